#include "mobile/core/finished.hpp"

#include "mobile/core/understood.hpp"

namespace turndown::tablet {

namespace {

int daysKept(Store& store)
{
    const auto kept = store.document(DocumentName{document_kind::kProperty, "main"});
    const auto parsed = kept ? understood(*kept) : Result<Document>{Document{}};
    const auto* const property = parsed ? std::get_if<Property>(&parsed->body) : nullptr;
    return property == nullptr ? Settings{}.finishedDays : property->settings.finishedDays;
}

bool isFinished(const Document& document)
{
    const auto* const order = std::get_if<WorkOrder>(&document.body);
    return order != nullptr && (order->state == WorkOrderState::Verified || order->state == WorkOrderState::Merged);
}

} // namespace

std::vector<DocumentName> finishedLongAgo(Store& store, UtcTime serverNow)
{
    const UtcTime before = serverNow - std::chrono::hours{24} * daysKept(store);
    std::vector<DocumentName> finished;
    for (const KeptDocument& kept : store.documents(document_kind::kWorkOrder)) {
        const auto document = understood(kept);
        const bool isOld = document && !document->recent.empty() && document->recent.back().eff < before;
        if (isOld && isFinished(*document)) {
            finished.push_back(kept.name);
        }
    }
    return finished;
}

} // namespace turndown::tablet
