#pragma once

#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <filesystem>
#include <string>

namespace turndown::server {

/// The ending of a backup's name until all of it is on the disk.
inline constexpr const char* kUnfinished = ".unfinished";

/// What a backup says of itself.
struct BackupNote {
    UtcTime madeAt{};
    std::int64_t seq = 0; ///< Where its history ends.
    std::string secret;   ///< The property's: with the ledger it makes a data directory.
};

/// Copies the ledger's database, which may be in use, into `file` as it stands at one moment, with `secret` beside it in
/// the same file, readable by its owner only. The file has its name only when all of it is safe on the disk.
/// Refused when `file` is there already; Storage when the disk says no: nothing is left behind then.
Result<BackupNote> writeBackupFile(const std::filesystem::path& database, const std::filesystem::path& file,
                                   const std::string& secret, UtcTime now);

/// Missing when there is no `file`, Malformed when it is no backup.
Result<BackupNote> readBackupNote(const std::filesystem::path& file);

/// Makes the database of a backup's file again. Storage when either disk says no.
Done unpackBackupFile(const std::filesystem::path& file, const std::filesystem::path& database);

} // namespace turndown::server
