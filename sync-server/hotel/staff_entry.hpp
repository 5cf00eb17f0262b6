#pragma once

#include "sync-server/hotel/setting_up.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::server {

/// What the office says about one person. What is not said stays as it is.
struct StaffEntry {
    std::string id;
    std::optional<std::string> name;
    std::optional<std::string> role;
    std::optional<std::vector<std::string>> languages;
    std::optional<std::string> pin;      ///< For tablets: 4 to 6 digits.
    std::optional<std::string> password; ///< For the page: at least 8 characters.
    std::optional<bool> active;
    std::optional<std::string> photo; ///< The name of one of the hotel's photos; empty takes it away.
};

/// What is wrong with it, in one sentence; nothing when it will do.
[[nodiscard]] std::optional<std::string> faultOfPassword(const std::string& password);

/// Malformed, in one sentence that names what is wrong, when the entry cannot stand.
Done check(const StaffEntry& entry);

/// What the entry would do to the person's document.
[[nodiscard]] SetEffect effectOf(const LedgerTransaction& ledger, const StaffEntry& entry);

/// Sets the person up as `entry` says; a person who is disabled is signed out of the page.
/// Hashes secrets, which takes a tenth of a second each.
Result<SetEffect> putStaff(LedgerTransaction& ledger, const StaffEntry& entry, UtcTime now);

} // namespace turndown::server
