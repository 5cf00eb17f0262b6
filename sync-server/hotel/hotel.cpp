#include "sync-server/hotel/hotel.hpp"

#include "sync-server/backup/before_upgrade.hpp"
#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/hotel/new_directory.hpp"

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

Result<std::unique_ptr<Hotel>> openWith(const fs::path& directory, std::unique_ptr<SqliteLedger> ledger,
                                        const Clock& clock)
{
    auto secret = readSecret(directory);
    if (!secret) {
        return secret.error();
    }
    UtcTime latestEff;
    auto read = ledger->read([&](const LedgerTransaction& records) { latestEff = records.operations().latestEff(); });
    if (!read) {
        return read.error();
    }
    return std::make_unique<Hotel>(directory, std::move(ledger), std::move(secret).value(), clock, latestEff);
}

} // namespace

Result<std::unique_ptr<Hotel>> Hotel::open(const fs::path& directory, const Clock& clock, LedgerThreads threads)
{
    std::optional<fs::path> before;
    const auto keep = [&]() -> Done {
        auto kept = backUpBeforeUpgrade(directory, clock.read().wall);
        before = kept ? std::optional{*kept} : std::nullopt;
        return kept ? done() : Done{kept.error()};
    };
    auto ledger = SqliteLedger::open(ledgerFile(directory), false, threads, keep);
    auto hotel = ledger ? openWith(directory, std::move(ledger).value(), clock) : ledger.error();
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
        auto ledger = SqliteLedger::open(place.unfinishedLedger(), true);
        auto hotel = ledger ? openWith(directory, std::move(ledger).value(), clock) : ledger.error();
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
