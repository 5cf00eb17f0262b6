#pragma once

#include "shared/model/named_values.hpp"

namespace turndown {

/// What became of an operation.
enum class Outcome {
    Applied,   ///< The document changed.
    Overtaken, ///< True, kept and credited, but newer truth or a rule stands.
    Conflict,  ///< Both sides are kept; people must decide.
    Held,      ///< Cannot be accepted as it is; the office releases or dismisses it.
};
template <>
inline constexpr auto kNames<Outcome> =
    std::array{Named{Outcome::Applied, "applied"}, Named{Outcome::Overtaken, "overtaken"},
               Named{Outcome::Conflict, "conflict"}, Named{Outcome::Held, "held"}};

/// Why an operation was overtaken or held. A closed list: each one is translated on the tablet and the page.
enum class Reason {
    OlderTurn,          ///< The room has begun another turn (a check-in or check-out) since.
    AlreadyDone,        ///< Someone had done it before.
    NewerState,         ///< What it answers no longer stands.
    RoleNotAllowed,     ///< This role may not do this.
    ProofMissing,       ///< A hazard is verified by a picture of its repair.
    OwnWork,            ///< Nobody passes own work.
    VipNeedsSupervisor, ///< A VIP room is passed by a supervisor or above.
    NotOccupied,        ///< Service flags belong to occupied rooms.
    Occupied,           ///< An occupied room cannot leave sale.
    ArrivalExpected,    ///< A guest is expected in the room today.
    OutOfOrder,         ///< The room is out of order.
    DoubleLocked,       ///< The room is double-locked: nobody enters.
    StillKept,          ///< It is kept until a day that has not come, or somebody has claimed it.
    UnknownDocument,    ///< Nobody has set up what it speaks of.
    MalformedBody,      ///< Its body cannot be understood.
    TooLarge,           ///< Larger than 64 KiB.
    DeviceRevoked,      ///< The tablet had been revoked.
    UnknownKind,        ///< This server does not know the kind yet.
};
template <>
inline constexpr auto kNames<Reason> = std::array{Named{Reason::OlderTurn, "older-turn"},
                                                  Named{Reason::AlreadyDone, "already-done"},
                                                  Named{Reason::NewerState, "newer-state"},
                                                  Named{Reason::RoleNotAllowed, "role-not-allowed"},
                                                  Named{Reason::ProofMissing, "proof-missing"},
                                                  Named{Reason::OwnWork, "own-work"},
                                                  Named{Reason::VipNeedsSupervisor, "vip-needs-supervisor"},
                                                  Named{Reason::NotOccupied, "not-occupied"},
                                                  Named{Reason::Occupied, "occupied"},
                                                  Named{Reason::ArrivalExpected, "arrival-expected"},
                                                  Named{Reason::OutOfOrder, "out-of-order"},
                                                  Named{Reason::DoubleLocked, "double-locked"},
                                                  Named{Reason::StillKept, "still-kept"},
                                                  Named{Reason::UnknownDocument, "unknown-document"},
                                                  Named{Reason::MalformedBody, "malformed-body"},
                                                  Named{Reason::TooLarge, "too-large"},
                                                  Named{Reason::DeviceRevoked, "device-revoked"},
                                                  Named{Reason::UnknownKind, "unknown-kind"}};

/// An outcome with its reason, where there is one.
struct Verdict {
    Outcome outcome = Outcome::Applied;
    std::optional<Reason> reason;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

inline constexpr Verdict kApplied{};
inline constexpr Verdict kConflict{Outcome::Conflict, std::nullopt};
[[nodiscard]] constexpr Verdict overtaken(Reason reason)
{
    return {Outcome::Overtaken, reason};
}
[[nodiscard]] constexpr Verdict held(Reason reason)
{
    return {Outcome::Held, reason};
}

} // namespace turndown
