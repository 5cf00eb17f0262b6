#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"
#include "shared/model/work_order.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class LoanState { Out, Closed };
template <>
inline constexpr auto kNames<LoanState> = std::array{Named{LoanState::Out, "out"}, Named{LoanState::Closed, "closed"}};

/// What a guest has borrowed: an iron, two adapters. Its id is the id of the opening operation.
struct Loan {
    std::string room;                ///< Where it is.
    std::optional<OperationId> turn; ///< The stay it was lent in.
    std::string what;                ///< A code, so that each reads it in their own language: `iron`.
    std::int64_t quantity = 1;
    std::int64_t returned = 0;
    std::int64_t lost = 0;
    std::string label; ///< What is written on it.
    std::optional<UtcTime> dueAt;
    std::string remark;
    LoanState state = LoanState::Out;
    StaffId by;
    UtcTime at{};
    std::optional<StaffId> closedBy;
    std::optional<UtcTime> closedAt;
    std::vector<Comment> comments;
    Extra extra;

    friend bool operator==(const Loan&, const Loan&) = default;
};

/// How many the guest still has.
[[nodiscard]] inline std::int64_t outOf(const Loan& loan)
{
    return loan.quantity - loan.returned - loan.lost;
}

} // namespace turndown
