#pragma once

#include "sync-server/verification/history_check.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace turndown::server {

/// Makes every document again from its operations, live and put away, and compares it with each of its snapshots on the
/// way, with what stands now, and each verdict with the one that is kept. Some neighbouring documents at a time, so that
/// it takes no more memory however long the hotel has lived.
class ReplayCheck {
public:
    ReplayCheck(const LedgerTransaction& ledger, PartCounts expected, Verification& report, Findings& findings)
        : m_ledger{ledger}, m_expected{std::move(expected)}, m_report{report}, m_findings{findings}
    {
    }

    void run();

private:
    using Kept = std::vector<LedgerOperation>;

    [[nodiscard]] std::map<std::string, Kept> putAwayOf(std::span<const DocumentName> names);
    void replayTogether(std::span<const DocumentName> names);
    void replay(const DocumentName& name, const Kept& kept);
    void compareWithSnapshot(const LedgerDocument& stands, std::set<FoldPosition>& left);
    void compareWithLedger(const LedgerDocument& stands);
    void note(const LedgerOperation& kept, const Folded& folded, const DocumentName& name);
    void compareVerdicts();
    void compareParts();

    const LedgerTransaction& m_ledger;
    PartCounts m_expected; ///< Of documents that have not been made again yet.
    Verification& m_report;
    Findings& m_findings;
    std::map<OperationId, Verdict> m_open; ///< Verdicts that were another than the kept one when met.
};

} // namespace turndown::server
