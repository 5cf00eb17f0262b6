#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

/// A reply with room 1203 saying what became of operations.
wire::SyncReply roomSays(std::int64_t rev, std::vector<RecentOperation> recent)
{
    Document room = room1203();
    room.rev = rev;
    room.recent = std::move(recent);
    wire::SyncReply reply = nothingNew();
    reply.cursor = "rev " + std::to_string(rev);
    reply.documents = {sent(room)};
    return reply;
}

} // namespace

SCENARIO("newer truth overtakes what Li did")
{
    TestTablet tablet;
    tablet.synced();
    const Tap cleaned = tablet.tapped("room.cleaned", kRoom1203, "{}");
    const RecentOperation lis{cleaned.id, "room.cleaned", kLi, at(9, 1), overtaken(Reason::OlderTurn), 0};
    const RecentOperation checkOut{op(7), "stay.checked_out", kPms, at(8, 59), kApplied, 0};

    wire::SyncReply reply = roomSays(20, {checkOut, lis});
    reply.results = {taken(cleaned, 20, overtaken(Reason::OlderTurn))};
    tablet.hears(reply);

    THEN("one card says so, and what stands now")
    {
        const auto cards = tablet.tablet->attention();
        REQUIRE(cards.size() == 1);
        CHECK(cards[0].op == cleaned.id);
        CHECK(cards[0].kind == "room.cleaned");
        CHECK(cards[0].doc == kRoom1203);
        CHECK(cards[0].by == kLi);
        CHECK(cards[0].verdict == overtaken(Reason::OlderTurn));
        REQUIRE(cards[0].stands);
        CHECK(cards[0].stands->kind == "stay.checked_out");
        CHECK(tablet.tablet->chip().state == SyncState::NeedsAttention);
        CHECK(tablet.tablet->chip().attention == 1);
    }
    WHEN("it has been read")
    {
        REQUIRE(tablet.tablet->markRead(cleaned.id));
        CHECK(tablet.tablet->attention().empty());
        CHECK(tablet.tablet->attention(true).size() == 1);

        AND_WHEN("the same document comes again")
        {
            tablet.hears(roomSays(21, {checkOut, lis}));
            CHECK(tablet.tablet->attention().empty());
        }
        AND_WHEN("it becomes something else")
        {
            RecentOperation revised = lis;
            revised.verdict = kConflict;
            tablet.hears(roomSays(22, {checkOut, revised}));
            REQUIRE(tablet.tablet->attention().size() == 1);
            CHECK(tablet.tablet->attention()[0].verdict == kConflict);
        }
    }
    WHEN("it stands after all")
    {
        RecentOperation revised = lis;
        revised.verdict = kApplied;
        tablet.hears(roomSays(23, {checkOut, revised}));
        CHECK(tablet.tablet->attention(true).empty());
    }
    WHEN("the tablet is started again, and a month passes")
    {
        wire::SyncReply later = nothingNew();
        later.cursor = "later";
        later.now = at(9) + std::chrono::hours{24 * 40};
        tablet.hears(later);
        tablet.restart();
        CHECK(tablet.tablet->attention().size() == 1); // Nobody has read it yet.
    }
}

SCENARIO("an operation that applied is revised long after")
{
    TestTablet tablet;
    tablet.synced();
    const Tap started = tablet.tapped("room.started", kRoom1203, "{}");
    RecentOperation lis{started.id, "room.started", kLi, at(9, 1), kApplied, 0};
    wire::SyncReply reply = roomSays(20, {lis});
    reply.results = {taken(started, 20)};
    tablet.hears(reply);
    CHECK(tablet.tablet->attention().empty());

    lis.verdict = kConflict; // Maria had started the same room without a network.
    CHECK(tablet.hears(roomSays(25, {lis, {op(9), "room.started", kMaria, at(9, 2), kConflict, 0}})).news.answered);
    REQUIRE(tablet.tablet->attention().size() == 1);
    CHECK(tablet.tablet->attention()[0].op == started.id); // Maria's is on her own tablet.
}

SCENARIO("a count comes into conflict when it is no longer among a shelf's last twenty operations")
{
    TestTablet tablet;
    tablet.synced();
    REQUIRE(tablet.tablet->signIn(kOlga, kPin));
    const Tap counted = tablet.tapped("stock.counted", kTowels, R"({"qty": 40})");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(counted, 20)};
    tablet.hears(reply);
    REQUIRE(tablet.tablet->attention().empty());

    Document stock = towels(12);
    stock.rev = 60;
    stock.recent = {{op(9), "stock.used", kMaria, at(10), kApplied, 0}};
    Conflict conflict{"c-1", ConflictRule::TwoCounts, {}, false, {}};
    conflict.sides = {{counted.id, kOlga, at(9, 1), 40}, {op(8), kChen, at(9, 30), 12}};
    stock.conflicts = {conflict};
    reply = nothingNew();
    reply.cursor = "later";
    reply.documents = {sent(stock)};
    CHECK(tablet.hears(reply).news.answered);

    const auto cards = tablet.tablet->attention();
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].op == counted.id);
    CHECK(cards[0].verdict == kConflict);
    REQUIRE(cards[0].stands);
    CHECK(cards[0].stands->by == kChen);
    CHECK(cards[0].stands->eff == at(9, 30));
    CHECK(cards[0].stands->kind == "stock.counted");

    WHEN("people have settled it, and somebody has read the card")
    {
        REQUIRE(tablet.tablet->markRead(counted.id));
        stock.conflicts[0].resolved = true;
        reply.cursor = "later still";
        reply.documents = {sent(stock)};
        tablet.hears(reply);
        CHECK(tablet.tablet->attention().empty());
    }
}

SCENARIO("a card that is not there cannot be read")
{
    TestTablet tablet;
    const auto read = tablet.tablet->markRead(op(1));
    REQUIRE_FALSE(read);
    CHECK(read.error().problem == Problem::Missing);
}

SCENARIO("a cleaning touches a room and stock, and both have something to say")
{
    TestTablet tablet;
    tablet.synced();
    const Tap cleaned = tablet.tapped("room.cleaned", kRoom1203, R"({"linen": {"bath-towel": 2}})");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(cleaned, 20, overtaken(Reason::OlderTurn))};
    Document stock = towels(38);
    stock.recent = {{cleaned.id, "room.cleaned", kLi, at(9, 1), kConflict, 0}};
    reply.documents = {sent(stock)};
    tablet.hears(reply);

    const auto cards = tablet.tablet->attention();
    REQUIRE(cards.size() == 1); // One card each: what became of the room says more.
    CHECK(cards[0].doc == kRoom1203);
    CHECK(cards[0].verdict == overtaken(Reason::OlderTurn));

    WHEN("the shelf's word is of a later time, as a restored server reckons it")
    {
        stock.rev += 1;
        stock.recent[0].eff = at(11);
        stock.recent[0].verdict = overtaken(Reason::NewerState);
        reply = nothingNew();
        reply.cursor = "later";
        reply.documents = {sent(stock)};
        tablet.hears(reply);
        REQUIRE(tablet.tablet->attention().size() == 1);
        CHECK(tablet.tablet->attention()[0].doc == kRoom1203);
    }

    WHEN("later news makes the cleaning stand")
    {
        tablet.hears(roomSays(30, {{cleaned.id, "room.cleaned", kLi, at(9, 1), kApplied, 0}}));
        THEN("what the stock says is still told")
        {
            const auto left = tablet.tablet->attention();
            REQUIRE(left.size() == 1);
            CHECK(left[0].doc == kTowels);
            CHECK(left[0].verdict == kConflict);
        }
    }
}
