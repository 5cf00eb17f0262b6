#include "mobile/crew/attendant.hpp"

#include "mobile/core/cleaning_counts.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/stock_places.hpp"
#include "shared/rules/room_views.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/usual_counts.hpp"

#include <array>
#include <tuple>

namespace turndown::crew {

namespace {

constexpr HotelTime kShiftBegins = at(8);
constexpr HotelTime kLookAgain{2}; ///< Nothing to do now: look at the list again.
constexpr HotelTime kKnock{1};
constexpr HotelTime kHelpFrom = at(15);  ///< With her own list done, she helps where a room still waits.
constexpr HotelTime kAskAgainAfter{150}; ///< A guest who sleeps at nine may be out by noon.
constexpr double kSleepsLate = 0.08;     ///< Of stayovers hang out "do not disturb".
constexpr double kLetsUsInLater = 0.6;
constexpr double kSomethingIsBroken = 0.055; ///< 3-8 % of rooms a day. Source: docs/domain.md, 5.
constexpr double kFetchesOneMore = 0.15;
constexpr HotelTime kDeparture{32}; ///< Source: docs/domain.md, 3c.
constexpr HotelTime kStayover{17};

struct Defect {
    const char* category;
    const char* what;
    Priority priority;
};
/// By the codes that people choose on tablets and page. Source: docs/domain.md, 3c.
constexpr std::array kDefects{
    Defect{"plumbing", "tap-leaks", Priority::P3},
    Defect{"electrical", "lamp-out", Priority::P3},
    Defect{"hvac", "no-cooling", Priority::P2},
    Defect{"tv-phone-network", "tv-dead", Priority::P3},
    Defect{"door-lock-key", "card-not-read", Priority::P1},
    Defect{"furniture", "broken", Priority::P4},
    Defect{"bathroom-fixtures", "shower-broken", Priority::P2},
};

HotelTime usualTime(TaskKind task)
{
    return task == TaskKind::Departure ? kDeparture : kStayover;
}

} // namespace

Attendant::Attendant(CrewTablet& tablet, Chance chance, Chance finds)
    : m_tablet{tablet}, m_chance{std::move(chance)}, m_busyUntil{kShiftBegins}, m_finder{tablet, std::move(finds)}
{
}

Done Attendant::goOn(HotelTime now)
{
    m_tablet.goOn(now);
    if (now < m_busyUntil) {
        return done();
    }
    if (m_work) {
        return finish();
    }
    if (const auto room = nextRoom(now)) {
        return knock(*room, now);
    }
    m_busyUntil = now + kLookAgain;
    return m_finder.handIn();
}

/// Failed inspections first, then empty rooms, then the list's own order; her own list before anybody else's.
std::optional<DocumentName> Attendant::nextRoom(HotelTime now) const
{
    std::optional<DocumentName> best;
    std::tuple<bool, bool, bool, int> bestRank{};
    for (const tablet::ShownDocument& shown : m_tablet.core().list(document_kind::kRoom)) {
        const Room& room = *shown.as<Room>();
        const bool own = room.task.assignedTo == m_tablet.person().id;
        const bool helps = now >= kHelpFrom && room.occupancy == Occupancy::Vacant;
        if (!(own || helps) || !isOpen(shown, now)) {
            continue;
        }
        const bool rework = room.inspection.result == InspectionResult::Failed;
        const std::tuple rank{!own, !rework, room.occupancy == Occupancy::Occupied, room.task.position.value_or(0)};
        if (!best || rank < bestRank) {
            best = shown.document->name;
            bestRank = rank;
        }
    }
    return best;
}

/// A guest who leaves today is not called upon: the room is cleaned once, when it is empty.
bool Attendant::isOpen(const tablet::ShownDocument& shown, HotelTime now) const
{
    const Room& room = *shown.as<Room>();
    const tablet::NextStep step = tablet::nextStep(room, m_tablet.person(), true);
    const bool mayStart =
        step == tablet::NextStep::Start || step == tablet::NextStep::Resume || step == tablet::NextStep::TryAgain;
    const bool guestStillHere = room.occupancy == Occupancy::Occupied && room.task.kind == TaskKind::Departure;
    const bool refused = room.service.flag == ServiceFlag::Declined;
    const auto knocked = m_knocked.find(shown.document->name);
    const bool waits = knocked != m_knocked.end() && now < knocked->second + kAskAgainAfter;
    return mayStart && !guestStillHere && !refused && !waits;
}

/// An empty room is begun at once. A guest may wish to be left alone; asked a second time, the answer is final.
Done Attendant::knock(const DocumentName& name, HotelTime now)
{
    const tablet::ShownDocument shown = m_tablet.core().show(name);
    if (shown.as<Room>()->occupancy == Occupancy::Vacant) {
        return start(name, now);
    }
    m_busyUntil = now + kKnock;
    const bool askedBefore = m_knocked.count(name) != 0;
    if (m_chance.happens(askedBefore ? kLetsUsInLater : 1 - kSleepsLate)) {
        return start(name, now);
    }
    m_knocked[name] = now;
    const auto flag = askedBefore ? ServiceFlag::Declined : ServiceFlag::DoNotDisturb;
    const auto tapped = m_tablet.tap(name, RoomServiceSet{.turn = {}, .flag = flag, .after = {}});
    return tapped ? done() : Done{tapped.error()};
}

Done Attendant::start(const DocumentName& name, HotelTime now)
{
    const tablet::ShownDocument shown = m_tablet.core().show(name);
    const TaskKind task = shown.as<Room>()->task.kind;
    const auto tapped = m_tablet.tap(name, RoomStarted{.turn = {}, .task = task, .over = {}});
    if (!tapped) {
        return tapped.error();
    }
    const HotelTime takes = usualTime(task) * m_chance.between(0.8, 1.15);
    m_work = Work{name, static_cast<int>(takes.count())};
    m_busyUntil = now + takes;
    return done();
}

/// If the room is no longer hers to finish, say because its guest checked out meanwhile, she begins it anew.
Done Attendant::finish()
{
    const Work work = *std::exchange(m_work, std::nullopt);
    const tablet::ShownDocument shown = m_tablet.core().show(work.room);
    const Room& room = *shown.as<Room>();
    if (tablet::nextStep(room, m_tablet.person(), true) != tablet::NextStep::Finish) {
        return done();
    }
    RoomCleaned cleaned = count(room);
    cleaned.minutes = work.minutes;
    if (const auto tapped = m_tablet.tap(work.room, cleaned); !tapped) {
        return tapped.error();
    }
    for (const Counts* counts : {&cleaned.linen, &cleaned.supplies, &cleaned.minibar}) {
        for (const auto& [item, quantity] : *counts) {
            m_used[stockAt(*cleaned.place, item)] += quantity;
        }
    }
    if (m_chance.happens(kFetchesOneMore)) {
        if (Done fetched = fetchOneMore(room, cleaned); !fetched) {
            return fetched;
        }
    }
    if (cleaned.task == TaskKind::Departure) {
        if (Done looked = m_finder.lookAround(room); !looked) {
            return looked;
        }
    }
    return m_chance.happens(kSomethingIsBroken) ? reportDamage(room.number) : done();
}

/// What the standard says for this room, by the item's group.
RoomCleaned Attendant::count(const Room& room) const
{
    std::vector<tablet::ShownDocument> items = m_tablet.core().list(document_kind::kItem);
    std::map<ItemId, const Item*> catalogue;
    for (const tablet::ShownDocument& shown : items) {
        catalogue[ItemId{std::string{shown.document->name.key()}}] = shown.as<Item>();
    }
    const tablet::ShownDocument type = m_tablet.core().show(DocumentName{document_kind::kRoomType, room.type});

    RoomCleaned cleaned;
    cleaned.task = room.task.kind;
    tablet::countInto(cleaned, usualCounts(room.task.kind, type.as<RoomType>(), catalogue), catalogue);
    cleaned.place = tablet::pantryOf(room);
    tablet::accountFor(cleaned, room, catalogue);
    return cleaned;
}

Done Attendant::fetchOneMore(const Room& room, const RoomCleaned& cleaned)
{
    if (cleaned.supplies.empty()) {
        return done();
    }
    const auto item =
        std::next(cleaned.supplies.begin(), static_cast<std::ptrdiff_t>(m_chance.pick(cleaned.supplies.size())));
    const DocumentName stock = stockAt(*cleaned.place, item->first);
    if (const auto tapped = m_tablet.tap(stock, StockUsed{.quantity = 1, .room = room.number}); !tapped) {
        return tapped.error();
    }
    ++m_used[stock];
    return done();
}

Done Attendant::reportDamage(const std::string& room)
{
    const Defect& defect = kDefects.at(m_chance.pick(kDefects.size()));
    DamageReported report;
    report.room = room;
    report.category = defect.category;
    report.what = defect.what;
    report.priority = defect.priority;
    const auto tapped = m_tablet.tap(DocumentName{document_kind::kWorkOrder, "new"}, report);
    if (!tapped) {
        return tapped.error();
    }
    ++m_reported;
    return done();
}

} // namespace turndown::crew
