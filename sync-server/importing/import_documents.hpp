#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace turndown::server {

/// What an import did, or with `preview` would do.
struct ImportReport {
    int rows = 0;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    const char* counted = "rows";   ///< What the numbers count, where that is not the file's rows.
    std::vector<std::string> notes; ///< One sentence for each row that needs a person's eye.
};

enum class ImportMode { Write, Preview };

// Each reads the whole file first and refuses it, naming the line, when one row is wrong; then nothing was changed.
// Importing a file twice is importing it once.

/// `number,floor,section,type`
Result<ImportReport> importRooms(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

/// `id,name,role,languages,pin`; languages are separated by `;` or spaces; an empty PIN leaves it as it is.
Result<ImportReport> importStaff(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

/// `item,name,unit,par`, and `name_zh` where the file has it
Result<ImportReport> importItems(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

} // namespace turndown::server
