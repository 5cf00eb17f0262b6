#include "sync-server/backup/photo_copies.hpp"

namespace turndown::server {

namespace {

PhotoShelf shelfIn(const std::filesystem::path& backups)
{
    return PhotoShelf{backups / "turndown-photos"};
}

} // namespace

Done copyPhotosTo(const std::filesystem::path& backups, const PhotoShelf& photos)
{
    return photos.copyTo(shelfIn(backups));
}

Done bringPhotosFrom(const std::filesystem::path& backups, const PhotoShelf& photos, Ledger& ledger)
{
    if (auto brought = shelfIn(backups).copyTo(photos); !brought) {
        return brought;
    }
    return ledger.write([&](LedgerTransaction& records) {
        for (const std::string& photo : records.photos().here()) {
            if (!photos.has(photo)) {
                records.photos().lost(photo);
            }
        }
    });
}

} // namespace turndown::server
