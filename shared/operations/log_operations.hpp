#pragma once

#include "shared/model/log_entry.hpp"

namespace turndown {

struct LogWritten { // log.written; on a new entry
    std::string code;
    std::string room;
    std::optional<PlaceId> place;
    std::string text;
    bool open = false; ///< Somebody has to see to it.
    std::optional<StaffId> to;
    std::optional<UtcTime> dueAt;
};

/// log.done and log.reopened differ only in the step.
enum class LogStep { Done, Reopened };
template <>
inline constexpr auto kNames<LogStep> =
    std::array{Named{LogStep::Done, "log.done"}, Named{LogStep::Reopened, "log.reopened"}};

struct LogStepped {
    LogStep step = LogStep::Done;
    std::string text;
};

struct LogAssigned { // log.assigned
    std::optional<StaffId> to;
    std::optional<UtcTime> dueAt;
};

struct LogCommented { // log.commented
    std::string text;
};

} // namespace turndown
