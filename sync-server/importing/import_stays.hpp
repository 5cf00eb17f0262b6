#pragma once

#include "sync-server/importing/import_documents.hpp"

#include <optional>

namespace turndown::server {

/// Which stays are written: those that touch these days. Rooms are given over the whole file all the same, so that the
/// same file gives the same days whatever part of it is written.
struct StayWindow {
    std::optional<Day> from;
    std::optional<Day> to;
};

/// Imports stays as `stay.expected`; arrivals and departures remain operations of the front desk. A stay that found no
/// room of its type is named in the notes. `created` counts what was written, `unchanged` what was there already.
/// Columns: `arrival,departure,room_type,adults,children,babies,special_requests,repeat_guest`.
Result<ImportReport> importStays(Ledger& ledger, const std::filesystem::path& file, const StayWindow& window,
                                 ImportMode mode, UtcTime now);

} // namespace turndown::server
