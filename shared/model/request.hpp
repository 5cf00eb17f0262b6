#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <string>

namespace turndown {

enum class RequestState { Open, Accepted, Done, Cancelled };
template <>
inline constexpr auto kNames<RequestState> =
    std::array{Named{RequestState::Open, "open"}, Named{RequestState::Accepted, "accepted"},
               Named{RequestState::Done, "done"}, Named{RequestState::Cancelled, "cancelled"}};

/// Something a guest wants, or the house: an extra bed, a VIP set-up. Its id is the id of the opening operation.
struct Request {
    std::string room;             ///< Either the room's number …
    std::optional<PlaceId> place; ///< … or the place.
    std::string what;             ///< A code, so that each reads it in their own language: `extra-bed`.
    int quantity = 1;
    std::string text;
    std::optional<UtcTime> dueAt;
    std::optional<StaffId> to; ///< Nobody: whoever is nearest.
    RequestState state = RequestState::Open;
    StaffId openedBy;
    UtcTime openedAt{};
    std::optional<StaffId> acceptedBy;
    std::optional<UtcTime> acceptedAt;
    std::optional<StaffId> closedBy; ///< Who has done or cancelled it.
    std::optional<UtcTime> closedAt;
    std::string remark; ///< The last word on it.
    Extra extra;

    friend bool operator==(const Request&, const Request&) = default;
};

} // namespace turndown
