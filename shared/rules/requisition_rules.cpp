#include "shared/rules/requisition_rules.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

using State = RequisitionState;

bool isUndecided(const Requisition& requisition)
{
    return requisition.state == State::Draft || requisition.state == State::Submitted;
}

void submit(Requisition& requisition, const Stated& stated)
{
    requisition.state = State::Submitted;
    requisition.submittedBy = stated.by;
    requisition.submittedAt = stated.eff;
}

void decide(Requisition& requisition, State state, const std::string& remark, const Stated& stated)
{
    requisition.state = state;
    requisition.decidedBy = stated.by;
    requisition.decidedAt = stated.eff;
    requisition.remark = remark;
}

State wantedBy(RequisitionStep step)
{
    switch (step) {
    case RequisitionStep::Submitted:
        return State::Submitted;
    case RequisitionStep::Rejected:
        return State::Rejected;
    case RequisitionStep::Closed:
        return State::Closed;
    }
    return State::Closed;
}

bool follows(const Requisition& requisition, RequisitionStep step)
{
    switch (step) {
    case RequisitionStep::Submitted:
        return requisition.state == State::Draft;
    case RequisitionStep::Rejected:
        return requisition.state == State::Submitted;
    case RequisitionStep::Closed:
        return isUndecided(requisition) || requisition.state == State::Approved;
    }
    return false;
}

void ask(Requisition& requisition, const Counts& lines)
{
    for (const auto& [item, quantity] : lines) {
        if (quantity == 0) {
            requisition.lines.erase(item);
        } else {
            requisition.lines[item].requested = quantity;
        }
    }
}

} // namespace

Requisition asked(const RequisitionOpened& opened, const Stated& stated)
{
    Requisition requisition;
    requisition.place = opened.place;
    requisition.text = opened.text;
    requisition.openedBy = stated.by;
    requisition.openedAt = stated.eff;
    ask(requisition, opened.lines);
    if (!opened.draft) {
        submit(requisition, stated);
    }
    return requisition;
}

Step<Requisition> applyChanged(Requisition requisition, const RequisitionChanged& changed)
{
    if (!isUndecided(requisition)) {
        return unchanged(std::move(requisition), Reason::NewerState);
    }
    ask(requisition, changed.lines);
    return applied(std::move(requisition));
}

Step<Requisition> applyRequisitionStepped(Requisition requisition, const RequisitionStepped& stepped,
                                          const Stated& stated)
{
    const State wanted = wantedBy(stepped.step);
    if (!follows(requisition, stepped.step)) {
        const Reason reason = requisition.state == wanted ? Reason::AlreadyDone : Reason::NewerState;
        return unchanged(std::move(requisition), reason);
    }
    if (stepped.step == RequisitionStep::Submitted) {
        submit(requisition, stated);
    } else {
        decide(requisition, wanted, stepped.text, stated);
    }
    return applied(std::move(requisition));
}

Step<Requisition> applyApproved(Requisition requisition, const RequisitionApproved& approved, const Stated& stated)
{
    if (requisition.state != State::Submitted) {
        const Reason reason = requisition.state == State::Approved ? Reason::AlreadyDone : Reason::NewerState;
        return unchanged(std::move(requisition), reason);
    }
    for (auto& [item, line] : requisition.lines) {
        line.approved = approved.lines ? std::int64_t{0} : line.requested;
    }
    for (const auto& [item, quantity] : approved.lines.value_or(Counts{})) {
        requisition.lines[item].approved = quantity;
    }
    decide(requisition, State::Approved, approved.text, stated);
    return applied(std::move(requisition));
}

Requisition withIssued(Requisition requisition, const Counts& lines, int times)
{
    for (const auto& [item, quantity] : lines) {
        if (quantity > 0) {
            requisition.lines[item].issued += quantity * times;
        }
    }
    return requisition;
}

bool isIssued(const Requisition& requisition)
{
    return requisition.state == State::Approved &&
           std::all_of(requisition.lines.begin(), requisition.lines.end(),
                       [](const auto& line) { return line.second.issued >= line.second.approved.value_or(0); });
}

} // namespace turndown
