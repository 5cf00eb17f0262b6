#include "sync-server/upkeep/archiving.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/replay.hpp"

#include <algorithm>
#include <map>

namespace turndown::server {

namespace {

constexpr int kDocumentsAtOnce = 50;
constexpr std::size_t kOperationsAtOnce = 1000;

/// The night roll asks the property's own operations when its day was published; they are few.
bool isPutAway(const DocumentName& name)
{
    return name.kind() != document_kind::kProperty;
}

/// Since when the hotel has a history.
std::optional<UtcTime> beginning(const LedgerTransaction& ledger)
{
    const auto creator = ledger.documents().get(DocumentName{"property/main"}).creator;
    return creator ? std::optional{creator->eff} : std::nullopt;
}

/// The next period, if enough has grown old since the last one.
std::optional<ArchivePeriod> nextPeriod(const LedgerTransaction& ledger, const std::vector<ArchivePeriod>& periods,
                                        const ArchivingPlan& plan, UtcTime now)
{
    const auto after = periods.empty() ? std::nullopt : std::optional{periods.back().until};
    const auto from = after ? after : beginning(ledger);
    const UtcTime until = now - plan.stayLive;
    if (!from || until < *from + plan.period) {
        return std::nullopt;
    }
    return ArchivePeriod{periods.empty() ? 1 : periods.back().number + 1, after, until, ArchiveStage::Snapshots, ""};
}

/// Takes the snapshot at which the period ends for one document, unless nothing of it is new.
void close(LedgerTransaction& ledger, const ArchivePeriod& period, const DocumentName& name)
{
    const auto stored = asOf(ledger, name, period.until);
    const auto end = ledger.archive().endOf(name);
    if (!stored.folded || stored.folded->eff > period.until || (end && end->folded == *stored.folded)) {
        return;
    }
    ledger.snapshots().put(stored);
    ledger.archive().close(period.number, stored);
}

/// Where the operations of each document end that this period may put away.
class Ends {
public:
    Ends(const LedgerTransaction& ledger, const ArchivePeriod& period) : m_ledger{ledger}, m_period{period} {}

    /// Whether the operation lies between the document's end in the period before, if there is one, and that in this
    /// one: what is put away can then be replayed period by period. What was kept live then, stays so.
    bool cover(const DocumentName& name, const FoldPosition& op)
    {
        const auto known = m_ends.find(name.text());
        const auto& end =
            known != m_ends.end() ? known->second : (m_ends[name.text()] = m_ledger.archive().endOf(name));
        if (!end || end->period != m_period.number) {
            return false;
        }
        if (end->creator && *end->creator == op) {
            return end->firstPeriod == m_period.number;
        }
        return op <= end->folded && (!m_period.after || op.eff > *m_period.after);
    }

private:
    const LedgerTransaction& m_ledger;
    const ArchivePeriod& m_period;
    std::map<std::string, std::optional<ArchiveEnd>> m_ends;
};

void gather(const LedgerTransaction& ledger, const ArchivePeriod& period, const DocumentName& name, Ends& ends,
            std::vector<ArchivedOperation>& gathered)
{
    for (auto& operation : ledger.archive().ripe(name, period.until)) {
        const FoldPosition position{operation.eff, operation.id};
        auto documents = documentsOf(acceptedOf(operation).operation);
        if (std::all_of(documents.begin(), documents.end(),
                        [&](const DocumentName& document) { return ends.cover(document, position); })) {
            gathered.push_back({std::move(operation), std::move(documents), {}});
        }
    }
}

/// One portion of the stage: the documents that come next, until `enough` says so. Moves `period` on.
void workThrough(const LedgerTransaction& ledger, ArchivePeriod& period, const auto& work, const auto& enough)
{
    const auto names = ledger.documents().names(period.through, kDocumentsAtOnce);
    for (const auto& name : names) {
        if (isPutAway(name)) {
            work(name);
        }
        period.through = name.text();
        if (enough()) {
            return;
        }
    }
    if (names.size() < kDocumentsAtOnce) {
        period.through.clear();
        period.stage = period.stage == ArchiveStage::Snapshots ? ArchiveStage::Operations : ArchiveStage::Closed;
    }
}

void takeSnapshots(LedgerTransaction& ledger, ArchivePeriod& period)
{
    workThrough(
        ledger, period, [&](const DocumentName& name) { close(ledger, period, name); }, [] { return false; });
}

void putAway(LedgerTransaction& ledger, ArchivePeriod& period)
{
    Ends ends{ledger, period};
    std::vector<ArchivedOperation> gathered;
    workThrough(
        ledger, period, [&](const DocumentName& name) { gather(ledger, period, name, ends, gathered); },
        [&] { return gathered.size() >= kOperationsAtOnce; });
    if (!gathered.empty()) {
        ledger.archive().store(period.number, gathered);
    }
}

} // namespace

bool archiveNext(LedgerTransaction& ledger, const ArchivingPlan& plan, UtcTime now)
{
    const auto periods = ledger.archive().periods();
    std::optional<ArchivePeriod> period;
    if (periods.empty() || periods.back().stage == ArchiveStage::Closed) {
        period = nextPeriod(ledger, periods, plan, now);
    } else {
        period = periods.back();
    }
    if (!period) {
        return false;
    }
    if (period->stage == ArchiveStage::Snapshots) {
        takeSnapshots(ledger, *period);
    } else {
        putAway(ledger, *period);
    }
    ledger.archive().put(*period);
    return true;
}

} // namespace turndown::server
