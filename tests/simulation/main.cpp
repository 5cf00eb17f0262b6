// turndown-simulation: lives through seeded days in which everything goes wrong, and says what did not hold.

#include "tests/simulation/day.hpp"
#include "tests/simulation/day_sum.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace turndown::simulation;

namespace {

struct Wanted {
    std::uint64_t first = 1;
    std::uint64_t count = 100;
    bool log = false;
    bool keepGoing = false;
    bool findWrong = false;
    bool twice = false;
};

DayReport live(std::uint64_t seed, bool log)
try {
    MemoryDisks::all().forgetAll();
    return Day{seed, log}.live();
} catch (const std::exception& problem) {
    DayReport broken;
    broken.wrong.push_back(std::string{"broken off: "} + problem.what());
    return broken;
}

int liveThrough(const Wanted& wanted)
{
    DaySum sum;
    for (std::uint64_t seed = wanted.first; seed < wanted.first + wanted.count; ++seed) {
        const bool held = sum.add(seed, live(seed, wanted.log), std::cout);
        if (!held && !wanted.keepGoing) {
            break;
        }
    }
    sum.tell(std::cout);
    return sum.allHeld() == wanted.findWrong ? 1 : 0;
}

/// What comes before a day must not matter to it: the second time they are lived through backwards.
int liveTwice(const Wanted& wanted)
{
    std::vector<std::string> chains;
    for (std::uint64_t day = 0; day < wanted.count; ++day) {
        chains.push_back(live(wanted.first + day, false).chain);
    }
    std::uint64_t others = 0;
    for (std::uint64_t day = wanted.count; day-- > 0;) {
        const auto chain = live(wanted.first + day, false).chain;
        if (chain.empty() || chain != chains[day]) {
            std::cout << "seed " << wanted.first + day << " was another day the second time\n";
            ++others;
        }
    }
    std::cout << wanted.count - others << " days were the same twice, " << others << " were not\n";
    return others == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Turndown's simulated days"};
    Wanted wanted;
    app.add_option("--first", wanted.first, "The first seed");
    app.add_option("--days", wanted.count, "How many seeds");
    app.add_flag("--log", wanted.log, "Say what happens; for one seed");
    app.add_flag("--keep-going", wanted.keepGoing, "Do not stop at the first day on which something does not hold");
    app.add_flag("--find-wrong", wanted.findWrong, "Succeed when something does not hold: for mutants");
    app.add_flag("--twice", wanted.twice, "Live through all days twice, and see that they come to the same");
    CLI11_PARSE(app, argc, argv);
    return wanted.twice ? liveTwice(wanted) : liveThrough(wanted);
}
