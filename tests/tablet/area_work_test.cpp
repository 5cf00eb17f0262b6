#include "mobile/core/area_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "mobile/core/shift_progress.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

const Day kToday{std::chrono::days{20000}};
const DocumentName kLobby{document_kind::kArea, "lobby"};
const Person kAttendant{kLi, "Li Na", Role::Attendant, {}};
const Person kLead{kChen, "Chen Wei", Role::Lead, {}};

Area lobby()
{
    return {.names = {{"en", "Lobby"}}, .floor = "1", .credits = 40};
}

/// Li has cleaned it on that day.
Area cleaned(Day day, int cycleDays = 1)
{
    Area area = lobby();
    area.cycleDays = cycleDays;
    area.state = TaskState::Done;
    area.doneBy = kLi;
    area.doneAt = at(9, 40);
    area.doneDay = day;
    area.startedBy = kLi;
    area.startedAt = at(9);
    return area;
}

Area begunBy(const StaffId& person, TaskState state = TaskState::Started)
{
    Area area = lobby();
    area.state = state;
    area.startedBy = person;
    area.startedAt = at(9);
    return area;
}

NextStep stepFor(const Person& person, const Area& area)
{
    return nextStep(area, person, kToday, true);
}

} // namespace

SCENARIO("an area is due by its cycle, or when it was sent back")
{
    THEN("one that nobody has ever cleaned is due today, and not late")
    {
        CHECK(needsCleaning(lobby(), kToday));
        CHECK(daysOverdue(lobby(), kToday) == 0);
    }
    THEN("a daily one that was cleaned today is not due, one from yesterday is")
    {
        CHECK_FALSE(needsCleaning(cleaned(kToday), kToday));
        CHECK(needsCleaning(cleaned(kToday - std::chrono::days{1}), kToday));
    }
    THEN("a weekly one is left alone for a week, and late after it")
    {
        CHECK_FALSE(needsCleaning(cleaned(kToday - std::chrono::days{6}, 7), kToday));
        CHECK(daysOverdue(cleaned(kToday - std::chrono::days{9}, 7), kToday) == 2);
    }
    THEN("one that an inspector failed is due at once")
    {
        Area area = cleaned(kToday);
        area.state = TaskState::Open;
        area.inspection.result = InspectionResult::Failed;
        CHECK(needsCleaning(area, kToday));
        CHECK(listPartOf(area, kLi, kToday) == ListPart::Rework);
        CHECK(listPartOf(area, kMaria, kToday) == ListPart::Open);
    }
}

SCENARIO("the next step in an area is one tap")
{
    CHECK(stepFor(kAttendant, lobby()) == NextStep::Start);
    CHECK(stepFor(kAttendant, begunBy(kLi)) == NextStep::Finish);
    CHECK(stepFor(kAttendant, begunBy(kLi, TaskState::Paused)) == NextStep::Resume);
    CHECK(stepFor(kAttendant, begunBy(kMaria)) == NextStep::TakeOver);
    CHECK(stepFor(kAttendant, begunBy(kMaria, TaskState::Paused)) == NextStep::TakeOver);
    CHECK(stepFor(kAttendant, cleaned(kToday)) == NextStep::None);
    CHECK(stepFor(kLead, cleaned(kToday)) == NextStep::Inspect);
    CHECK(nextStep(cleaned(kToday), kLead, kToday, false) == NextStep::None);
    CHECK(stepFor({kLi, "Li Na", Role::Lead, {}}, cleaned(kToday)) == NextStep::None); // Nobody judges own work.
    CHECK(stepFor({StaffId{"u-zhao"}, "Zhao", Role::Storekeeper, {}}, lobby()) == NextStep::None);
}

SCENARIO("areas stand among the rooms, where they were put")
{
    Room room = dirtyRoom();
    room.task.position = 1;
    Room later = dirtyRoom();
    later.number = "1205";
    later.task.position = 3;
    Area area = lobby();
    area.position = 2;
    const auto duties = [&] {
        return inOwnOrder({dutyOf(kLobby, area, kLi, kToday), dutyOf(later, kLi), dutyOf(room, kLi)});
    };
    const auto listed = [&] {
        std::string line;
        for (const Duty& duty : duties()) {
            line += std::string{duty.doc.key()} + ' ';
        }
        return line;
    };
    CHECK(listed() == "1203 lobby 1205 ");

    THEN("one that is finished sinks behind them")
    {
        area = cleaned(kToday);
        area.position = 2;
        CHECK(listed() == "1203 1205 lobby ");
    }
    THEN("one without a place follows the rooms")
    {
        area.position.reset();
        CHECK(listed() == "1203 1205 lobby ");
    }
    THEN("a room is moved past it, and it past a room")
    {
        CHECK_FALSE(placingsFor(duties(), kRoom1203, Side::After, kLobby).empty());
        const auto placings = placingsFor(duties(), kLobby, Side::Before, kRoom1203);
        REQUIRE_FALSE(placings.empty());
        CHECK(placings.front().doc == kLobby);
    }
}

SCENARIO("an area counts in credits and time, not among the rooms")
{
    ShiftProgress shift;
    shift.add(cleaned(kToday), kToday, timeIn(cleaned(kToday), kLi, kToday, at(12)));
    CHECK(shift == ShiftProgress{0, 0, 40, 40, std::chrono::minutes{40}});

    THEN("one that is not due for days is nobody's work today")
    {
        const Area weekly = cleaned(kToday - std::chrono::days{2}, 7);
        shift.add(weekly, kToday, timeIn(weekly, kLi, kToday, at(12)));
        CHECK(shift.creditsTotal == 40);
        CHECK(shift.worked == std::chrono::minutes{40});
    }
    THEN("somebody else's time in it is not mine")
    {
        CHECK(timeIn(begunBy(kMaria), kLi, kToday, at(12)) == std::chrono::minutes{0});
        CHECK(timeIn(begunBy(kLi), kLi, kToday, at(9, 25)) == std::chrono::minutes{25});
    }
}
