#include "sync-server/backup/restore.hpp"

#include "sync-server/backup/backup_file.hpp"
#include "sync-server/backup/photo_copies.hpp"
#include "sync-server/backup/restoration.hpp"
#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/hotel/new_directory.hpp"

#include <algorithm>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

/// What is restored, and by whom.
struct Caller {
    fs::path file;
    std::string by;
};

Done noteInside(SqliteLedger& ledger, const BackupNote& note, const Clock& clock, const Caller& caller)
{
    return ledger.write([&](LedgerTransaction& records) {
        const UtcTime now = std::max(clock.read().wall, records.operations().latestEff());
        // Who had signed out since, or taken another password, must not be signed in again.
        records.access().dropSessionsExpiredBefore(UtcTime::max());
        records.administration().note(
            {0, now, Via::CommandLine, caller.by, "", Act::Restored, caller.file.string(), formatTime(note.madeAt)});
        noteRestoration(records, {note.madeAt, now, records.operations().head().seq, std::nullopt});
    });
}

Done bringPhotos(const fs::path& file, const fs::path& directory, const fs::path& database)
{
    auto ledger = SqliteLedger::open(database, false);
    return ledger ? bringPhotosFrom(file.parent_path(), PhotoShelf{photoDirectory(directory)}, **ledger)
                  : Done{ledger.error()};
}

Result<Verification> bring(const Caller& caller, const fs::path& database, const BackupNote& note, const Clock& clock)
{
    if (auto unpacked = unpackBackupFile(caller.file, database); !unpacked) {
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
    auto noted = noteInside(**ledger, note, clock, caller);
    return noted ? std::move(verification) : Result<Verification>{noted.error()};
}

} // namespace

Result<Verification> verifyBackup(const fs::path& file, const fs::path& scratch)
{
    if (const auto note = readBackupNote(file); !note) {
        return note.error();
    }
    const auto database = ledgerFile(scratch);
    if (auto unpacked = unpackBackupFile(file, database); !unpacked) {
        return unpacked.error();
    }
    const auto ledger = SqliteLedger::open(database, false);
    return ledger ? verify(**ledger) : ledger.error();
}

Result<Restored> restoreHotel(const fs::path& file, const fs::path& directory, const Clock& clock, Damage damage,
                              const std::string& by)
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
    auto verification = bring({file, by}, place.unfinishedLedger(), *note, clock);
    if (!verification) {
        return verification.error();
    }
    if (!verification->wrong.empty() && damage == Damage::Refuse) {
        return Error{Problem::Refused, "The backup is damaged and was not restored: " + verification->wrong.front()};
    }
    if (auto brought = bringPhotos(file, directory, place.unfinishedLedger()); !brought) {
        return brought.error();
    }
    auto finished = place.finish();
    return finished ? Result<Restored>{Restored{note->madeAt, std::move(verification).value()}} : finished.error();
}

} // namespace turndown::server
