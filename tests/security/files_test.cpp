#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;

SCENARIO("somebody wants files that are not for them")
{
    Attempts attempts{"Files"};
    GuardedHotel hotel;
    const auto cookie = hotel.sessionOf("u-admin");
    for (const auto* const path :
         {"/../hotel/secret", "/js/../../secret", "/%2e%2e/secret", "/js/..%2f..%2fsecret", "/..%5csecret",
          "//etc/passwd", "/index.html%00.js", "/ledger.sqlite", "/.git/config", "/v1/photos/../../secret",
          "/v1/photos/..%2f..%2fsecret", "/v1/photos/uploads/..%2f..%2fsecret", "/v1/photos/uploads/..",
          "/v1/reports/..%2fsecret"}) {
        attempts.check(path, hotel.asks(cookie, "GET", path), "404 not-found");
    }
    attempts.check("/v1/history/..%2f..%2fsecret", hotel.asks(cookie, "GET", "/v1/history/..%2f..%2fsecret"),
                   "404 unknown-document");
    attempts.check("/v1/documents?kind=../secret: how many",
                   std::to_string(hotel.asks(cookie, "GET", "/v1/documents?kind=../secret").body["docs"].size()), "0");
    attempts.check(
        "/v1/documents?kind=' OR 1=1 --: how many",
        std::to_string(hotel.asks(cookie, "GET", "/v1/documents?kind=%27%20OR%201%3D1%20--").body["docs"].size()), "0");
}
