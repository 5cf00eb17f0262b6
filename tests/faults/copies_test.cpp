#include "tests/faults/reckoning.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <iostream>

// Directories that are copied and put back: the server's from last night, a tablet's by a technician who has three to set
// up and no time.

using namespace turndown::faults;
using namespace turndown::programs;

namespace {

constexpr int kKilledPercent = 25;

/// A hotel and its tablets, with work to do.
struct Floor {
    explicit Floor(std::uint64_t seed, int count) : killing{Dice{seed}, kKilledPercent}
    {
        for (int number = 1; number <= count; ++number) {
            const std::string name = "t" + std::to_string(number);
            tablets.push_back(std::make_unique<BusyTablet>(name, directory.path / name, hotel, hotel.url()));
        }
    }

    void work(BusyTablet& tablet)
    {
        std::vector<Deed> deeds;
        for (int count = killing.dice().between(1, 12); count > 0; --count) {
            deeds.push_back(tablet.nextDeed(killing.dice()));
        }
        tablet.replay(deeds, killing);
        tablet.tap(tablet.nextDeed(killing.dice()), killing);
    }

    /// Everybody but `away` works and syncs; `away` works.
    void workOn(const BusyTablet* away)
    {
        for (const auto& tablet : tablets) {
            work(*tablet);
            if (tablet.get() != away) {
                tablet->sync(killing);
            }
            tablet->look();
        }
    }

    Hotel hotel;
    TemporaryDirectory directory;
    Killing killing;
    Tablets tablets;
};

} // namespace

SCENARIO("the server's old data is put back, again and again, and all that tablets did comes back once")
{
    Floor floor{11, 3};
    Dice dice{12};
    for (int times = 0; times < 8; ++times) {
        const BusyTablet* const away = floor.tablets[static_cast<std::size_t>(dice.between(0, 2))].get();
        floor.workOn(away);
        const bool isNewCopy = times == 0 || dice.happens(70); // Else what is put back is still older.
        if (isNewCopy) {
            dice.happens(50) ? floor.hotel.kill() : floor.hotel.close(); // A dead one's data is copied as it lies.
            floor.hotel.backUp();
            floor.hotel.open();
        }
        floor.workOn(away);
        floor.workOn(dice.happens(50) ? away : nullptr);
        floor.hotel.kill();
        floor.hotel.restore();
        floor.hotel.open();
        std::rotate(floor.tablets.begin(), floor.tablets.begin() + dice.between(0, 2), floor.tablets.end());
    }
    const Reckoned reckoned = reckonUp(floor.hotel, floor.tablets);
    std::cout << "8 times put back: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(reckoned.operations > 200);
}

SCENARIO("a tablet's directory is copied, again and again, and every copy is used")
{
    Floor floor{21, 2};
    for (int copies = 0; copies < 4; ++copies) {
        floor.workOn(copies % 2 == 0 ? floor.tablets.front().get() : nullptr);
        const std::string name = "copy" + std::to_string(copies + 1);
        floor.tablets.push_back(
            std::make_unique<BusyTablet>(name, floor.directory.path / name, *floor.tablets.front()));
        floor.workOn(nullptr);
        for (const auto& tablet : floor.tablets) {
            const Ran ran = tablet->call({"sync"});
            if (ran.status != 0) {
                CHECK(ran.err.find("enrolled again") != std::string::npos);
                Killing nobody{Dice{1}, 0};
                CHECK(tablet->enrolAgain(floor.hotel.url(), floor.hotel.code(), nobody).status == 0);
            }
            tablet->look();
        }
    }
    const Reckoned reckoned = reckonUp(floor.hotel, floor.tablets);
    std::cout << "4 copied tablets: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(reckoned.operations > 100);
}
