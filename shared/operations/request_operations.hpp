#pragma once

#include "shared/model/request.hpp"

namespace turndown {

struct RequestOpened { // request.opened; on a new request
    std::string room;
    std::optional<PlaceId> place;
    std::string what;
    int quantity = 1;
    std::string text;
    std::optional<UtcTime> dueAt;
    std::optional<StaffId> to;
};

/// request.accepted, done, cancelled and reopened differ only in the step.
enum class RequestStep { Accepted, Done, Cancelled, Reopened };
template <>
inline constexpr auto kNames<RequestStep> =
    std::array{Named{RequestStep::Accepted, "request.accepted"}, Named{RequestStep::Done, "request.done"},
               Named{RequestStep::Cancelled, "request.cancelled"}, Named{RequestStep::Reopened, "request.reopened"}};

struct RequestStepped {
    RequestStep step = RequestStep::Accepted;
    std::string text;
};

struct RequestAssigned {       // request.assigned
    std::optional<StaffId> to; ///< Nobody: whoever is nearest.
};

} // namespace turndown
