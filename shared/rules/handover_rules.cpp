// A shift ends when the next one has taken over every item. Source: docs/domain.md, duties 14, 60.

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

Handover offered(const HandoverOffered& said, const Stated& stated)
{
    Handover handover;
    handover.day = said.day;
    handover.shift = said.shift;
    handover.text = said.text;
    handover.items = said.items;
    handover.offeredBy = stated.by;
    handover.offeredAt = stated.eff;
    return handover;
}

/// Why nobody can do anything about it any more.
std::optional<Reason> whyOver(const Handover& handover)
{
    switch (handover.state) {
    case HandoverState::Offered:
        return std::nullopt;
    case HandoverState::Taken:
        return Reason::AlreadyDone;
    case HandoverState::Withdrawn:
        return Reason::NewerState;
    }
    return std::nullopt;
}

void takeOver(std::vector<HandoverItem>& items, const std::vector<DocumentName>& named, const Stated& stated)
{
    for (HandoverItem& item : items) {
        const bool isNamed = std::find(named.begin(), named.end(), item.doc) != named.end();
        if (isNamed && !item.by) {
            item.by = stated.by;
            item.at = stated.eff;
        }
    }
}

Step<Handover> applyAcknowledged(Handover handover, const HandoverAcknowledged& said, const Stated& stated)
{
    if (const auto reason = whyOver(handover)) {
        return unchanged(std::move(handover), *reason);
    }
    if (handover.offeredBy == stated.by) {
        return unchanged(std::move(handover), Reason::OwnWork);
    }
    takeOver(handover.items, said.items, stated);
    if (!said.text.empty()) {
        handover.remark = said.text;
    }
    const bool isComplete = std::all_of(handover.items.begin(), handover.items.end(),
                                        [](const HandoverItem& item) { return item.by.has_value(); });
    if (isComplete) {
        handover.state = HandoverState::Taken;
        handover.takenBy = stated.by;
        handover.takenAt = stated.eff;
    }
    return applied(std::move(handover));
}

Step<Handover> applyHandoverWithdrawn(Handover handover, const Stated& stated)
{
    if (handover.state == HandoverState::Withdrawn) {
        return unchanged(std::move(handover), Reason::AlreadyDone);
    }
    if (handover.state == HandoverState::Taken) {
        return unchanged(std::move(handover), Reason::NewerState);
    }
    if (handover.offeredBy != stated.by) {
        return unchanged(std::move(handover), Reason::RoleNotAllowed);
    }
    handover.state = HandoverState::Withdrawn;
    return applied(std::move(handover));
}

} // namespace

Step<Handover> stepOf(Handover handover, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const HandoverOffered& said) { return applied(offered(said, stated)); },
            [&](const HandoverAcknowledged& said) { return applyAcknowledged(std::move(handover), said, stated); },
            [&](const HandoverWithdrawn&) { return applyHandoverWithdrawn(std::move(handover), stated); },
            [&](const auto&) { return applied(std::move(handover)); },
        },
        accepted.operation.body);
}

} // namespace turndown
