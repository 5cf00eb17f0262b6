#include "shared/rules/sampling.hpp"
#include "tests/support/catch.hpp"

#include <cmath>
#include <string>

using namespace turndown;

namespace {

constexpr int kFloors = 20;
constexpr int kDoors = 25;
constexpr int kDays = 60;

Day dayNumber(int number)
{
    return Day{std::chrono::days{20'000 + number}};
}

std::string numberOf(int room)
{
    return std::to_string((room / kDoors + 1) * 100 + room % kDoors + 1);
}

/// Which part of all rooms on all days is drawn, in percent.
double shareDrawn(int percent, int weight)
{
    int drawn = 0;
    for (int day = 0; day < kDays; ++day) {
        for (int room = 0; room < kFloors * kDoors; ++room) {
            drawn += isSampled(numberOf(room), dayNumber(day), percent, weight) ? 1 : 0;
        }
    }
    return 100.0 * drawn / (kDays * kFloors * kDoors);
}

} // namespace

SCENARIO("a sample over many rooms and days comes near the hotel's percentage")
{
    for (const int percent : {1, 5, 10, 25, 50}) {
        CAPTURE(percent);
        CHECK(std::abs(shareDrawn(percent, 1) - percent) < 1.0);
    }
}

SCENARIO("new staff and recent fails are looked at so many times as often, at most always")
{
    CHECK(std::abs(shareDrawn(10, 2) - 20) < 1.0);
    CHECK(std::abs(shareDrawn(10, 4) - 40) < 1.0);
    CHECK(shareDrawn(50, 4) == 100.0);
    CHECK(shareDrawn(100, 1) == 100.0);
}

SCENARIO("a hotel that draws no sample has none, whoever cleaned")
{
    CHECK(shareDrawn(0, 4) == 0.0);
    CHECK(shareDrawn(-5, 1) == 0.0);
}

SCENARIO("every tablet and the office draw the same rooms, today and with every later program")
{
    // Written down once: a program that drew others would tell two supervisors of one hotel two samples.
    std::string drawn;
    for (int room = 0; room < 60; ++room) {
        if (isSampled(numberOf(room), Day{std::chrono::year{2026} / 11 / 23}, 10, 1)) {
            drawn += numberOf(room) + ' ';
        }
    }
    CHECK(drawn == "101 103 112 207 217 219 ");
}

SCENARIO("another day draws other rooms")
{
    int both = 0;
    int first = 0;
    for (int room = 0; room < kFloors * kDoors; ++room) {
        const bool today = isSampled(numberOf(room), dayNumber(1), 10, 1);
        first += today ? 1 : 0;
        both += today && isSampled(numberOf(room), dayNumber(2), 10, 1) ? 1 : 0;
    }
    CHECK(first > 30);
    CHECK(both < first / 2);
}

SCENARIO("a fail that becomes known during the day adds rooms to the sample and takes none out")
{
    for (int room = 0; room < kFloors * kDoors; ++room) {
        if (isSampled(numberOf(room), dayNumber(3), 10, 1)) {
            CAPTURE(numberOf(room));
            CHECK(isSampled(numberOf(room), dayNumber(3), 10, 2));
        }
    }
}
