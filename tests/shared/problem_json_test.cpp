#include "shared/wire/problem_json.hpp"
#include "tests/support/catch.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

SCENARIO("a problem says what is wrong and what to do about it")
{
    const json written =
        json::parse(writeProblem({409, "seq-gap", "The server has operations up to 7.", Action::Resend, 7}));
    CHECK(written.at("type") == "about:blank");
    CHECK(written.at("title") == "Conflict");
    CHECK(written.at("status") == 409);
    CHECK(written.at("detail") == "The server has operations up to 7.");
    CHECK(written.at("code") == "seq-gap");
    CHECK(written.at("action") == "resend");
    CHECK(written.at("have_ds") == 7);
    THEN("every action comes back")
    {
        for (const auto& action : kNames<Action>) {
            const auto back = parseProblem(400, writeProblem({400, "x", "y", action.value, std::nullopt}));
            CHECK(back.action == action.value);
            CHECK_FALSE(back.haveDs);
        }
    }
    THEN("a detail that is not UTF-8 still gives a problem")
    {
        CHECK(json::accept(writeProblem({400, "x", "bad \xff byte", Action::Stop, std::nullopt})));
    }
}

SCENARIO("what a proxy answers is no problem document, and is tried again")
{
    for (const char* const text : {"", "<html>Bad Gateway</html>", "null", "[]", "{}", R"({"code":7})",
                                   R"({"detail":"?"})", "{\"code\":\"\xff\"}"}) {
        CAPTURE(text);
        const ProblemDocument problem = parseProblem(502, text);
        CHECK(problem.status == 502);
        CHECK(problem.action == Action::Retry);
        CHECK(problem.code.empty());
        CHECK(problem.detail == "The server answered with status 502.");
    }
    THEN("an action that this program does not know is tried again as well")
    {
        const auto problem = parseProblem(400, R"({"code":"moon","detail":"Look up.","action":"howl"})");
        CHECK(problem.action == Action::Retry);
        CHECK(problem.code == "moon");
        CHECK(problem.detail == "Look up.");
    }
}
