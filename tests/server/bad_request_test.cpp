#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

SCENARIO("every bad request gets a clear problem, and the server lives")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    const auto before = hotel.head();
    const std::string bearer = "Bearer " + tablet.token;
    const auto clock = R"("clock":{"wall":"2026-11-23T10:31:07.120Z","boot":"b","mono":1})";
    const auto sync = [&](const std::string& members) {
        return std::string{R"({"protocol":1,"app":"1","cursor":null,)"} + clock + members + '}';
    };
    struct Case {
        const char* what;
        const char* method;
        const char* path;
        std::string body;
        HeaderList headers;
        int status;
        const char* action;
    };
    const HeaderList known{{"Authorization", bearer}};
    const std::vector<Case> cases{
        {"no token", "POST", "/v1/sync", sync(""), {}, 401, "reenrol"},
        {"a wrong token", "POST", "/v1/sync", sync(""), {{"Authorization", "Bearer x"}}, 401, "reenrol"},
        {"an empty body", "POST", "/v1/sync", "", known, 400, "split"},
        {"a body cut short", "POST", "/v1/sync", R"({"protocol":1,)", known, 400, "split"},
        {"a list", "POST", "/v1/sync", "[]", known, 400, "split"},
        {"deep nesting", "POST", "/v1/sync", std::string(100'000, '['), known, 400, "split"},
        {"ops that are no list", "POST", "/v1/sync", sync(R"(,"ops":7)"), known, 400, "split"},
        {"an operation without id", "POST", "/v1/sync", sync(R"(,"ops":[{"ds":1}])"), known, 400, "split"},
        {"an operation without ds", "POST", "/v1/sync",
         sync(R"(,"ops":[{"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"room.noted"}])"), known, 400, "split"},
        {"a protocol of the future", "POST", "/v1/sync",
         R"({"protocol":2,"app":"9","cursor":null,)" + std::string{clock} + "}", known, 400, "update"},
        {"a chunked request",
         "POST",
         "/v1/sync",
         sync(""),
         {{"Authorization", bearer}, {"Content-Encoding", "gzip"}},
         415,
         "stop"},
        {"a part of the answer", "GET", "/healthz", "", {{"Range", "bytes=0-1"}}, 416, "stop"},
        {"two parts of it", "GET", "/healthz", "", {{"Range", "bytes=0-1,4-5"}}, 416, "stop"},
        {"too large", "POST", "/v1/sync", std::string(9'000'000, ' '), known, 413, "split"},
        {"an enrolment that is none", "POST", "/v1/enrol", "{}", {}, 400, "stop"},
        {"a code that is no text", "POST", "/v1/enrol", R"({"code":7})", {}, 400, "stop"},
        {"nobody signed in", "GET", "/v1/documents?kind=room", "", {}, 401, "sign-in"},
        {"a cookie of yesterday", "GET", "/v1/held", "", {{"Cookie", "turndown_session=abc"}}, 401, "sign-in"},
        {"a sign-in that is none", "POST", "/v1/session", "[]", {}, 400, "stop"},
        {"a wrong name", "POST", "/v1/session", R"({"staff":"nobody","password":"x"})", {}, 401, "sign-in"},
        {"a name that is a path", "POST", "/v1/session", R"({"staff":"../x","password":"x"})", {}, 401, "sign-in"},
        {"no such path", "GET", "/v1/nothing", "", {}, 404, "stop"},
        {"a wrong method", "GET", "/v1/sync", "", {}, 405, "stop"},
        {"another wrong method", "DELETE", "/v1/documents", "", {}, 405, "stop"},
    };
    for (const auto& [what, method, path, body, headers, status, action] : cases) {
        CAPTURE(what);
        const auto answer = hotel.call(method, path, body, headers);
        CHECK(answer.status == status);
        CHECK(answer.header("Content-Type") == "application/problem+json");
        REQUIRE(answer.body.is_object());
        CHECK(answer.body["action"] == action);
        CHECK(answer.body["code"].is_string());
        CHECK_FALSE(answer.body["detail"].get<std::string>().empty());
    }
    CHECK(hotel.head() == before);
    CHECK(hotel.call("GET", "/healthz").status == 200);
}
