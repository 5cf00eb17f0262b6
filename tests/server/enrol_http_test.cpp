#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("a code lets one tablet in")
{
    ServedHotel hotel;
    const auto code = hotel.enrolmentCode();
    const auto enrol = [&](const std::string& typed, const std::string& request) {
        return hotel.call("POST", "/v1/enrol",
                          json{{"code", typed}, {"request", request}, {"name", "Floor 12"}, {"app", "1.0.0"}}.dump());
    };
    const auto first = enrol(code, "r-1");
    REQUIRE(first.status == 201);
    CHECK(first.body["property"]["name"] == "Hotel Test");

    THEN("the same request gets the same answer, however the code is typed")
    {
        std::string typed = code;
        typed.erase(typed.find('-'), 1);
        const auto again = enrol(typed, "r-1");
        CHECK(again.status == 201);
        CHECK(again.body["token"] == first.body["token"]);
        CHECK(again.body["device"] == first.body["device"]);
    }
    THEN("another tablet with the same code is refused")
    {
        const auto other = enrol(code, "r-2");
        CHECK(other.status == 403);
        CHECK(other.body["code"] == "code-used");
    }
    THEN("ten minutes later the code is worth nothing")
    {
        hotel.clock.advance(std::chrono::minutes{11});
        CHECK(enrol(code, "r-1").body["code"] == "code-expired");
        CHECK(enrol(hotel.enrolmentCode(), "r-3").status == 201);
    }
    THEN("a wrong code is refused in a clear sentence")
    {
        const auto wrong = enrol("ABCD-EFGH", "r-4");
        CHECK(wrong.status == 403);
        CHECK(wrong.body["code"] == "wrong-code");
        CHECK(wrong.header("Content-Type") == "application/problem+json");
    }
}
