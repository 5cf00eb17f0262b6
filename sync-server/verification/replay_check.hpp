#pragma once

#include "sync-server/verification/history_check.hpp"

#include <map>
#include <string>
#include <vector>

namespace turndown::server {

/// Makes every document again from its operations, first those of each period of the archive, then the live ones, and
/// compares it with every snapshot it comes past, with what stands now, and each verdict with the one that is kept.
class ReplayCheck {
public:
    ReplayCheck(const LedgerTransaction& ledger, PartCounts expected, Verification& report, Findings& findings)
        : m_ledger{ledger}, m_expected{std::move(expected)}, m_report{report}, m_findings{findings}
    {
    }

    void run();

private:
    using Kept = std::vector<const LedgerOperation*>;

    void replayPeriod(const ArchivePeriod& period);
    void replayWhatIsLive();
    void replayLive(const DocumentName& name);
    LedgerDocument& standing(const DocumentName& name);
    void replay(LedgerDocument& stands, const Kept& kept);
    void compareWithSnapshot(const LedgerDocument& stands);
    void compareWithLedger(const LedgerDocument& stands);
    void note(const LedgerOperation& kept, const Folded& folded, const DocumentName& name);
    void compareVerdicts();
    void compareParts();

    const LedgerTransaction& m_ledger;
    PartCounts m_expected;
    Verification& m_report;
    Findings& m_findings;
    std::map<std::string, LedgerDocument> m_stood;  ///< How far each document has been replayed …
    std::map<std::string, std::int64_t> m_replayed; ///< … and with how many operations.
    std::map<OperationId, Verdict> m_open;          ///< Verdicts that were another than the kept one when met.
};

} // namespace turndown::server
