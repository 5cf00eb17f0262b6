#include "mobile/core/inspection_queue.hpp"
#include "mobile/core/room_work.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <algorithm>
#include <random>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

const Day kToday = std::chrono::floor<std::chrono::days>(at(0));
const Person kLead{kChen, "Chen", Role::Lead, {}};
const Person kSupervisor{kOlga, "Olga", Role::Supervisor, {}};

Room cleaned(const std::string& number, UtcTime when)
{
    Room room = dirtyRoom();
    room.number = number;
    room.businessDay = kToday;
    room.condition = Condition::Clean;
    room.task.state = TaskState::Done;
    room.task.cleanedBy = kLi;
    room.task.cleanedAt = when;
    return room;
}

Room arrival(const std::string& number, UtcTime when, std::set<RoomFlag> flags = {})
{
    Room room = cleaned(number, when);
    room.stay = Stay::Departed; // yesterday's guest left this morning
    room.flags = std::move(flags);
    room.expected.push_back({kToday, kToday + std::chrono::days{2}, {}, {}});
    return room;
}

std::vector<std::string> inOrder(std::vector<Room> rooms)
{
    std::sort(rooms.begin(), rooms.end(), isCheckedBefore);
    std::vector<std::string> numbers;
    for (const Room& room : rooms) {
        numbers.push_back(room.number);
    }
    return numbers;
}

} // namespace

SCENARIO("rooms are checked in the order in which guests come")
{
    Room vipWhoStays = cleaned("1204", at(8));
    vipWhoStays.occupancy = Occupancy::Occupied;
    vipWhoStays.flags = {RoomFlag::Vip};
    std::vector<Room> rooms{cleaned("1209", at(8)),
                            cleaned("1201", at(9)),
                            vipWhoStays,
                            arrival("1206", at(9, 30)),
                            arrival("1205", at(10)),
                            arrival("1210", at(11), {RoomFlag::Queue}),
                            arrival("1216", at(11, 30), {RoomFlag::Vip})};
    const std::vector<std::string> wanted{"1216", "1210", "1206", "1205", "1204", "1209", "1201"};

    THEN("VIP arrivals, then a guest who waits, then other arrivals, VIPs who stay, and the rest by when cleaned")
    {
        CHECK(inOrder(rooms) == wanted);
    }
    THEN("whatever order they were heard in")
    {
        std::mt19937 chance{7};
        for (int turn = 0; turn < 20; ++turn) {
            std::shuffle(rooms.begin(), rooms.end(), chance);
            CHECK(inOrder(rooms) == wanted);
        }
    }
}

SCENARIO("an arrival is one of this business day, in a room that is free")
{
    Room tomorrow = arrival("1203", at(9));
    tomorrow.expected.front().arrival = kToday + std::chrono::days{1};
    CHECK_FALSE(isArrivalToday(tomorrow));

    Room occupied = arrival("1203", at(9));
    occupied.occupancy = Occupancy::Occupied;
    CHECK_FALSE(isArrivalToday(occupied));

    Room marked = cleaned("1203", at(9));
    marked.stay = Stay::Arrival;
    CHECK(isArrivalToday(marked));
}

SCENARIO("who may pass which room, and if not, why")
{
    const Room plain = cleaned("1203", at(9));
    const Room vip = arrival("1205", at(9), {RoomFlag::Vip});
    Room own = cleaned("1207", at(9));
    own.task.cleanedBy = kChen;

    CHECK_FALSE(whyNotPass(plain, kLead));
    CHECK(whyNotPass(vip, kLead) == PassBar::VipNeedsSupervisor);
    CHECK_FALSE(whyNotPass(vip, kSupervisor));
    CHECK_FALSE(whyNotPass(vip, Person{StaffId{"u-boss"}, "", Role::Manager, {}}));
    CHECK(whyNotPass(own, kLead) == PassBar::OwnWork);
    CHECK(whyNotPass(plain, Person{kMaria, "", Role::Attendant, {}}) == PassBar::RoleNotAllowed);
    THEN("a supervisor passes no VIP's room that is her own work")
    {
        Room ownVip = vip;
        ownVip.task.cleanedBy = kOlga;
        CHECK(whyNotPass(ownVip, kSupervisor) == PassBar::OwnWork);
        CHECK_FALSE(mayPass(ownVip, kSupervisor));
    }
}

SCENARIO("only a cleaned room that is on sale awaits a check")
{
    Room room = cleaned("1203", at(9));
    CHECK(awaitsCheck(room));
    room.sale = Sale::OutOfOrder;
    CHECK_FALSE(awaitsCheck(room));
    CHECK_FALSE(awaitsCheck(dirtyRoom()));
}

SCENARIO("the score of a check is what passed of what was looked at")
{
    CHECK(scoreOf(6, 0) == 100);
    CHECK(scoreOf(5, 1) == 83);
    CHECK(scoreOf(2, 1) == 67);
    CHECK(scoreOf(0, 4) == 0);
    CHECK(scoreOf(0, 0) == 100);
}
