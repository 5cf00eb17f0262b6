#include "sync-server/http/routes.hpp"
#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

#include <regex>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

/// A path that the pattern takes.
std::string addressOf(std::string pattern)
{
    const std::vector<std::pair<std::string, std::string>> kParts{{"([0-9a-f]{64})", std::string(64, 'a')},
                                                                  {"([0-9a-f-]+)", "abc"},
                                                                  {"([a-z-]+)", "stock"},
                                                                  {"([^/]+)", "x"},
                                                                  {"(.+)", "room/1203"},
                                                                  {"\\.", "."}};
    for (const auto& [part, example] : kParts) {
        for (auto at = pattern.find(part); at != std::string::npos; at = pattern.find(part)) {
            pattern.replace(at, part.size(), example);
        }
    }
    return pattern;
}

/// What browsers are not told with this answer, though they must be.
std::string missingIn(const test::Answer& answer, bool isPage = false)
{
    std::string missing;
    const auto must = [&](const std::string& name, const std::string& pattern) {
        missing += std::regex_search(answer.header(name), std::regex{pattern}) ? "" : name + ' ';
    };
    must("Content-Security-Policy", "^default-src '(self|none)'.*frame-ancestors 'none'");
    must("X-Content-Type-Options", "^nosniff$");
    must("X-Frame-Options", "^DENY$");
    must("Referrer-Policy", "^no-referrer$");
    must("Cross-Origin-Resource-Policy", "^same-origin$");
    must("Cache-Control", isPage ? "^no-cache$" : "^no-store$");
    return missing + (answer.header("Content-Security-Policy").find("unsafe") == std::string::npos ? "" : "unsafe");
}

} // namespace

SCENARIO("every answer tells browsers to run nothing and keep nothing")
{
    Attempts attempts{"Headers that are missing in an answer"};
    GuardedHotel hotel;
    const auto cookie = hotel.sessionOf("u-admin");
    for (const auto& [pattern, methods] : hotel.routes().all()) {
        const auto path = addressOf(pattern);
        CHECK(hotel.routes().methodsOf(path).size() >= methods.size());
        for (const auto& method : methods) {
            const auto answer = hotel.call(method, path);
            const bool isPage = answer.header("ETag") != "";
            const bool lasts = path == "/v1/events" && method == "GET";
            const auto signedIn = lasts ? answer : hotel.asks(cookie, method, path, nullptr);
            INFO(method << ' ' << path << ": " << answer.status << ' ' << signedIn.status);
            attempts.check(method + ' ' + path, missingIn(answer, isPage) + missingIn(signedIn, isPage), "");
        }
    }
    const HeaderList chunked{{"Transfer-Encoding", "chunked"}};
    const HeaderList range{{"Range", "bytes=0-1"}};
    HeaderList many;
    for (int at = 0; at < 101; ++at) {
        many.emplace("X-" + std::to_string(at), "1");
    }
    const std::string path = "/v1/held";
    attempts.check("a path that is not there", missingIn(hotel.call("GET", "/v1/nothing")), "");
    attempts.check("a method that is not taken", missingIn(hotel.call("PUT", path, "{}")), "");
    attempts.check("a range", missingIn(hotel.call("GET", path, "", range)), "");
    attempts.check("too many headers", missingIn(hotel.call("GET", path, "", many)), "");
    attempts.check("an address of 9,000 letters", missingIn(hotel.call("GET", "/v1/" + std::string(9000, 'x'))), "");
    attempts.check("a body of 9 MiB", missingIn(hotel.call("POST", "/v1/sync", std::string(9 * 1024 * 1024, 'x'))), "");
}

SCENARIO("the session's cookie")
{
    Attempts attempts{"The cookie"};
    GuardedHotel hotel;
    const auto body = json{{"staff", "u-clerk"}, {"password", kGoodPassword}}.dump();
    const auto flagsOf = [](const test::Answer& answer) {
        const auto set = answer.header("Set-Cookie");
        return set.substr(std::min(set.find(';'), set.size()));
    };
    const std::string flags = "; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200";
    attempts.check("over plain HTTP", flagsOf(hotel.call("POST", "/v1/session", body)), flags);
    const HeaderList proxied{{"X-Forwarded-Proto", "https"}};
    attempts.check("through a proxy with TLS", flagsOf(hotel.call("POST", "/v1/session", body, proxied)),
                   flags + "; Secure");
    attempts.check("HSTS over plain HTTP", hotel.call("GET", "/").header("Strict-Transport-Security"), "");
    attempts.check("HSTS through a proxy with TLS",
                   hotel.call("GET", "/", "", proxied).header("Strict-Transport-Security"), "max-age=31536000");
    attempts.check("two of one person are as different as any two",
                   hotel.sessionOf("u-clerk") == hotel.sessionOf("u-clerk") ? "the same" : "different", "different");
}

SCENARIO("somebody puts a line break where a header is made of it")
{
    Attempts attempts{"Headers put in by the request: Set-Cookie in the answer"};
    GuardedHotel hotel;
    const auto cookie = hotel.sessionOf("u-manager");
    const std::string broken = "%0d%0aSet-Cookie:%20x=1";
    for (const auto& path : {"/v1/reports/stock?from=2026-11-23" + broken + "&to=2026-11-23&format=csv",
                             "/v1/reports/stock" + broken + "?from=2026-11-23&to=2026-11-23", "/v1/" + broken,
                             "/v1/photos/uploads/a" + broken, "/v1/history/room/1203" + broken}) {
        attempts.check(path, hotel.asks(cookie, "GET", path).header("Set-Cookie"), "");
    }
    attempts.check("PUT /v1/history/x" + broken + ", whose answer has Allow",
                   hotel.call("PUT", "/v1/history/x" + broken, "{}").header("Set-Cookie"), "");
}
