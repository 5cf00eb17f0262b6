#include "shared/rules/comments.hpp"

namespace turndown {

const std::string* commentIn(const OperationBody& body)
{
    if (const auto* const stepped = std::get_if<WorkOrderStepped>(&body)) {
        return stepped->step == WorkOrderStep::Commented ? &stepped->text : nullptr;
    }
    if (const auto* const noted = std::get_if<FoundNoted>(&body)) {
        return &noted->text;
    }
    const auto* const noted = std::get_if<LoanNoted>(&body);
    return noted == nullptr ? nullptr : &noted->text;
}

std::vector<Comment>* commentsOf(DocumentBody& body)
{
    if (auto* const order = std::get_if<WorkOrder>(&body)) {
        return &order->comments;
    }
    if (auto* const item = std::get_if<FoundItem>(&body)) {
        return &item->comments;
    }
    auto* const loan = std::get_if<Loan>(&body);
    return loan == nullptr ? nullptr : &loan->comments;
}

} // namespace turndown
