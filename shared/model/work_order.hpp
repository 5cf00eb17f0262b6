#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/room_words.hpp"
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

/// What a guest is asked to pay for. The front desk says that it has heard of it.
struct GuestCharge {
    std::vector<ChargeLine> items;
    StaffId by;
    UtcTime at{};
    std::optional<OperationId> op = std::nullopt; ///< Which charge this is; nothing in documents of the first version.
    std::optional<StaffId> acknowledgedBy = std::nullopt;
    std::optional<UtcTime> acknowledgedAt = std::nullopt;

    friend bool operator==(const GuestCharge&, const GuestCharge&) = default;
};

/// Somebody asks for the room to leave sale. A manager grants it with `room.sale_set` on the room, or refuses it here.
struct OutOfOrderAsk {
    Sale sale = Sale::OutOfOrder;
    std::optional<Day> from; ///< Nothing: from now on.
    std::optional<Day> to;   ///< Nothing: until the manager says so.
    std::string reason;
    StaffId by;
    UtcTime at{};
    std::optional<StaffId> refusedBy = std::nullopt;
    std::optional<UtcTime> refusedAt = std::nullopt;
    std::string text = {}; ///< Why it was refused.

    friend bool operator==(const OutOfOrderAsk&, const OutOfOrderAsk&) = default;
};

/// A defect from its report to its repair. Its id is the id of the reporting operation.
struct WorkOrder {
    std::string room;             ///< Either the room's number …
    std::optional<PlaceId> place; ///< … or the place.
    std::string category;         ///< A code, so that each reads it in their own language: `plumbing`.
    std::string what;             ///< A code: `tap-leaks`.
    Priority priority = Priority::P3;
    bool hazard = false;                  ///< Somebody could come to harm: P1, and before everything else.
    std::optional<DocumentName> repeatOf; ///< The earlier order, finished not long ago, that it repeats.
    std::string text;
    std::vector<std::string> photos; ///< SHA-256, lower-case hex.
    WorkOrderState state = WorkOrderState::Open;
    StaffId reportedBy;
    UtcTime reportedAt{};
    std::optional<StaffId> assignedTo; ///< Nobody: whoever accepts it.
    std::optional<StaffId> acceptedBy;
    std::optional<UtcTime> dueAt;
    std::optional<StaffId> doneBy;
    std::optional<UtcTime> doneAt;
    std::vector<std::string> proof; ///< Pictures of what was repaired, as `photos`.
    std::optional<StaffId> verifiedBy;
    std::optional<UtcTime> verifiedAt;
    std::optional<DocumentName> mergedInto;
    std::optional<OutOfOrderAsk> outOfOrder;
    std::vector<Comment> comments;
    std::optional<GuestCharge> guestCharge;
    Extra extra;

    friend bool operator==(const WorkOrder&, const WorkOrder&) = default;
};

} // namespace turndown
