#pragma once

#include "sync-server/verification/verification.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace turndown::server {

[[nodiscard]] nlohmann::json verificationJson(const Verification& verification);

/// "1204 operations (800 of them put away), 96 documents and 310 snapshots: everything agrees." or how much is wrong.
[[nodiscard]] std::string summaryOf(const Verification& verification);

/// Each thing that is wrong in one sentence on standard error.
void complainOf(const Verification& verification);

} // namespace turndown::server
