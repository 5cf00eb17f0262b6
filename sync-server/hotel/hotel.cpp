#include "sync-server/hotel/hotel.hpp"

#include "sync-server/backup/before_upgrade.hpp"
#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/hotel/new_directory.hpp"

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

Result<std::unique_ptr<Hotel>> openAs(const fs::path& directory, const fs::path& file, const Clock& clock, bool create,
                                      LedgerThreads threads)
{
    auto ledger = SqliteLedger::open(file, create, threads);
    if (!ledger) {
        return ledger.error();
    }
    auto secret = readSecret(directory);
    if (!secret) {
        return secret.error();
    }
    UtcTime latestEff;
    auto read =
        (*ledger)->read([&](const LedgerTransaction& records) { latestEff = records.operations().latestEff(); });
    if (!read) {
        return read.error();
    }
    return std::make_unique<Hotel>(directory, std::move(ledger).value(), std::move(secret).value(), clock, latestEff);
}

} // namespace

Result<std::unique_ptr<Hotel>> Hotel::open(const fs::path& directory, const Clock& clock, LedgerThreads threads)
{
    std::optional<fs::path> before;
    if (fs::exists(ledgerFile(directory))) {
        auto secret = readSecret(directory);
        auto kept = secret ? backUpBeforeUpgrade(directory, *secret, clock.read().wall) : secret.error();
        if (!kept) {
            return kept.error();
        }
        before = std::move(kept).value();
    }
    auto hotel = openAs(directory, ledgerFile(directory), clock, false, threads);
    if (hotel) {
        (*hotel)->m_beforeUpgrade = std::move(before);
    }
    return hotel;
}

Result<std::unique_ptr<Hotel>> Hotel::create(const fs::path& directory, const Clock& clock, const SetUp& setUp)
{
    NewDirectory place{directory};
    if (auto made = place.make(); !made) {
        return made.error();
    }
    if (auto written = writeSecret(directory, freshSecret()); !written) {
        return written.error();
    }
    {
        auto hotel = openAs(directory, place.unfinishedLedger(), clock, true, LedgerThreads::Own);
        if (!hotel) {
            return hotel.error();
        }
        if (auto set = setUp(**hotel); !set) {
            return set.error();
        }
    }
    if (auto finished = place.finish(); !finished) {
        return finished.error();
    }
    return open(directory, clock);
}

} // namespace turndown::server
