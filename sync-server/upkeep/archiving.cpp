#include "sync-server/upkeep/archiving.hpp"

#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"

namespace turndown::server {

namespace {

// One portion: some tens of milliseconds on a small machine, for which tablets wait.
constexpr int kDocumentsAtOnce = 250;
constexpr int kSnapshotsAtOnce = 25;
constexpr std::size_t kOperationsAtOnce = 250;

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

/// The next period, if all of it has grown old. A hotel that begins to put away after years does so period by period.
std::optional<ArchivePeriod> nextPeriod(const LedgerTransaction& ledger, const std::vector<ArchivePeriod>& periods,
                                        const ArchivingPlan& plan, UtcTime now)
{
    const auto after = periods.empty() ? std::nullopt : std::optional{periods.back().until};
    const auto from = after ? after : beginning(ledger);
    if (!from || now - plan.stayLive < *from + plan.period) {
        return std::nullopt;
    }
    return ArchivePeriod{periods.empty() ? 1 : periods.back().number + 1, after, *from + plan.period,
                         ArchiveStage::Snapshots, ""};
}

/// Takes the snapshot at which the period ends for one document. Returns whether there was anything new to be kept.
bool takeSnapshot(LedgerTransaction& ledger, const ArchivePeriod& period, const DocumentName& name)
{
    const auto stored = asOf(ledger, name, period.until);
    if (!stored.folded || (period.after && stored.folded->eff <= *period.after)) {
        return false;
    }
    endPeriod(ledger, stored, period.number);
    return true;
}

/// One portion of the stage: the documents that come next, until `work` says that it has not done one of them, for it has
/// done enough. Moves `period` on.
void workThrough(const LedgerTransaction& ledger, ArchivePeriod& period, const auto& work)
{
    const auto names = ledger.documents().names(period.through, kDocumentsAtOnce);
    for (const auto& name : names) {
        if (isPutAway(name) && !work(name)) {
            return;
        }
        period.through = name.text();
    }
    if (names.size() < kDocumentsAtOnce) {
        period.through.clear();
        period.stage = period.stage == ArchiveStage::Snapshots ? ArchiveStage::Operations : ArchiveStage::Closed;
    }
}

void takeSnapshots(LedgerTransaction& ledger, ArchivePeriod& period)
{
    int taken = 0;
    workThrough(ledger, period, [&](const DocumentName& name) {
        if (taken == kSnapshotsAtOnce) {
            return false;
        }
        taken += takeSnapshot(ledger, period, name) ? 1 : 0;
        return true;
    });
}

void putAway(LedgerTransaction& ledger, ArchivePeriod& period)
{
    std::vector<ArchivedOperation> gathered;
    workThrough(ledger, period, [&](const DocumentName& name) {
        for (auto& operation : ledger.archive().ripe(name, period.until, kOperationsAtOnce - gathered.size())) {
            auto documents = documentsOf(acceptedOf(operation).operation);
            gathered.push_back({std::move(operation), std::move(documents)});
        }
        return gathered.size() < kOperationsAtOnce;
    });
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
