#include "mobile/core/shift_end.hpp"

#include "mobile/core/custody.hpp"
#include "mobile/core/tablet.hpp"
#include "shared/rules/overloaded.hpp"

#include <algorithm>
#include <array>

namespace turndown::tablet {

namespace {

bool isUrgent(const WorkOrder& order)
{
    const bool isOpen = order.state == WorkOrderState::Open || order.state == WorkOrderState::Accepted;
    return isOpen && (order.priority == Priority::P1 || order.priority == Priority::P2);
}

bool hasSign(const Room& room)
{
    return room.service.flag == ServiceFlag::DoNotDisturb || room.service.flag == ServiceFlag::DoubleLock;
}

bool isAway(const Asset& asset)
{
    return isInUse(asset) && (holderOf(asset) || asset.missing);
}

bool goesOn(const DocumentBody& body)
{
    return std::visit(Overloaded{
                          [](const LogEntry& entry) { return entry.state == LogState::Open; },
                          [](const Request& request) {
                              return request.state == RequestState::Open || request.state == RequestState::Accepted;
                          },
                          [](const WorkOrder& order) { return isUrgent(order); },
                          [](const Room& room) { return hasSign(room); },
                          [](const Asset& asset) { return isAway(asset); },
                          [](const auto&) { return false; },
                      },
                      static_cast<const AnyDocumentBody&>(body));
}

} // namespace

std::vector<ShownDocument> goingOn(const Tablet& tablet)
{
    static constexpr std::array kKinds{document_kind::kLogEntry, document_kind::kRequest, document_kind::kWorkOrder,
                                       document_kind::kRoom, document_kind::kCustody};
    std::vector<ShownDocument> all;
    for (const std::string_view kind : kKinds) {
        for (ShownDocument& shown : tablet.list(kind)) {
            if (goesOn(shown.document->body)) {
                all.push_back(std::move(shown));
            }
        }
    }
    return all;
}

std::vector<DoneRoom> cleanedBy(const StaffId& person, const std::vector<ShownDocument>& rooms,
                                const IsWithin& isWithin)
{
    std::vector<DoneRoom> done;
    for (const ShownDocument& shown : rooms) {
        const auto& undone = shown.document->undone;
        for (const RecentOperation& told : shown.document->recent) {
            const bool isTheirs = told.kind == "room.cleaned" && told.by == person && isWithin(told.eff);
            if (isTheirs && std::find(undone.begin(), undone.end(), told.id) == undone.end()) {
                done.push_back({std::string{shown.document->name.key()}, told.id});
            }
        }
    }
    return done;
}

} // namespace turndown::tablet
