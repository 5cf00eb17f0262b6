#include "sync-server/doctor/doctor.hpp"

#include "sync-server/doctor/backup_checks.hpp"
#include "sync-server/doctor/data_checks.hpp"
#include "sync-server/doctor/place_checks.hpp"
#include "sync-server/doctor/serving_checks.hpp"
#include "sync-server/ledger/migrations.hpp"

namespace turndown::server {

namespace {

Findings notToBeOpened(const Error& why)
{
    return {{Weight::Wrong, "data", why.detail, "The hotel cannot be served before that is mended."}};
}

/// What is in the data, unless opening them would change them.
Findings examineData(const Practice& practice, const Clock& clock)
{
    const auto version = schemaVersion(ledgerFile(practice.directory));
    if (version && version->isOlder()) {
        return {{Weight::Note, "data", "The data are of an older Turndown.",
                 "Start the server: it backs them up as they are, and then brings them up to date."}};
    }
    auto hotel = Hotel::open(practice.directory, clock);
    return hotel ? checkData(**hotel) : notToBeOpened(hotel.error());
}

} // namespace

Findings examine(const Practice& practice, const Clock& clock)
{
    if (!std::filesystem::exists(ledgerFile(practice.directory))) {
        return {{Weight::Wrong, "data", "There is no hotel in " + practice.directory.string() + '.',
                 "Make one with: turndown-server init, or restore a backup."}};
    }
    const UtcTime now = clock.read().wall;
    Findings findings = checkPlace(practice.directory);
    append(findings, examineData(practice, clock));
    append(findings, checkCertificate(practice.serving, now));
    append(findings, checkAddress(practice.serving));
    append(findings, checkBackups(practice.backups, now));
    return findings;
}

} // namespace turndown::server
