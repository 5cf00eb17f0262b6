#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/role.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

/// A person of the department. The document's key is the person's id.
struct StaffMember {
    std::string name;
    Role role = Role::Attendant;
    std::vector<std::string> languages; ///< Language tags, the preferred one first.
    bool active = true;
    std::optional<Day> since; ///< First day of work; who is new is looked at more often.
    bool selfChecks = false;  ///< May finish a room as inspected (T7).
    std::string photo;        ///< Their face: the SHA-256 of a photo, lower-case hex; or empty.
    std::string pinVerifier;  ///< Argon2id; only to the property's tablets, never to the page.
    Extra extra;

    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

} // namespace turndown
