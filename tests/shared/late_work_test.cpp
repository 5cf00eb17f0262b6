#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation cleaned(std::uint8_t number, UtcTime when, const Turn& turn = {})
{
    return said(number, kLi, when, kRoom1203, "room.cleaned", RoomCleaned{.turn = turn});
}

AcceptedOperation passed(std::uint8_t number, UtcTime when, const Turn& turn, const OperationId& judged)
{
    return said(number, kOlga, when, kRoom1203, "room.inspected",
                RoomInspected{.turn = turn, .cleanedOp = judged, .passed = true});
}

AcceptedOperation checkedOut(std::uint8_t number, UtcTime when)
{
    return said(number, kPms, when, kRoom1203, "stay.checked_out", StayCheckedOut{});
}

AcceptedOperation checkedIn(std::uint8_t number, UtcTime when)
{
    return said(number, kPms, when, kRoom1203, "stay.checked_in", StayCheckedIn{});
}

} // namespace

SCENARIO("a room is cleaned and passed, and its guest leaves")
{
    const auto room = after(roomDocument(dirtyRoom()), {cleaned(1, at(9)), passed(2, at(10), {}, op(1))});

    WHEN("the guest checks out afterwards")
    {
        const auto left = after(room, {checkedOut(3, at(11))});
        THEN("the room is dirty again, and both did apply: nobody overtook them")
        {
            CHECK(roomOf(left).condition == Condition::Dirty);
            CHECK(verdictOf(left, op(1)) == kApplied);
            CHECK(verdictOf(left, op(2)) == kApplied);
        }
    }
    WHEN("the next guest checks in")
    {
        const auto in = after(room, {checkedIn(3, at(11))});
        THEN("the room stays as it was")
        {
            CHECK(roomOf(in).condition == Condition::Inspected);
            CHECK(verdictOf(in, op(1)) == kApplied);
        }
    }
    WHEN("the check-out was at half past nine, and is only now known")
    {
        const auto known =
            refold(kRoom1203, {said(9, StaffId{"server"}, at(1), kRoom1203, "document.set",
                                    DocumentSet{[](DocumentBody& body) { body = dirtyRoom(); }}),
                               cleaned(1, at(9)), passed(2, at(10), {}, op(1)), checkedOut(3, at(9, 30))});
        THEN("the cleaning stands as work done before it, and the inspection was for a turn that is over")
        {
            CHECK(roomOf(known.document).condition == Condition::Dirty);
            CHECK(verdictOf(known.document, op(1)) == kApplied);
            CHECK(verdictOf(known.document, op(2)) == overtaken(Reason::OlderTurn));
        }
    }
}

SCENARIO("a manager may pass a VIP room, a lead may not")
{
    auto room = dirtyRoom();
    room.flags = {RoomFlag::Vip};
    const auto clean = after(roomDocument(room), {cleaned(1, at(9))});
    for (const auto& [role, verdict] : {std::pair{Role::Manager, kApplied},
                                        {Role::Supervisor, kApplied},
                                        {Role::Lead, overtaken(Reason::VipNeedsSupervisor)}}) {
        auto pass = passed(2, at(10), {}, op(1));
        pass.role = role;
        CHECK(apply(clean, pass).verdict == verdict);
    }
}

SCENARIO("a conflict has the same name on every machine")
{
    // printf 'two-starts\n0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c01\n0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c02' | sha256sum
    const std::string written = "6096f4f02df5654bf98d061e583eb113";
    CHECK(conflictId(ConflictRule::TwoStarts, {op(1), op(2)}) == written);
    CHECK(conflictId(ConflictRule::TwoStarts, {op(2), op(1)}) == written);
    CHECK(conflictId(ConflictRule::TwoCounts, {op(1), op(2)}) != written);
}
