#include "tests/architecture/layers.hpp"

#include "tests/architecture/house_plan.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <sstream>

namespace turndown::architecture {

namespace {

constexpr int kMostLines = 400;

bool isHeader(std::string_view file)
{
    return file.ends_with(".hpp") || file.ends_with(".h");
}

/// Calls `judge(line, number)` for each line; collects what it finds wrong.
template <class Judge>
std::vector<Breach> judgeLines(std::string_view file, std::string_view text, Judge judge)
{
    std::vector<Breach> breaches;
    std::istringstream lines{std::string{text}};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (const std::optional<std::string> rule = judge(line)) {
            breaches.push_back({std::string{file}, number, *rule});
        }
    }
    return breaches;
}

std::optional<std::string> judgeOwnInclude(const HouseRoom& room, const std::string& included)
{
    const auto allows = [&](std::string_view beginning) { return included.starts_with(beginning); };
    if (allows(room.path) || std::any_of(room.own.begin(), room.own.end(), allows)) {
        return std::nullopt;
    }
    return std::string{room.path} + " may not include \"" + included +
           "\": dependencies point downwards only, and includes are written from the root";
}

std::optional<std::string> judgeInclude(const HouseRoom& room, const std::string& line)
{
    static const std::regex include{R"(^\s*#\s*include\s*(["<])([^">]+)[">].*)"};
    std::smatch parts;
    if (!std::regex_match(line, parts, include)) {
        return std::nullopt;
    }
    const std::string included = parts[2];
    if (parts[1] == "\"") {
        return judgeOwnInclude(room, included);
    }
    if (std::regex_match(included, std::regex{room.libraries})) {
        return std::nullopt;
    }
    return std::string{room.path} + " may not include <" + included + '>';
}

/// QML stands on Qt Quick and on the module that mobile/ui registers; a path in quotes is a folder beside it.
std::optional<std::string> judgeImport(const std::string& line)
{
    static const std::regex import{R"(^\s*import\s+([A-Za-z][A-Za-z0-9.]*).*)"};
    static const std::regex allowed{R"((QtQuick|QtQml|Turndown)(\.[A-Za-z0-9.]+)?)"};
    std::smatch parts;
    if (!std::regex_match(line, parts, import)) {
        return std::nullopt;
    }
    const std::string module = parts[1];
    if (std::regex_match(module, allowed) && module != "QtQuick.LocalStorage") {
        return std::nullopt;
    }
    return "qml/ may not import " + module;
}

} // namespace

std::string describe(const Breach& breach)
{
    return breach.file + ':' + std::to_string(breach.line) + ": " + breach.rule;
}

std::vector<Breach> layerBreaches(std::string_view file, std::string_view text)
{
    if (file.starts_with("qml/") && file.ends_with(".qml")) {
        return judgeLines(file, text, judgeImport);
    }
    const bool isCpp = isHeader(file) || file.ends_with(".cpp");
    if (!isCpp) {
        return {};
    }
    if (const HouseRoom* room = roomOf(file)) {
        return judgeLines(file, text, [room](const std::string& line) { return judgeInclude(*room, line); });
    }
    static constexpr std::array kRooms{"shared/", "mobile/", "sync-server/"};
    if (std::any_of(kRooms.begin(), kRooms.end(), [&](const char* room) { return file.starts_with(room); })) {
        return {{std::string{file}, 0, "stands in no room of the house plan; add the room to house_plan.cpp"}};
    }
    return {};
}

std::vector<Breach> shapeBreaches(std::string_view file, std::string_view text)
{
    std::vector<Breach> breaches;
    const auto lines = std::count(text.begin(), text.end(), '\n');
    const bool isWordList = file.find("/i18n/") != std::string_view::npos; // as long as the language needs
    if (lines > kMostLines && !isWordList) {
        breaches.push_back({std::string{file}, kMostLines + 1,
                            "has " + std::to_string(lines) + " lines; a file tells one story in at most " +
                                std::to_string(kMostLines)});
    }
    if (isHeader(file) && text.find("#pragma once\n") == std::string_view::npos) {
        breaches.push_back({std::string{file}, 1, "a header begins with #pragma once"});
    }
    if (const auto mark = text.find("\n<<<<<<< "); mark != std::string_view::npos) {
        const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark) + 1, '\n') + 1;
        breaches.push_back({std::string{file}, static_cast<int>(line), "a merge was left undecided"});
    }
    return breaches;
}

bool mayStandAtTheTop(std::string_view name)
{
    static constexpr std::array kAllowed{"ARCHITECTURE.md",
                                         "CHANGELOG.md",
                                         "CMakeLists.txt",
                                         "CMakePresets.json",
                                         "LICENSE",
                                         "README.md",
                                         "build",
                                         "cmake",
                                         "data",
                                         "docs",
                                         "mobile",
                                         "qml",
                                         "scripts",
                                         "shared",
                                         "sync-server",
                                         "tests",
                                         "turndown"};
    return name.starts_with('.') || name.ends_with(".user") || // hidden names and an editor's own belong to tools
           std::find(kAllowed.begin(), kAllowed.end(), name) != kAllowed.end();
}

} // namespace turndown::architecture
