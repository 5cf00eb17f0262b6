#include "tests/faults/killing.hpp"
#include "tests/support/catch.hpp"

using namespace turndown::faults;
using namespace turndown::programs;

namespace fs = std::filesystem;

SCENARIO("a backup that was killed is none, and a restore that was killed is no hotel")
{
    constexpr int kRounds = 40;
    constexpr int kKilledPercent = 80;
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test", "--demo"}).status == 0);
    const Ran whole = runServer({"verify", "--data", data});
    REQUIRE(whole.status == 0);
    Killing killing{Dice{20261126}, kKilledPercent};

    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        const auto file = (place.path / ("backup" + std::to_string(round))).string();
        const Ran backup = killing.run("backup", {"turndown-server", "backup", "--data", data, file});
        CHECK((backup.status == 0 || Killing::wasKilled(backup)));
        CHECK((fs::exists(file) || backup.status != 0));
        if (!fs::exists(file)) {
            REQUIRE(runServer({"backup", "--data", data, file}).status ==
                    0); // What was left behind is in nobody's way.
        }

        const auto copy = (place.path / ("copy" + std::to_string(round))).string();
        const Ran restore = killing.run("restore", {"turndown-server", "restore", "--data", copy, file});
        CHECK((restore.status == 0 || Killing::wasKilled(restore)));
        const bool isThere = fs::exists(fs::path{copy} / "turndown.db");
        CHECK((isThere || restore.status != 0));
        const Ran verified = runServer({"verify", "--data", copy});
        CAPTURE(verified.err);
        CHECK((isThere || verified.err.find("There is no hotel") != std::string::npos));
        CHECK((!isThere || verified.out == whole.out));
        fs::remove_all(copy);
        fs::remove(file);
    }
    CHECK(runServer({"verify", "--data", data}).out == whole.out);
    CHECK(killing.kills().at("backup") > kRounds / 4);
    CHECK(killing.kills().at("restore") > kRounds / 4);
    WARN(killing.kills().at("backup") << " backups and " << killing.kills().at("restore") << " restores killed");
}
