#include "mobile/crew/room_shares.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <cstdlib>
#include <map>
#include <set>

using namespace turndown;
using namespace turndown::crew;

namespace {

Document room(const std::string& number, TaskKind task, Condition condition = Condition::Dirty)
{
    Room room;
    room.number = number;
    room.condition = condition;
    room.task.kind = task;
    return hotel::roomDocument(room);
}

/// Rooms 101 … 130 on each of `floors` floors, every third one a departure.
std::vector<Document> house(int floors)
{
    std::vector<Document> rooms;
    for (int floor = 1; floor <= floors; ++floor) {
        for (int door = 1; door <= 30; ++door) {
            const auto task = door % 3 == 0 ? TaskKind::Departure : TaskKind::Stayover;
            rooms.push_back(room(std::to_string(floor * 100 + door), task));
        }
    }
    return rooms;
}

const std::vector<StaffId> kFour{StaffId{"u-a"}, StaffId{"u-b"}, StaffId{"u-c"}, StaffId{"u-d"}};

} // namespace

TEST_CASE("every room that needs cleaning goes to exactly one attendant")
{
    const auto rooms = house(3);
    const auto shares = shareRooms(rooms, {}, kFour);
    std::set<DocumentName> given;
    for (const RoomShare& share : shares) {
        CHECK(given.insert(share.room).second);
    }
    CHECK(given.size() == rooms.size());
}

TEST_CASE("attendants get as even credits as the corridors allow, in the corridors' order")
{
    std::map<StaffId, int> load;
    std::map<StaffId, int> last;
    std::vector<StaffId> order;
    const auto rooms = house(3);
    for (const RoomShare& share : shareRooms(rooms, {}, kFour)) {
        for (const Document& document : rooms) {
            if (document.name == share.room) {
                load[share.to] += credits(std::get<Room>(document.body), {});
            }
        }
        CHECK(share.position == ++last[share.to]);
        if (order.empty() || order.back() != share.to) {
            order.push_back(share.to);
        }
    }
    CHECK(order == kFour);
    for (const auto& [person, sum] : load) {
        INFO(person.text());
        CHECK(std::abs(sum - 90 * (32 + 17 + 17) / 3 / 4) <= 32);
    }
}

TEST_CASE("rooms that are clean are given to nobody")
{
    const std::vector<Document> rooms{room("101", TaskKind::Departure, Condition::Inspected),
                                      room("102", TaskKind::Departure, Condition::Clean),
                                      room("103", TaskKind::Departure)};
    const auto shares = shareRooms(rooms, {}, kFour);
    REQUIRE(shares.size() == 1);
    CHECK(shares.front().room == DocumentName{"room/103"});
}

TEST_CASE("with nobody at work, no room is given")
{
    CHECK(shareRooms(house(1), {}, {}).empty());
}

TEST_CASE("a hotel's own credits for a type of room stand before the usual ones")
{
    RoomType suite;
    suite.credits[TaskKind::Departure] = 60;
    Document type;
    type.name = DocumentName{"room-type/I"};
    type.body = suite;

    Room room;
    room.type = "I";
    room.task.kind = TaskKind::Departure;
    CHECK(credits(room, {type}) == 60);
    room.task.kind = TaskKind::Stayover;
    CHECK(credits(room, {type}) == 17);
}
