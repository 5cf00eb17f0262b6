#include "sync-server/backup/backup_file.hpp"

#include "sync-server/hotel/data_directory.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr int kBusyTimeoutMs = 15'000;

// A backup is the ledger's database with this table beside the others.
constexpr const char* kNoteTable = R"(
    CREATE TABLE backup (
        made_at INTEGER NOT NULL, -- UTC, ms since 1970
        seq     INTEGER NOT NULL, -- where the history ends
        secret  BLOB    NOT NULL
    ) STRICT)";

Error storage(const fs::path& file, const std::string& why)
{
    return {Problem::Storage, "The backup " + file.string() + " cannot be written: " + why + '.'};
}

/// An unfinished file, which goes away unless it was finished.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : m_file{std::move(file)} {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished()
    {
        std::error_code ignored;
        for (const char* const beside : {"", "-journal", "-wal", "-shm"}) {
            fs::remove(m_file.string() + beside, ignored);
        }
    }

    [[nodiscard]] const fs::path& file() const { return m_file; }

private:
    fs::path m_file;
};

/// Before SQLite, which would let everybody read it.
Done makePrivateFile(const fs::path& file)
{
    const int made = ::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        return storage(file, std::strerror(errno));
    }
    ::close(made);
    return done();
}

/// In one step, so that it is one moment; those who write meanwhile wait for nothing.
void copyDatabase(SQLite::Database& from, SQLite::Database& into)
{
    SQLite::Backup copying{into, from};
    copying.executeStep();
    into.exec("PRAGMA journal_mode = DELETE"); // One file, without a log beside it.
}

BackupNote addNote(SQLite::Database& database, const std::string& secret, UtcTime now)
{
    BackupNote note{now, 0, secret};
    note.seq = database.execAndGet("SELECT coalesce(max(seq), 0) FROM operation").getInt64();
    database.exec(kNoteTable);
    SQLite::Statement insertion{database, "INSERT INTO backup (made_at, seq, secret) VALUES (:made_at, :seq, :secret)"};
    insertion.bind(":made_at", now.time_since_epoch().count());
    insertion.bind(":seq", note.seq);
    insertion.bind(":secret", secret.data(), static_cast<int>(secret.size()));
    insertion.exec();
    return note;
}

/// Gives a finished file its name, for good.
Done name(const fs::path& unfinished, const fs::path& file)
{
    if (auto durable = makeDurable(unfinished); !durable) {
        return durable;
    }
    // Unlike a rename, a link never takes the place of a file that is there.
    if (::link(unfinished.c_str(), file.c_str()) != 0) {
        return errno == EEXIST
                   ? Done{Error{Problem::Refused, file.string() + " is there already; nothing was changed."}}
                   : Done{storage(file, std::strerror(errno))};
    }
    return makeDurable(file.has_parent_path() ? file.parent_path() : ".");
}

} // namespace

Result<BackupNote> writeBackupFile(const fs::path& database, const fs::path& file, const std::string& secret,
                                   UtcTime now)
try {
    if (fs::exists(file)) {
        return Error{Problem::Refused, file.string() + " is there already; nothing was changed."};
    }
    const Unfinished unfinished{file.string() + kUnfinished};
    if (auto made = makePrivateFile(unfinished.file()); !made) {
        return made.error();
    }
    BackupNote note;
    {
        SQLite::Database from{database.string(), SQLite::OPEN_READWRITE, kBusyTimeoutMs};
        SQLite::Database into{unfinished.file().string(), SQLite::OPEN_READWRITE, kBusyTimeoutMs};
        copyDatabase(from, into);
        note = addNote(into, secret, now);
    }
    auto named = name(unfinished.file(), file);
    return named ? Result<BackupNote>{std::move(note)} : named.error();
} catch (const std::exception& problem) {
    return storage(file, problem.what());
}

Result<BackupNote> readBackupNote(const fs::path& file)
try {
    if (!fs::is_regular_file(file)) {
        return Error{Problem::Missing, "There is no file " + file.string() + '.'};
    }
    const SQLite::Database database{file.string(), SQLite::OPEN_READONLY, kBusyTimeoutMs};
    SQLite::Statement query{database, "SELECT made_at, seq, secret FROM backup"};
    if (!query.executeStep()) {
        return Error{Problem::Malformed, file.string() + " is no backup of Turndown."};
    }
    return BackupNote{UtcTime{std::chrono::milliseconds{query.getColumn(0).getInt64()}}, query.getColumn(1).getInt64(),
                      query.getColumn(2).getString()};
} catch (const std::exception& problem) {
    return Error{Problem::Malformed, file.string() + " is no backup of Turndown: " + problem.what() + '.'};
}

Done unpackBackupFile(const fs::path& file, const fs::path& database)
try {
    if (auto made = makePrivateFile(database); !made) {
        return made;
    }
    SQLite::Database from{file.string(), SQLite::OPEN_READONLY, kBusyTimeoutMs};
    SQLite::Database into{database.string(), SQLite::OPEN_READWRITE, kBusyTimeoutMs};
    copyDatabase(from, into);
    into.exec("DROP TABLE backup");
    return done();
} catch (const std::exception& problem) {
    return Error{Problem::Storage, "The backup " + file.string() + " cannot be unpacked: " + problem.what() + '.'};
}

} // namespace turndown::server
