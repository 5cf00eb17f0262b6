#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

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

struct Service {
    ServiceFlag flag = ServiceFlag::None;
    std::optional<UtcTime> since;  ///< When the flag was first set; the DND clock is a view of it.
    std::optional<OperationId> op; ///< What set it; `room.service_set.after` names it.

    friend bool operator==(const Service&, const Service&) = default;
};

/// What housekeeping saw at the door. Never changes the front office's occupancy; a difference is a discrepancy.
struct Observation {
    bool occupied = false;
    std::optional<int> persons;
    std::optional<Luggage> luggage;
    StaffId by;
    UtcTime at{};

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// The guests of a stay. `name` never leaves the server for tablets of class `floor`.
struct Guests {
    int adults = 0;
    int children = 0;
    int babies = 0;
    int requests = 0;
    std::string language;
    std::string name;

    friend bool operator==(const Guests&, const Guests&) = default;
};

struct Task {
    TaskKind kind = TaskKind::Departure;
    std::optional<StaffId> assignedTo;
    int credits = 0;
    std::optional<int> position; ///< In the attendant's own order; smaller is earlier.
    TaskState state = TaskState::Open;
    std::optional<OperationId> startedOp; ///< `room.started.over` names it.
    std::optional<StaffId> startedBy;
    std::optional<UtcTime> startedAt;
    std::optional<StaffId> cleanedBy;
    std::optional<UtcTime> cleanedAt;
    std::optional<OperationId> cleanedOp; ///< `room.inspected.cleaned_op` names it.

    friend bool operator==(const Task&, const Task&) = default;
};

struct Inspection {
    InspectionResult result = InspectionResult::None;
    std::optional<StaffId> by;
    std::optional<UtcTime> at;
    std::optional<int> score;
    std::vector<std::string> failed; ///< Checklist lines, as codes.
    std::optional<OperationId> op;   ///< `room.cleaned.answers` names a failed one.
    int failCount = 0;               ///< In this turn.

    friend bool operator==(const Inspection&, const Inspection&) = default;
};

/// A stay that the front office expects here.
struct ExpectedStay {
    Day arrival{};
    Day departure{};
    Guests guests;
    std::set<RoomFlag> flags;

    friend bool operator==(const ExpectedStay&, const ExpectedStay&) = default;
};

struct Note {
    OperationId op;
    StaffId by;
    UtcTime at{};
    std::string text;

    friend bool operator==(const Note&, const Note&) = default;
};

/// Until when and why a room is off sale, and in which condition it comes back.
struct SaleDetail {
    std::optional<Day> from;
    std::optional<Day> to;
    std::string reason;
    std::optional<Condition> returnCondition;

    friend bool operator==(const SaleDetail&, const SaleDetail&) = default;
};

struct Room {
    std::string number; ///< As painted on the door: `1203`, `PH-2`.
    std::string floor;
    std::string section;
    std::string type;
    std::optional<Day> businessDay; ///< The hotel's day as this room last heard it.

    std::optional<OperationId> turn; ///< The check-in or check-out that began the turn; none yet: nothing.
    Occupancy occupancy = Occupancy::Vacant;
    Stay stay = Stay::None;
    std::optional<Day> arrival; ///< Of the stay in the room.
    std::optional<Day> departure;
    std::vector<ExpectedStay> expected; ///< By arrival.
    Condition condition = Condition::Dirty;
    Sale sale = Sale::Available;
    std::optional<SaleDetail> saleDetail;
    Service service;
    std::optional<Observation> observed;
    Turndown turndown = Turndown::NotRequired;
    std::set<RoomFlag> flags;
    Guests guests;
    Task task;
    Inspection inspection;
    std::vector<Note> notes; ///< The last few; all of them are in the history.
    Extra extra;

    friend bool operator==(const Room&, const Room&) = default;
};

} // namespace turndown
