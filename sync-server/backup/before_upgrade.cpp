#include "sync-server/backup/before_upgrade.hpp"

#include "sync-server/backup/backup_file.hpp"
#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/hotel/disk_use.hpp"

#include <algorithm>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

/// "before-upgrade-2026-11-23T09-15-02.123Z.backup": no shelf takes it for its own, and drops it.
std::string nameFor(UtcTime now)
{
    std::string name = "before-upgrade-" + formatTime(now) + ".backup";
    std::replace(name.begin(), name.end(), ':', '-');
    return name;
}

Error notUpgraded(const std::string& why)
{
    return {Problem::Storage,
            "This data is of an older Turndown and could not be backed up before it is changed, so it "
            "was left as it is: " +
                why};
}

} // namespace

Result<fs::path> backUpBeforeUpgrade(const fs::path& directory, UtcTime now)
{
    const auto secret = readSecret(directory);
    if (!secret) {
        return secret.error();
    }
    const auto database = ledgerFile(directory);
    const auto shelf = usualBackups(directory);
    std::error_code problem;
    fs::create_directories(shelf, problem);
    if (problem) {
        return notUpgraded(shelf.string() + " cannot be made: " + problem.message() + '.');
    }
    if (const auto left = bytesLeft(shelf); left && *left < 2 * databaseBytes(database)) {
        return notUpgraded(shelf.string() + " has too little room.");
    }
    auto file = shelf / nameFor(now);
    const auto made = writeBackupFile(database, file, *secret, now);
    return made ? Result<fs::path>{std::move(file)} : notUpgraded(made.error().detail);
}

} // namespace turndown::server
