#include "shared/rules/area_rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kLobby{document_kind::kArea, "lobby"};
const Day kToday{std::chrono::days{20000}};

Document lobby()
{
    Document document;
    document.name = kLobby;
    document.body = Area{.names = {{"en", "Lobby"}}, .floor = "1", .credits = 40};
    return document;
}

const Area& areaOf(const Document& document)
{
    return std::get<Area>(document.body);
}

AcceptedOperation started(std::uint8_t number, const StaffId& by, UtcTime when, std::optional<OperationId> over = {})
{
    return said(number, by, when, kLobby, "area.started", AreaStarted{over});
}

AcceptedOperation finished(std::uint8_t number, const StaffId& by, UtcTime when, Day day = kToday)
{
    return said(number, by, when, kLobby, "area.done", AreaDone{day, 30, {}});
}

AcceptedOperation inspected(std::uint8_t number, const StaffId& by, UtcTime when, std::uint8_t of, bool passed)
{
    AreaInspected body{op(of), passed, {}, {}};
    if (!passed) {
        body.lines = {{"glass", LineResult::Fail, "streaks", {}}};
    }
    return said(number, by, when, kLobby, "area.inspected", body);
}

} // namespace

SCENARIO("the lobby is cleaned, and inspected by somebody else")
{
    auto area = after(lobby(), {started(1, kLi, at(9)), finished(2, kLi, at(9, 30))});
    CHECK(areaOf(area).doneBy == kLi);
    CHECK(areaDue(areaOf(area), kToday) == kToday + std::chrono::days{1});

    WHEN("the supervisor passes it")
    {
        area = after(area, {inspected(3, kOlga, at(10), 2, true)});
        CHECK(areaOf(area).inspection.result == InspectionResult::Passed);
        CHECK(verdictOf(after(area, {inspected(4, kChen, at(10, 5), 2, true)}), op(4)) ==
              overtaken(Reason::AlreadyDone));
    }
    WHEN("the supervisor does not")
    {
        area = after(area, {inspected(3, kOlga, at(10), 2, false)});
        THEN("it goes back to the same person, and is due today")
        {
            CHECK(areaOf(area).assignedTo == kLi);
            CHECK(areaOf(area).state == TaskState::Open);
            CHECK(areaOf(area).inspection.reasons.at("glass") == "streaks");
            CHECK(areaDue(areaOf(area), kToday) == kToday);
        }
        THEN("it is done again the same day")
        {
            area = after(area, {finished(4, kLi, at(10, 30))});
            CHECK(verdictOf(area, op(4)) == kApplied);
            CHECK(areaOf(area).inspection.result == InspectionResult::None);
            CHECK(areaOf(area).inspection.failCount == 1);
        }
    }
    WHEN("whoever cleaned it passes it")
    {
        CHECK(verdictOf(after(area, {inspected(3, kLi, at(10), 2, true)}), op(3)) == overtaken(Reason::OwnWork));
    }
    WHEN("it is said to be done twice on one day")
    {
        CHECK(verdictOf(after(area, {finished(3, kMaria, at(9, 40))}), op(3)) == overtaken(Reason::AlreadyDone));
    }
    WHEN("the next day comes")
    {
        area = after(area, {finished(3, kMaria, at(23), kToday + std::chrono::days{1})});
        CHECK(areaOf(area).doneBy == kMaria);
    }
    WHEN("an inspection names other work than what stands")
    {
        CHECK(verdictOf(after(area, {inspected(3, kOlga, at(10), 1, true)}), op(3)) == overtaken(Reason::NewerState));
    }
}

SCENARIO("two begin the same area")
{
    auto area = after(lobby(), {started(1, kLi, at(9)), started(2, kMaria, at(9, 1))});
    CHECK(verdictOf(area, op(2)) == overtaken(Reason::AlreadyDone));
    area = after(area, {started(3, kMaria, at(9, 5), op(1))});
    CHECK(areaOf(area).startedBy == kMaria);
    area = after(area, {said(4, kLi, at(9, 6), kLobby, "area.paused", AreaPaused{})});
    CHECK(verdictOf(area, op(4)) == overtaken(Reason::NewerState));
}

SCENARIO("attendants put their own areas in order, and hand out none")
{
    auto area = after(lobby(), {said(1, kChen, at(8), kLobby, "area.assigned", AreaAssigned{StaffId{kLi}, {}})});
    CHECK(areaOf(area).assignedTo == kLi);
    area = after(area, {said(2, kLi, at(8, 5), kLobby, "area.assigned", AreaAssigned{{}, 7}),
                        said(3, kMaria, at(8, 6), kLobby, "area.assigned", AreaAssigned{{}, 1})});
    CHECK(areaOf(area).position == 7);
    CHECK(verdictOf(area, op(3)) == overtaken(Reason::NewerState));
    area = after(area, {said(4, kLi, at(8, 7), kLobby, "area.assigned", AreaAssigned{StaffId{kMaria}, {}})});
    CHECK(verdictOf(area, op(4)) == overtaken(Reason::RoleNotAllowed));
    CHECK(areaOf(area).assignedTo == kLi);
}
