#pragma once

#include "shared/model/time.hpp"
#include "sync-server/verification/verification.hpp"

#include <filesystem>
#include <string>

namespace turndown::server {

/// Whether data in which something is wrong is put in place all the same: for when there is nothing better.
enum class Damage { Refuse, Accept };

struct Restored {
    UtcTime madeAt{};          ///< When the backup was made.
    Verification verification; ///< What stands now, held against itself.
};

/// Unpacks a backup into the empty directory `scratch`, and works everything in it out again. Errors as of `restoreHotel`.
Result<Verification> verifyBackup(const std::filesystem::path& file, const std::filesystem::path& scratch);

/// Makes a property's data directory out of a backup: unpacks it, brings its schema up to date, verifies it, and notes that
/// something has to be checked. The directory holds a hotel only when all of that is done and safe on the disk.
/// Refused when `directory` holds anything, when the backup is of a newer program, or, with `Damage::Refuse`, when something
/// in it is wrong; Missing or Malformed when there is no backup in `file`; Storage when the disk says no. The directory is
/// left as it was then. That `by` did it is noted inside.
Result<Restored> restoreHotel(const std::filesystem::path& file, const std::filesystem::path& directory,
                              const Clock& clock, Damage damage, const std::string& by = {});

} // namespace turndown::server
