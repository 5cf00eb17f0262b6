#pragma once

#include "sync-server/reports/report.hpp"

namespace turndown::server {

/// `{name, from, to, columns: [{key, label, kind}], rows: [{key: value}], totals}`
[[nodiscard]] std::string reportAsJson(const Report& report, const Period& period);

/// RFC 4180 in UTF-8, with the mark that makes a spreadsheet read it as that. Words that a spreadsheet would take for a
/// formula get an apostrophe in front: what people typed stays words.
[[nodiscard]] std::string reportAsCsv(const Report& report);

} // namespace turndown::server
