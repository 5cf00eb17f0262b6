#pragma once

#include "tests/faults/reckoning.hpp"
#include "tests/support/running_hotel.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace turndown::faults {

/// How often what has happened.
struct Sum {
    int loops = 0;
    std::map<std::string, int> kills; ///< By program.
    std::size_t deeds = 0;
    std::size_t operations = 0;
    std::size_t acknowledged = 0;
    std::size_t looks = 0; ///< Into the server's file at the moment of its death.
    std::size_t lost = 0;
    std::size_t doubled = 0;
};

/// A hotel with some tablets whose programs, the server's among them, are killed while everybody works.
///
/// In each loop all tablets tap and sync at the same time, the server dies at a random moment, and comes back at once or
/// when the others have given up. What a tablet had been told was accepted has to be in the server's file when it lies
/// dead: at the end alone the tablets would have sent again whatever it had forgotten.
class Life {
public:
    Life(std::uint64_t seed, int tablets);
    ~Life();

    void loop();

    /// All fall quiet; then everything is reckoned up. What was wrong, in sentences.
    [[nodiscard]] std::vector<std::string> end(Sum& sum);

private:
    struct Hands;

    void work(Hands& hands);
    void letTheServerDie();
    void lookAtTheDead();

    Dice m_dice;
    test::TemporaryDirectory m_directory;
    programs::Hotel m_hotel;
    Tablets m_tablets;
    std::vector<std::unique_ptr<Hands>> m_hands; ///< One for each tablet.
    int m_loopMs = 200;                          ///< How long a loop usually takes.
    bool m_serverIsDead = false;
    Sum m_sum;
    std::vector<std::string> m_wrong;
};

} // namespace turndown::faults
