// turndown-simulation: lives through seeded days in which everything goes wrong, and says what did not hold.

#include "tests/simulation/day.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>

using namespace turndown::simulation;

namespace {

struct Wanted {
    std::uint64_t first = 1;
    std::uint64_t count = 100;
    bool log = false;
    bool keepGoing = false;
    bool findWrong = false;
};

struct Sum {
    std::uint64_t days = 0;
    std::uint64_t wrongDays = 0;
    std::uint64_t operations = 0;
    std::map<std::string, std::uint64_t> faults;
};

/// One day; false when something did not hold.
bool live(std::uint64_t seed, bool log, Sum& sum)
{
    MemoryDisks::all().forgetAll();
    const DayReport report = Day{seed, log}.live();
    ++sum.days;
    sum.operations += static_cast<std::uint64_t>(report.operations);
    for (const auto& [fault, times] : report.faults) {
        sum.faults[fault] += static_cast<std::uint64_t>(times);
    }
    for (const auto& sentence : report.wrong) {
        std::cout << "seed " << seed << ": " << sentence << '\n';
    }
    sum.wrongDays += report.wrong.empty() ? 0 : 1;
    return report.wrong.empty();
}

void tell(const Sum& sum, std::chrono::duration<double> time)
{
    std::cout << sum.days << " days, " << sum.operations << " operations, " << time.count() << " s\n";
    for (const auto& [fault, times] : sum.faults) {
        std::cout << "  " << times << "  " << fault << '\n';
    }
    std::cout << sum.days - sum.wrongDays << " passed, " << sum.wrongDays << " failed\n";
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
    CLI11_PARSE(app, argc, argv);

    const auto begun = std::chrono::steady_clock::now();
    Sum sum;
    for (std::uint64_t seed = wanted.first; seed < wanted.first + wanted.count; ++seed) {
        if (!live(seed, wanted.log, sum) && !wanted.keepGoing) {
            break;
        }
    }
    tell(sum, std::chrono::steady_clock::now() - begun);
    return (sum.wrongDays == 0) == wanted.findWrong ? 1 : 0;
}
