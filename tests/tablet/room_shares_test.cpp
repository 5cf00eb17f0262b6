#include "mobile/core/room_shares.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <set>

using namespace turndown;
using namespace turndown::tablet;

namespace {

constexpr int kShiftCap = 450;
constexpr int kNoCap = std::numeric_limits<int>::max();
const std::vector<StaffId> kFour{StaffId{"u-a"}, StaffId{"u-b"}, StaffId{"u-c"}, StaffId{"u-d"}};

WorkRoom room(int floor, int door, int credits, std::optional<StaffId> to = std::nullopt)
{
    const std::string section = "S" + std::to_string((door - 1) / 10);
    return {std::to_string(floor * 100 + door), std::to_string(floor), section, credits, std::move(to), 0, false, 0};
}

/// Rooms 101 … 130 on each of `floors` floors, every third one a departure.
std::vector<WorkRoom> house(int floors, int doors = 30)
{
    std::vector<WorkRoom> rooms;
    for (int floor = 1; floor <= floors; ++floor) {
        for (int door = 1; door <= doors; ++door) {
            rooms.push_back(room(floor, door, door % 3 == 0 ? 32 : 17));
        }
    }
    return rooms;
}

std::vector<StaffId> people(int count)
{
    std::vector<StaffId> all;
    for (int number = 1; number <= count; ++number) {
        all.emplace_back("u-" + std::to_string(number));
    }
    return all;
}

WorkRoom* find(std::vector<WorkRoom>& rooms, const std::string& number)
{
    const auto found =
        std::find_if(rooms.begin(), rooms.end(), [&](const WorkRoom& one) { return one.number == number; });
    return found == rooms.end() ? nullptr : &*found;
}

/// The house as it stands when the rooms have gone to whom they should.
std::vector<WorkRoom> shared(std::vector<WorkRoom> rooms, const std::vector<StaffId>& among, int cap)
{
    for (const RoomShare& share : shareRooms(rooms, among, cap)) {
        find(rooms, share.number)->to = share.to;
    }
    return rooms;
}

std::vector<const WorkRoom*> leftOver(const std::vector<WorkRoom>& rooms)
{
    std::vector<const WorkRoom*> left;
    for (const WorkRoom& one : rooms) {
        if (!one.to) {
            left.push_back(&one);
        }
    }
    return left;
}

/// The most and the least that one of these people has to do.
std::pair<int, int> mostAndLeast(const std::vector<WorkRoom>& rooms, const std::vector<StaffId>& among)
{
    auto loads = workLoads(rooms);
    int most = 0;
    int least = kNoCap;
    for (const StaffId& who : among) {
        most = std::max(most, loads[who].credits);
        least = std::min(least, loads[who].credits);
    }
    return {most, least};
}

} // namespace

SCENARIO("every room that needs cleaning goes to exactly one person, along the corridors")
{
    const auto rooms = house(3);
    std::set<std::string> given;
    std::vector<StaffId> order;
    for (const RoomShare& share : shareRooms(rooms, kFour, kNoCap)) {
        CHECK(given.insert(share.number).second);
        REQUIRE(share.to.has_value());
        if (order.empty() || order.back() != *share.to) {
            order.push_back(*share.to);
        }
    }
    CHECK(given.size() == rooms.size());
    CHECK(order == kFour);
}

SCENARIO("credits come out as even as doors and floors allow")
{
    const auto [most, least] = mostAndLeast(shared(house(3), kFour, kNoCap), kFour);
    CHECK(most - least <= 48);
}

SCENARIO("a stretch ends with its floor where that costs little")
{
    auto rooms = house(4, 10);
    rooms.pop_back(); // the floors are not quite alike
    auto loads = workLoads(shared(rooms, kFour, kNoCap));
    for (int person = 0; person < 4; ++person) {
        CHECK(loads[kFour[static_cast<std::size_t>(person)]].floors ==
              std::vector<std::string>{std::to_string(person + 1)});
    }
}

SCENARIO("five hundred rooms and thirty people")
{
    const auto thirty = people(30);
    const auto rooms = shared(house(20, 25), thirty, kShiftCap);

    THEN("everything is shared evenly, and nobody has more than a shift holds")
    {
        const auto [most, least] = mostAndLeast(rooms, thirty);
        CHECK(leftOver(rooms).empty());
        CHECK(most <= kShiftCap);
        CHECK(most - least <= 64);
    }
    THEN("nobody walks more than two floors")
    {
        for (const auto& [who, load] : workLoads(rooms)) {
            INFO(who.text());
            CHECK(load.floors.size() <= 2);
        }
    }
    THEN("shared once more, nothing moves")
    {
        for (const RoomShare& share : shareRooms(rooms, thirty, kShiftCap)) {
            auto again = rooms;
            CHECK(share.to == find(again, share.number)->to);
        }
    }
}

SCENARIO("there is more work than the shifts hold")
{
    const auto three = people(3);
    auto rooms = house(4); // 2640 credits for 1350
    find(rooms, "430")->urgency = 3;
    find(rooms, "401")->urgency = 3;
    rooms = shared(rooms, three, kShiftCap);

    THEN("nobody is over the cap, and what is left over fits into nobody's day")
    {
        auto loads = workLoads(rooms);
        REQUIRE_FALSE(leftOver(rooms).empty());
        for (const StaffId& who : three) {
            CHECK(loads[who].credits <= kShiftCap);
            for (const WorkRoom* left : leftOver(rooms)) {
                CHECK(loads[who].credits + left->credits > kShiftCap);
            }
        }
    }
    THEN("what is urgent is done")
    {
        CHECK(find(rooms, "430")->to.has_value());
        CHECK(find(rooms, "401")->to.has_value());
    }
}

SCENARIO("one person has far more than the cap already, and others have little")
{
    const std::vector<StaffId> two{StaffId{"u-a"}, StaffId{"u-b"}};
    auto rooms = house(1);
    for (WorkRoom& one : rooms) {
        one.to = two[0];
    }
    const auto [most, least] = mostAndLeast(shared(rooms, two, kShiftCap), two);
    CHECK(most <= kShiftCap);
    CHECK(most - least <= 32);
}

SCENARIO("what was begun stays with whoever is at it, and counts as theirs")
{
    auto rooms = house(2);
    WorkRoom& begun = *find(rooms, "230");
    begun.to = kFour[0];
    begun.stays = true;
    begun.credits = 100;
    for (const RoomShare& share : shareRooms(rooms, kFour, kNoCap)) {
        CHECK(share.number != "230");
    }
    rooms = shared(rooms, kFour, kNoCap);
    const auto [most, least] = mostAndLeast(rooms, kFour);
    CHECK(most - least <= 48);
    CHECK(workLoads(rooms)[kFour[0]].floors == std::vector<std::string>{"2"}); // the other rooms come to where they are
}

SCENARIO("somebody who has gone home has no rooms any more, but for those they are still in")
{
    auto rooms = house(1);
    const StaffId gone{"u-gone"};
    for (WorkRoom& one : rooms) {
        one.to = gone;
    }
    rooms.front().stays = true;
    const auto loads = workLoads(shared(rooms, kFour, kNoCap));
    CHECK(loads.at(gone).rooms == 1);
}

SCENARIO("with nobody at work, no room is given and none is taken away")
{
    CHECK(shareRooms(house(1), {}, kShiftCap).empty());
}

SCENARIO("with no work, nobody gets any")
{
    CHECK(shareRooms({}, kFour, kShiftCap).empty());
}

SCENARIO("what is work for today, and for whom")
{
    Room dirty;
    dirty.number = "1203";
    dirty.task.kind = TaskKind::Departure;
    dirty.task.assignedTo = kFour[0];

    CHECK_FALSE(workOf(dirty, nullptr)->stays);
    THEN("a room under way is the work of whoever is in it")
    {
        Room begun = dirty;
        begun.condition = Condition::Cleaning;
        begun.task.state = TaskState::Started;
        begun.task.startedBy = kFour[1];
        CHECK(workOf(begun, nullptr)->to == kFour[1]);
        CHECK(workOf(begun, nullptr)->stays);
    }
    THEN("a room that was sent back stays with whoever cleaned it")
    {
        Room sentBack = dirty;
        sentBack.inspection.result = InspectionResult::Failed;
        CHECK(workOf(sentBack, nullptr)->stays);
    }
    THEN("a room done today still counts for the day of whoever had it")
    {
        Room done = dirty;
        done.condition = Condition::Inspected;
        done.task.state = TaskState::Done;
        CHECK(workOf(done, nullptr)->stays);
        done.task.assignedTo.reset(); // the night roll has taken yesterday's people away
        CHECK_FALSE(workOf(done, nullptr).has_value());
    }
    THEN("a room off sale or double-locked is nobody's")
    {
        Room broken = dirty;
        broken.sale = Sale::OutOfOrder;
        CHECK_FALSE(workOf(broken, nullptr).has_value());
        Room locked = dirty;
        locked.service.flag = ServiceFlag::DoubleLock;
        CHECK_FALSE(workOf(locked, nullptr).has_value());
    }
}
