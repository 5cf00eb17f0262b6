#include "shared/rules/work_order_rules.hpp"

#include <chrono>
#include <utility>

namespace turndown {

namespace {

/// Only the two urgent classes have a term in minutes; the day and the plan belong to people.
std::optional<std::chrono::minutes> responseTime(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return std::chrono::minutes{15};
    case Priority::P2:
        return std::chrono::minutes{60};
    case Priority::P3:
    case Priority::P4:
        return std::nullopt;
    }
    return std::nullopt;
}

using State = WorkOrderState;

bool follows(State state, WorkOrderStep step)
{
    switch (step) {
    case WorkOrderStep::Accepted:
        return state == State::Open;
    case WorkOrderStep::Done:
        return state == State::Open || state == State::Accepted;
    case WorkOrderStep::Verified:
        return state == State::Done;
    case WorkOrderStep::Reopened:
        return state == State::Accepted || state == State::Done || state == State::Verified;
    case WorkOrderStep::Unmerged:
        return state == State::Merged;
    case WorkOrderStep::Commented:
        return true;
    }
    return false;
}

/// Someone else got there first, or it has moved on to where this step no longer fits.
Reason whyNot(State state, WorkOrderStep step)
{
    const bool done = (step == WorkOrderStep::Accepted && state == State::Accepted) ||
                      (step == WorkOrderStep::Done && state == State::Done) ||
                      (step == WorkOrderStep::Verified && state == State::Verified) ||
                      (step == WorkOrderStep::Reopened && state == State::Open) ||
                      (step == WorkOrderStep::Unmerged && state != State::Merged);
    return done ? Reason::AlreadyDone : Reason::NewerState;
}

void reopen(WorkOrder& order)
{
    order.state = State::Open;
    order.acceptedBy.reset();
    order.doneBy.reset();
    order.doneAt.reset();
}

void take(WorkOrder& order, WorkOrderStep step, const Stated& stated)
{
    switch (step) {
    case WorkOrderStep::Accepted:
        order.state = State::Accepted;
        order.acceptedBy = stated.by;
        return;
    case WorkOrderStep::Done:
        order.state = State::Done;
        order.doneBy = stated.by;
        order.doneAt = stated.eff;
        return;
    case WorkOrderStep::Verified:
        order.state = State::Verified;
        return;
    case WorkOrderStep::Reopened:
        reopen(order);
        return;
    case WorkOrderStep::Unmerged:
        order.state = State::Open;
        order.mergedInto.reset();
        return;
    case WorkOrderStep::Commented:
        return;
    }
}

} // namespace

WorkOrder opened(const DamageReported& reported, const Stated& stated)
{
    WorkOrder order;
    order.room = reported.room;
    order.place = reported.place;
    order.category = reported.category;
    order.what = reported.what;
    order.priority = reported.priority;
    order.text = reported.text;
    order.photos = reported.photos;
    order.reportedBy = stated.by;
    order.reportedAt = stated.eff;
    if (const auto within = responseTime(reported.priority)) {
        order.dueAt = stated.eff + *within;
    }
    return order;
}

Step<WorkOrder> applyStepped(WorkOrder order, const WorkOrderStepped& stepped, const Stated& stated)
{
    if (!follows(order.state, stepped.step)) {
        const Reason reason = whyNot(order.state, stepped.step);
        return unchanged(std::move(order), reason);
    }
    take(order, stepped.step, stated);
    if (!stepped.text.empty()) {
        order = withComment(std::move(order), stepped.text, stated);
    }
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyMerged(WorkOrder order, const WorkOrderMerged& merged)
{
    if (order.state == State::Merged) {
        const Reason reason = order.mergedInto == merged.into ? Reason::AlreadyDone : Reason::NewerState;
        return unchanged(std::move(order), reason);
    }
    order.state = State::Merged;
    order.mergedInto = merged.into;
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyCharged(WorkOrder order, const WorkOrderCharged& charged, const Stated& stated)
{
    order.guestCharge = GuestCharge{charged.items, stated.by, stated.eff};
    return {std::move(order), kApplied, std::nullopt};
}

WorkOrder withComment(WorkOrder order, const std::string& text, const Stated& stated)
{
    order.comments.push_back({stated.id, stated.by, stated.eff, text});
    return order;
}

} // namespace turndown
