#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"
#include "tests/tablet/tablet_hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

Done startAndNote(Tablet& tablet)
{
    for (const char* kind : {"room.started", "room.noted"}) {
        if (const auto tap = tablet.tap(kind, kRoom1203, R"({"text": "Window open"})"); !tap) {
            return tap.error();
        }
    }
    return done();
}

} // namespace

SCENARIO("several taps that a person sees as one")
{
    TestTablet tablet;
    tablet.synced();
    int told = 0;
    tablet.tablet->onChanged([&](const std::vector<DocumentName>&) { ++told; });

    WHEN("they are done together")
    {
        REQUIRE(tablet.tablet->together([&] { return startAndNote(*tablet.tablet); }));
        THEN("all of them are recorded, in their order, and told once")
        {
            REQUIRE(tablet.tablet->queue().size() == 2);
            CHECK(tablet.tablet->queue()[0].ds == 1);
            CHECK(tablet.tablet->queue()[1].kind == "room.noted");
            CHECK(tablet.room().condition == Condition::Cleaning);
            CHECK(told == 1);
        }
        THEN("they survive the battery being pulled")
        {
            tablet.restart();
            CHECK(tablet.tablet->queue().size() == 2);
        }
    }
    WHEN("the last of them cannot be understood")
    {
        const auto done = tablet.tablet->together([&]() -> Done {
            if (const auto began = startAndNote(*tablet.tablet); !began) {
                return began.error();
            }
            const auto nonsense = tablet.tablet->tap("room.cleaned", kRoom1203, R"({"minutes": "many"})");
            return nonsense ? turndown::done() : Done{nonsense.error()};
        });
        THEN("none of them has happened, and the screen shows none")
        {
            REQUIRE_FALSE(done);
            CHECK(done.error().problem == Problem::Malformed);
            CHECK(tablet.tablet->queue().empty());
            CHECK(tablet.room().condition == Condition::Dirty);
            CHECK(tablet.room().notes.empty());
        }
        AND_WHEN("the next tap is made")
        {
            THEN("it takes the first number: there is no gap")
            {
                CHECK(tablet.tapped("room.started", kRoom1203, "{}").ds == 1);
            }
        }
    }
    WHEN("the disk is full")
    {
        const test::FullDisk full{4096};
        const auto done = tablet.tablet->together([&] { return startAndNote(*tablet.tablet); });
        THEN("none of them has happened")
        {
            REQUIRE_FALSE(done);
            CHECK(done.error().problem == Problem::Storage);
            CHECK(tablet.room().condition == Condition::Dirty);
        }
    }
}
