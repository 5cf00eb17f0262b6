#pragma once

#include "sync-server/ledger/administrative_act.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace turndown::server {

/// What was done to somebody.
struct StaffAct {
    Act act = Act::PersonChanged;
    std::string detail; ///< Which members are others now, and the role where it is one of them.
};

/// Between two bodies of a person's document, an empty one where there was none; nothing when they say the same.
[[nodiscard]] std::optional<StaffAct> staffAct(const nlohmann::json& before, const nlohmann::json& after);

} // namespace turndown::server
