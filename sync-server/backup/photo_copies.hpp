#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/photos/photo_shelf.hpp"

#include <filesystem>

namespace turndown::server {

// Photos never change, so they are not in each backup's file but beside all of them, once, in a folder `turndown-photos`.

/// Puts the photos that are not there yet into the folder of the backups.
Done copyPhotosTo(const std::filesystem::path& backups, const PhotoShelf& photos);

/// Brings those that are in the folder of the backups into a hotel that is restored. Tablets are asked for the others.
Done bringPhotosFrom(const std::filesystem::path& backups, const PhotoShelf& photos, Ledger& ledger);

} // namespace turndown::server
