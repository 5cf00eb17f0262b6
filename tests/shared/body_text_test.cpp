#include "shared/wire/body_text.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

SCENARIO("a body is completed with what its author left open")
{
    const std::vector<BodyMember> known{{"turn", "t-16"}, {"over", std::nullopt}};
    const auto filled = [&known](const char* body, LeftOpen open) {
        const auto text = fillMembers(body, known, open);
        REQUIRE(text.ok());
        return *text;
    };
    THEN("what is missing is added, and what is given stays")
    {
        CHECK(filled("{}", LeftOpen::Absent) == R"({"over":null,"turn":"t-16"})");
        CHECK(filled(R"({"turn":"t-15"})", LeftOpen::Absent) == R"({"over":null,"turn":"t-15"})");
    }
    THEN("null is an answer, unless the body comes from types that cannot tell")
    {
        CHECK(filled(R"({"turn":null})", LeftOpen::Absent) == R"({"over":null,"turn":null})");
        CHECK(filled(R"({"turn":null})", LeftOpen::AbsentOrNull) == R"({"over":null,"turn":"t-16"})");
    }
    THEN("what is no object, or nested without end, is refused")
    {
        for (const std::string& body : {std::string{}, std::string{"[]"}, std::string{"{"}, std::string{"\"\xff\""},
                                        R"({"x":)" + std::string(200'000, '[') + std::string(200'000, ']') + '}'}) {
            CAPTURE(body.substr(0, 40));
            const auto text = fillMembers(body, known, LeftOpen::Absent);
            REQUIRE_FALSE(text.ok());
            CHECK(text.error().problem == Problem::Malformed);
        }
    }
}

SCENARIO("taking back an operation repeats what it was")
{
    const std::string cleaned = golden::read(golden::folder("operations") / "room.cleaned.json");
    const json undo = json::parse(writeUndoBody(cleaned));
    CHECK(undo.at("op") == "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11");
    CHECK(undo.at("of").at("kind") == "room.cleaned");
    CHECK(undo.at("of").at("body") == json::parse(cleaned).at("body"));
    CHECK(std::holds_alternative<OperationUndone>(
        readOperationBody("operation.undone", DocumentName{"room/1203"}, undo)));
    CHECK(writeUndoBody("no operation") == "{}");
}

SCENARIO("a body that says something about a member")
{
    CHECK(saysSomething(R"({"linen":{"sheet":1}})", "linen"));
    CHECK_FALSE(saysSomething(R"({"linen":{}})", "linen"));
    CHECK_FALSE(saysSomething(R"({"linen":null})", "linen"));
    CHECK_FALSE(saysSomething("{}", "linen"));
    CHECK_FALSE(saysSomething("[", "linen"));
}
