// turndown-faults: real tablets and a real server, killed at random moments for as long as is wanted, and reckoned up.

#include "tests/faults/life.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace turndown::faults;

namespace {

constexpr int kLoopsInALife = 150; // Then a new hotel begins: what it has to look through stays small.
constexpr std::size_t kSentencesShown = 20;

struct Wanted {
    int loops = 300;
    int tablets = 4;
    std::uint64_t seed = 1;
};

/// False when something was wrong.
bool live(std::uint64_t seed, int loops, int tablets, Sum& sum)
{
    Life life{seed, tablets};
    for (int loop = 0; loop < loops; ++loop) {
        life.loop();
    }
    const auto wrong = life.end(sum);
    for (std::size_t index = 0; index < std::min(wrong.size(), kSentencesShown); ++index) {
        std::cout << "seed " << seed << ": " << wrong[index] << '\n';
    }
    if (wrong.size() > kSentencesShown) {
        std::cout << "seed " << seed << ": and " << wrong.size() - kSentencesShown << " more\n";
    }
    return wrong.empty();
}

void tell(const Sum& sum, std::chrono::duration<double> time)
{
    std::cout << sum.loops << " loops in " << time.count() << " s\n";
    int kills = 0;
    for (const auto& [program, times] : sum.kills) {
        std::cout << "  " << times << "  " << program << " killed\n";
        kills += times;
    }
    std::cout << kills << " kills, " << sum.looks << " looks at what a dead server had kept\n"
              << sum.deeds << " deeds begun, " << sum.operations << " operations, " << sum.acknowledged
              << " acknowledged, " << sum.lost << " lost, " << sum.doubled << " doubled\n";
}

} // namespace

int main(int argc, char** argv)
try {
    CLI::App app{"Turndown's programs, killed while they work"};
    Wanted wanted;
    app.add_option("--loops", wanted.loops, "How often everybody works and dies (300)")->check(CLI::PositiveNumber);
    app.add_option("--tablets", wanted.tablets, "How many tablets (4)")->check(CLI::Range(1, 64));
    app.add_option("--seed", wanted.seed, "The first seed; each 150 loops are a hotel with the next (1)");
    CLI11_PARSE(app, argc, argv);

    const auto begun = std::chrono::steady_clock::now();
    Sum sum;
    bool isWell = true;
    std::cout << "seed " << wanted.seed << std::endl;
    for (std::uint64_t seed = wanted.seed; isWell && sum.loops < wanted.loops; ++seed) {
        isWell = live(seed, std::min(kLoopsInALife, wanted.loops - sum.loops), wanted.tablets, sum);
    }
    tell(sum, std::chrono::steady_clock::now() - begun);
    return isWell ? 0 : 1;
} catch (const std::exception& problem) {
    std::cerr << "turndown-faults: " << problem.what() << '\n';
    return 1;
}
