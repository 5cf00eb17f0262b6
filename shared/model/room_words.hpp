#pragma once

#include "shared/model/named_values.hpp"

namespace turndown {

// The axes of a room stay apart: who owns each differs (docs/domain.md, "Room states"). Codes such as VC or OD are
// views.

enum class Occupancy { Vacant, Occupied }; ///< What the front office says.
template <>
inline constexpr auto kNames<Occupancy> =
    std::array{Named{Occupancy::Vacant, "vacant"}, Named{Occupancy::Occupied, "occupied"}};

enum class Stay { None, Arrival, Arrived, DayUse, Stayover, DueOut, Departed };
template <>
inline constexpr auto kNames<Stay> =
    std::array{Named{Stay::None, "none"},        Named{Stay::Arrival, "arrival"},   Named{Stay::Arrived, "arrived"},
               Named{Stay::DayUse, "day-use"},   Named{Stay::Stayover, "stayover"}, Named{Stay::DueOut, "due-out"},
               Named{Stay::Departed, "departed"}};

enum class Condition { Dirty, Cleaning, Clean, Inspected, Pickup };
template <>
inline constexpr auto kNames<Condition> =
    std::array{Named{Condition::Dirty, "dirty"}, Named{Condition::Cleaning, "cleaning"},
               Named{Condition::Clean, "clean"}, Named{Condition::Inspected, "inspected"},
               Named{Condition::Pickup, "pickup"}};

enum class Sale { Available, OutOfOrder, OutOfService };
template <>
inline constexpr auto kNames<Sale> =
    std::array{Named{Sale::Available, "available"}, Named{Sale::OutOfOrder, "out-of-order"},
               Named{Sale::OutOfService, "out-of-service"}};

enum class ServiceFlag { None, DoNotDisturb, MakeUp, Declined, DoubleLock };
template <>
inline constexpr auto kNames<ServiceFlag> =
    std::array{Named{ServiceFlag::None, "none"}, Named{ServiceFlag::DoNotDisturb, "dnd"},
               Named{ServiceFlag::MakeUp, "make-up"}, Named{ServiceFlag::Declined, "declined"},
               Named{ServiceFlag::DoubleLock, "double-lock"}};

enum class Luggage { None, Light, Normal };
template <>
inline constexpr auto kNames<Luggage> =
    std::array{Named{Luggage::None, "none"}, Named{Luggage::Light, "light"}, Named{Luggage::Normal, "normal"}};

enum class Turndown { NotRequired, Required, Completed };
template <>
inline constexpr auto kNames<Turndown> =
    std::array{Named{Turndown::NotRequired, "not-required"}, Named{Turndown::Required, "required"},
               Named{Turndown::Completed, "completed"}};

enum class RoomFlag { Vip, Rush, Queue };
template <>
inline constexpr auto kNames<RoomFlag> =
    std::array{Named{RoomFlag::Vip, "vip"}, Named{RoomFlag::Rush, "rush"}, Named{RoomFlag::Queue, "queue"}};

enum class TaskKind { Departure, Stayover, Turndown, Deep, Pickup };
template <>
inline constexpr auto kNames<TaskKind> =
    std::array{Named{TaskKind::Departure, "departure"}, Named{TaskKind::Stayover, "stayover"},
               Named{TaskKind::Turndown, "turndown"}, Named{TaskKind::Deep, "deep"}, Named{TaskKind::Pickup, "pickup"}};

enum class TaskState { Open, Started, Paused, Done };
template <>
inline constexpr auto kNames<TaskState> =
    std::array{Named{TaskState::Open, "open"}, Named{TaskState::Started, "started"}, Named{TaskState::Paused, "paused"},
               Named{TaskState::Done, "done"}};

enum class InspectionResult { None, Passed, Failed };
template <>
inline constexpr auto kNames<InspectionResult> =
    std::array{Named{InspectionResult::None, "none"}, Named{InspectionResult::Passed, "passed"},
               Named{InspectionResult::Failed, "failed"}};

/// How a guest was found who had not been seen for long.
enum class WelfareResult { Well, NoAnswer, NeedsHelp, Left };
template <>
inline constexpr auto kNames<WelfareResult> =
    std::array{Named{WelfareResult::Well, "well"}, Named{WelfareResult::NoAnswer, "no-answer"},
               Named{WelfareResult::NeedsHelp, "needs-help"}, Named{WelfareResult::Left, "left"}};

/// What an attendant finds in the room of a guest who is about to leave.
enum class CheckoutResult { Ok, Items };
template <>
inline constexpr auto kNames<CheckoutResult> =
    std::array{Named{CheckoutResult::Ok, "ok"}, Named{CheckoutResult::Items, "items"}};

} // namespace turndown
