#include "sync-server/intake/source_intake.hpp"
#include "sync-server/ledger/sqlite_ledger.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>
#include <thread>
#include <vector>

using namespace turndown;
using namespace turndown::server;
using turndown::test::TestHotel;

SCENARIO("one bad job harms nobody else")
{
    TestHotel hotel;
    const auto before = hotel.head();

    WHEN("a job fails half way")
    {
        const auto failed = hotel.ledger().write([&](LedgerTransaction& records) {
            records.access().putFact("half", "done");
            stateAsServer(records,
                          {.id = OperationId::parse("0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11").value(),
                           .kind = "document.set",
                           .doc = DocumentName{"room/1203"},
                           .body = R"({"section":"lost"})"},
                          hotel.hotel().now());
            throw std::runtime_error{"the disk is full"};
        });

        THEN("it is told so, nothing of it stays, and the next one succeeds")
        {
            REQUIRE_FALSE(failed.ok());
            CHECK(failed.error().problem == Problem::Storage);
            CHECK(hotel.head() == before);
            CHECK(hotel.body("room/1203")["section"] == "east");
            hotel.set("room/1203", {{"section", "west"}});
            CHECK(hotel.head() == before + 1);
            CHECK(hotel.body("room/1203")["section"] == "west");
        }
    }

    WHEN("a failing job and good ones wait at the same time")
    {
        std::vector<std::thread> writers;
        for (int at = 0; at < 24; ++at) {
            writers.emplace_back([&hotel, at] {
                if (at % 3 == 0) {
                    static_cast<void>(hotel.ledger().write([](LedgerTransaction& records) {
                        records.access().putFact("never", "kept");
                        throw std::runtime_error{"no"};
                    }));
                } else {
                    hotel.state("u-li", "room.noted", "room/1203", {{"text", std::to_string(at)}});
                }
            });
        }
        for (auto& writer : writers) {
            writer.join();
        }

        THEN("all good ones are there once, numbered without gaps")
        {
            CHECK(hotel.head() == before + 16);
            std::optional<std::string> never;
            REQUIRE(
                hotel.ledger().read([&](const LedgerTransaction& records) { never = records.access().fact("never"); }));
            CHECK_FALSE(never);
        }
    }
}

SCENARIO("two programs write to the same hotel")
{
    TestHotel hotel;
    auto other = Hotel::open(hotel.directory.path / "hotel", hotel.clock);
    REQUIRE(other.ok());

    WHEN("the other one writes")
    {
        const auto before = hotel.ledger().changes().seq();
        REQUIRE((*other)->ledger().write([&](LedgerTransaction& records) {
            stateAsServer(records,
                          {.id = OperationId::parse("0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11").value(),
                           .kind = "document.set",
                           .doc = DocumentName{"room/1207"},
                           .body = R"({"number":"1207","floor":"12","type":"A"})"},
                          (*other)->now());
        }));

        THEN("the first notices by itself, and goes on from there")
        {
            CHECK(hotel.ledger().changes().waitBeyond(before, std::chrono::seconds{10}));
            hotel.set("room/1207", {{"section", "west"}});
            CHECK(hotel.rev("room/1207") == before + 2);
        }
    }
}

SCENARIO("data that cannot be opened")
{
    TestHotel hotel;
    const auto place = hotel.directory.path;

    GIVEN("a database of a newer version")
    {
        {
            SQLite::Database database{(place / "hotel/turndown.db").string(), SQLite::OPEN_READWRITE};
            database.exec("PRAGMA user_version = 99");
        }
        const auto opened = Hotel::open(place / "hotel", hotel.clock);
        THEN("it is refused in a clear sentence and left alone")
        {
            REQUIRE_FALSE(opened.ok());
            CHECK(opened.error().problem == Problem::Refused);
            CHECK(opened.error().detail.find("newer Turndown") != std::string::npos);
            SQLite::Database database{(place / "hotel/turndown.db").string(), SQLite::OPEN_READONLY};
            CHECK(database.execAndGet("PRAGMA user_version").getInt() == 99);
        }
    }
    GIVEN("a directory without a hotel")
    {
        const auto opened = Hotel::open(place / "nowhere", hotel.clock);
        THEN("the sentence says how to make one")
        {
            REQUIRE_FALSE(opened.ok());
            CHECK(opened.error().detail.find("init") != std::string::npos);
        }
    }
    GIVEN("a hotel that exists")
    {
        THEN("making another one there is refused")
        {
            CHECK_FALSE(Hotel::create(place / "hotel", hotel.clock).ok());
        }
    }
}
