#pragma once

#include "shared/operations/loan_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What guests borrow: out, given back, or lost.

[[nodiscard]] Loan lent(const LoanOpened& opened, const Stated& stated);

/// Some of it came back, or never will. Never more than is out: of more, what is out counts, and the rest is
/// overtaken, for somebody else has said so before. With nothing out the loan is closed.
[[nodiscard]] Step<Loan> applyLoanReturned(Loan loan, const LoanReturned& returned, const Stated& stated);
[[nodiscard]] Step<Loan> applyLoanLost(Loan loan, const LoanLost& lost, const Stated& stated);

/// Loans follow the guest. Source: docs/domain.md, T3.
[[nodiscard]] Step<Loan> applyLoanMoved(Loan loan, const LoanMoved& moved);

} // namespace turndown
