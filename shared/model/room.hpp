#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/room_words.hpp"
#include "shared/model/time.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turndown {

/// Somebody asked after the guest of a room that has kept everyone out.
struct WelfareCheck {
    WelfareResult result = WelfareResult::Well;
    StaffId by;
    UtcTime at{};
    OperationId op;
    std::string text; ///< In their own words, or empty.

    friend bool operator==(const WelfareCheck&, const WelfareCheck&) = default;
};

struct Service {
    ServiceFlag flag = ServiceFlag::None;
    std::optional<UtcTime> since;        ///< When the flag was first set; the DND clock is a view of it.
    std::optional<OperationId> op;       ///< What set it; `room.service_set.after` names it.
    std::optional<WelfareCheck> welfare; ///< The last one under this flag.

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
    std::string reason;                   ///< Why a touch-up was asked for: a code or own words; empty when it is done.
    std::optional<OperationId> startedOp; ///< `room.started.over` names it.
    std::optional<StaffId> startedBy;
    std::optional<UtcTime> startedAt;
    std::optional<StaffId> cleanedBy;
    std::optional<UtcTime> cleanedAt;
    std::optional<OperationId> cleanedOp; ///< `room.inspected.cleaned_op` names it.
    std::optional<Condition> from;        ///< The room's condition before the start; abandoning brings it back.

    friend bool operator==(const Task&, const Task&) = default;
};

/// A supervisor looked again at what a lead had passed.
struct Sample {
    StaffId by;
    UtcTime at{};
    OperationId op;

    friend bool operator==(const Sample&, const Sample&) = default;
};

struct Inspection {
    InspectionResult result = InspectionResult::None;
    std::optional<StaffId> by;
    std::optional<UtcTime> at;
    std::optional<int> score;
    std::vector<std::string> failed;            ///< Checklist lines, as codes.
    std::map<std::string, std::string> reasons; ///< Of failed lines, where the inspector gave one.
    std::map<std::string, std::string> photos;  ///< Of failed lines, where the inspector took one: SHA-256, by line.
    std::optional<OperationId> op;              ///< `room.cleaned.answers` names a failed one.
    int failCount = 0;                          ///< In this turn.
    std::optional<Sample> sample;

    friend bool operator==(const Inspection&, const Inspection&) = default;
};

/// A stay that the front office expects here.
struct ExpectedStay {
    Day arrival{};
    Day departure{};
    Guests guests;
    std::set<RoomFlag> flags;
    std::optional<std::chrono::minutes> eta; ///< Local time of day at which the guest wants to arrive.

    friend bool operator==(const ExpectedStay&, const ExpectedStay&) = default;
};

struct Note {
    OperationId op;
    StaffId by;
    UtcTime at{};
    std::string text;
    std::string code; ///< A coded exception such as `sleep-out`, so that each reads it in their own language; or empty.

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

/// Something used, missing or broken, of which the front desk should know before the guest is gone.
struct CheckoutItem {
    std::string what; ///< An item of the catalogue, or people's own word.
    int quantity = 1;

    friend bool operator==(const CheckoutItem&, const CheckoutItem&) = default;
};

/// The inspection the front desk asked for while the guest waits. Until `receivedAt`, no tablet is known to have it.
struct CheckoutInspection {
    OperationId op; ///< What asked for it; `checkout.received` and `checkout.inspected` name it.
    StaffId askedBy;
    UtcTime askedAt{};
    std::optional<StaffId> receivedBy; ///< Whose tablet showed it first.
    std::optional<UtcTime> receivedAt;
    std::optional<CheckoutResult> result;
    std::vector<CheckoutItem> items;
    std::string text;
    std::optional<StaffId> by; ///< Who looked.
    std::optional<UtcTime> at;

    friend bool operator==(const CheckoutInspection&, const CheckoutInspection&) = default;
};

/// When an item of the deep-cleaning plan was last done here.
struct DeepClean {
    std::optional<Day> day; ///< The hotel's business day.
    StaffId by;
    OperationId op;

    friend bool operator==(const DeepClean&, const DeepClean&) = default;
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
    std::map<RoomFlag, std::string> flagReasons; ///< Of those that are set, where somebody has said why.
    Guests guests;
    Task task;
    Inspection inspection;
    std::optional<Day> vacantSince; ///< The business day on which the last guest left.
    std::optional<CheckoutInspection> checkout;
    std::map<std::string, DeepClean> deep; ///< By item of the plan.
    /// What the minibar misses: consumed and not yet refilled. Below 0: refilled, and nobody has said what was consumed.
    std::map<ItemId, std::int64_t> minibar;
    std::vector<Note> notes; ///< The last few; all of them are in the history.
    Extra extra;

    friend bool operator==(const Room&, const Room&) = default;
};

} // namespace turndown
