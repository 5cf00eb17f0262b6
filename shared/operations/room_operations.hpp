#pragma once

#include "shared/model/room.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace turndown {

/// How many of each item a cleaning used.
using Counts = std::map<ItemId, std::int64_t>;

/// What one of each costs, in minor units of the property's currency.
using Prices = std::map<ItemId, std::int64_t>;

/// What an operation says it answers: not given at all, or given as an id or as "none stands" (null on the wire).
using Answer = std::optional<std::optional<OperationId>>;

using Turn = std::optional<OperationId>; ///< The turn the author saw; nothing: none yet.

struct RoomStarted { // room.started
    Turn turn;
    TaskKind task = TaskKind::Departure;
    std::optional<OperationId> over; ///< The start it takes over.
};

struct RoomPaused { // room.paused
    Turn turn;
};

struct RoomAbandoned { // room.abandoned
    Turn turn;
};

struct RoomCleaned { // room.cleaned
    Turn turn;
    TaskKind task = TaskKind::Departure;
    int minutes = 0;
    std::optional<OperationId> answers; ///< The failed inspection it makes good.
    std::optional<PlaceId> place;       ///< Where linen and supplies were taken from; needed when any are counted.
    Counts linen;
    Counts supplies;
    Counts minibar;
    std::vector<std::string> done;      ///< Lines of the task's checklist that were ticked.
    std::vector<std::string> deep;      ///< Items of the deep-cleaning plan that were done besides.
    Counts soiled;                      ///< Linen that came out of the room …
    std::optional<PlaceId> soiledPlace; ///< … and where it was put; needed when any is counted.
    std::optional<PlaceId> laidPlace;   ///< Whose linen changes where other counts came out than went in: `rooms-12`.
    Counts damaged;                     ///< Of what came out, torn …
    Counts stained;                     ///< … or stained for good; the laundry decides on it.
    /// Of the minibar's articles, as on the author's price list. Given, what was consumed goes to the bill: a posting.
    std::optional<Prices> prices;
    bool selfCheck = false; ///< The author has checked own work, and may (T7).
};

enum class LineResult { Pass, Fail, NotApplicable };
template <>
inline constexpr auto kNames<LineResult> = std::array{Named{LineResult::Pass, "pass"}, Named{LineResult::Fail, "fail"},
                                                      Named{LineResult::NotApplicable, "na"}};

struct InspectionLine {
    std::string line;
    LineResult result = LineResult::Pass;
    std::string reason;
    std::string photo;
};

struct RoomInspected { // room.inspected
    Turn turn;
    std::optional<OperationId> cleanedOp; ///< The cleaning it judged.
    bool passed = false;
    bool minor = false;
    std::vector<InspectionLine> lines;
    std::optional<int> score;
    bool sample = false; ///< A second look at what was passed already.
};

struct RoomServiceSet { // room.service_set
    Turn turn;
    ServiceFlag flag = ServiceFlag::None;
    Answer after; ///< The flag's operation that stood on the author's screen.
};

struct RoomObserved { // room.observed
    Turn turn;
    bool occupied = false;
    std::optional<int> persons;
    std::optional<Luggage> luggage;
};

struct RoomAssigned { // room.assigned; members that are not given stay as they are
    std::optional<std::optional<StaffId>> to;
    std::optional<TaskKind> task;
    std::optional<int> position;
};

struct RoomFlagged { // room.flagged
    RoomFlag flag = RoomFlag::Rush;
    bool on = true;
    std::string reason;
};

struct RoomSaleSet { // room.sale_set
    Sale sale = Sale::Available;
    SaleDetail detail;
};

struct RoomOverridden { // room.overridden
    Condition condition = Condition::Dirty;
    std::string reason;
};

struct RoomNoted { // room.noted; a code, own words, or both
    std::string text;
    std::string code;
};

struct RoomTouchUpAsked { // room.touch_up_asked
    Turn turn;
    std::string reason;
};

struct RoomWelfareChecked { // room.welfare_checked
    Turn turn;
    WelfareResult result = WelfareResult::Well;
    std::string text;
};

struct RoomDeepCleaned { // room.deep_cleaned
    std::vector<std::string> items;
};

struct CheckoutAsked { // checkout.asked
    Turn turn;
};

struct CheckoutReceived { // checkout.received
    OperationId asked;
};

struct CheckoutInspected { // checkout.inspected
    OperationId asked;
    CheckoutResult result = CheckoutResult::Ok;
    std::vector<CheckoutItem> items;
    std::string text;
};

} // namespace turndown
