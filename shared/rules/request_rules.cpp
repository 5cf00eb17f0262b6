#include "shared/rules/request_rules.hpp"

#include <utility>

namespace turndown {

namespace {

using State = RequestState;

bool isClosed(State state)
{
    return state == State::Done || state == State::Cancelled;
}

bool follows(State state, RequestStep step)
{
    switch (step) {
    case RequestStep::Accepted:
        return state == State::Open;
    case RequestStep::Done:
    case RequestStep::Cancelled:
        return !isClosed(state);
    case RequestStep::Reopened:
        return state != State::Open;
    }
    return false;
}

/// Someone else got there first, or it has moved on to where this step no longer fits.
Reason whyNot(State state, RequestStep step)
{
    const bool done = (step == RequestStep::Accepted && state == State::Accepted) ||
                      (step == RequestStep::Done && state == State::Done) ||
                      (step == RequestStep::Cancelled && state == State::Cancelled) || step == RequestStep::Reopened;
    return done ? Reason::AlreadyDone : Reason::NewerState;
}

void close(Request& request, State state, const Stated& stated)
{
    request.state = state;
    request.closedBy = stated.by;
    request.closedAt = stated.eff;
}

void take(Request& request, RequestStep step, const Stated& stated)
{
    switch (step) {
    case RequestStep::Accepted:
        request.state = State::Accepted;
        request.acceptedBy = stated.by;
        request.acceptedAt = stated.eff;
        return;
    case RequestStep::Done:
        close(request, State::Done, stated);
        return;
    case RequestStep::Cancelled:
        close(request, State::Cancelled, stated);
        return;
    case RequestStep::Reopened:
        request.state = State::Open;
        request.acceptedBy.reset();
        request.acceptedAt.reset();
        request.closedBy.reset();
        request.closedAt.reset();
        return;
    }
}

} // namespace

Request requested(const RequestOpened& opened, const Stated& stated)
{
    Request request;
    request.room = opened.room;
    request.place = opened.place;
    request.what = opened.what;
    request.quantity = opened.quantity;
    request.text = opened.text;
    request.dueAt = opened.dueAt;
    request.to = opened.to;
    request.openedBy = stated.by;
    request.openedAt = stated.eff;
    return request;
}

Step<Request> applyRequestStepped(Request request, const RequestStepped& stepped, const Stated& stated)
{
    if (!follows(request.state, stepped.step)) {
        const Reason reason = whyNot(request.state, stepped.step);
        return unchanged(std::move(request), reason);
    }
    take(request, stepped.step, stated);
    if (!stepped.text.empty()) {
        request.remark = stepped.text;
    }
    return {std::move(request), kApplied, std::nullopt};
}

Step<Request> applyRequestAssigned(Request request, const RequestAssigned& assigned)
{
    if (isClosed(request.state)) {
        return unchanged(std::move(request), Reason::AlreadyDone);
    }
    request.to = assigned.to;
    return {std::move(request), kApplied, std::nullopt};
}

} // namespace turndown
