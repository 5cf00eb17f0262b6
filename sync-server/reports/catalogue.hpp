#pragma once

#include "shared/model/role.hpp"
#include "sync-server/ledger/ledger.hpp"
#include "sync-server/reports/report.hpp"

#include <span>
#include <string_view>

namespace turndown::server {

/// A report that people may ask for. Another one is a pure function over documents or histories and a line in
/// catalogue.cpp.
struct ReportKind {
    std::string_view name; ///< `/v1/reports/{name}`
    bool (*isFor)(Role role);
    Report (*make)(const LedgerTransaction& ledger, const Asked& asked);
};

[[nodiscard]] std::span<const ReportKind> reportKinds();

/// Null when there is no such report.
[[nodiscard]] const ReportKind* findReport(std::string_view name);

/// The hotel's documents of one kind that this program understands.
[[nodiscard]] std::vector<Document> understoodDocuments(const LedgerTransaction& ledger, std::string_view kind);

} // namespace turndown::server
