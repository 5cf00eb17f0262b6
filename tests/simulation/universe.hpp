#pragma once

#include "shared/model/time.hpp"

#include <cstdint>
#include <random>
#include <string>

namespace turndown::simulation {

/// The time that really is, and the dice of one seed. One thread; the clocks may be read from any.
class Universe {
public:
    explicit Universe(std::uint64_t seed) : m_dice{seed} {}

    [[nodiscard]] std::chrono::milliseconds since() const { return m_since; } ///< The day's beginning.
    void pass(std::chrono::milliseconds time) { m_since += time; }

    [[nodiscard]] std::mt19937_64& dice() { return m_dice; }
    /// 0 … `sides - 1`.
    [[nodiscard]] int roll(int sides) { return static_cast<int>(m_dice() % static_cast<std::uint64_t>(sides)); }
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }

private:
    std::mt19937_64 m_dice;
    std::chrono::milliseconds m_since{0};
};

/// A machine's clocks: a wall clock that may be wrong and jump, and a steady one that begins anew with each boot.
class MachineClock final : public Clock {
public:
    MachineClock(Universe& universe, std::string machine) : m_universe{universe}, m_machine{std::move(machine)} {}

    [[nodiscard]] DeviceTime read() const override;

    void reboot();
    void beWrongBy(std::chrono::milliseconds error) { m_error = error; }

private:
    Universe& m_universe;
    std::string m_machine;
    std::chrono::milliseconds m_error{0};
    std::chrono::milliseconds m_booted{-60'000};
    int m_boots = 0;
};

/// From now on every random byte that OpenSSL and SQLite give comes from `seed`, so that ids, codes, tokens and what is
/// torn on a disk are the same again.
void drawRandomBytesFrom(std::uint64_t seed);

} // namespace turndown::simulation
