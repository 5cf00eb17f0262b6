#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("somebody puts an old copy of the server's data in place and tells nobody")
{
    ServedHotel hotel;
    hotel.givePassword("u-sun", "long enough");
    hotel.givePassword("u-li", "long enough");
    TestTablet tablet{hotel};
    const auto backup = hotel.directory.path / "backup";
    hotel.whileStopped([&] { hotel.backUp(backup); });
    hotel.clock.advance(std::chrono::minutes{1});
    const json operations{tablet.operation("room.noted", "room/1203", {{"text", "The lamp flickers."}})};
    const auto told = tablet.sync(operations);
    REQUIRE(told.status == 200);
    tablet.pullAll();
    hotel.signIn("u-sun", "long enough");
    CHECK(hotel.page("GET", "/v1/restored").body["restored"] == json(nullptr));
    CHECK(hotel.call("GET", "/readyz").body["warnings"] == json::array());
    hotel.whileStopped([&] { hotel.restoreFrom(backup); });
    hotel.clock.advance(std::chrono::minutes{1});
    hotel.signIn("u-sun", "long enough");

    WHEN("the first tablet comes that knows more than the server")
    {
        CHECK(tablet.sync({}).body["code"] == "history-changed");
        THEN("the office and whoever watches the server are told")
        {
            const auto restored = hotel.page("GET", "/v1/restored").body["restored"];
            CHECK(restored["rooms"] == json::array());
            CHECK(restored["to"] < restored["noticed_at"]);
            const auto warnings = hotel.call("GET", "/readyz").body["warnings"];
            REQUIRE(warnings.size() == 1);
            CHECK(warnings[0].get<std::string>().find("restored") != std::string::npos);
        }
        AND_WHEN("it has told everything again")
        {
            json again = operations;
            again[0]["eff"] = told.body["results"][0]["eff"];
            tablet.cursor = nullptr;
            REQUIRE(tablet.sync(again).status == 200);
            THEN("the room it spoke of is to be looked at, until a clerk says that somebody has")
            {
                CHECK(hotel.page("GET", "/v1/restored").body["restored"]["rooms"] == json{"1203"});
                CHECK(hotel.page("POST", "/v1/restored/checked", json::object()).status == 200);
                CHECK(hotel.page("GET", "/v1/restored").body["restored"] == json(nullptr));
                CHECK(hotel.call("GET", "/readyz").body["warnings"] == json::array());
            }
            THEN("an attendant cannot say so, nor somebody who has not signed in")
            {
                CHECK(hotel.call("GET", "/v1/restored").status == 401);
                hotel.signIn("u-li", "long enough");
                CHECK(hotel.page("POST", "/v1/restored/checked", json::object()).status == 403);
            }
        }
    }
}
