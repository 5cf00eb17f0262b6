#pragma once

#include "shared/model/time.hpp"
#include "sync-server/doctor/finding.hpp"
#include "sync-server/upkeep/backing_up.hpp"

namespace turndown::server {

/// Whether the backups that the server makes by itself are fresh, and the newest one could be restored: it is unpacked among
/// the temporary files and worked out again.
[[nodiscard]] Findings checkBackups(const BackupPlan& plan, UtcTime now);

} // namespace turndown::server
