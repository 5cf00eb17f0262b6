#include "sync-server/verification/verification.hpp"

#include "sync-server/verification/findings.hpp"
#include "sync-server/verification/replay_check.hpp"

namespace turndown::server {

Result<Verification> verify(SqliteLedger& ledger)
{
    Verification report;
    Findings findings{report};
    auto complaints = ledger.integrity();
    if (!complaints) {
        return complaints.error();
    }
    for (const auto& complaint : *complaints) {
        findings.add("The database file is damaged: " + complaint);
    }
    auto read = ledger.read([&](const LedgerTransaction& records) {
        auto expected = HistoryCheck{records, report, findings}.run();
        ReplayCheck{records, std::move(expected), report, findings}.run();
    });
    return read ? Result<Verification>{std::move(report)} : read.error();
}

} // namespace turndown::server
