#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

SCENARIO("the chip says all at server only when the server has acknowledged everything")
{
    TestTablet tablet;
    CHECK(tablet.tablet->chip().state == SyncState::NotEnrolled);
    tablet.store->keepEnrolment({"http://127.0.0.1:9300", "", DeviceId{"d-1"}, "token", "Floor 12"});
    CHECK(tablet.tablet->chip().state == SyncState::Waiting); // Nothing is known of the server yet.

    tablet.synced();
    CHECK(tablet.tablet->chip().state == SyncState::AllAtServer);
    CHECK(tablet.tablet->chip().lastContact == at(9));

    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    CHECK(tablet.tablet->chip().state == SyncState::Waiting);
    CHECK(tablet.tablet->chip().waiting == 1);

    GIVEN("a server that answers, but not what was sent")
    {
        wire::SyncReply reply = nothingNew();
        reply.haveDs = 1; // Says that it has it; only a result with its id would.
        CHECK(tablet.hears(reply).next == Next::Later);
        CHECK(tablet.tablet->chip().state == SyncState::Waiting);
    }
    GIVEN("the server's answer")
    {
        wire::SyncReply reply = nothingNew();
        reply.results = {taken(tap, 20)};
        tablet.hears(reply);
        CHECK(tablet.tablet->chip().state == SyncState::AllAtServer);
    }
    GIVEN("no network")
    {
        REQUIRE(tablet.protocol->next({}));
        tablet.tablet->hear(tablet.protocol->missed("no network").news);
        tablet.clock.pass(std::chrono::minutes{5});
        REQUIRE(tablet.protocol->next({}));
        tablet.tablet->hear(tablet.protocol->missed("no network").news);
        CHECK(tablet.tablet->chip().state == SyncState::Offline);
        CHECK(tablet.tablet->chip().offlineSince == at(9) + std::chrono::seconds{1}); // The first time, not the last.
        CHECK(tablet.tablet->chip().waiting == 1);
        tablet.hears(nothingNew());
        CHECK_FALSE(tablet.tablet->chip().offlineSince);
    }
}

SCENARIO("somebody sets the tablet's clock 12 minutes wrong")
{
    TestTablet tablet;
    tablet.synced();
    tablet.clock.pass(std::chrono::hours{1});
    CHECK(tablet.tablet->chip().state == SyncState::AllAtServer);
    tablet.clock.now.wall += std::chrono::minutes{12};
    CHECK(tablet.tablet->chip().state == SyncState::ClockOff);
    CHECK(tablet.tablet->chip().clockOff == std::chrono::minutes{12});
    tablet.clock.now.wall -= std::chrono::minutes{11};
    CHECK(tablet.tablet->chip().state == SyncState::AllAtServer); // One minute is nothing.
}

SCENARIO("the office shuts a tablet out")
{
    TestTablet tablet;
    tablet.synced();
    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.cursor.clear();
    reply.action = "stop";
    reply.results = {taken(tap, 20, held(Reason::DeviceRevoked))};
    CHECK(tablet.hears(reply).next == Next::Stop);

    CHECK(tablet.tablet->chip().state == SyncState::Revoked);
    CHECK_FALSE(tablet.tablet->signedIn());
    CHECK_FALSE(tablet.tablet->signIn(kLi, kPin));
    CHECK_FALSE(tablet.protocol->next({}));
    CHECK(tablet.tablet->attention().size() == 1); // What was done is not forgotten.
}
