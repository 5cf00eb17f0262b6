#include "shared/wire/document_bodies.hpp"

#include <algorithm>
#include <array>

namespace turndown::wire {

namespace {

struct KnownKind {
    std::string_view kind;
    std::string_view member; ///< Whoever sets up such a document gives it this member: without it, nobody has.
};

constexpr std::array kKnownKinds{KnownKind{document_kind::kProperty, "name"},
                                 KnownKind{document_kind::kRoom, "number"},
                                 KnownKind{document_kind::kStock, "item"},
                                 KnownKind{document_kind::kWorkOrder, "reported_by"},
                                 KnownKind{document_kind::kItem, "names"},
                                 KnownKind{document_kind::kChecklist, "names"},
                                 KnownKind{document_kind::kRoomType, "names"},
                                 KnownKind{document_kind::kDeepClean, "names"},
                                 KnownKind{document_kind::kArea, "names"},
                                 KnownKind{document_kind::kRequest, "opened_by"},
                                 KnownKind{document_kind::kStaff, "name"},
                                 KnownKind{document_kind::kPosting, "items"},
                                 KnownKind{document_kind::kRequisition, "opened_by"},
                                 KnownKind{document_kind::kCountSheet, "opened_by"},
                                 KnownKind{document_kind::kFoundItem, "reported_by"},
                                 KnownKind{document_kind::kLoan, "by"},
                                 KnownKind{document_kind::kCustody, "names"},
                                 KnownKind{document_kind::kLogEntry, "written_by"},
                                 KnownKind{document_kind::kHandover, "offered_by"},
                                 KnownKind{document_kind::kBriefing, "published_by"},
                                 KnownKind{document_kind::kReport, "staff"},
                                 KnownKind{document_kind::kRoster, "duties"}};

const KnownKind* findKind(std::string_view kind)
{
    const auto* const found = std::find_if(kKnownKinds.begin(), kKnownKinds.end(),
                                           [kind](const KnownKind& known) { return known.kind == kind; });
    return found == kKnownKinds.end() ? nullptr : found;
}

StockLevel emptyStock(std::string_view key)
{
    const auto slash = std::min(key.find('/'), key.size());
    StockLevel stock;
    stock.place = PlaceId{std::string{key.substr(0, slash)}};
    stock.item = ItemId{std::string{key.substr(std::min(slash + 1, key.size()))}};
    return stock;
}

} // namespace

bool isKnownKind(std::string_view kind)
{
    return findKind(kind) != nullptr;
}

DocumentBody emptyBody(const DocumentName& name)
{
    using namespace document_kind;
    const std::string_view kind = name.kind();
    const std::string key{name.key()};
    if (kind == kRoom) {
        Room room;
        room.number = key;
        return room;
    }
    if (kind == kStock) {
        return emptyStock(key);
    }
    if (kind == kProperty) {
        Property property;
        property.name = key;
        return property;
    }
    if (kind == kStaff) {
        StaffMember person;
        person.name = key;
        return person;
    }
    if (kind == kWorkOrder) {
        return WorkOrder{};
    }
    if (kind == kItem) {
        return Item{};
    }
    if (kind == kChecklist) {
        return Checklist{};
    }
    if (kind == kRoomType) {
        return RoomType{};
    }
    if (kind == kDeepClean) {
        return DeepCleanItem{};
    }
    if (kind == kArea) {
        return Area{};
    }
    if (kind == kRequest) {
        return Request{};
    }
    if (kind == kFoundItem) {
        return FoundItem{};
    }
    if (kind == kLoan) {
        return Loan{};
    }
    if (kind == kPosting) {
        return Posting{};
    }
    if (kind == kRequisition) {
        return Requisition{};
    }
    if (kind == kCountSheet) {
        return CountSheet{};
    }
    if (kind == kCustody) {
        return Asset{};
    }
    if (kind == kLogEntry) {
        return LogEntry{};
    }
    if (kind == kHandover) {
        return Handover{};
    }
    if (kind == kBriefing) {
        return Briefing{};
    }
    if (kind == kReport) {
        return WorkReport{};
    }
    if (kind == kRoster) {
        return Roster{};
    }
    return std::monostate{};
}

void readMembers(Members& members, DocumentBody& body)
{
    std::visit(
        [&members](auto& known) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(known)>, std::monostate>) {
                readMembers(members, known);
            }
        },
        body);
}

DocumentBody readBody(const DocumentName& name, const json& body, const Where& where)
{
    Members members{body, where};
    const KnownKind* const kind = findKind(name.kind());
    if (where.complaint.made() || kind == nullptr || !members.has(kind->member)) {
        return std::monostate{};
    }
    DocumentBody read = emptyBody(name);
    // What every kind carries beside its own members.
    for (const std::string_view common : {"recent", "conflicts", "undo", "undone"}) {
        static_cast<void>(members.ask(common));
    }
    readMembers(members, read);
    return read;
}

json toJson(const DocumentBody& body)
{
    return std::visit(
        [](const auto& known) -> json {
            if constexpr (std::is_same_v<std::decay_t<decltype(known)>, std::monostate>) {
                return json::object();
            } else {
                return toJson(known);
            }
        },
        body);
}

} // namespace turndown::wire
