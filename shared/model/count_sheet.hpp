#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class CountSheetState {
    Open,      ///< Being counted.
    Submitted, ///< Counted; waits for approval.
    Approved,  ///< The levels follow it.
    Closed,    ///< Given up; the levels stay as they were.
};
template <>
inline constexpr auto kNames<CountSheetState> =
    std::array{Named{CountSheetState::Open, "open"}, Named{CountSheetState::Submitted, "submitted"},
               Named{CountSheetState::Approved, "approved"}, Named{CountSheetState::Closed, "closed"}};

/// What somebody found of one item.
struct SheetCount {
    std::int64_t quantity = 0;
    StaffId by;
    UtcTime at{};
    OperationId op;        ///< `stocktake.approved` names it.
    int times = 1;         ///< How often it was counted; the last one stands.
    bool approved = false; ///< The level follows it.

    friend bool operator==(const SheetCount&, const SheetCount&) = default;
};

/// One place's sheet in a stocktake. Counters do not see what should be there. Its id is the id of the opening operation.
/// Source: docs/domain.md, duty 33.
struct CountSheet {
    PlaceId place;
    std::vector<ItemId> items; ///< What to count; none named: whatever lies there.
    std::string text;
    CountSheetState state = CountSheetState::Open;
    std::map<ItemId, SheetCount> counts;
    StaffId openedBy;
    UtcTime openedAt{};
    std::optional<StaffId> submittedBy;
    std::optional<UtcTime> submittedAt;
    std::optional<StaffId> decidedBy; ///< Who approved or closed it.
    std::optional<UtcTime> decidedAt;
    std::string remark; ///< What they said to it.
    Extra extra;

    friend bool operator==(const CountSheet&, const CountSheet&) = default;
};

} // namespace turndown
