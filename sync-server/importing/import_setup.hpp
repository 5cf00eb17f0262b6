#pragma once

#include "sync-server/importing/import_documents.hpp"

namespace turndown::server {

// What a hotel sets up besides rooms and people. As the other imports: the whole file or nothing of it, a wrong row is
// named by its line, and importing a file twice is importing it once. What a file does not speak of stays: other
// documents, other members, and names in languages that it has no column for. `name` is English, `name_zh` Chinese;
// that column may be missing, and one of the two must be given.

/// `area,name,floor,section,credits,cycle_days[,name_zh]`; without credits none, without a cycle daily.
Result<ImportReport> importAreas(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

/// `item,name,cycle_days,room_types,credits[,name_zh]`; room types are separated by `;` or spaces, none named means all.
/// A type that no room has and no room type describes is refused: the item would never come due.
Result<ImportReport> importDeepClean(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

/// `checklist,line,name,required[,name_zh]`, a row for each line; a checklist's rows, in their order, are all its lines.
Result<ImportReport> importChecklists(Ledger& ledger, const std::filesystem::path& file, ImportMode mode, UtcTime now);

} // namespace turndown::server
