#include "sync-server/upkeep/backing_up.hpp"

#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/photo_copies.hpp"

#include <spdlog/spdlog.h>

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
    if (const auto made = shelf.add(hotel.ledger().file(), hotel.secret(), now); !made) {
        spdlog::error("The hotel could not be backed up: {}", made.error().detail);
        return std::min(plan.every, kAfterFailedBackup);
    }
    if (const auto copied = copyPhotosTo(plan.directory, hotel.photos()); !copied) {
        spdlog::error("The hotel's photos could not be backed up: {}", copied.error().detail);
    }
    return plan.every;
}

} // namespace turndown::server
