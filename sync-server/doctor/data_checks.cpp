#include "sync-server/doctor/data_checks.hpp"

#include "sync-server/backup/restoration.hpp"

#include <sys/timex.h>

namespace turndown::server {

namespace {

constexpr std::chrono::days kSilentTablet{2};
constexpr std::chrono::days kLongHeld{1};

void checkIntegrity(Findings& findings, Hotel& hotel)
{
    const auto complaints = hotel.ledger().integrity();
    if (complaints && complaints->empty()) {
        return;
    }
    findings.push_back(
        {Weight::Wrong, "integrity",
         "The database is damaged: " + (complaints ? complaints->front() + '.' : complaints.error().detail),
         "Stop the server, keep a copy of the directory, and restore the newest backup that verifies."});
}

void checkClock(Findings& findings, const Hotel& hotel)
{
    const auto error = hotel.clock().systemError();
    if (std::chrono::abs(error) > kWorryingClockError) {
        findings.push_back({Weight::Wrong, "clock",
                            "The machine's clock is " + inWords(std::chrono::abs(error)) +
                                (error.count() < 0 ? " behind" : " ahead of") + " the hotel's time.",
                            "Set it right, and restart the server."});
    }
    timex state{};
    if (::adjtimex(&state) == TIME_ERROR) {
        findings.push_back({Weight::Note, "clock", "Nothing keeps the machine's clock right.",
                            "Install systemd-timesyncd or chrony, unless the machine's host sets its clock."});
    }
}

void checkTablets(Findings& findings, const LedgerTransaction& ledger, UtcTime now)
{
    for (const auto& device : ledger.devices().all()) {
        const auto silent = now - device.lastContact.value_or(device.enrolledAt);
        if (!device.revokedAt && silent > kSilentTablet) {
            findings.push_back({Weight::Wrong, "tablet",
                                "The tablet " + device.name + " (" + std::string{device.id.text()} +
                                    ") has not been heard of for " + inWords(silent) + '.',
                                "Charge it and bring it to the network: what was tapped on it is still there; or, if "
                                "it is lost, revoke it."});
        }
    }
}

void checkHeld(Findings& findings, const LedgerTransaction& ledger, UtcTime now)
{
    const auto held = ledger.operations().held();
    if (held.empty()) {
        return;
    }
    UtcTime oldest = held.front().eff;
    for (const auto& operation : held) {
        oldest = std::min(oldest, operation.eff);
    }
    const auto many = std::to_string(held.size()) + (held.size() == 1 ? " operation waits" : " operations wait");
    findings.push_back({now - oldest > kLongHeld ? Weight::Wrong : Weight::Note, "held",
                        many + " for the office, the oldest for " + inWords(now - oldest) + '.',
                        "Release or dismiss each on the office page."});
}

void checkRestored(Findings& findings, const LedgerTransaction& ledger)
{
    if (const auto toCheck = whatToCheck(ledger)) {
        findings.push_back({Weight::Wrong, "restored",
                            "The hotel was restored to " + formatTime(toCheck->restoration.to) + ", and " +
                                std::to_string(toCheck->rooms.size()) + " rooms are to be looked at.",
                            "Look at them, enter again what office and front desk had said, and say so on the page."});
    }
}

} // namespace

Findings checkData(Hotel& hotel)
{
    Findings findings;
    checkIntegrity(findings, hotel);
    checkClock(findings, hotel);
    const auto read = hotel.ledger().read([&](const LedgerTransaction& ledger) {
        checkTablets(findings, ledger, hotel.now());
        checkHeld(findings, ledger, hotel.now());
        checkRestored(findings, ledger);
    });
    if (!read) {
        findings.push_back(
            {Weight::Wrong, "integrity", read.error().detail, "Restore the newest backup that verifies."});
    }
    return findings;
}

} // namespace turndown::server
