#pragma once

#include "sync-server/backup/backup_file.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace turndown::server {

/// Which of the backups that the server makes by itself are kept.
struct ShelfLife {
    std::size_t latest = 4; ///< The newest ones: an hour at one every quarter of it …
    std::size_t days = 7;   ///< … and the last one of each of so many days.
};

/// A directory of backups that the server makes by itself; each is named for its moment. Other files there are left alone.
/// Used by one thread.
class BackupShelf {
public:
    BackupShelf(std::filesystem::path directory, ShelfLife life) : m_directory{std::move(directory)}, m_life{life} {}

    /// Makes the directory if need be, adds a backup, and then drops those that need not be kept any more. Storage also
    /// when the disk has not twice the room it takes: what is left may be the ledger's.
    Result<BackupNote> add(const std::filesystem::path& database, const std::string& secret, UtcTime now);

    /// Where the one of a moment is, or would be.
    [[nodiscard]] std::filesystem::path fileOf(UtcTime moment) const;

    /// When the newest one was made.
    [[nodiscard]] std::optional<UtcTime> newest() const;

private:
    [[nodiscard]] std::vector<std::filesystem::path> newestFirst() const;
    void drop();

    std::filesystem::path m_directory;
    ShelfLife m_life;
};

} // namespace turndown::server
