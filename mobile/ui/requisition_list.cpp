#include "mobile/ui/requisition_list.hpp"

#include "mobile/core/stock_places.hpp"
#include "mobile/core/storekeeping.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

DocumentName documentOf(const QString& requisition)
{
    return DocumentName{document_kind::kRequisition, plain(requisition)};
}

/// What the person can do something about comes first.
int turnOf(const Requisition& requisition, Role role)
{
    const bool decides = role == Role::Manager && requisition.state == RequisitionState::Submitted;
    const bool issues = tablet::mayIssue(role) && requisition.state == RequisitionState::Approved;
    return decides || issues ? 0 : 1;
}

} // namespace

RequisitionList::RequisitionList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"place", "words", "stage", "lines", "remark", "openedBy", "openedAt", "maySubmit", "mayDecide",
                "mayIssue", "mayClose", "pending"},
               parent},
      m_hotel{hotel},
      m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kRequisition) || concerns(documents, document_kind::kItem)) {
            refresh();
        }
    });
    connect(&m_hotel, &Hotel::personChanged, this, &RequisitionList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &RequisitionList::refresh);
    refresh();
}

bool RequisitionList::submit(const QString& requisition)
{
    return tap(requisition, RequisitionStepped{RequisitionStep::Submitted, {}}, "requisition.submitted");
}

bool RequisitionList::approve(const QString& requisition)
{
    const auto shown = m_hotel.tablet().show(documentOf(requisition));
    const auto* const known = shown.as<Requisition>();
    if (known == nullptr) {
        return false;
    }
    RequisitionApproved approved; // Names what stands on the screen: what is added unseen is not approved with it.
    for (const auto& [item, line] : known->lines) {
        (approved.lines ? *approved.lines : approved.lines.emplace())[item] = line.requested;
    }
    return tap(requisition, approved, "requisition.approved");
}

bool RequisitionList::refuse(const QString& requisition)
{
    return tap(requisition, RequisitionStepped{RequisitionStep::Rejected, {}}, "requisition.rejected");
}

bool RequisitionList::issue(const QString& requisition)
{
    const auto shown = m_hotel.tablet().show(documentOf(requisition));
    const auto* const known = shown.as<Requisition>();
    const Counts open = known == nullptr ? Counts{} : tablet::stillOpen(*known);
    return !open.empty() &&
           tap(requisition, RequisitionIssued{tablet::kStore, known->place, open}, "requisition.issued");
}

bool RequisitionList::close(const QString& requisition)
{
    return tap(requisition, RequisitionStepped{RequisitionStep::Closed, {}}, "requisition.closed");
}

bool RequisitionList::tap(const QString& requisition, const OperationBody& body, const char* what)
{
    const DocumentName doc = documentOf(requisition);
    return m_taps.perform(doc, body, QString::fromLatin1(what), m_hotel.about(doc));
}

void RequisitionList::refresh()
{
    auto open = m_hotel.tablet().list(document_kind::kRequisition);
    std::erase_if(open, [](const auto& shown) {
        const auto* requisition = shown.template as<Requisition>();
        return requisition == nullptr || !tablet::isOpen(*requisition);
    });
    const Role role = m_hotel.person() ? m_hotel.person()->role : Role::Attendant;
    std::stable_sort(open.begin(), open.end(), [role](const auto& left, const auto& right) {
        const auto& a = *left.template as<Requisition>();
        const auto& b = *right.template as<Requisition>();
        return std::pair{turnOf(a, role), b.openedAt} < std::pair{turnOf(b, role), a.openedAt};
    });
    std::vector<Row> rows;
    for (const auto& shown : open) {
        rows.push_back(rowOf(shown));
    }
    setRows(std::move(rows));
}

Row RequisitionList::rowOf(const tablet::ShownDocument& shown) const
{
    const Requisition& requisition = *shown.as<Requisition>();
    const Role role = m_hotel.person() ? m_hotel.person()->role : Role::Attendant;
    const auto state = requisition.state;
    return {text(shown.document->name.key()),
            {text(requisition.place.text()), text(requisition.text), text(nameOf(state)), linesOf(requisition),
             text(requisition.remark), m_hotel.staffName(requisition.openedBy), m_hotel.clockText(requisition.openedAt),
             tablet::mayAskStore(role) && state == RequisitionState::Draft,
             role == Role::Manager && state == RequisitionState::Submitted,
             tablet::mayIssue(role) && state == RequisitionState::Approved, tablet::mayAskStore(role),
             !shown.pending.empty()}};
}

QVariantList RequisitionList::linesOf(const Requisition& requisition) const
{
    QVariantList lines;
    for (const auto& [item, line] : requisition.lines) {
        lines.append(QVariantMap{{QStringLiteral("name"), m_hotel.itemName(item)},
                                 {QStringLiteral("requested"), static_cast<int>(line.requested)},
                                 {QStringLiteral("approved"), static_cast<int>(line.approved.value_or(-1))},
                                 {QStringLiteral("issued"), static_cast<int>(line.issued)}});
    }
    return lines;
}

} // namespace turndown::ui
