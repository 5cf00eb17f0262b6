#include "shared/rules/document_views.hpp"

#include "shared/rules/found_views.hpp"
#include "shared/rules/requisition_rules.hpp"

#include <algorithm>

namespace turndown {

bool isFinished(const DocumentBody& body)
{
    if (const auto* const order = std::get_if<WorkOrder>(&body)) {
        return order->state == WorkOrderState::Verified || order->state == WorkOrderState::Merged;
    }
    if (const auto* const item = std::get_if<FoundItem>(&body)) {
        return isClosed(*item);
    }
    if (const auto* const loan = std::get_if<Loan>(&body)) {
        return loan->state == LoanState::Closed;
    }
    if (const auto* const posting = std::get_if<Posting>(&body)) {
        return posting->state != PostingState::Waiting;
    }
    if (const auto* const requisition = std::get_if<Requisition>(&body)) {
        const auto state = requisition->state;
        return state == RequisitionState::Rejected || state == RequisitionState::Closed || isIssued(*requisition);
    }
    if (const auto* const sheet = std::get_if<CountSheet>(&body)) {
        return sheet->state == CountSheetState::Approved || sheet->state == CountSheetState::Closed;
    }
    if (const auto* const entry = std::get_if<LogEntry>(&body)) {
        return entry->state != LogState::Open;
    }
    if (const auto* const handover = std::get_if<Handover>(&body)) {
        return handover->state != HandoverState::Offered;
    }
    if (const auto* const briefing = std::get_if<Briefing>(&body)) {
        return briefing->withdrawn || !briefing->standing;
    }
    if (const auto* const report = std::get_if<WorkReport>(&body)) {
        return report->state == WorkReportState::Approved;
    }
    const auto* const request = std::get_if<Request>(&body);
    return request != nullptr && (request->state == RequestState::Done || request->state == RequestState::Cancelled);
}

std::optional<UtcTime> finishedSince(const DocumentBody& body, UtcTime changed)
{
    if (const auto* const roster = std::get_if<Roster>(&body)) {
        return std::max(changed, UtcTime{roster->day + std::chrono::days{1}});
    }
    return isFinished(body) ? std::optional{changed} : std::nullopt;
}

} // namespace turndown
