#pragma once

#include "sync-server/verification/findings.hpp"

#include <map>

namespace turndown::server {

/// How many operations each document must be the fold of, by name.
using PartCounts = std::map<std::string, std::int64_t>;

/// Looks at every operation of the history, live or put away: each must be where its number says, continue the chain from
/// the one before, and none may be missing. Adds up which documents they are part of, for the replay to be held against.
class HistoryCheck {
public:
    HistoryCheck(const LedgerTransaction& ledger, Verification& report, Findings& findings)
        : m_ledger{ledger}, m_report{report}, m_findings{findings}
    {
    }

    PartCounts run();

private:
    void checkLive();
    void checkArchived();
    void checkPiece(std::int64_t piece);
    void check(const LedgerOperation& kept);
    void compareWithBytes(const LedgerOperation& kept, const Operation& operation);
    void checkHolding(const LedgerOperation& kept);
    void checkSettling(const LedgerOperation& kept, const Operation& operation);

    const LedgerTransaction& m_ledger;
    Verification& m_report;
    Findings& m_findings;
    PartCounts m_parts;
};

} // namespace turndown::server
