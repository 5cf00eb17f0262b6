#include "sync-server/hotel/staff_entry.hpp"
#include "sync-server/sessions/sign_in.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using turndown::test::TestHotel;

namespace {

SignIn::Answer tryToSignIn(TestHotel& hotel, const std::string& password)
{
    auto answer = SignIn{hotel.ledger()}.open(StaffId{"u-sun"}, password, hotel.hotel().now());
    REQUIRE(answer.ok());
    return *answer;
}

} // namespace

SCENARIO("wrong passwords are slowed down, also across a restart")
{
    TestHotel hotel;
    REQUIRE(hotel.ledger()
                .write([&](LedgerTransaction& records) {
                    StaffEntry entry;
                    entry.id = "u-sun";
                    entry.password = "right password";
                    REQUIRE(putStaff(records, entry, hotel.hotel().now()).ok());
                })
                .ok());
    for (int at = 0; at < 5; ++at) {
        CHECK(tryToSignIn(hotel, "wrong").refusal == SignIn::Refusal::WrongPassword);
    }

    GIVEN("five wrong ones and a restart")
    {
        hotel.restart();
        THEN("not even the right one is taken for a minute")
        {
            const auto answer = tryToSignIn(hotel, "right password");
            CHECK(answer.refusal == SignIn::Refusal::TooManyTries);
            CHECK(answer.retryAfter <= std::chrono::seconds{60});
            hotel.clock.advance(std::chrono::seconds{61});
            CHECK(tryToSignIn(hotel, "right password").opened);
        }
        THEN("the next wrong one doubles the pause")
        {
            hotel.clock.advance(std::chrono::seconds{61});
            static_cast<void>(tryToSignIn(hotel, "wrong"));
            hotel.clock.advance(std::chrono::seconds{61});
            CHECK(tryToSignIn(hotel, "right password").refusal == SignIn::Refusal::TooManyTries);
            hotel.clock.advance(std::chrono::seconds{60});
            CHECK(tryToSignIn(hotel, "right password").opened);
        }
    }
}
