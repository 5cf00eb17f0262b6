#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <algorithm>
#include <random>

using namespace turndown;
using namespace turndown::hotel;

namespace {

AcceptedOperation set(std::uint8_t number, UtcTime when, const std::string& type)
{
    DocumentSet body;
    body.setMembers = [type](DocumentBody& document) {
        if (std::holds_alternative<std::monostate>(document)) {
            document = dirtyRoom();
        }
        std::get<Room>(document).type = type;
    };
    return said(number, StaffId{"server"}, when, kRoom1203, "document.set", std::move(body));
}

/// Something an attendant, a supervisor or the front desk might say of room 1203.
AcceptedOperation anything(std::uint8_t number, std::mt19937& random)
{
    const auto pick = [&](int choices) { return static_cast<int>(random() % static_cast<unsigned>(choices)); };
    const auto when = at(8, pick(30));
    const StaffId by = std::array{kLi, kMaria, kChen, kOlga}[static_cast<std::size_t>(pick(4))];
    const OperationId named = op(static_cast<std::uint8_t>(1 + pick(20)));
    const auto turn = pick(2) == 0 ? std::optional{named} : std::nullopt;
    switch (pick(8)) {
    case 0:
        return said(number, by, when, kRoom1203, "room.started", RoomStarted{.turn = turn, .over = named});
    case 1:
        return said(number, by, when, kRoom1203, "room.cleaned", RoomCleaned{.turn = turn, .answers = named});
    case 2:
        return said(number, by, when, kRoom1203, "room.inspected",
                    RoomInspected{.turn = turn, .cleanedOp = named, .passed = pick(2) == 0});
    case 3:
        return said(number, kPms, when, kRoom1203, "stay.checked_in", StayCheckedIn{});
    case 4:
        return said(number, kPms, when, kRoom1203, "stay.checked_out", StayCheckedOut{});
    case 5:
        return said(number, by, when, kRoom1203, "room.noted", RoomNoted{"note"});
    case 6:
        return said(number, by, when, kRoom1203, "room.service_set",
                    RoomServiceSet{turn, ServiceFlag::DoNotDisturb, {}});
    default:
        return said(number, by, when, kRoom1203, "room.flagged", RoomFlagged{RoomFlag::Rush, pick(2) == 0, ""});
    }
}

} // namespace

SCENARIO("whatever order the news arrives in, the room ends up the same")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        std::vector<AcceptedOperation> sayings{set(1, at(20), "A")};
        for (std::uint8_t number = 2; number <= 20; ++number) {
            sayings.push_back(anything(number, random));
        }
        const auto expected = refold(kRoom1203, sayings);
        std::shuffle(sayings.begin(), sayings.end(), random);
        const auto shuffled = refold(kRoom1203, sayings);
        REQUIRE(shuffled.document == expected.document);

        AND_THEN("said one after another in that order, each on top of what stood, it is the same again")
        {
            std::sort(sayings.begin(), sayings.end(),
                      [](const auto& left, const auto& right) { return foldsBefore(left, right, op(1)); });
            Document document;
            document.name = kRoom1203;
            REQUIRE(after(document, sayings) == expected.document);
        }
    }
}

SCENARIO("a room that is set up late is set up first")
{
    const auto cleaned = said(1, kLi, at(9), kRoom1203, "room.cleaned", RoomCleaned{});
    const auto refolded = refold(kRoom1203, {cleaned, set(2, at(12), "A")});
    CHECK(roomOf(refolded.document).condition == Condition::Clean);
    CHECK(refolded.document.last == op(1));

    THEN("setting it up is nothing that anybody has seen")
    {
        CHECK_FALSE(refold(kRoom1203, {set(2, at(12), "A")}).document.last.has_value());
    }
    THEN("what is set later folds at its own time")
    {
        const auto twice = refold(kRoom1203, {cleaned, set(2, at(8), "A"), set(3, at(10), "B")});
        CHECK(roomOf(twice.document).type == "B");
        CHECK(twice.document.last == op(3));
    }
}

SCENARIO("a document remembers the twenty operations it heard of last, in the order they happened")
{
    std::vector<AcceptedOperation> sayings{set(1, at(0), "A")};
    for (std::uint8_t number = 2; number <= 30; ++number) {
        sayings.push_back(said(number, kLi, at(9, 60 - number), kRoom1203, "room.noted", RoomNoted{"note"}));
    }
    const auto refolded = refold(kRoom1203, sayings).document;
    REQUIRE(refolded.recent.size() == kRecentOperations);
    CHECK(refolded.recent.front().id == op(30));
    CHECK(refolded.recent.back().id == op(11));
    CHECK(refolded.rev == 30);
    CHECK(refolded.last == op(2));
}

SCENARIO("a late operation may change what became of an earlier arrival")
{
    const auto mine = said(2, kMaria, at(9, 10), kRoom1203, "room.started", RoomStarted{});
    const auto late = said(3, kLi, at(9), kRoom1203, "room.started", RoomStarted{});
    CHECK(refold(kRoom1203, {set(1, at(8), "A"), mine}).verdicts.back().verdict == kApplied);
    const auto refolded = refold(kRoom1203, {set(1, at(8), "A"), mine, late});
    CHECK(roomOf(refolded.document).task.startedBy == kLi);
    CHECK(verdictOf(refolded.document, op(2)) == kConflict);
    CHECK(verdictOf(refolded.document, op(3)) == kConflict);
}
