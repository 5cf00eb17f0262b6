#include "mobile/crew/roster.hpp"
#include "tests/support/catch.hpp"

#include <filesystem>
#include <fstream>

using namespace turndown;
using namespace turndown::crew;

namespace {

Result<std::vector<RosterEntry>> rosterOf(const std::string& text)
{
    const auto file = std::filesystem::path{TURNDOWN_BINARY_DIR} / "roster_test.json";
    std::ofstream{file} << text;
    return readRoster(file);
}

bool names(const std::string& sentence, const std::string& thing)
{
    return sentence.find(thing) != std::string::npos;
}

} // namespace

TEST_CASE("a roster names who works, as what, and with which PIN")
{
    const auto roster = rosterOf(R"({"staff":[{"id":"u-li","name":"Li Na 李娜","role":"attendant","pin":"1234"}]})");
    REQUIRE(roster);
    REQUIRE(roster->size() == 1);
    CHECK(roster->front().staff == StaffId{"u-li"});
    CHECK(roster->front().name == "Li Na 李娜");
    CHECK(roster->front().role == Role::Attendant);
    CHECK(roster->front().pin == "1234");
}

TEST_CASE("a role that no hotel knows is refused by name")
{
    const auto roster = rosterOf(R"({"staff":[{"id":"u-li","name":"Li Na","role":"wizard","pin":"1234"}]})");
    REQUIRE_FALSE(roster);
    CHECK(names(roster.error().detail, "wizard"));
}

TEST_CASE("what is no roster is refused")
{
    const auto text = GENERATE(as<std::string>{}, "", "{", "[]", R"({"staff":7})", R"({"staff":[{"id":"u-li"}]})");
    INFO(text);
    CHECK_FALSE(rosterOf(text));
    CHECK_FALSE(readRoster("/nowhere/roster.json"));
}
