#pragma once

#include "sync-server/hotel/hotel.hpp"
#include "sync-server/upkeep/backup_health.hpp"

#include <chrono>
#include <filesystem>

namespace turndown::server {

/// Where and how often the server backs up by itself.
struct BackupPlan {
    std::filesystem::path directory;
    std::chrono::minutes every{15}; ///< Zero: never.
};

/// Backs up where the newest backup of the directory is as old as the plan says. Returns how long to rest: until the next
/// one is due, or a minute where it failed, which is logged. `health` hears of either.
std::chrono::milliseconds backUpWhenDue(Hotel& hotel, const BackupPlan& plan, BackupHealth& health);

} // namespace turndown::server
