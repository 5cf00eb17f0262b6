#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class WorkReportState { Signed, Approved, Returned };
template <>
inline constexpr auto kNames<WorkReportState> =
    std::array{Named{WorkReportState::Signed, "signed"}, Named{WorkReportState::Approved, "approved"},
               Named{WorkReportState::Returned, "returned"}};

/// Somebody's daily work report, signed. What they did is in the history; this says which of it they had before them when
/// they signed. Its key is the day and the person: `2026-11-23-u-li`. Source: docs/domain.md, duties 3, 40.
struct WorkReport {
    Day day{};
    StaffId staff;
    WorkReportState state = WorkReportState::Signed;
    OperationId op;                ///< The signature that stands.
    std::vector<OperationId> work; ///< Cleanings and other work signed for.
    std::string text;
    UtcTime signedAt{};
    std::optional<StaffId> decidedBy;
    std::optional<UtcTime> decidedAt;
    std::string remark;
    Extra extra;

    friend bool operator==(const WorkReport&, const WorkReport&) = default;
};

} // namespace turndown
