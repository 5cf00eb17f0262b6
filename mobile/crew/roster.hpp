#pragma once

#include "shared/model/identifiers.hpp"
#include "shared/model/result.hpp"
#include "shared/model/role.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace turndown::crew {

/// Someone who works today, with the PIN that the simulation types in their place.
struct RosterEntry {
    StaffId staff;
    std::string name;
    Role role = Role::Attendant;
    std::string pin;
};

/// Reads a roster: what `turndown-server init --demo --json` printed, `{"staff": [{id, name, role, pin}, …]}`.
/// `Malformed` with a sentence when it is no such thing.
[[nodiscard]] Result<std::vector<RosterEntry>> readRoster(const std::filesystem::path& file);

} // namespace turndown::crew
