#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/time.hpp"
#include "shared/model/work_order.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class LogState { Noted, Open, Done };
template <>
inline constexpr auto kNames<LogState> =
    std::array{Named{LogState::Noted, "noted"}, Named{LogState::Open, "open"}, Named{LogState::Done, "done"}};

/// A line of the duty log. Nobody rewrites it; what is open goes on to the next shift by itself until it is done.
/// Its id is the id of the operation that wrote it. Source: docs/domain.md, duties 14, 47, 62.
struct LogEntry {
    std::string code;             ///< `complaint`, `accident` …; empty: an ordinary note.
    std::string room;             ///< What it is about: the room's number …
    std::optional<PlaceId> place; ///< … or the place, or neither.
    std::string text;
    std::optional<StaffId> to; ///< Who sees to it.
    std::optional<UtcTime> dueAt;
    LogState state = LogState::Noted;
    StaffId writtenBy;
    UtcTime writtenAt{};
    std::optional<StaffId> doneBy;
    std::optional<UtcTime> doneAt;
    std::string result; ///< How it ended.
    std::vector<Comment> comments;
    Extra extra;

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

} // namespace turndown
