#pragma once

#include "shared/model/result.hpp"

#include <filesystem>
#include <string>

namespace turndown::server {

// A property's data directory: the ledger's file, and the secret that tokens are made with.

[[nodiscard]] std::filesystem::path ledgerFile(const std::filesystem::path& directory);

/// The ledger's while the hotel is being set up or restored.
[[nodiscard]] std::filesystem::path unfinishedLedgerFile(const std::filesystem::path& directory);

/// The photos', and that of photos on their way in.
[[nodiscard]] std::filesystem::path photoDirectory(const std::filesystem::path& directory);
[[nodiscard]] std::filesystem::path uploadDirectory(const std::filesystem::path& directory);

/// Where backups lie unless told otherwise.
[[nodiscard]] std::filesystem::path usualBackups(const std::filesystem::path& directory);

/// Makes the directory, readable by its owner only; an empty one may be there already. Refused when it holds anything.
Done makeDataDirectory(const std::filesystem::path& directory);

/// 32 random bytes.
[[nodiscard]] std::string freshSecret();

/// Returns when the secret is safe on the disk, readable by its owner only.
Done writeSecret(const std::filesystem::path& directory, const std::string& secret);

[[nodiscard]] Result<std::string> readSecret(const std::filesystem::path& directory);

/// Makes the content of a file, or the names in a directory, safe from the power being cut.
Done makeDurable(const std::filesystem::path& path);

} // namespace turndown::server
