#include "sync-server/verification/verification.hpp"
#include "tests/support/catch.hpp"
#include "tests/years/figures.hpp"
#include "tests/years/hotel_life.hpp"
#include "tests/years/tablet_in_hotel.hpp"

using namespace turndown;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr HotelSize kSmall{4, 3, true};

const json kCleaned{
    {"turn", nullptr}, {"task", "departure"}, {"minutes", 25}, {"place", "floor-2"}, {"linen", {{"sheet", 2}}}};

/// One note and one cleaning a day on a real tablet, in a hotel that lives beside it.
struct HotelWithTablet {
    HotelWithTablet()
    {
        HotelLife::furnish(hotel, kSmall.rooms);
        tablet = std::make_unique<TabletInHotel>(hotel, "Floor 12");
        tablet->sync();
    }

    void live(int days)
    {
        for (int day = 0; day < days; ++day) {
            life.liveADay();
            told.push_back(tablet->tap("u-li", "room.noted", "room/1203", {{"text", std::to_string(told.size())}}));
            told.push_back(tablet->tap("u-li", "room.cleaned", "room/1203", kCleaned));
            tablet->sync();
        }
    }

    [[nodiscard]] std::size_t keptByTablet()
    {
        return static_cast<std::size_t>(
            std::count_if(told.begin(), told.end(), [&](const OperationId& id) { return tablet->keeps(id); }));
    }

    [[nodiscard]] std::size_t knownToServer()
    {
        return static_cast<std::size_t>(std::count_if(
            told.begin(), told.end(), [&](const OperationId& id) { return !answers(hotel, id).empty(); }));
    }

    TestHotel hotel;
    HotelLife life{hotel, kSmall};
    std::unique_ptr<TabletInHotel> tablet;
    std::vector<OperationId> told;
};

} // namespace

SCENARIO("a tablet keeps what it did for 35 days after the answer, and no longer")
{
    HotelWithTablet here;
    here.live(35);
    CHECK(here.keptByTablet() == here.told.size());
    here.live(5);
    CHECK(here.keptByTablet() == 2 * 35);
    CHECK(here.tablet->outbox() == 0);
    CHECK_FALSE(here.tablet->keeps(here.told.front()));
}

SCENARIO("a server restored from a copy of 34 days ago gets all of it back, also where it has put history away since")
{
    HotelWithTablet here;
    // What nights do to a room is the server's word, which does not come back; here they leave vacant rooms alone.
    here.hotel.set("property/main", {{"settings", {{"vacant_day_limit", 0}}}});
    here.live(30);
    const auto copy = here.hotel.directory.path / "copy";
    here.hotel.backUp(copy);
    REQUIRE(figuresOf(here.hotel).archived == 0);
    here.live(34);
    REQUIRE(figuresOf(here.hotel).archived > 0);
    const auto room = here.hotel.body("room/1203");

    here.hotel.restoreFrom(copy);
    here.hotel.clock.advance(1min);
    REQUIRE(here.knownToServer() == 2 * 30);
    here.life.comeBack();
    here.tablet->sync();

    CHECK(here.knownToServer() == here.told.size());
    const auto after = here.hotel.body("room/1203");
    for (const auto* const member : {"condition", "task", "notes"}) {
        CAPTURE(member);
        CHECK(json(after[member]) == json(room[member]));
    }
    CHECK(here.tablet->shown("room/1203") == after);
    CHECK(server::verify(here.hotel.ledger())->wrong == std::vector<std::string>{});

    AND_THEN("the next periods are put away as if nothing had happened")
    {
        here.live(30);
        CHECK(here.knownToServer() == here.told.size());
        CHECK(figuresOf(here.hotel).archived > 0);
        CHECK(server::verify(here.hotel.ledger())->wrong == std::vector<std::string>{});
    }
}
