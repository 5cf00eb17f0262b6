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

/// A defect that came back soon after its repair is more urgent than it looks: one class up.
Priority raised(Priority priority)
{
    switch (priority) {
    case Priority::P4:
        return Priority::P3;
    case Priority::P3:
        return Priority::P2;
    case Priority::P2:
    case Priority::P1:
        return Priority::P1;
    }
    return priority;
}

Priority urgencyOf(const DamageReported& reported)
{
    if (reported.hazard) {
        return Priority::P1;
    }
    return reported.repeatOf ? raised(reported.priority) : reported.priority;
}

/// The clock of its class begins now; the classes without one have none.
void startClock(WorkOrder& order, UtcTime now)
{
    const auto within = responseTime(order.priority);
    order.dueAt = within ? std::optional{now + *within} : std::nullopt;
}

using State = WorkOrderState;

/// Nothing more is arranged about what has been repaired, or belongs to another order.
std::optional<Reason> whyNotArranged(State state)
{
    switch (state) {
    case State::Open:
    case State::Accepted:
        return std::nullopt;
    case State::Done:
    case State::Verified:
        return Reason::AlreadyDone;
    case State::Merged:
        return Reason::NewerState;
    }
    return std::nullopt;
}

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
    order.proof.clear();
    order.verifiedBy.reset();
    order.verifiedAt.reset();
}

void take(WorkOrder& order, const WorkOrderStepped& stepped, const Stated& stated)
{
    switch (stepped.step) {
    case WorkOrderStep::Accepted:
        order.state = State::Accepted;
        order.acceptedBy = stated.by;
        return;
    case WorkOrderStep::Done:
        order.state = State::Done;
        order.doneBy = stated.by;
        order.doneAt = stated.eff;
        order.proof = stepped.photos;
        return;
    case WorkOrderStep::Verified:
        order.state = State::Verified;
        order.verifiedBy = stated.by;
        order.verifiedAt = stated.eff;
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
    order.priority = urgencyOf(reported);
    order.hazard = reported.hazard;
    order.repeatOf = reported.repeatOf;
    order.text = reported.text;
    order.photos = reported.photos;
    order.reportedBy = stated.by;
    order.reportedAt = stated.eff;
    startClock(order, stated.eff);
    if (!reported.charge.empty()) {
        order.guestCharge = GuestCharge{reported.charge, stated.by, stated.eff, stated.id};
    }
    return order;
}

Step<WorkOrder> applyStepped(WorkOrder order, const WorkOrderStepped& stepped, const Stated& stated)
{
    if (!follows(order.state, stepped.step)) {
        const Reason reason = whyNot(order.state, stepped.step);
        return unchanged(std::move(order), reason);
    }
    if (stepped.step == WorkOrderStep::Verified && order.hazard && order.proof.empty()) {
        return unchanged(std::move(order), Reason::ProofMissing);
    }
    take(order, stepped, stated);
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
    order.guestCharge = GuestCharge{charged.items, stated.by, stated.eff, stated.id};
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyChargeAcknowledged(WorkOrder order, const ChargeAcknowledged& acknowledged, const Stated& stated)
{
    if (!order.guestCharge || order.guestCharge->op != acknowledged.charge) {
        return unchanged(std::move(order), Reason::NewerState);
    }
    if (order.guestCharge->acknowledgedBy) {
        return unchanged(std::move(order), Reason::AlreadyDone);
    }
    order.guestCharge->acknowledgedBy = stated.by;
    order.guestCharge->acknowledgedAt = stated.eff;
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyWorkOrderAssigned(WorkOrder order, const WorkOrderAssigned& assigned)
{
    if (const auto reason = whyNotArranged(order.state)) {
        return unchanged(std::move(order), *reason);
    }
    order.assignedTo = assigned.to;
    if (assigned.dueAt) {
        order.dueAt = assigned.dueAt;
    }
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyPrioritized(WorkOrder order, const WorkOrderPrioritized& prioritized, const Stated& stated)
{
    if (const auto reason = whyNotArranged(order.state)) {
        return unchanged(std::move(order), *reason);
    }
    if (order.priority == prioritized.priority) {
        return unchanged(std::move(order), Reason::AlreadyDone);
    }
    if (order.hazard) {
        return unchanged(std::move(order), Reason::NewerState); // A hazard stays in the highest class until it is gone.
    }
    order.priority = prioritized.priority;
    startClock(order, stated.eff);
    if (!prioritized.reason.empty()) {
        order = withComment(std::move(order), prioritized.reason, stated);
    }
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyOutOfOrderAsked(WorkOrder order, const OutOfOrderAsked& asked, const Stated& stated)
{
    if (order.room.empty()) {
        return unchanged(std::move(order), Reason::UnknownDocument); // A corridor is not for sale.
    }
    if (order.state == State::Verified || order.state == State::Merged) {
        return unchanged(std::move(order), Reason::NewerState);
    }
    order.outOfOrder = OutOfOrderAsk{asked.sale, asked.from, asked.to, asked.reason, stated.by, stated.eff};
    return {std::move(order), kApplied, std::nullopt};
}

Step<WorkOrder> applyOutOfOrderRefused(WorkOrder order, const OutOfOrderRefused& refused, const Stated& stated)
{
    if (!order.outOfOrder) {
        return unchanged(std::move(order), Reason::NewerState);
    }
    if (order.outOfOrder->refusedBy) {
        return unchanged(std::move(order), Reason::AlreadyDone);
    }
    order.outOfOrder->refusedBy = stated.by;
    order.outOfOrder->refusedAt = stated.eff;
    order.outOfOrder->text = refused.text;
    return {std::move(order), kApplied, std::nullopt};
}

WorkOrder withComment(WorkOrder order, const std::string& text, const Stated& stated)
{
    order.comments.push_back({stated.id, stated.by, stated.eff, text});
    return order;
}

} // namespace turndown
