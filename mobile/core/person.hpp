#pragma once

#include "shared/model/identifiers.hpp"
#include "shared/model/role.hpp"

#include <string>
#include <vector>

namespace turndown::tablet {

/// Someone who may sign in on this tablet: an active member of staff with a PIN.
struct Person {
    StaffId id;
    std::string name;
    Role role = Role::Attendant;
    std::vector<std::string> languages; ///< Language tags, the preferred one first.
    bool selfChecks = false;            ///< May finish a room as inspected (T7).
    std::string photo;                  ///< Their face: the name of a photo; or empty.

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace turndown::tablet
