#include "shared/model/outcome.hpp"
#include "tests/support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace turndown;
namespace fs = std::filesystem;

namespace {

std::string textOf(const std::string& file)
{
    std::ifstream stream{fs::path{TURNDOWN_SOURCE_DIR} / file};
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>{stream}, {}};
}

bool says(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

SCENARIO("people are told what happened in their own words, on tablets and on the page, in both languages")
{
    const auto tablet = textOf("qml/theme/DeedWords.qml");
    const auto page = [](const std::string& language) {
        const std::string files = "sync-server/web/js/i18n/" + language;
        return textOf(files + "-hotel.js") + textOf(files + "-found.js") + textOf(files + "-shift.js");
    };
    const auto english = page("en");
    const auto chinese = page("zh-CN");

    THEN("every kind of operation has a name")
    {
        for (const auto& file : fs::directory_iterator{fs::path{TURNDOWN_SOURCE_DIR} / "tests/golden/v1/operations"}) {
            const auto kind = file.path().stem().string(); // Every kind has a golden file.
            CAPTURE(kind);
            CHECK(says(tablet, "case \"" + kind + "\": return qsTr("));
            CHECK(says(english, "\"op." + kind));
            CHECK(says(chinese, "\"op." + kind));
        }
    }
    THEN("every outcome and every reason is said")
    {
        for (const auto& [reason, name] : kNames<Reason>) {
            CAPTURE(name);
            CHECK(says(tablet, "case \"" + std::string{name} + "\": return qsTr("));
            CHECK(says(english, "\"reason." + std::string{name} + "\""));
            CHECK(says(chinese, "\"reason." + std::string{name} + "\""));
        }
        for (const auto& [outcome, name] : kNames<Outcome>) {
            CAPTURE(name);
            CHECK((outcome == Outcome::Applied || says(tablet, "case \"" + std::string{name} + "\": return qsTr(")));
            CHECK(says(chinese, "\"outcome." + std::string{name} + "\""));
        }
    }
    THEN("none of the tablet's words waits for its translation")
    {
        for (const auto* const file : {"qml/i18n/turndown_zh_CN.ts", "qml/i18n/turndown_en.ts"}) {
            const auto translations = textOf(file);
            CAPTURE(file);
            CHECK_FALSE(says(translations, "type=\"unfinished\""));
            for (auto at = tablet.find("qsTr(\""); at != std::string::npos; at = tablet.find("qsTr(\"", at + 1)) {
                const auto begin = at + 6;
                const auto words = tablet.substr(begin, tablet.find("\")", begin) - begin);
                CAPTURE(words);
                CHECK(says(translations, "<source>" + words + "</source>"));
            }
        }
    }
}
