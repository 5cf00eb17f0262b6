#include "shared/rules/document_views.hpp"

#include "shared/rules/found_views.hpp"

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
    const auto* const request = std::get_if<Request>(&body);
    return request != nullptr && (request->state == RequestState::Done || request->state == RequestState::Cancelled);
}

} // namespace turndown
