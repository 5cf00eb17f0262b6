#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class Priority { P1, P2, P3, P4 }; ///< P1: respond in 15 minutes; P2: in 60; P3: the same day; P4: planned.
template <>
inline constexpr auto kNames<Priority> = std::array{Named{Priority::P1, "p1"}, Named{Priority::P2, "p2"},
                                                    Named{Priority::P3, "p3"}, Named{Priority::P4, "p4"}};

enum class WorkOrderState { Open, Accepted, Done, Verified, Merged };
template <>
inline constexpr auto kNames<WorkOrderState> =
    std::array{Named{WorkOrderState::Open, "open"}, Named{WorkOrderState::Accepted, "accepted"},
               Named{WorkOrderState::Done, "done"}, Named{WorkOrderState::Verified, "verified"},
               Named{WorkOrderState::Merged, "merged"}};

struct Comment {
    OperationId op;
    StaffId by;
    UtcTime at{};
    std::string text;

    friend bool operator==(const Comment&, const Comment&) = default;
};

struct ChargeLine {
    std::string what;
    std::int64_t quantity = 0;
    std::int64_t price = 0; ///< Minor units of the property's currency, for one.

    friend bool operator==(const ChargeLine&, const ChargeLine&) = default;
};

/// What a guest is asked to pay for.
struct GuestCharge {
    std::vector<ChargeLine> items;
    StaffId by;
    UtcTime at{};

    friend bool operator==(const GuestCharge&, const GuestCharge&) = default;
};

/// A defect from its report to its repair. Its id is the id of the reporting operation.
struct WorkOrder {
    std::string room;             ///< Either the room's number …
    std::optional<PlaceId> place; ///< … or the place.
    std::string category;         ///< A code, so that each reads it in their own language: `plumbing`.
    std::string what;             ///< A code: `tap-leaks`.
    Priority priority = Priority::P3;
    std::string text;
    std::vector<std::string> photos; ///< SHA-256, lower-case hex.
    WorkOrderState state = WorkOrderState::Open;
    StaffId reportedBy;
    UtcTime reportedAt{};
    std::optional<StaffId> acceptedBy;
    std::optional<UtcTime> dueAt;
    std::optional<StaffId> doneBy;
    std::optional<UtcTime> doneAt;
    std::optional<DocumentName> mergedInto;
    std::vector<Comment> comments;
    std::optional<GuestCharge> guestCharge;
    Extra extra;

    friend bool operator==(const WorkOrder&, const WorkOrder&) = default;
};

} // namespace turndown
