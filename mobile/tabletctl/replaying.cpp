#include "mobile/tabletctl/replaying.hpp"

#include <nlohmann/json.hpp>

namespace turndown::tablet {

namespace {

Result<Tap> doLine(Tablet& tablet, const std::string& line, const StaffId& usual)
try {
    const auto told = nlohmann::json::parse(line);
    const StaffId by{told.value("by", usual.text())};
    const auto body = told.contains("body") ? told.at("body") : nlohmann::json::object();
    return tablet.tapAs(by, told.at("kind").get<std::string>(), DocumentName{told.at("doc").get<std::string>()},
                        body.dump());
} catch (const nlohmann::json::exception&) {
    return Error{Problem::Malformed, "it is not an object with kind, doc and body"};
}

} // namespace

Result<std::size_t> replay(Tablet& tablet, std::istream& trace, const StaffId& usual)
{
    std::size_t taps = 0;
    std::size_t number = 0;
    for (std::string line; std::getline(trace, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        const auto tap = doLine(tablet, line, usual);
        if (!tap) {
            return Error{tap.error().problem,
                         "line " + std::to_string(number) + " of the trace: " + tap.error().detail};
        }
        ++taps;
    }
    return taps;
}

} // namespace turndown::tablet
