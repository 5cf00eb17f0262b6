#include "mobile/ui/custody_list.hpp"

#include "mobile/core/custody.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace turndown::ui {

namespace {

DocumentName documentOf(const QString& asset)
{
    return DocumentName{document_kind::kCustody, plain(asset)};
}

} // namespace

CustodyList::CustodyList(Hotel& hotel, Taps& taps, QObject* parent)
    : WaitingList{{"part", "heads", "kind", "name", "label", "standing", "holder", "by", "at", "dueAt", "signed",
                   "words", "remark", "pending"},
                  parent},
      m_hotel{hotel},
      m_taps{taps}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &CustodyList::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &CustodyList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &CustodyList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &CustodyList::refresh);
    refresh();
}

bool CustodyList::sign(const QString& asset)
{
    const auto shown = m_hotel.tablet().show(documentOf(asset));
    const auto* known = shown.as<Asset>();
    return known != nullptr && known->last && say(documentOf(asset), CustodySigned{known->last->op}, "custody.signed");
}

bool CustodyList::giveBack(const QString& asset)
{
    return pass(asset, std::nullopt);
}

bool CustodyList::passTo(const QString& asset, const QString& staff)
{
    return pass(asset, StaffId{plain(staff)});
}

bool CustodyList::pass(const QString& asset, std::optional<StaffId> to)
{
    const auto shown = m_hotel.tablet().show(documentOf(asset));
    const auto* known = shown.as<Asset>();
    if (known == nullptr) {
        return false;
    }
    CustodyPassed passed;
    passed.from = holderOf(*known);
    if (to) {
        passed.dueAt = m_hotel.endOfDuty(*to);
    }
    passed.to = std::move(to);
    return say(documentOf(asset), passed, passed.to ? "custody.issued" : "custody.returned");
}

bool CustodyList::reportMissing(const QString& asset)
{
    return say(documentOf(asset), CustodyMissed{}, "custody.missing");
}

bool CustodyList::reportFound(const QString& asset)
{
    return say(documentOf(asset), CustodyFound{}, "custody.found");
}

bool CustodyList::say(const DocumentName& doc, const OperationBody& body, const char* kind)
{
    return m_taps.perform(doc, body, QLatin1String{kind}, m_hotel.about(doc));
}

void CustodyList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kCustody) || concerns(documents, document_kind::kStaff)) {
        refresh();
    }
}

void CustodyList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    struct Listed {
        tablet::ShownDocument shown;
        tablet::CustodyPart part;
        QString name;
    };
    std::vector<Listed> listed;
    const auto& person = m_hotel.person();
    for (auto& shown : person ? m_hotel.tablet().list(document_kind::kCustody) : std::vector<tablet::ShownDocument>{}) {
        const auto* asset = shown.as<Asset>();
        const auto part =
            asset == nullptr ? tablet::CustodyPart::NotListed : tablet::partOf(*asset, person->id, person->role);
        if (part != tablet::CustodyPart::NotListed) {
            const QString name = m_hotel.about(shown.document->name);
            listed.push_back({std::move(shown), part, name});
        }
    }
    const UtcTime now = m_hotel.now();
    const auto rank = [&](const Listed& one) {
        const Asset& asset = *one.shown.as<Asset>();
        const auto state = tablet::stateOf(asset, now);
        return std::tuple{one.part, -static_cast<int>(state), asset.kind, one.name.size(), one.name};
    };
    std::sort(listed.begin(), listed.end(),
              [&](const Listed& left, const Listed& right) { return rank(left) < rank(right); });
    std::vector<Row> rows;
    std::optional<tablet::CustodyPart> before;
    int waiting = 0;
    for (const auto& [shown, part, name] : listed) {
        const Asset& asset = *shown.as<Asset>();
        rows.push_back(rowOf(shown, text(nameOf(part)), before != part));
        before = part;
        const bool asksMe = !asset.signedAt || tablet::stateOf(asset, now) == tablet::AssetState::Late;
        waiting += part == tablet::CustodyPart::Mine && asksMe ? 1 : 0;
    }
    setRows(std::move(rows));
    setWaiting(waiting);
}

Row CustodyList::rowOf(const tablet::ShownDocument& shown, const QString& part, bool heads) const
{
    const Asset& asset = *shown.as<Asset>();
    const auto holder = holderOf(asset);
    const auto handed = asset.last.value_or(HandOver{});
    return {text(shown.document->name.key()),
            {part, heads, text(nameOf(asset.kind)), m_hotel.about(shown.document->name), text(asset.label),
             text(nameOf(tablet::stateOf(asset, m_hotel.now()))), holder ? m_hotel.staffName(*holder) : QString{},
             holder ? m_hotel.staffName(handed.by) : QString{}, holder ? m_hotel.clockText(handed.at) : QString{},
             holder && handed.dueAt ? m_hotel.clockText(*handed.dueAt) : QString{}, asset.signedAt.has_value(),
             asset.missing ? text(asset.missing->text) : QString{}, holder ? text(handed.remark) : QString{},
             !shown.pending.empty()}};
}

} // namespace turndown::ui
