#include "shared/rules/loan_rules.hpp"

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

/// Takes from what is out into `counted`: what came back, or what is lost.
Step<Loan> takeFromOut(Loan loan, std::int64_t Loan::*counted, std::int64_t quantity, const Stated& stated)
{
    if (loan.state == LoanState::Closed) {
        return unchanged(std::move(loan), Reason::AlreadyDone);
    }
    const std::int64_t out = outOf(loan);
    loan.*counted += std::min(quantity, out);
    if (quantity >= out) {
        loan.state = LoanState::Closed;
        loan.closedBy = stated.by;
        loan.closedAt = stated.eff;
    }
    const Verdict verdict = quantity > out ? overtaken(Reason::NewerState) : kApplied;
    return {std::move(loan), verdict, std::nullopt};
}

} // namespace

Loan lent(const LoanOpened& opened, const Stated& stated)
{
    Loan loan;
    loan.room = opened.room;
    loan.turn = opened.turn;
    loan.what = opened.what;
    loan.quantity = opened.quantity;
    loan.label = opened.label;
    loan.dueAt = opened.dueAt;
    loan.remark = opened.remark;
    loan.by = stated.by;
    loan.at = stated.eff;
    return loan;
}

Step<Loan> applyLoanReturned(Loan loan, const LoanReturned& returned, const Stated& stated)
{
    return takeFromOut(std::move(loan), &Loan::returned, returned.quantity, stated);
}

Step<Loan> applyLoanLost(Loan loan, const LoanLost& lost, const Stated& stated)
{
    Step<Loan> step = takeFromOut(std::move(loan), &Loan::lost, lost.quantity, stated);
    const bool counts = step.verdict != overtaken(Reason::AlreadyDone);
    if (counts && !lost.remark.empty()) {
        step.after.remark = lost.remark;
    }
    return step;
}

Step<Loan> applyLoanMoved(Loan loan, const LoanMoved& moved)
{
    if (loan.state == LoanState::Closed) {
        return unchanged(std::move(loan), Reason::AlreadyDone);
    }
    loan.room = moved.room;
    loan.turn = moved.turn;
    return applied(std::move(loan));
}

Step<Loan> stepOf(Loan loan, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const LoanOpened& opened) { return applied(lent(opened, stated)); },
            [&](const LoanReturned& returned) { return applyLoanReturned(std::move(loan), returned, stated); },
            [&](const LoanLost& lost) { return applyLoanLost(std::move(loan), lost, stated); },
            [&](const LoanMoved& moved) { return applyLoanMoved(std::move(loan), moved); },
            [&](const auto&) { return applied(std::move(loan)); },
        },
        accepted.operation.body);
}

} // namespace turndown
