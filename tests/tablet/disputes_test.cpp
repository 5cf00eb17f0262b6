#include "mobile/core/disputes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

AcceptedOperation started(std::uint8_t number, const StaffId& by, UtcTime when)
{
    return said(number, by, when, kRoom1203, "room.started", RoomStarted{});
}

AcceptedOperation settled(std::uint8_t number, const Dispute& dispute, const OperationId& choice)
{
    return said(number, kOlga, at(12), kRoom1203, "conflict.resolved",
                ConflictResolved{dispute.conflict, choice.text(), ""});
}

} // namespace

SCENARIO("two people have started one room")
{
    const Document room = after(roomDocument(dirtyRoom()), {started(1, kLi, at(9)), started(2, kMaria, at(9, 5))});
    const auto disputes = disputesOf(room);
    REQUIRE(disputes.size() == 1);
    const Dispute& dispute = disputes.front();

    THEN("both sides are told, the earlier first, and which one stands meanwhile")
    {
        REQUIRE(dispute.sides.size() == 2);
        CHECK(dispute.sides[0].said.by == kLi);
        CHECK(dispute.sides[0].stands);
        CHECK(dispute.sides[1].said.by == kMaria);
        CHECK(dispute.sides[1].kind == "room.started");
        CHECK_FALSE(dispute.sides[1].stands);
    }
    THEN("settled, nothing is left to decide")
    {
        CHECK(disputesOf(after(room, {settled(3, dispute, op(2))})).empty());
    }
}

SCENARIO("a room was cleaned again by someone who had not seen that it was sent back")
{
    const Document room = after(roomDocument(dirtyRoom()),
                                {said(1, kLi, at(9), kRoom1203, "room.cleaned", RoomCleaned{}),
                                 said(2, kChen, at(10), kRoom1203, "room.inspected", RoomInspected{.cleanedOp = op(1)}),
                                 said(3, kLi, at(10, 5), kRoom1203, "room.cleaned", RoomCleaned{})});
    const auto disputes = disputesOf(room);
    REQUIRE(disputes.size() == 1);
    const auto& sides = disputes.front().sides;
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].kind == "room.inspected");
    CHECK(sides[0].stands);
    CHECK(sides[1].kind == "room.cleaned");
    CHECK_FALSE(sides[1].stands);

    THEN("also when the room no longer remembers the two, it is told which was which")
    {
        Document forgetful = room;
        forgetful.recent.clear();
        CHECK(disputesOf(forgetful).front().sides[0].kind == "room.inspected");
        CHECK(disputesOf(forgetful).front().sides[1].kind == "room.cleaned");
    }
}

SCENARIO("two counts of one shelf differ")
{
    const auto counted = [](std::uint8_t number, const StaffId& by, UtcTime when, std::int64_t quantity) {
        return said(number, by, when, kTowels, "stock.counted", StockCounted{quantity, std::optional<OperationId>{}});
    };
    const auto disputes =
        disputesOf(after(stockDocument(), {counted(1, kChen, at(9), 10), counted(2, kOlga, at(10), 12)}));
    REQUIRE(disputes.size() == 1);
    CHECK(disputes.front().sides[0].said.quantity == 10);
    CHECK(disputes.front().sides[1].said.quantity == 12);
    CHECK(disputes.front().sides[1].stands);
}

SCENARIO("clerks, supervisors and the manager settle what two people said")
{
    CHECK(maySettle(Role::Clerk));
    CHECK(maySettle(Role::Supervisor));
    CHECK(maySettle(Role::Manager));
    for (const Role role : {Role::Attendant, Role::Lead, Role::Night, Role::Storekeeper, Role::Engineer}) {
        CHECK_FALSE(maySettle(role));
    }
}
