#include "mobile/core/standing.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;
using turndown::tablet::standingInstead;

namespace {

/// A room, or whatever else, of which these things applied one after the other.
Document remembering(const DocumentName& name, const std::vector<const char*>& kinds)
{
    Document document;
    document.name = name;
    std::uint8_t number = 10;
    for (const auto* const kind : kinds) {
        document.recent.push_back({op(number), kind, kMaria, at(9, number), kApplied, 0});
        ++number;
    }
    return document;
}

std::string stands(const Document& document, std::string_view kind, const Verdict& verdict)
{
    const auto standing = standingInstead(document, op(1), kind, verdict);
    return standing ? standing->kind : "nothing";
}

} // namespace

SCENARIO("a card says what stands now, not what somebody happened to add last")
{
    const auto room = remembering(kRoom1203, {"room.sale_set", "stay.checked_out", "room.service_set", "room.cleaned",
                                              "room.assigned", "room.noted"});
    CHECK(stands(room, "room.cleaned", overtaken(Reason::AlreadyDone)) == "room.cleaned");
    CHECK(stands(room, "room.cleaned", overtaken(Reason::OlderTurn)) == "stay.checked_out");
    CHECK(stands(room, "room.service_set", overtaken(Reason::NotOccupied)) == "stay.checked_out");
    CHECK(stands(room, "room.service_set", overtaken(Reason::NewerState)) == "room.service_set");
    CHECK(stands(room, "room.started", overtaken(Reason::OutOfOrder)) == "room.sale_set");
    CHECK(stands(room, "room.started", overtaken(Reason::DoubleLocked)) == "room.service_set");
    CHECK(stands(room, "room.assigned", overtaken(Reason::NewerState)) == "room.assigned");
    CHECK(stands(room, "room.inspected", overtaken(Reason::VipNeedsSupervisor)) == "nothing");
    CHECK(stands(room, "room.inspected", held(Reason::RoleNotAllowed)) == "nothing");

    const auto stock = remembering(kTowels, {"stock.counted", "stock.used"});
    CHECK(stands(stock, "operation.undone", overtaken(Reason::NewerState)) == "stock.counted");
    const auto order = remembering(DocumentName{"work-order/w"}, {"work_order.accepted", "work_order.commented"});
    CHECK(stands(order, "work_order.accepted", overtaken(Reason::AlreadyDone)) == "work_order.accepted");
}

SCENARIO("in a conflict the other side stands beside it")
{
    auto room = remembering(kRoom1203, {"room.noted"});
    const ConflictSide ours{op(1), kLi, at(9), {}};
    const ConflictSide theirs{op(2), kOlga, at(8), {}};
    room.conflicts = {{"c", ConflictRule::CleanedNotSeen, {ours, theirs}, false, {}}};
    const auto standing = standingInstead(room, op(1), "room.cleaned", kConflict);
    REQUIRE(standing);
    CHECK(standing->id == op(2));
    CHECK(standing->by == kOlga);
    CHECK(standing->kind == "room.inspected");
    CHECK(standingInstead(room, op(2), "room.inspected", kConflict)->kind == "room.cleaned");

    room.recent.push_back({op(2), "room.inspected", kOlga, at(8), kConflict, 0});
    CHECK(standingInstead(room, op(1), "room.cleaned", kConflict)->eff == at(8));
    CHECK_FALSE(standingInstead(room, op(3), "room.cleaned", kConflict));
}
