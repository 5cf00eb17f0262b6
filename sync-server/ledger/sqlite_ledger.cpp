#include "sync-server/ledger/sqlite_ledger.hpp"

#include "sync-server/ledger/migrations.hpp"
#include "sync-server/ledger/sqlite_session.hpp"

#include <exception>

namespace turndown::server {

namespace {

constexpr std::size_t kMostJobsTogether = 32; // 32 tablets of 500 operations: still well under a second.
constexpr std::size_t kMostIdleReaders = 16;
constexpr std::chrono::milliseconds kLookAfterOthers{200};

} // namespace

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const std::filesystem::path& file, bool create,
                                                         LedgerThreads threads,
                                                         const std::function<Done()>& beforeUpgrade)
try {
    if (!create && !std::filesystem::exists(file)) {
        return Error{Problem::Missing, "There is no hotel in " + file.parent_path().string() +
                                           "; make one with: turndown-server init --data DIR --name NAME."};
    }
    auto writer = std::make_unique<SqliteSession>(file, SqliteConnection::Use::Writing);
    auto& database = writer->connection().database();
    if (const auto version = schemaVersion(database); beforeUpgrade && version.isOlder()) {
        if (auto kept = beforeUpgrade(); !kept) {
            return kept.error();
        }
    }
    if (auto migrated = migrate(database); !migrated) {
        return migrated.error();
    }
    return std::make_unique<SqliteLedger>(file, std::move(writer), threads);
} catch (const std::exception& problem) {
    return Error{Problem::Storage, "The database " + file.string() + " cannot be opened: " + problem.what() + '.'};
}

SqliteLedger::SqliteLedger(std::filesystem::path file, std::unique_ptr<SqliteSession> writer, LedgerThreads threads)
    : m_file{std::move(file)}, m_threads{threads}, m_writer{std::move(writer)}
{
    m_changes.announce(m_writer->operations().head().seq);
    m_writer->forget();
    if (m_threads == LedgerThreads::Own) {
        m_writing = std::thread{[this] { writeUntilStopped(); }};
        m_watching = std::thread{[this] { watchOtherPrograms(); }};
    }
}

SqliteLedger::~SqliteLedger()
{
    {
        const std::lock_guard lock{m_jobsMutex};
        m_stopping = true;
    }
    m_jobsChanged.notify_all();
    for (auto* const thread : {&m_writing, &m_watching}) {
        if (thread->joinable()) {
            thread->join();
        }
    }
}

Done SqliteLedger::read(const std::function<void(const LedgerTransaction&)>& job)
try {
    auto reader = borrowReader();
    reader->forget();
    {
        const SQLite::Transaction snapshot{reader->connection().database(), SQLite::TransactionBehavior::DEFERRED};
        job(*reader);
    }
    giveBack(std::move(reader));
    return done();
} catch (const std::exception& problem) {
    return Error{Problem::Storage, std::string{"The database cannot be read: "} + problem.what() + '.'};
}

Done SqliteLedger::write(const std::function<void(LedgerTransaction&)>& job)
{
    auto waiting = std::make_unique<Job>(Job{&job, {}, {}});
    auto answer = waiting->answer.get_future();
    {
        const std::lock_guard lock{m_jobsMutex};
        m_waiting.push_back(std::move(waiting));
    }
    if (m_threads == LedgerThreads::Caller) {
        auto jobs = takeWaiting();
        commitTogether(jobs);
    }
    m_jobsChanged.notify_all();
    return answer.get();
}

Done SqliteLedger::knowsItsData()
try {
    auto reader = borrowReader();
    auto known = refuseNewer(reader->connection().database());
    giveBack(std::move(reader));
    return known;
} catch (const std::exception& problem) {
    return Error{Problem::Storage, std::string{"The database cannot be read: "} + problem.what() + '.'};
}

Result<std::vector<std::string>> SqliteLedger::integrity()
try {
    auto reader = borrowReader();
    std::vector<std::string> complaints;
    for (const char* const pragma : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        StatementUse check{reader->connection(), pragma};
        while (check->executeStep()) {
            complaints.push_back(check->getColumn(0).getString());
        }
    }
    std::erase(complaints, "ok");
    giveBack(std::move(reader));
    return complaints;
} catch (const std::exception& problem) {
    return Error{Problem::Storage, std::string{"The database cannot be checked: "} + problem.what() + '.'};
}

void SqliteLedger::writeUntilStopped()
{
    while (true) {
        auto jobs = takeWaiting();
        if (jobs.empty()) {
            return;
        }
        commitTogether(jobs);
    }
}

std::vector<std::unique_ptr<SqliteLedger::Job>> SqliteLedger::takeWaiting()
{
    std::unique_lock lock{m_jobsMutex};
    m_jobsChanged.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    std::vector<std::unique_ptr<Job>> taken;
    while (!m_waiting.empty() && taken.size() < kMostJobsTogether) {
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return taken;
}

void SqliteLedger::commitTogether(std::vector<std::unique_ptr<Job>>& jobs)
{
    std::optional<std::string> failure;
    try {
        m_writer->forget();
        SQLite::Transaction transaction{m_writer->connection().database(), SQLite::TransactionBehavior::IMMEDIATE};
        for (const auto& job : jobs) {
            runAlone(*job);
        }
        m_writer->documents().writeChanged();
        const auto head = m_writer->operations().head();
        transaction.commit();
        m_changes.announce(head.seq);
        ++m_commits;
        m_jobs += jobs.size();
    } catch (const std::exception& problem) {
        failure = problem.what();
    }
    for (const auto& job : jobs) {
        const auto& told = failure ? failure : job->failure;
        job->answer.set_value(told ? Done{Error{Problem::Storage, "The database cannot be written: " + *told + '.'}}
                                   : done());
    }
}

void SqliteLedger::runAlone(Job& job)
{
    auto& connection = m_writer->connection();
    connection.prepared("SAVEPOINT job").exec();
    m_writer->documents().batch().beginJob();
    try {
        (*job.run)(*m_writer);
    } catch (const std::exception& problem) {
        job.failure = problem.what();
        m_writer->documents().batch().takeBackJob();
        m_writer->operations().forgetHead();
        m_writer->archive().forget();
        connection.prepared("ROLLBACK TO job").exec();
    }
    connection.prepared("RELEASE job").exec();
}

void SqliteLedger::watchOtherPrograms()
{
    std::unique_ptr<SqliteSession> reader; // Its own: the version only means something on one connection.
    std::int64_t version = 0;
    std::unique_lock lock{m_jobsMutex};
    while (!m_stopping) {
        m_jobsChanged.wait_for(lock, kLookAfterOthers, [this] { return m_stopping; });
        lock.unlock();
        try {
            if (!reader) {
                reader = std::make_unique<SqliteSession>(m_file, SqliteConnection::Use::Reading);
            }
            const std::int64_t now = reader->connection().database().execAndGet("PRAGMA data_version").getInt64();
            if (now != version) {
                reader->forget();
                m_changes.announce(reader->operations().head().seq);
                version = now;
            }
        } catch (const std::exception&) {
            reader.reset(); // The disk is in trouble, which those who read and write say; look again next time.
        }
        lock.lock();
    }
}

std::unique_ptr<SqliteSession> SqliteLedger::borrowReader()
{
    {
        const std::lock_guard lock{m_readersMutex};
        if (!m_idleReaders.empty()) {
            auto reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
            return reader;
        }
    }
    return std::make_unique<SqliteSession>(m_file, SqliteConnection::Use::Reading);
}

void SqliteLedger::giveBack(std::unique_ptr<SqliteSession> reader)
{
    const std::lock_guard lock{m_readersMutex};
    if (m_idleReaders.size() < kMostIdleReaders) {
        m_idleReaders.push_back(std::move(reader));
    }
}

} // namespace turndown::server
