#include "tests/faults/database_copy.hpp"
#include "tests/faults/killing.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <cstdint>
#include <fstream>
#include <iostream>

// The first day: programs that set a hotel up, killed before they are done, and called again.

using namespace turndown::faults;
using namespace turndown::programs;

namespace fs = std::filesystem;

namespace {

std::int64_t count(const fs::path& file, const char* sql)
{
    return DatabaseCopy{file}.database().execAndGet(sql).getInt64();
}

/// Until it gets through.
bool againAndAgain(Killing& killing, const std::string& name, const std::vector<std::string>& arguments)
{
    for (int tries = 0; tries < 60; ++tries) {
        if (killing.run(name, arguments).status == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

SCENARIO("a hotel whose setting up was killed is none, and says so")
{
    constexpr int kRounds = 15;
    const TemporaryDirectory place;
    Killing killing{Dice{61}, 80};
    std::int64_t operations = 0; // Of a whole one.
    int halves = 0;
    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        const fs::path hotel = place.path / ("hotel" + std::to_string(round));
        const std::vector<std::string> init{"init", "--data", hotel.string(), "--name", "Hotel Test", "--demo"};
        const Ran ran = killing.run(
            "init", {"turndown-server", "init", "--data", hotel.string(), "--name", "Hotel Test", "--demo"});
        CHECK((ran.status == 0 || Killing::wasKilled(ran)));
        if (fs::exists(hotel / "turndown.db")) {
            const auto found = count(hotel / "turndown.db", "SELECT count(*) FROM operation");
            operations = operations == 0 ? found : operations;
            CHECK(found == operations);
        } else if (fs::exists(hotel / "turndown.db.unfinished")) {
            ++halves;
            CHECK(runServer({"verify", "--data", hotel.string()}).err.find("There is no hotel") != std::string::npos);
            CHECK(runServer(init).err.find("never finished") != std::string::npos);
            fs::remove_all(hotel);
            CHECK(runServer(init).status == 0);
        }
    }
    std::cout << killing.kills().at("init") << " times killed, " << halves << " half hotels\n";
    CHECK(operations > 0);
    CHECK(halves > 0);
}

SCENARIO("an import that was killed is called again, and nothing stands twice")
{
    constexpr int kRooms = 400;
    const Hotel hotel;
    const TemporaryDirectory place;
    const auto file = (place.path / "rooms.csv").string();
    Killing killing{Dice{62}, 80};
    for (int floor = 1; floor <= 5; ++floor) { // Each time there are 400 rooms more.
        std::ofstream rooms{file};
        rooms << "number,floor,section,type\n";
        for (int room = 0; room < floor * kRooms; ++room) {
            rooms << 20'000 + room << ",20,east,double\n";
        }
        rooms.close();
        CHECK(againAndAgain(killing, "import",
                            {"turndown-server", "import", "rooms", "--data", hotel.data().string(), file}));
        CHECK(count(hotel.file(), "SELECT count(*) FROM document WHERE doc LIKE 'room/2____'") == floor * kRooms);
        CHECK(count(hotel.file(), "SELECT count(*) FROM operation WHERE doc LIKE 'room/2____'") == floor * kRooms);
    }
    std::cout << killing.kills().at("import") << " imports killed\n";
}

SCENARIO("a new tablet's enrolling is killed, and tried again with the same code")
{
    constexpr int kTablets = 12;
    Hotel hotel;
    Killing killing{Dice{63}, 80};
    for (int number = 0; number < kTablets; ++number) {
        const TabletOf tablet;
        const std::string code = hotel.code();
        CHECK(againAndAgain(killing, "enrol", tablet.command({"enrol", hotel.url(), code})));
        CHECK(tablet.call({"sync"}).status == 0);
    }
    hotel.close();
    std::cout << killing.kills().at("enrol") << " enrolments killed\n";
    CHECK(killing.kills().at("enrol") > 0);
    CHECK(count(hotel.file(), "SELECT count(*) FROM device") == kTablets);
}
