// Notices that people sign for by reading them. Source: docs/domain.md, duties 15, 34.

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

Briefing published(const BriefingPublished& said, const Stated& stated)
{
    Briefing briefing;
    briefing.day = said.day;
    briefing.title = said.title;
    briefing.text = said.text;
    briefing.roles = said.roles;
    briefing.standing = said.standing;
    briefing.publishedBy = stated.by;
    briefing.publishedAt = stated.eff;
    return briefing;
}

/// Also of one that has been withdrawn: they had read it.
Step<Briefing> applyRead(Briefing briefing, const Stated& stated)
{
    const bool hasRead = std::any_of(briefing.read.begin(), briefing.read.end(),
                                     [&](const ReadReceipt& receipt) { return receipt.by == stated.by; });
    if (hasRead) {
        return unchanged(std::move(briefing), Reason::AlreadyDone);
    }
    briefing.read.push_back({stated.by, stated.eff});
    return applied(std::move(briefing));
}

Step<Briefing> applyWithdrawn(Briefing briefing)
{
    if (briefing.withdrawn) {
        return unchanged(std::move(briefing), Reason::AlreadyDone);
    }
    briefing.withdrawn = true;
    return applied(std::move(briefing));
}

} // namespace

Step<Briefing> stepOf(Briefing briefing, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(Overloaded{
                          [&](const BriefingPublished& said) { return applied(published(said, stated)); },
                          [&](const BriefingRead&) { return applyRead(std::move(briefing), stated); },
                          [&](const BriefingWithdrawn&) { return applyWithdrawn(std::move(briefing)); },
                          [&](const auto&) { return applied(std::move(briefing)); },
                      },
                      accepted.operation.body);
}

} // namespace turndown
