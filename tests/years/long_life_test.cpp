#include "sync-server/verification/verification.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/support/catch.hpp"
#include "tests/years/figures.hpp"
#include "tests/years/hotel_life.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using namespace std::chrono_literals;

namespace {

constexpr HotelSize kPutsAway{12, 7, true};
constexpr HotelSize kKeepsAll{12, 7, false};

/// Two hotels with the same life before them.
struct Twins {
    Twins()
    {
        const auto newborn = archiving.directory.path / "newborn";
        HotelLife::furnish(archiving, kPutsAway.rooms);
        archiving.backUp(newborn);
        keeping.restoreFrom(newborn);
    }

    void live(int days)
    {
        for (int day = 0; day < days; ++day) {
            archivingLife.liveADay();
            keepingLife.liveADay();
        }
    }

    /// The same tap reaches both, from a tablet that has been in a drawer since then.
    void hearLate(const Told& told, std::chrono::days age)
    {
        const auto eff = archiving.clock.read().wall - age;
        const auto id = archivingLife.dice().newId(eff);
        REQUIRE(keepingLife.dice().newId(eff) == id);
        for (auto* const hotel : {&archiving, &keeping}) {
            auto device = tablet("d-drawer-" + id.text());
            REQUIRE(push(*hotel, device, {toldBefore(*hotel, 1, told, id, eff)}).results.size() == 1);
        }
    }

    TestHotel archiving;
    TestHotel keeping;
    HotelLife archivingLife{archiving, kPutsAway};
    HotelLife keepingLife{keeping, kKeepsAll};
};

std::vector<std::string> complaints(TestHotel& hotel)
{
    const auto report = verify(hotel.ledger());
    REQUIRE(report.ok());
    return report->wrong;
}

/// The documents that are not the same, to the byte.
std::vector<std::string> differences(Twins& twins)
{
    const auto archiving = everyDocument(twins.archiving);
    auto keeping = everyDocument(twins.keeping);
    std::vector<std::string> names;
    for (const auto& [name, document] : archiving) {
        if (keeping[name] != document) {
            names.push_back(name);
        }
        keeping.erase(name);
    }
    for (const auto& [name, document] : keeping) {
        names.push_back(name);
    }
    return names;
}

const std::vector<std::string> kNone;

} // namespace

SCENARIO("a hotel that puts old operations away tells the same, for months, as one that never does")
{
    Twins twins;
    std::int64_t liveAtMost = 0;
    for (int day = 0; day < 100; ++day) {
        twins.live(1);
        liveAtMost = std::max(liveAtMost, figuresOf(twins.archiving).live);
    }
    const auto all = figuresOf(twins.keeping);
    const auto figures = figuresOf(twins.archiving);
    CHECK(differences(twins) == kNone);
    CHECK(complaints(twins.archiving) == kNone);
    CHECK(complaints(twins.keeping) == kNone);

    // No more than 55 of a hundred days' work is ever live, and the file is smaller for it.
    CHECK(figures.live + figures.archived == all.live);
    CHECK(liveAtMost < all.live * 56 / 100);
    CHECK(figures.bytes < all.bytes * 8 / 10);

    // What the server answers about an old operation is the same.
    const auto ids = everyOperation(twins.keeping);
    for (std::size_t at = 0; at < ids.size(); at += 97) {
        CAPTURE(at);
        CHECK(answers(twins.archiving, ids[at]) == answers(twins.keeping, ids[at]));
    }

    // Tablets come back that have been in a drawer: what they tell is folded at its time, and nothing that is put away
    // has to come back for it.
    twins.hearLate({"room.cleaned",
                    "room/203",
                    {{"turn", nullptr}, {"task", "departure"}, {"place", "floor-2"}, {"linen", {{"sheet", 3}}}}},
                   std::chrono::days{99});
    twins.hearLate({"stock.counted", "stock/floor-2/sheet", {{"qty", 55}}, "u-wang"}, std::chrono::days{41});
    twins.hearLate({"stock.used", "stock/floor-2/sheet", {{"qty", 5}}}, std::chrono::days{60});
    twins.hearLate({"room.started", "room/205", {{"turn", nullptr}, {"task", "stayover"}}}, std::chrono::days{41});
    CHECK(differences(twins) == kNone);
    CHECK(complaints(twins.archiving) == kNone);
    CHECK(figuresOf(twins.archiving).archived == figures.archived);

    // The next period takes them with it.
    twins.live(16);
    CHECK(figuresOf(twins.archiving).archived > figures.archived);
    CHECK(figuresOf(twins.archiving).oldAndLive == 0);
    CHECK(differences(twins) == kNone);
    CHECK(complaints(twins.archiving) == kNone);
}
