#include "shared/rules/document_views.hpp"

#include "shared/rules/found_views.hpp"
#include "shared/rules/requisition_rules.hpp"

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
    const auto* const request = std::get_if<Request>(&body);
    return request != nullptr && (request->state == RequestState::Done || request->state == RequestState::Cancelled);
}

} // namespace turndown
