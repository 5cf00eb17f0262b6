#include "tests/faults/database_copy.hpp"
#include "tests/faults/reckoning.hpp"
#include "tests/faults/small_disk.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <iostream>

// A disk that is really full, of the server and of a tablet.

using namespace turndown::faults;
using namespace turndown::programs;
using nlohmann::json;

namespace {

/// Says so where a scenario cannot be lived through; ctest counts it as skipped.
bool isPossible()
{
    const bool possible = SmallDisk::mayBeMade();
    if (!possible) {
        std::cout << "SKIPPED: a disk that fills up can only be mounted by root" << std::endl;
    }
    return possible;
}

bool isOneSentence(const std::string& text)
{
    return std::count(text.begin(), text.end(), '\n') == 1 && text.back() == '\n';
}

void work(BusyTablet& tablet, int notes, Killing& killing)
{
    constexpr int kCharacters = 900;
    std::vector<Deed> deeds;
    for (int count = 0; count < notes; ++count) {
        deeds.push_back(longNote(tablet.nextMark(), kCharacters));
        deeds.push_back(tablet.nextDeed(killing.dice()));
    }
    tablet.replay(deeds, killing);
}

/// Sends what waits on the tablet, an operation a time with the disk filled again before each, until the server refuses one:
/// the first may still find room within files that are there. Returns the last answer.
httplib::Result sendUntilRefused(const Hotel& hotel, const BusyTablet& tablet, const SmallDisk& disk)
{
    DatabaseCopy copy{tablet.file()};
    const std::string token = copy.database().execAndGet("SELECT token FROM enrolment").getString();
    SQLite::Statement waiting{copy.database(), "SELECT raw FROM operation WHERE outcome IS NULL ORDER BY ds"};
    httplib::Client client{hotel.url()};
    for (;;) {
        REQUIRE(waiting.executeStep());
        disk.fillBut(0);
        const json request{{"protocol", 1},
                           {"app", "1.0.0"},
                           {"cursor", nullptr},
                           {"clock", {{"wall", "2026-11-23T10:31:07.120Z"}, {"boot", "b"}, {"mono", 1}}},
                           {"ops", {json::parse(waiting.getColumn(0).getString())}}};
        auto answer =
            client.Post("/v1/sync", {{"Authorization", "Bearer " + token}}, request.dump(), "application/json");
        if (!answer || answer->status != 200) {
            return answer;
        }
    }
}

} // namespace

SCENARIO("the server's disk fills up while tablets work, and later has room again")
{
    if (!isPossible()) {
        return;
    }
    constexpr std::size_t kSmall = 2 * 1024;
    const SmallDisk disk{kSmall};
    Hotel hotel{disk.path() / "server"};
    const TemporaryDirectory ordinary;
    Killing killing{Dice{1}, 0};
    Tablets tablets;
    for (const std::string name : {"t1", "t2", "t3"}) {
        tablets.push_back(std::make_unique<BusyTablet>(name, ordinary.path / name, hotel, hotel.url()));
    }

    int refusals = 0;
    std::string sentence;
    for (int round = 0; refusals < 12; ++round) {
        REQUIRE(round < 200);
        BusyTablet& tablet = *tablets[static_cast<std::size_t>(round) % tablets.size()];
        work(tablet, 20, killing);
        const Ran ran = tablet.sync(killing);
        if (ran.status != 0) {
            ++refusals;
            sentence = ran.err;
            disk.fillBut(static_cast<std::size_t>(killing.dice().between(0, 60))); // Others come and go.
        }
        tablet.look();
    }
    CHECK(sentence.find("database cannot be written") != std::string::npos);

    const auto refused = sendUntilRefused(hotel, *tablets.front(), disk);
    REQUIRE(refused);
    CHECK(refused->status == 503);
    CHECK(refused->get_header_value("Content-Type") == "application/problem+json");
    CHECK(json::parse(refused->body).at("action") == json("retry"));
    const Ran another =
        run({"turndown-server", "init", "--data", (disk.path() / "another").string(), "--name", "Annex"});
    CHECK(another.status == 1);
    CHECK(isOneSentence(another.err));

    hotel.kill(); // And on top of it the power goes.
    CHECK(acknowledgedButGone(hotel.file(), tablets).empty());
    hotel.start();
    if (!listens(hotel.port(),
                 std::chrono::seconds{10})) { // There may not even be room for what SQLite needs to begin with.
        const Ran ended = hotel.waitForEnd();
        CHECK(ended.status == 1);
        CHECK(isOneSentence(ended.err));
    }
    for (const auto& tablet : tablets) {
        CHECK(tablet->sync(killing).status != 0);
        tablet->look();
    }

    disk.makeRoom(8 * kSmall);
    hotel.kill();
    hotel.open();
    const Reckoned reckoned = reckonUp(hotel, tablets);
    std::cout << refusals << " times refused by the server: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(reckoned.operations > 200);
}

SCENARIO("a tablet's disk fills up, and later has room again")
{
    if (!isPossible()) {
        return;
    }
    constexpr std::size_t kSmall = 1024;
    const SmallDisk disk{kSmall};
    Hotel hotel;
    Killing killing{Dice{2}, 0};
    Tablets tablets;
    tablets.push_back(std::make_unique<BusyTablet>("t1", disk.path() / "t1", hotel, hotel.url()));
    BusyTablet& tablet = *tablets.front();
    tablet.mayRefuse();

    int refusals = 0;
    for (int round = 0; refusals < 30; ++round) {
        REQUIRE(round < 400);
        const Deed deed = longNote(tablet.nextMark(), killing.dice().between(1, 6000));
        tablet.tap(deed, killing);
        refusals += tablet.book().marksRefused().count(deed.mark) != 0 ? 1 : 0;
        if (round % 5 == 0) {
            refusals += tablet.sync(killing).status != 0 ? 1 : 0;
        }
        if (refusals > 0) {
            disk.fillBut(static_cast<std::size_t>(killing.dice().between(0, 200)));
        }
    }
    disk.fillBut(0);
    const Ran refused = tablet.call({"do", "room.noted", "room/1203", R"({"text":"x"})"});
    CHECK(refused.status == 1);
    CHECK(isOneSentence(refused.err));
    CHECK(refused.err.find("full") != std::string::npos);

    disk.makeRoom(8 * kSmall);
    tablet.look();
    work(tablet, 5, killing);
    const Reckoned reckoned = reckonUp(hotel, tablets);
    std::cout << refusals << " times refused by the tablet: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(reckoned.operations > 30);
}
