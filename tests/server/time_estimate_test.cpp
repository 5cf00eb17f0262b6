#include "sync-server/clock/server_clock.hpp"
#include "sync-server/intake/time_estimate.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using std::chrono::milliseconds;

namespace {

UtcTime at(const char* text)
{
    return parseTime(text).value();
}

const UtcTime kNow = at("2026-11-23T10:00:00.000Z");

} // namespace

SCENARIO("a tablet whose wall clock is hours wrong")
{
    const DeviceTime wrong{at("2026-11-23T03:00:00.000Z"), "boot-2", milliseconds{600'000}};

    GIVEN("an operation of the same boot, a minute before the push")
    {
        const DeviceTime stated{at("2031-01-01T00:00:00.000Z"), "boot-2", milliseconds{540'000}};
        const auto estimate = estimateTime(stated, {wrong, {}, kNow});

        THEN("the steady clock tells that it was a minute ago")
        {
            CHECK(estimate.time == at("2026-11-23T09:59:00.000Z"));
            CHECK_FALSE(estimate.fromWall);
        }
    }

    GIVEN("an operation of an earlier boot that had reached the server")
    {
        const DeviceTime stated{at("2000-01-01T00:00:00.000Z"), "boot-1", milliseconds{90'000}};
        const wire::EarlierBoot earlier{"boot-1", milliseconds{60'000}, at("2026-11-23T08:00:00.000Z")};
        const auto estimate = estimateTime(stated, {wrong, {earlier}, kNow});

        THEN("it was thirty seconds after that contact")
        {
            CHECK(estimate.time == at("2026-11-23T08:00:30.000Z"));
            CHECK_FALSE(estimate.fromWall);
        }
    }

    GIVEN("an operation of a boot that never reached the server")
    {
        const DeviceTime stated{at("2026-11-23T02:30:00.000Z"), "boot-0", milliseconds{1}};
        const auto estimate = estimateTime(stated, {wrong, {}, kNow});

        THEN("its wall clock is set right by the error of now, and history says so")
        {
            CHECK(estimate.time == at("2026-11-23T09:30:00.000Z"));
            CHECK(estimate.fromWall);
        }
    }

    GIVEN("clocks that make no sense at all")
    {
        const DeviceTime absurd{UtcTime::max(), "boot-0", milliseconds::min()};

        THEN("the time stays within the years that can be written")
        {
            CHECK(formatTime(estimateTime(absurd, {wrong, {}, kNow}).time).size() == 24);
            const wire::EarlierBoot earlier{"boot-0", milliseconds::max(), UtcTime::min()};
            CHECK(formatTime(estimateTime(absurd, {wrong, {earlier}, kNow}).time).size() == 24);
        }
    }
}

SCENARIO("what bounds an effective time")
{
    THEN("it is never after the server's now")
    {
        CHECK(clampEff(kNow + milliseconds{5}, {kNow, {}, {}}) == kNow);
    }
    THEN("the tablet's previous operation wins over that, a millisecond apart")
    {
        CHECK(clampEff(kNow, {kNow, kNow + milliseconds{7}, {}}) == kNow + milliseconds{8});
    }
    THEN("so does what the author had seen")
    {
        CHECK(clampEff(kNow - milliseconds{9}, {kNow, {}, kNow - milliseconds{1}}) == kNow);
    }
}

SCENARIO("the hotel's time never goes back")
{
    test::HeldClock clock{"2026-11-23T09:00:00.000Z"};
    const ServerClock hotel{clock, at("2026-11-23T11:00:00.000Z")};

    GIVEN("a system clock that stands two hours before the latest effective time")
    {
        THEN("the hotel starts at the later one, follows the steady clock, and says how far off the system is")
        {
            clock.advance(std::chrono::seconds{5});
            CHECK(hotel.now() == at("2026-11-23T11:00:05.000Z"));
            CHECK(hotel.systemError() == -std::chrono::hours{2});
        }
    }
}
