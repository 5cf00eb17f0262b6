#include "mobile/crew/roster.hpp"

#include <nlohmann/json.hpp>

#include <fstream>

namespace turndown::crew {

Result<std::vector<RosterEntry>> readRoster(const std::filesystem::path& file)
try {
    std::ifstream text{file};
    if (!text) {
        return Error{Problem::Missing, "there is no roster " + file.string()};
    }
    std::vector<RosterEntry> roster;
    const auto told = nlohmann::json::parse(text);
    for (const nlohmann::json& person : told.at("staff")) {
        const std::string roleName = person.at("role");
        const auto role = named<Role>(roleName);
        if (!role) {
            return Error{Problem::Malformed, file.string() + ": there is no role '" + roleName + "'"};
        }
        roster.push_back({StaffId{person.at("id")}, person.at("name"), *role, person.at("pin")});
    }
    return roster;
} catch (const nlohmann::json::exception& problem) {
    return Error{Problem::Malformed, file.string() + " is no roster: " + problem.what()};
}

} // namespace turndown::crew
