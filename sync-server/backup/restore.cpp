#include "sync-server/backup/restore.hpp"

#include "sync-server/backup/backup_file.hpp"
#include "sync-server/backup/restoration.hpp"
#include "sync-server/hotel/data_directory.hpp"

#include <algorithm>
#include <system_error>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

/// A data directory in the making: unless it is finished, nothing of it stays.
class NewDirectory {
public:
    explicit NewDirectory(fs::path directory) : m_directory{std::move(directory)}, m_wasThere{fs::exists(m_directory)}
    {
    }
    NewDirectory(const NewDirectory&) = delete;
    NewDirectory& operator=(const NewDirectory&) = delete;
    ~NewDirectory()
    {
        if (m_finished || !m_made) {
            return;
        }
        std::error_code ignored;
        if (!m_wasThere) {
            fs::remove_all(m_directory, ignored);
            return;
        }
        for (const auto& entry : fs::directory_iterator{m_directory, ignored}) {
            fs::remove_all(entry.path(), ignored);
        }
    }

    Done make()
    {
        auto made = makeDataDirectory(m_directory);
        m_made = made.ok();
        return made;
    }

    /// The ledger gets its name: from now on there is a hotel here.
    Done finish()
    {
        std::error_code problem;
        fs::rename(unfinishedLedger(), ledgerFile(m_directory), problem);
        if (problem) {
            return Error{Problem::Storage, m_directory.string() + " cannot be written: " + problem.message() + '.'};
        }
        m_finished = true;
        return makeDurable(m_directory);
    }

    [[nodiscard]] fs::path unfinishedLedger() const { return ledgerFile(m_directory).string() + kUnfinished; }

private:
    fs::path m_directory;
    bool m_wasThere;
    bool m_made = false;
    bool m_finished = false;
};

Done noteInside(SqliteLedger& ledger, const BackupNote& note, const Clock& clock)
{
    return ledger.write([&](LedgerTransaction& records) {
        const UtcTime now = std::max(clock.read().wall, records.operations().latestEff());
        noteRestoration(records, {note.madeAt, now, records.operations().head().seq, std::nullopt});
    });
}

Result<Verification> bring(const fs::path& file, const fs::path& database, const BackupNote& note, const Clock& clock)
{
    if (auto unpacked = unpackBackupFile(file, database); !unpacked) {
        return unpacked.error();
    }
    auto ledger = SqliteLedger::open(database, false);
    if (!ledger) {
        return ledger.error();
    }
    auto verification = verify(**ledger);
    if (!verification) {
        return verification;
    }
    auto noted = noteInside(**ledger, note, clock);
    return noted ? std::move(verification) : Result<Verification>{noted.error()};
}

} // namespace

Result<Restored> restoreHotel(const fs::path& file, const fs::path& directory, const Clock& clock, Damage damage)
{
    const auto note = readBackupNote(file);
    if (!note) {
        return note.error();
    }
    NewDirectory place{directory};
    if (auto made = place.make(); !made) {
        return made.error();
    }
    if (auto written = writeSecret(directory, note->secret); !written) {
        return written.error();
    }
    auto verification = bring(file, place.unfinishedLedger(), *note, clock);
    if (!verification) {
        return verification.error();
    }
    if (!verification->wrong.empty() && damage == Damage::Refuse) {
        return Error{Problem::Refused, "The backup is damaged and was not restored: " + verification->wrong.front()};
    }
    auto finished = place.finish();
    return finished ? Result<Restored>{Restored{note->madeAt, std::move(verification).value()}} : finished.error();
}

} // namespace turndown::server
