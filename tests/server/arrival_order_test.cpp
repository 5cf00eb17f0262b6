#include "sync-server/verification/verification.hpp"
#include "tests/server/support/busy_day.hpp"
#include "tests/support/catch.hpp"

#include <map>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace {

const std::vector<std::string> kDocuments{"room/1203", "room/1205", "stock/floor-12/sheet", "stock/store/sheet"};

/// What the server has in the end when the tablets send in turn what `next` says, so many at a time.
struct Outcomes {
    std::map<std::string, std::string> documents; ///< Without `recent`, which follows the order of arrival.
    std::map<std::string, std::pair<Outcome, std::optional<Reason>>> verdicts;

    friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

Outcomes outcomes(TestHotel& hotel, const std::vector<Deed>& day)
{
    Outcomes found;
    for (const auto& doc : kDocuments) {
        auto body = hotel.body(doc);
        body.erase("recent");
        found.documents[doc] = body.dump();
    }
    for (const auto& done : day) {
        const auto operation = kept(hotel, done.id).value();
        found.verdicts[done.id.text()] = {operation.verdict.outcome, operation.verdict.reason};
    }
    return found;
}

Outcomes arrivedInSomeOrder(const std::vector<Deed>& day, std::mt19937& random, std::size_t most, bool archives = false)
{
    TestHotel hotel;
    hotel.clock.advance(std::chrono::hours{1});
    sendInSomeOrder(hotel, day, random, most, [&] {
        if (archives) {
            putSomeAway(hotel, random);
        }
    });
    CHECK(verify(hotel.ledger())->wrong.empty());
    return outcomes(hotel, day);
}

} // namespace

SCENARIO("in whatever order and portions tablets come back, documents and verdicts are the same to the byte")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        const auto day = busyDay(random, parseTime("2026-11-23T09:00:10.000Z").value());
        const auto oneByOne = arrivedInSomeOrder(day, random, 1);
        CHECK(oneByOne == arrivedInSomeOrder(day, random, 7));
        CHECK(oneByOne == arrivedInSomeOrder(day, random, 60));

        AND_THEN("what has been put away meanwhile, and is brought back for those who come late, changes nothing")
        {
            CHECK(oneByOne == arrivedInSomeOrder(day, random, 3, true));
        }
    }
}
