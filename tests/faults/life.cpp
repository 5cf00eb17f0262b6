#include "tests/faults/life.hpp"

#include <chrono>
#include <future>
#include <thread>

namespace turndown::faults {

namespace {

constexpr int kProgramsKilledPercent = 35;

} // namespace

/// Who holds one of the tablets.
struct Life::Hands {
    BusyTablet& tablet;
    Killing killing;
};

Life::Life(std::uint64_t seed, int tablets) : m_dice{seed}
{
    for (int number = 1; number <= tablets; ++number) {
        const std::string name = "t" + std::to_string(number);
        m_tablets.push_back(std::make_unique<BusyTablet>(name, m_directory.path / name, m_hotel, m_hotel.url()));
        m_hands.push_back(
            std::make_unique<Hands>(Hands{*m_tablets.back(), Killing{m_dice.another(), kProgramsKilledPercent}}));
    }
}

Life::~Life() = default;

void Life::loop()
{
    const auto begun = std::chrono::steady_clock::now();
    if (m_serverIsDead) {
        m_hotel.open();
        m_serverIsDead = false;
    }
    std::vector<std::future<void>> working;
    for (const auto& hands : m_hands) {
        working.push_back(std::async(std::launch::async, [this, &hands] { work(*hands); }));
    }
    if (m_dice.happens(80)) {
        letTheServerDie();
    }
    for (auto& one : working) {
        one.get();
    }
    if (m_serverIsDead) {
        lookAtTheDead();
    }
    ++m_sum.loops;
    const auto took = std::chrono::steady_clock::now() - begun;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    m_loopMs = (m_loopMs * 3 + static_cast<int>(milliseconds)) / 4;
}

/// One person's part of a loop: some taps, and an attempt or two to sync, all of which may be cut short. At times the tablet
/// is enrolled once more.
void Life::work(Hands& hands)
{
    auto& [tablet, killing] = hands;
    Dice& dice = killing.dice();
    const auto someDeeds = [&](int most) {
        std::vector<Deed> deeds;
        for (int count = dice.between(1, most); count > 0; --count) {
            deeds.push_back(tablet.nextDeed(dice));
        }
        return deeds;
    };
    if (dice.happens(60)) {
        tablet.tap(tablet.nextDeed(dice), killing);
    } else {
        tablet.replay(someDeeds(25), killing);
    }
    if (dice.happens(4)) {
        tablet.enrolAgain(m_hotel.url(), m_hotel.code(), killing);
    }
    if (dice.happens(25)) {
        tablet.syncWhileTapping(someDeeds(2), killing);
    } else {
        tablet.sync(killing);
    }
    if (dice.happens(30)) {
        tablet.sync(killing);
    }
    tablet.look();
}

/// At any moment of the loop. Mostly it stays dead until everybody has ended, so that what they were told can be looked
/// for; else it comes back, and may die again while it is still starting.
void Life::letTheServerDie()
{
    std::this_thread::sleep_for(std::chrono::milliseconds{m_dice.between(0, m_loopMs)});
    m_hotel.kill();
    ++m_sum.kills["server"];
    m_serverIsDead = m_dice.happens(50);
    if (m_serverIsDead) {
        return;
    }
    m_hotel.start();
    if (m_dice.happens(30)) {
        std::this_thread::sleep_for(std::chrono::milliseconds{m_dice.between(0, 40)});
        m_hotel.kill();
        ++m_sum.kills["server while it starts"];
        m_serverIsDead = true;
    }
}

void Life::lookAtTheDead()
{
    const auto gone = acknowledgedButGone(m_hotel.file(), m_tablets);
    m_wrong.insert(m_wrong.end(), gone.begin(), gone.end());
    m_sum.lost += gone.size();
    ++m_sum.looks;
}

std::vector<std::string> Life::end(Sum& sum)
{
    m_hotel.kill();
    m_hotel.open();
    const Reckoned reckoned = reckonUp(m_hotel, m_tablets);
    m_wrong.insert(m_wrong.end(), reckoned.wrong.begin(), reckoned.wrong.end());

    sum.loops += m_sum.loops;
    sum.looks += m_sum.looks;
    sum.operations += reckoned.operations;
    sum.acknowledged += reckoned.acknowledged;
    sum.lost += m_sum.lost + reckoned.lost;
    sum.doubled += reckoned.doubled;
    for (const auto& [program, times] : m_sum.kills) {
        sum.kills[program] += times;
    }
    for (const auto& hands : m_hands) {
        sum.deeds += hands->tablet.book().deeds().size();
        for (const auto& [program, times] : hands->killing.kills()) {
            sum.kills[program] += times;
        }
    }
    return std::move(m_wrong);
}

} // namespace turndown::faults
