#include "mobile/core/finished.hpp"

#include "mobile/core/understood.hpp"
#include "shared/rules/document_views.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

int daysKept(Store& store)
{
    const auto kept = store.document(DocumentName{document_kind::kProperty, "main"});
    const auto parsed = kept ? understood(*kept) : Result<Document>{Document{}};
    const auto* const property = parsed ? std::get_if<Property>(&parsed->body) : nullptr;
    return property == nullptr ? Settings{}.finishedDays : property->settings.finishedDays;
}

} // namespace

std::vector<DocumentName> finishedLongAgo(Store& store, UtcTime serverNow)
{
    const int days = daysKept(store);
    std::vector<DocumentName> finished;
    for (const std::string_view kind : kKindsThatEnd) {
        const bool mayComeBack = kind == document_kind::kWorkOrder;
        const UtcTime before = serverNow - std::chrono::hours{24} * (mayComeBack ? std::max(days, kRepeatDays) : days);
        for (const KeptDocument& kept : store.documents(kind)) {
            const auto document = understood(kept);
            const auto since = document && !document->recent.empty()
                                   ? finishedSince(document->body, document->recent.back().eff)
                                   : std::nullopt;
            if (since && *since < before) {
                finished.push_back(kept.name);
            }
        }
    }
    return finished;
}

} // namespace turndown::tablet
