#include "sync-server/upkeep/caretaker.hpp"

#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/day/night_roll.hpp"
#include "sync-server/upkeep/archiving.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <memory>

namespace turndown::server {

namespace {

using std::chrono::milliseconds;

// Often enough that a night roll made by another program, or a change of its time, is noticed.
constexpr std::chrono::seconds kBetweenNightLooks{30};
constexpr std::chrono::seconds kBetweenPortions{1}; // Tablets go between.
constexpr std::chrono::minutes kBetweenArchivings{10};
constexpr std::chrono::minutes kAfterFailedBackup{1};

milliseconds rollNights(Hotel& hotel)
{
    const auto rolled = rollWhatIsDue(hotel.ledger(), hotel.now());
    if (!rolled) {
        spdlog::error("The night roll must wait: {}", rolled.error().detail);
    } else if (*rolled > 0) {
        spdlog::info("Rolled the business day by {}.", *rolled);
    }
    return kBetweenNightLooks;
}

milliseconds archive(Hotel& hotel)
{
    bool more = false;
    auto written = hotel.ledger().write(
        [&](LedgerTransaction& ledger) { more = archiveNext(ledger, ArchivingPlan{}, hotel.now()); });
    if (!written) {
        spdlog::error("Old operations could not be put away: {}", written.error().detail);
    }
    return written && more ? milliseconds{kBetweenPortions} : milliseconds{kBetweenArchivings};
}

/// Backs up when it is time; in between, and when nothing has been written since, there is nothing to do.
class BackupRound {
public:
    BackupRound(Hotel& hotel, const BackupPlan& plan)
        : m_hotel{hotel}, m_every{plan.every}, m_shelf{plan.directory, ShelfLife{}}
    {
    }

    milliseconds operator()()
    {
        const UtcTime now = m_hotel.now();
        const auto newest = m_shelf.newest();
        if (newest && *newest <= now && now - *newest < m_every) {
            return m_every - (now - *newest);
        }
        const auto commits = m_hotel.ledger().commits();
        if (m_commits == commits) {
            return m_every;
        }
        const auto made = m_shelf.add(m_hotel.ledger().file(), m_hotel.secret(), now);
        if (!made) {
            spdlog::error("The hotel could not be backed up: {}", made.error().detail);
            return std::min<milliseconds>(m_every, kAfterFailedBackup);
        }
        m_commits = commits;
        return m_every;
    }

private:
    Hotel& m_hotel;
    std::chrono::minutes m_every;
    BackupShelf m_shelf;
    std::optional<std::uint64_t> m_commits; // As of the last backup.
};

} // namespace

Caretaker::Caretaker(Hotel& hotel, const BackupPlan& backups)
    : m_nights{[&hotel] { return rollNights(hotel); }}, m_archiving{[&hotel] { return archive(hotel); }}
{
    if (backups.every.count() > 0) {
        m_backups.emplace([round = std::make_shared<BackupRound>(hotel, backups)] { return (*round)(); });
    }
}

} // namespace turndown::server
