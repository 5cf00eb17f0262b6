#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

SCENARIO("people sign in without a network")
{
    TestTablet tablet;
    CHECK(tablet.tablet->people().empty());
    const auto early = tablet.tablet->signIn(kLi, kPin);
    REQUIRE_FALSE(early);
    CHECK(early.error().detail.find("has not synced yet") != std::string::npos);

    tablet.synced();
    CHECK(tablet.tablet->people().size() == 2);
    REQUIRE(tablet.tablet->signedIn());
    CHECK(tablet.tablet->signedIn()->name == "li");
    tablet.restart();
    CHECK(tablet.tablet->signedIn()->id == kLi);

    WHEN("Li has left the hotel")
    {
        Document gone = person(kLi, Role::Attendant);
        std::get<StaffMember>(gone.body).active = false;
        wire::SyncReply reply = nothingNew();
        reply.cursor = "next";
        reply.documents = {sent(gone)};
        tablet.hears(reply);
        CHECK_FALSE(tablet.tablet->signedIn());
        CHECK_FALSE(tablet.tablet->signIn(kLi, kPin));
    }
    WHEN("nobody is signed in")
    {
        REQUIRE(tablet.tablet->signOut());
        const auto tap = tablet.tablet->tap("room.started", kRoom1203, "{}");
        REQUIRE_FALSE(tap);
        CHECK(tap.error().problem == Problem::Refused);
        CHECK(tablet.tablet->queue().empty());
    }
}

SCENARIO("somebody guesses at a PIN")
{
    TestTablet tablet;
    tablet.synced();
    for (int guess = 1; guess <= 5; ++guess) {
        CHECK(tablet.tablet->signInWait(kLi).count() == 0);
        CHECK_FALSE(tablet.tablet->signIn(kLi, "0000"));
    }
    CHECK(tablet.tablet->signInWait(kLi) == std::chrono::minutes{1});

    THEN("even the right PIN must wait, and the sentence says how long")
    {
        const auto right = tablet.tablet->signIn(kLi, kPin);
        REQUIRE_FALSE(right);
        CHECK(right.error().detail.find("60 seconds") != std::string::npos);
    }
    THEN("others may sign in")
    {
        CHECK(tablet.tablet->signIn(kOlga, kPin));
    }
    THEN("neither a restart nor another clock shortens the wait")
    {
        tablet.restart();
        tablet.clock.now.wall += std::chrono::hours{1};
        CHECK(tablet.tablet->signInWait(kLi) == std::chrono::minutes{1});
    }
    THEN("after a reboot with the clock set back nobody waits longer than the whole time")
    {
        tablet.clock.now.boot = "boot-2";
        tablet.clock.now.wall -= std::chrono::hours{24};
        CHECK(tablet.tablet->signInWait(kLi) == std::chrono::minutes{1});
    }
    WHEN("the minute is over")
    {
        tablet.clock.pass(std::chrono::minutes{1});
        CHECK(tablet.tablet->signInWait(kLi).count() == 0);

        AND_WHEN("the next one is wrong too")
        {
            CHECK_FALSE(tablet.tablet->signIn(kLi, "1111"));
            CHECK(tablet.tablet->signInWait(kLi) == std::chrono::minutes{2});
        }
        AND_WHEN("the next one is right")
        {
            CHECK(tablet.tablet->signIn(kLi, kPin));
            CHECK_FALSE(tablet.tablet->signIn(kLi, "1111"));
            CHECK(tablet.tablet->signInWait(kLi).count() == 0); // Counting begins anew.
        }
    }
}

SCENARIO("a half-filled form waits for the person who comes back")
{
    TestTablet tablet;
    REQUIRE(tablet.tablet->keepDraft(kLi, "finish room/1203", "4 sheets"));
    REQUIRE(tablet.tablet->keepSetting(kLi, "language", "zh-CN"));
    tablet.restart();
    CHECK(tablet.tablet->draft(kLi, "finish room/1203") == "4 sheets");
    CHECK(tablet.tablet->draft(kMaria, "finish room/1203").empty());
    CHECK(tablet.tablet->setting(kLi, "language") == "zh-CN");
    REQUIRE(tablet.tablet->keepDraft(kLi, "finish room/1203", ""));
    CHECK(tablet.tablet->draft(kLi, "finish room/1203").empty());
}
