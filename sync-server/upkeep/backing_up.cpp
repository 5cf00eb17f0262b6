#include "sync-server/upkeep/backing_up.hpp"

#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/photo_copies.hpp"
#include "sync-server/log/event_log.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr std::chrono::minutes kAfterFailedBackup{1};

} // namespace

std::chrono::milliseconds backUpWhenDue(Hotel& hotel, const BackupPlan& plan)
{
    BackupShelf shelf{plan.directory, ShelfLife{}};
    const UtcTime now = hotel.now();
    const auto newest = shelf.newest();
    if (newest && *newest <= now && now - *newest < plan.every) {
        return plan.every - (now - *newest);
    }
    const auto made = shelf.add(hotel.ledger().file(), hotel.secret(), now);
    if (!made) {
        tell(LogLevel::Error, "backup.failed", made.error().detail, {{"directory", plan.directory.string()}});
        return std::min(plan.every, kAfterFailedBackup);
    }
    if (const auto copied = copyPhotosTo(plan.directory, hotel.photos()); !copied) {
        tell(LogLevel::Error, "photo_backup.failed", copied.error().detail, {{"directory", plan.directory.string()}});
    }
    tell(LogLevel::Info, "backup.made", "The hotel is backed up.",
         {{"directory", plan.directory.string()}, {"operations", made->seq}});
    return plan.every;
}

} // namespace turndown::server
