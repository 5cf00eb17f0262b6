#include "sync-server/importing/import_stays.hpp"
#include "sync-server/importing/room_assignment.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

#include <fstream>

using namespace turndown;
using namespace turndown::server;
using turndown::test::TestHotel;

namespace {

std::filesystem::path file(const TestHotel& hotel, const std::string& name, const std::string& content)
{
    const auto path = hotel.directory.path / name;
    std::ofstream{path} << content;
    return path;
}

const std::string kStayColumns = "arrival,departure,room_type,adults,children,babies,special_requests,repeat_guest\n";

} // namespace

SCENARIO("a wrong line is named, and then nothing is imported")
{
    TestHotel hotel;
    const auto before = hotel.head();
    const auto now = hotel.hotel().now();
    auto& ledger = hotel.ledger();
    const auto rooms = [&](const std::string& rows) {
        return importRooms(ledger, file(hotel, "rooms.csv", rows), ImportMode::Write, now);
    };
    const auto staff = [&](const std::string& rows) {
        return importStaff(ledger, file(hotel, "staff.csv", "id,name,role,languages,pin\n" + rows), ImportMode::Write,
                           now);
    };
    const auto stays = [&](const std::string& rows) {
        return importStays(ledger, file(hotel, "stays.csv", kStayColumns + rows), {}, ImportMode::Write, now);
    };
    const auto items = [&](const std::string& rows) {
        return importItems(ledger, file(hotel, "items.csv", "item,name,unit,par\n" + rows), ImportMode::Write, now);
    };
    struct Case {
        Result<ImportReport> result;
        const char* sentence;
    };
    const std::vector<Case> cases{
        {rooms(""), "line 1"},
        {rooms("number,floor,section\n1,1,e\n"), "line 1: the column \"type\" is missing"},
        {rooms("number,floor,section,type\n301,3,e,A\n302,3\n"), "line 3: there are too few columns"},
        {rooms("number,floor,section,type\n301,3,e,A,x\n"), "line 2: there are too many columns"},
        {rooms("number,floor,section,type\n301,3,e,A\n,3,e,A\n"), "line 3: \"\" cannot be a room number"},
        {rooms("number,floor,section,type\n3/1,3,e,A\n"), "line 2"},
        {rooms("number,floor,section,type\n301,3,e,A\n301,3,e,A\n"), "line 3: room/301 stands in line 2 already"},
        {staff("u-a,Ann,queen,en,1234\n"), "line 2: \"queen\" is no role"},
        {staff("u-a,Ann,lead,en,12\n"), "line 2: The PIN of u-a must be 4 to 6 digits"},
        {staff("pms,Ann,lead,en,1234\n"), "line 2"},
        {items("sheet,Sheet,piece,many\n"), "line 2: \"many\" is no whole number"},
        {items("sheet,Sheet,piece,-1\n"), "line 2"},
        {stays("2016-02-30,2016-03-01,A,2,0,0,0,0\n"), "line 2: \"2016-02-30\" is no day"},
        {stays("2016-03-02,2016-03-01,A,2,0,0,0,0\n"), "line 2: the departure 2016-03-01 is before"},
        {stays("2016-03-01,2016-03-02,A,two,0,0,0,0\n"), "line 2: adults"},
        {importRooms(ledger, hotel.directory.path / "none.csv", ImportMode::Write, now), "cannot be opened"},
    };
    for (const auto& [result, sentence] : cases) {
        CAPTURE(sentence);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().detail.find(sentence) != std::string::npos);
        INFO(result.error().detail);
    }
    CHECK(hotel.head() == before);
}

SCENARIO("a room that is built in the middle of a day")
{
    TestHotel hotel;
    hotel.set("property/main", {{"business_day", "2016-03-25"}});
    const auto rooms = file(hotel, "rooms.csv", "number,floor,section,type\n1301,13,east,A\n");
    REQUIRE(importRooms(hotel.ledger(), rooms, ImportMode::Write, hotel.hotel().now()).ok());
    CHECK(hotel.body("room/1301")["business_day"] == "2016-03-25");
    CHECK(importRooms(hotel.ledger(), rooms, ImportMode::Write, hotel.hotel().now())->unchanged == 1);
}

SCENARIO("importing the same file twice is importing it once")
{
    TestHotel hotel;
    const auto rooms = file(hotel, "rooms.csv", "number,floor,section,type\n1203,12,east,A\n1301,13,,B\n");
    const auto people =
        file(hotel, "staff.csv", "id,name,role,languages,pin\nu-ann,\"Ann, the lead\",lead,en;de,1234\n");
    const auto preview = importRooms(hotel.ledger(), rooms, ImportMode::Preview, hotel.hotel().now());
    REQUIRE(preview.ok());
    CHECK(preview->created == 1);
    CHECK(preview->unchanged == 1);
    CHECK(hotel.body("room/1301").is_null());

    REQUIRE(importRooms(hotel.ledger(), rooms, ImportMode::Write, hotel.hotel().now()).ok());
    REQUIRE(importStaff(hotel.ledger(), people, ImportMode::Write, hotel.hotel().now()).ok());
    CHECK(hotel.body("room/1301")["type"] == "B");
    CHECK(hotel.body("staff/u-ann")["name"] == "Ann, the lead");
    const auto head = hotel.head();
    CHECK(importRooms(hotel.ledger(), rooms, ImportMode::Write, hotel.hotel().now())->unchanged == 2);
    CHECK(importStaff(hotel.ledger(), people, ImportMode::Write, hotel.hotel().now())->unchanged == 1);
    CHECK(hotel.head() == head);
}

SCENARIO("stays are given rooms steadily")
{
    TestHotel hotel; // 1203 and 1205 are of type A.
    const auto path = file(hotel, "stays.csv",
                           kStayColumns + "2016-03-24,2016-03-26,A,2,0,0,1,0\n"
                                          "2016-03-25,2016-03-25,A,1,0,0,0,0\n" // day use
                                          "2016-03-25,2016-03-28,A,2,1,0,0,0\n"
                                          "2016-03-25,2016-03-27,A,2,0,0,0,0\n" // no third room
                                          "2016-03-26,2016-03-29,A,1,0,0,0,1\n");
    const StayWindow window{parseDay("2016-03-26"), parseDay("2016-03-26")};
    const auto report = importStays(hotel.ledger(), path, window, ImportMode::Write, hotel.hotel().now());
    REQUIRE(report.ok());

    THEN("departures free their room for the arrivals of the day, and who finds none is named")
    {
        CHECK(report->created == 3);
        REQUIRE(report->notes.size() == 1);
        CHECK(report->notes[0] == "line 5: no room of type A is free from 2016-03-25 to 2016-03-27.");
        const auto expected = hotel.body("room/1203")["expected"];
        REQUIRE(expected.size() == 2);
        CHECK(expected[1]["arrival"] == "2016-03-26");
        CHECK(hotel.body("room/1205")["expected"][0]["departure"] == "2016-03-28");
    }
    THEN("the same file again writes nothing")
    {
        const auto again = importStays(hotel.ledger(), path, window, ImportMode::Write, hotel.hotel().now());
        CHECK(again->created == 0);
        CHECK(again->unchanged == 3);
    }
}
