#include "sync-server/upkeep/backing_up.hpp"

#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/photo_copies.hpp"
#include "sync-server/log/event_log.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr std::chrono::minutes kAfterFailedBackup{1};

} // namespace

std::chrono::milliseconds backUpWhenDue(Hotel& hotel, const BackupPlan& plan, BackupHealth& health)
{
    BackupShelf shelf{plan.directory, ShelfLife{}};
    const UtcTime now = hotel.now();
    const auto newest = shelf.newest();
    if (newest) {
        health.newest(*newest);
    }
    if (newest && *newest <= now && now - *newest < plan.every) {
        return plan.every - (now - *newest);
    }
    const auto made = shelf.add(hotel.ledger().file(), hotel.secret(), now);
    if (!made) {
        health.failed();
        tell(LogLevel::Error, "backup.failed", made.error().detail, {{"directory", plan.directory.string()}});
        return std::min(plan.every, kAfterFailedBackup);
    }
    if (const auto copied = copyPhotosTo(plan.directory, hotel.photos()); !copied) {
        health.failed();
        tell(LogLevel::Error, "photo_backup.failed", copied.error().detail, {{"directory", plan.directory.string()}});
    }
    health.newest(now);
    tell(LogLevel::Info, "backup.made", "The hotel is backed up.",
         {{"directory", plan.directory.string()}, {"operations", made->seq}});
    return plan.every;
}

} // namespace turndown::server
