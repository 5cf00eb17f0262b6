#include "tests/faults/bad_line.hpp"
#include "tests/faults/database_copy.hpp"
#include "tests/faults/radio_link.hpp"
#include "tests/faults/reckoning.hpp"
#include "tests/support/catch.hpp"

#include <functional>
#include <future>
#include <iostream>
#include <thread>

// Networks as hotels have them: nothing on the way is certain to arrive, or to arrive once.

using namespace turndown::faults;
using namespace turndown::programs;

namespace {

constexpr int kKilledPercent = 10;

/// Some tablets on threads of their own, each of which first goes to where it can see the network.
void together(Tablets& tablets, Dice& dice, const std::function<void(BusyTablet&, Killing&)>& work)
{
    std::vector<std::future<void>> working;
    for (const auto& tablet : tablets) {
        working.push_back(std::async(
            std::launch::async,
            [&work, &tablet, killing = Killing{dice.another(), kKilledPercent}]() mutable { work(*tablet, killing); }));
    }
    for (auto& one : working) {
        one.get();
    }
}

std::vector<Deed> someDeeds(BusyTablet& tablet, Killing& killing)
{
    std::vector<Deed> deeds;
    for (int count = killing.dice().between(1, 15); count > 0; --count) {
        deeds.push_back(tablet.nextDeed(killing.dice()));
    }
    return deeds;
}

void workFor(int rounds, BusyTablet& tablet, Killing& killing)
{
    for (int round = 0; round < rounds; ++round) {
        tablet.replay(someDeeds(tablet, killing), killing);
        tablet.sync(killing);
        tablet.look();
    }
}

std::string inWords(const BadLine::Happened& happened)
{
    return std::to_string(happened.connections) + " connections: " + std::to_string(happened.cutInRequest) +
           " cut in the request, " + std::to_string(happened.cutInReply) + " in the reply, " +
           std::to_string(happened.silent) + " fell silent, " + std::to_string(happened.slow) + " were slow";
}

std::int64_t numberAt(const Hotel& hotel, const char* sql)
{
    return DatabaseCopy{hotel.file()}.database().execAndGet(sql).getInt64();
}

} // namespace

SCENARIO("a line that is cut at any byte, falls silent, and crawls")
{
    Dice dice{31};
    Hotel hotel;
    const TemporaryDirectory directory;
    BadLine line{hotel.port(), {}, dice.another()};
    Tablets tablets;
    for (const std::string name : {"t1", "t2", "t3", "t4"}) {
        tablets.push_back(std::make_unique<BusyTablet>(name, directory.path / name, hotel, line.url()));
    }
    line.behave(false);
    together(tablets, dice, [&](BusyTablet& tablet, Killing& killing) { workFor(25, tablet, killing); });

    // Each is enrolled once more, with one code that is tried until the answer gets through.
    together(tablets, dice, [&](BusyTablet& tablet, Killing& killing) {
        const std::string code = hotel.code();
        for (int tries = 0; tries < 40 && tablet.enrolAgain(line.url(), code, killing).status != 0; ++tries) {
        }
    });
    const Reckoned reckoned = reckonUp(hotel, tablets);
    std::cout << inWords(line.happened()) << "; " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(numberAt(hotel, "SELECT count(*) FROM device") == 8);
    CHECK(line.happened().cutInRequest > 5);
    CHECK(line.happened().cutInReply > 5);
    CHECK(line.happened().silent > 0);
}

SCENARIO("a line goes dead without a word while the server's answer is on its way")
{
    Hotel hotel;
    const TemporaryDirectory directory;
    LineHabits dead;
    dead.cutPercent = 0;
    dead.silentPercent = 100;
    dead.slowPercent = 0;
    dead.silence = std::chrono::minutes{5};
    dead.farthestByte = 0;
    BadLine line{hotel.port(), dead, Dice{41}};
    Tablets tablets;
    for (const std::string name : {"t1", "t2", "t3", "t4"}) {
        tablets.push_back(std::make_unique<BusyTablet>(name, directory.path / name, hotel, line.url()));
    }
    line.behave(false);
    Dice dice{42};
    together(tablets, dice, [](BusyTablet& tablet, Killing& killing) {
        tablet.replay(someDeeds(tablet, killing), killing);
        Killing nobody{Dice{1}, 0};
        const Ran ran = tablet.sync(nobody); // Gives up by itself, after a while.
        if (ran.status == 0) {
            throw std::logic_error{"over a dead line?"};
        }
    });
    hotel.kill();
    CHECK(numberAt(hotel, "SELECT count(*) FROM operation WHERE source = 'tablet'") >
          0); // Which no tablet has been told.
    hotel.open();
    line.behave(true);
    const Reckoned reckoned = reckonUp(hotel, tablets);
    std::cout << line.happened().silent << " dead lines: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(line.happened().silent >= 4);
}

SCENARIO("Wi-Fi that loses every seventh packet, doubles some, and has shadows")
{
    if (!RadioLink::mayBeMade()) {
        std::cout << "SKIPPED: networks of our own need root and /dev/net/tun" << std::endl;
        return;
    }
    Dice dice{51};
    RadioLink link{{}, dice.another()};
    link.enter(RadioLink::End::Server);
    const TemporaryDirectory directory;
    Hotel hotel{directory.path / "server", RadioLink::kServer};
    Tablets tablets;
    std::async(std::launch::async, [&] {
        link.enter(RadioLink::End::Tablets);
        for (const std::string name : {"t1", "t2", "t3"}) {
            tablets.push_back(std::make_unique<BusyTablet>(name, directory.path / name, hotel, hotel.url()));
        }
    }).get();

    link.fade();
    std::atomic<bool> done{false};
    std::thread shadows{[&, own = dice.another()]() mutable {
        while (!done) {
            std::this_thread::sleep_for(std::chrono::milliseconds{own.between(300, 2000)});
            link.shadow(!done && own.happens(40));
        }
    }};
    together(tablets, dice, [&](BusyTablet& tablet, Killing& killing) {
        link.enter(RadioLink::End::Tablets);
        workFor(12, tablet, killing);
    });
    done = true;
    shadows.join();
    const Reckoned reckoned = std::async(std::launch::async, [&] {
                                  link.enter(RadioLink::End::Tablets);
                                  return reckonUp(hotel, tablets);
                              }).get();
    const auto& happened = link.happened();
    std::cout << happened.packets << " packets, " << happened.lost << " lost, " << happened.doubled
              << " doubled: " << inWords(reckoned) << std::endl;
    CHECK(reckoned.wrong == std::vector<std::string>{});
    CHECK(happened.lost > 50);
    CHECK(reckoned.operations > 100);
}
