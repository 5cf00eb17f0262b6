#include "sync-server/upkeep/caretaker.hpp"

#include "sync-server/day/night_roll.hpp"
#include "sync-server/log/event_log.hpp"
#include "sync-server/upkeep/archiving.hpp"

namespace turndown::server {

namespace {

using std::chrono::milliseconds;

// Often enough that a night roll made by another program, or a change of its time, is noticed.
constexpr std::chrono::seconds kBetweenNightLooks{30};
constexpr std::chrono::seconds kBetweenPortions{1}; // Tablets go between.
constexpr std::chrono::minutes kBetweenArchivings{10};

milliseconds rollNights(Hotel& hotel)
{
    const auto rolled = rollWhatIsDue(hotel.ledger(), hotel.now());
    if (!rolled) {
        tell(LogLevel::Error, "night.waits", rolled.error().detail);
    } else if (*rolled > 0) {
        tell(LogLevel::Info, "night.rolled", "The business day has ended.", {{"days", *rolled}});
    }
    return kBetweenNightLooks;
}

milliseconds archive(Hotel& hotel)
{
    bool more = false;
    auto written = hotel.ledger().write(
        [&](LedgerTransaction& ledger) { more = archiveNext(ledger, ArchivingPlan{}, hotel.now()); });
    if (!written) {
        tell(LogLevel::Error, "archive.failed", written.error().detail);
    }
    return written && more ? milliseconds{kBetweenPortions} : milliseconds{kBetweenArchivings};
}

} // namespace

Caretaker::Caretaker(Hotel& hotel, const BackupPlan& backups, BackupHealth& health)
    : m_nights{[&hotel] { return rollNights(hotel); }}, m_archiving{[&hotel] { return archive(hotel); }}
{
    if (backups.every.count() > 0) {
        m_backups.emplace([&hotel, backups, &health] { return backUpWhenDue(hotel, backups, health); });
    }
}

} // namespace turndown::server
