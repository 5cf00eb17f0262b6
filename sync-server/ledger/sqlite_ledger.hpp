#pragma once

#include "sync-server/ledger/change_feed.hpp"
#include "sync-server/ledger/ledger.hpp"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace turndown::server {

class SqliteSession;

/// On which threads a ledger works.
enum class LedgerThreads {
    Own,   ///< One writes and commits the jobs that wait together, another notices what other programs write.
    Caller ///< Everything is done at once, on the one thread that calls: where nobody else uses the file.
};

/// The ledger in one SQLite file. Readers have their own connections and wait for nobody. Other programs may write to the
/// same file meanwhile.
class SqliteLedger final : public Ledger {
public:
    /// Opens `file`, makes it first where `create` is true, and brings its schema up to date. Where that would change what an
    /// older program wrote, `beforeUpgrade` comes first; nothing is changed, and its error returned, when it fails.
    /// Missing when it is not there; Refused when it is newer than this program; Storage when the disk says no.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLedger>> open(const std::filesystem::path& file, bool create,
                                                                    LedgerThreads threads = LedgerThreads::Own,
                                                                    const std::function<Done()>& beforeUpgrade = {});

    SqliteLedger(std::filesystem::path file, std::unique_ptr<SqliteSession> writer, LedgerThreads threads);
    SqliteLedger(const SqliteLedger&) = delete;
    SqliteLedger& operator=(const SqliteLedger&) = delete;
    ~SqliteLedger() override; ///< Commits what waits, then stops.

    Done read(const std::function<void(const LedgerTransaction&)>& job) override;
    Done write(const std::function<void(LedgerTransaction&)>& job) override;

    /// What the database complains of when it checks every page, index and reference of its own. Storage when it cannot.
    [[nodiscard]] Result<std::vector<std::string>> integrity();

    /// Refused when a newer program has changed the database since it was opened. Storage when it cannot be read.
    Done knowsItsData();

    /// Hears of every commit, also of other programs' within a quarter of a second.
    [[nodiscard]] ChangeFeed& changes() { return m_changes; }

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// How many commits there were, and of how many jobs: what group commit saves.
    [[nodiscard]] std::uint64_t commits() const { return m_commits; }
    [[nodiscard]] std::uint64_t jobs() const { return m_jobs; }

private:
    struct Job {
        const std::function<void(LedgerTransaction&)>* run;
        std::promise<Done> answer;
        std::optional<std::string> failure;
    };

    void writeUntilStopped();
    [[nodiscard]] std::vector<std::unique_ptr<Job>> takeWaiting();
    void commitTogether(std::vector<std::unique_ptr<Job>>& jobs);
    void runAlone(Job& job);
    void watchOtherPrograms();

    [[nodiscard]] std::unique_ptr<SqliteSession> borrowReader();
    void giveBack(std::unique_ptr<SqliteSession> reader);

    const std::filesystem::path m_file;
    const LedgerThreads m_threads;
    ChangeFeed m_changes;
    std::unique_ptr<SqliteSession> m_writer;

    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<SqliteSession>> m_idleReaders;

    std::mutex m_jobsMutex;
    std::condition_variable m_jobsChanged;
    std::deque<std::unique_ptr<Job>> m_waiting;
    bool m_stopping = false;
    std::atomic<std::uint64_t> m_commits{0};
    std::atomic<std::uint64_t> m_jobs{0};

    std::thread m_writing;
    std::thread m_watching;
};

} // namespace turndown::server
