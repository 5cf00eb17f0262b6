#include "mobile/core/shift_order.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <random>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

Room room(const char* number, std::optional<int> position = std::nullopt, std::set<RoomFlag> flags = {})
{
    Room made = dirtyRoom();
    made.number = number;
    made.task.assignedTo = kLi;
    made.task.position = position;
    made.flags = std::move(flags);
    return made;
}

std::vector<Duty> all(const std::vector<Room>& rooms)
{
    std::vector<Duty> each;
    for (const Room& one : rooms) {
        each.push_back(dutyOf(one, kLi));
    }
    return each;
}

DocumentName doc(const std::string& number)
{
    return DocumentName{document_kind::kRoom, number};
}

std::vector<std::string> numbers(const std::vector<Room>& rooms)
{
    std::vector<std::string> each;
    for (const Duty& one : inOwnOrder(all(rooms))) {
        each.emplace_back(one.doc.key());
    }
    return each;
}

std::string listed(const std::vector<Room>& rooms)
{
    std::string line;
    for (const std::string& one : numbers(rooms)) {
        line += (line.empty() ? "" : " ") + one;
    }
    return line;
}

/// Says the placings, and how many there were.
std::size_t put(std::vector<Room>& rooms, const char* moved, Side side, const char* neighbour)
{
    const auto placings = placingsFor(all(rooms), doc(moved), side, doc(neighbour));
    for (const Placing& placing : placings) {
        for (Room& one : rooms) {
            if (doc(one.number) == placing.doc) {
                one.task.position = placing.position;
            }
        }
    }
    return placings.size();
}

} // namespace

SCENARIO("a list that nobody has put in order")
{
    std::vector<Room> rooms{room("1210"), room("1203"), room("1216", {}, {RoomFlag::Vip}),
                            room("1214", {}, {RoomFlag::Rush}), room("99")};

    THEN("begins with rush, then VIP, then goes by number as people read them")
    {
        CHECK(listed(rooms) == "1214 1216 99 1203 1210");
    }
    WHEN("the first room is moved")
    {
        CHECK(put(rooms, "1210", Side::Before, "1216") == 5);
        THEN("it stands there, and everything else as it stood")
        {
            CHECK(listed(rooms) == "1214 1210 1216 99 1203");
        }
        AND_WHEN("another one becomes rush afterwards")
        {
            rooms[1].flags.insert(RoomFlag::Rush);
            THEN("it is only marked: the order is the person's")
            {
                CHECK(listed(rooms) == "1214 1210 1216 99 1203");
            }
        }
        AND_WHEN("two more rooms are given to the person")
        {
            rooms.push_back(room("1001", {}, {RoomFlag::Vip}));
            rooms.push_back(room("1000"));
            THEN("they follow at the end, by number")
            {
                CHECK(listed(rooms) == "1214 1210 1216 99 1203 1000 1001");
            }
            THEN("one of them may be put anywhere before them with one operation")
            {
                CHECK(put(rooms, "1001", Side::Before, "1214") == 1);
                CHECK(listed(rooms) == "1001 1214 1210 1216 99 1203 1000");
            }
        }
        AND_WHEN("rooms are moved again")
        {
            THEN("one operation is enough each time")
            {
                CHECK(put(rooms, "1203", Side::After, "1214") == 1);
                CHECK(put(rooms, "99", Side::Before, "1214") == 1);
                CHECK(put(rooms, "1214", Side::After, "1216") == 1);
                CHECK(listed(rooms) == "99 1203 1210 1216 1214");
            }
        }
    }
}

SCENARIO("a list in the order in which the floor lead has given it, one after the other")
{
    std::vector<Room> rooms{room("1201", 1), room("1202", 2), room("1203", 3), room("1204", 4)};

    WHEN("a room is moved where there is no room for it")
    {
        CHECK(put(rooms, "1204", Side::Before, "1202") == 4);
        THEN("all are set anew, and the next ones are one operation again")
        {
            CHECK(listed(rooms) == "1201 1204 1202 1203");
            CHECK(put(rooms, "1203", Side::After, "1201") == 1);
            CHECK(listed(rooms) == "1201 1203 1204 1202");
        }
    }
    THEN("at the end there is always room")
    {
        CHECK(put(rooms, "1201", Side::After, "1204") == 1);
        CHECK(listed(rooms) == "1202 1203 1204 1201");
    }
    THEN("a room that already stands there needs nothing said")
    {
        CHECK(put(rooms, "1202", Side::After, "1201") == 0);
        CHECK(put(rooms, "1202", Side::Before, "1202") == 0);
        CHECK(put(rooms, "1202", Side::Before, "no such room") == 0);
    }
}

SCENARIO("the parts of a list")
{
    std::vector<Room> rooms{room("1201", 10), room("1202", 20), room("1203", 30), room("1204", 40), room("1205", 50)};
    rooms[0].condition = Condition::Inspected; // Finished.
    rooms[1].service.flag = ServiceFlag::DoNotDisturb;
    rooms[3].inspection.result = InspectionResult::Failed;
    rooms[3].task.cleanedBy = kLi;

    THEN("what was sent back comes first, a shut door sinks but stays before what is finished")
    {
        CHECK(listed(rooms) == "1204 1203 1205 1202 1201");
    }
    THEN("a room sent back to somebody else has no precedence here")
    {
        rooms[3].task.cleanedBy = kMaria;
        CHECK(listed(rooms) == "1203 1204 1205 1202 1201");
    }
    THEN("declined, double-locked and out of order sink as well")
    {
        rooms[2].service.flag = ServiceFlag::Declined;
        rooms[4].sale = Sale::OutOfOrder;
        CHECK(listed(rooms) == "1204 1202 1203 1205 1201");
        rooms[1].service.flag = ServiceFlag::DoubleLock;
        CHECK(listed(rooms) == "1204 1202 1203 1205 1201");
    }
    THEN("nobody's order mixes the parts")
    {
        CHECK(put(rooms, "1203", Side::Before, "1204") == 0);
        CHECK(put(rooms, "1203", Side::After, "1202") == 0);
    }
    WHEN("the others are moved while one is shut, and its door opens again")
    {
        REQUIRE(put(rooms, "1205", Side::Before, "1203") == 1);
        rooms[1].service.flag = ServiceFlag::None;
        THEN("it is back in its place")
        {
            CHECK(listed(rooms) == "1204 1202 1205 1203 1201");
        }
    }
    THEN("a turndown that is still to be done is not finished because the room is clean")
    {
        rooms[0].task.kind = TaskKind::Turndown;
        CHECK(listPartOf(rooms[0], kLi) == ListPart::Open);
    }
}

SCENARIO("whatever is moved, the rest keeps its order")
{
    const unsigned seed = 20261126;
    CAPTURE(seed);
    std::mt19937 dice{seed};
    std::vector<Room> rooms;
    for (int number = 1201; number <= 1216; ++number) {
        rooms.push_back(
            room(std::to_string(number).c_str(), dice() % 3 == 0 ? std::nullopt : std::optional<int>(dice() % 9)));
    }
    std::size_t said = 0;
    constexpr int kMoves = 400;
    for (int move = 0; move < kMoves; ++move) {
        auto wanted = numbers(rooms);
        const auto from = dice() % wanted.size();
        auto to = dice() % wanted.size();
        const std::string moved = wanted[from];
        const Side side = to < from ? Side::Before : Side::After;
        const std::string neighbour = wanted[to];
        wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(from));
        wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(to), moved);

        said += put(rooms, moved.c_str(), side, neighbour.c_str());
        REQUIRE(numbers(rooms) == wanted);
    }
    CHECK(said < 2 * kMoves); // Usually one.
}
