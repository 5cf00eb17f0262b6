#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/role.hpp"
#include "shared/model/time.hpp"
#include "shared/model/work_order.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

/// How carefully something is kept, and for how long.
enum class FoundClass { Ordinary, Valuable, Document, Perishable, Hazardous };
template <>
inline constexpr auto kNames<FoundClass> =
    std::array{Named{FoundClass::Ordinary, "ordinary"}, Named{FoundClass::Valuable, "valuable"},
               Named{FoundClass::Document, "document"}, Named{FoundClass::Perishable, "perishable"},
               Named{FoundClass::Hazardous, "hazardous"}};

enum class FoundState { Found, HandedOver, Stored, Claimed, Returned, Disposed };
template <>
inline constexpr auto kNames<FoundState> =
    std::array{Named{FoundState::Found, "found"},       Named{FoundState::HandedOver, "handed-over"},
               Named{FoundState::Stored, "stored"},     Named{FoundState::Claimed, "claimed"},
               Named{FoundState::Returned, "returned"}, Named{FoundState::Disposed, "disposed"}};

/// How it came back to whom it belongs.
enum class ReturnedHow { Collected, Sent, HandedToAuthority };
template <>
inline constexpr auto kNames<ReturnedHow> =
    std::array{Named{ReturnedHow::Collected, "collected"}, Named{ReturnedHow::Sent, "sent"},
               Named{ReturnedHow::HandedToAuthority, "handed-to-authority"}};

/// What becomes of something that nobody asked for.
enum class DisposedHow { Discarded, Donated, GivenToFinder, Authority };
template <>
inline constexpr auto kNames<DisposedHow> =
    std::array{Named{DisposedHow::Discarded, "discarded"}, Named{DisposedHow::Donated, "donated"},
               Named{DisposedHow::GivenToFinder, "given-to-finder"}, Named{DisposedHow::Authority, "authority"}};

/// One hand-over: from whom, to whom, and whether it arrived.
struct Custody {
    OperationId op;
    StaffId by;                     ///< Who gave it.
    std::optional<StaffId> toStaff; ///< Either a person …
    std::string to;                 ///< … or a place with people: `office`, `front-desk`, `security`.
    UtcTime at{};
    bool sealed = false; ///< Given in a sealed bag.
    std::string remark;
    std::optional<StaffId> receivedBy;
    std::optional<UtcTime> receivedAt;

    friend bool operator==(const Custody&, const Custody&) = default;
};

/// Somebody says that it is theirs. Who that is never leaves the server for tablets of class `floor`.
struct FoundClaim {
    OperationId op;
    std::string claimant;
    std::string contact;
    std::string proof; ///< What only its owner could say.
    StaffId by;
    UtcTime at{};

    friend bool operator==(const FoundClaim&, const FoundClaim&) = default;
};

struct FoundReturn {
    ReturnedHow how = ReturnedHow::Collected;
    std::string to; ///< As with a claimant's name.
    bool idShown = false;
    std::string reference; ///< A waybill, a file number.
    std::string remark;
    StaffId by;
    UtcTime at{};

    friend bool operator==(const FoundReturn&, const FoundReturn&) = default;
};

struct Signature {
    OperationId op;
    StaffId by;
    std::optional<Role> role;
    UtcTime at{};

    friend bool operator==(const Signature&, const Signature&) = default;
};

/// Signed by one: proposed. By two: done.
struct Disposal {
    DisposedHow how = DisposedHow::Discarded;
    std::vector<Signature> signatures;

    friend bool operator==(const Disposal&, const Disposal&) = default;
};

/// Something that a guest left behind. Its id is the id of the reporting operation.
struct FoundItem {
    std::string room;             ///< Either the room's number …
    std::optional<PlaceId> place; ///< … or the place.
    std::string what;             ///< A code, so that each reads it in their own language: `telephone`.
    std::string text;
    std::vector<std::string> photos; ///< SHA-256, lower-case hex.
    std::string label;               ///< What is written on its tag; none: the end of its id.
    FoundClass kept = FoundClass::Ordinary;
    std::optional<bool> guestInHouse;
    FoundState state = FoundState::Found;
    StaffId reportedBy;
    UtcTime reportedAt{};
    std::vector<Custody> custody;
    std::vector<Custody> contested; ///< Hand-overs by somebody who did not hold it, that nobody has let stand.
    std::string storage;            ///< Where it lies.
    std::optional<Day> keepUntil;
    std::optional<FoundClaim> claim;
    std::optional<FoundReturn> returned;
    std::optional<Disposal> disposal;
    std::vector<Comment> comments;
    Extra extra;

    friend bool operator==(const FoundItem&, const FoundItem&) = default;
};

} // namespace turndown
