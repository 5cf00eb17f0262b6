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
    if (const auto* const noted = std::get_if<LoanNoted>(&body)) {
        return &noted->text;
    }
    if (const auto* const noted = std::get_if<CustodyNoted>(&body)) {
        return &noted->text;
    }
    const auto* const commented = std::get_if<LogCommented>(&body);
    return commented == nullptr ? nullptr : &commented->text;
}

std::vector<Comment>* commentsOf(DocumentBody& body)
{
    if (auto* const order = std::get_if<WorkOrder>(&body)) {
        return &order->comments;
    }
    if (auto* const item = std::get_if<FoundItem>(&body)) {
        return &item->comments;
    }
    if (auto* const loan = std::get_if<Loan>(&body)) {
        return &loan->comments;
    }
    if (auto* const asset = std::get_if<Asset>(&body)) {
        return &asset->comments;
    }
    auto* const entry = std::get_if<LogEntry>(&body);
    return entry == nullptr ? nullptr : &entry->comments;
}

} // namespace turndown
