#pragma once

#include "shared/model/time.hpp"
#include "sync-server/doctor/finding.hpp"
#include "sync-server/http/http_server.hpp"
#include "sync-server/upkeep/backing_up.hpp"

#include <filesystem>

namespace turndown::server {

/// How a hotel is served.
struct Practice {
    std::filesystem::path directory;
    ServeOptions serving;
    BackupPlan backups;
};

/// Names what is wrong with a hotel's server and what to do, also while it serves. Changes nothing: what an older program
/// wrote is not opened, and said.
[[nodiscard]] Findings examine(const Practice& practice, const Clock& clock);

} // namespace turndown::server
