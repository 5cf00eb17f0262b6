#pragma once

#include "shared/model/result.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace turndown::server {

/// One row of a CSV file: the fields of the wanted columns, and the line it stands in, counted from 1.
template <unsigned kColumns>
struct CsvRow {
    std::array<std::string, kColumns> fields;
    unsigned line = 0;
};

/// Reads the named columns of a CSV file whose first line names its columns; others are ignored. The last `optional` of
/// them may be missing and are then empty.
/// Malformed, with the file and the line, when the file cannot be read as that. Defined for 4 to 8 columns.
template <unsigned kColumns>
[[nodiscard]] Result<std::vector<CsvRow<kColumns>>>
readCsv(const std::filesystem::path& file, const std::array<const char*, kColumns>& columns, unsigned optional = 0);

/// `rooms.csv, line 7: the room has no number.`
[[nodiscard]] Error wrongLine(const std::filesystem::path& file, unsigned line, const std::string& sentence);

} // namespace turndown::server
