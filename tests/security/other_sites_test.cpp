#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("another site has somebody's browser ask")
{
    Attempts attempts{"Another site, through a browser that is signed in"};
    GuardedHotel hotel;
    const auto cookie = hotel.sessionOf("u-admin");
    const auto body = [&] {
        return json{{"id", hotel.newId()}, {"kind", "room.noted"}, {"v", 1},
                    {"doc", "room/1203"},  {"seen", nullptr},      {"body", {{"text", "x"}}}}
            .dump();
    };
    const auto sends = [&](const std::string& path, HeaderList headers, const std::string& type = "application/json") {
        headers.emplace("Cookie", cookie);
        return hotel.call("POST", path, body(), headers, type);
    };
    const std::string state = "/v1/operations";
    attempts.check("its script, with its Origin", sends(state, {{"Origin", "https://evil.example"}}),
                   "403 foreign-origin");
    attempts.check("an Origin that begins as ours", sends(state, {{"Origin", hotel.url() + ".evil.example"}}),
                   "403 foreign-origin");
    attempts.check("an Origin that is nobody's (a frame, a file)", sends(state, {{"Origin", "null"}}),
                   "403 foreign-origin");
    attempts.check("another port of this machine", sends(state, {{"Origin", "http://127.0.0.1:1"}}),
                   "403 foreign-origin");
    attempts.check("what the browser calls cross-site", sends(state, {{"Sec-Fetch-Site", "cross-site"}}),
                   "403 foreign-origin");
    attempts.check("what the browser calls same-site", sends(state, {{"Sec-Fetch-Site", "same-site"}}),
                   "403 foreign-origin");
    for (const auto* const type : {"text/plain", "application/x-www-form-urlencoded", ""}) {
        attempts.check("a form without Origin, of the type '" + std::string{type} + '\'', sends(state, {}, type),
                       "415 unsupported-media-type");
    }
    const std::string part = "--x\r\nContent-Disposition: form-data; name=\"op\"\r\n\r\n" + body() + "\r\n--x--\r\n";
    attempts.check("a form with parts",
                   hotel.call("POST", state, part, {{"Cookie", cookie}}, "multipart/form-data; boundary=x"),
                   "415 unsupported-media-type");
    for (const auto* const path : {"/v1/session", "/v1/session/password", "/v1/enrolment-codes", "/v1/devices/d/revoke",
                                   "/v1/restored/checked"}) {
        attempts.check("its script at " + std::string{path}, sends(path, {{"Origin", "https://evil.example"}}),
                       "403 foreign-origin");
    }
    attempts.check("signing out",
                   hotel.call("DELETE", "/v1/session", "", {{"Cookie", cookie}, {"Origin", "https://evil.example"}}),
                   "403 foreign-origin");
    attempts.check("sending a photo",
                   sends("/v1/photos", {{"Origin", "https://evil.example"}, {"Tus-Resumable", "1.0.0"}}),
                   "403 foreign-origin");
    attempts.check("a link or picture that would change something: GET /v1/operations",
                   hotel.asks(cookie, "GET", "/v1/operations"), "405 method-not-allowed");
    attempts.check("asking beforehand whether it may (preflight)",
                   hotel.call("OPTIONS", "/v1/operations", "", {{"Origin", "https://evil.example"}}),
                   "405 method-not-allowed");
    const auto preflight = hotel.call("OPTIONS", "/v1/photos", "", {{"Origin", "https://evil.example"}});
    attempts.check("…, for photos: whom it is told that may", preflight.header("Access-Control-Allow-Origin"), "");
    CHECK(hotel.body("room/1203")["recent"].size() == 1); // That which set it up.
    attempts.check("our own page", sends(state, {{"Origin", hotel.url()}, {"Sec-Fetch-Site", "same-origin"}}), "201");
}
