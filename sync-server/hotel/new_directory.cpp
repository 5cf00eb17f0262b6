#include "sync-server/hotel/new_directory.hpp"

#include "sync-server/hotel/data_directory.hpp"

#include <system_error>
#include <utility>

namespace turndown::server {

namespace fs = std::filesystem;

NewDirectory::NewDirectory(fs::path directory) : m_directory{std::move(directory)}, m_wasThere{fs::exists(m_directory)}
{
}

NewDirectory::~NewDirectory()
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

Done NewDirectory::make()
{
    auto made = makeDataDirectory(m_directory);
    m_made = made.ok();
    return made;
}

Done NewDirectory::finish()
{
    const Error problem{Problem::Storage, m_directory.string() + " cannot be written"};
    std::error_code why;
    if (fs::exists(unfinishedLedger().string() + "-wal", why)) {
        return Error{problem.problem, problem.detail + ": the disk is full."}; // Not all has gone into the ledger.
    }
    fs::rename(unfinishedLedger(), ledgerFile(m_directory), why);
    if (why) {
        return Error{problem.problem, problem.detail + ": " + why.message() + '.'};
    }
    m_finished = true;
    return makeDurable(m_directory);
}

fs::path NewDirectory::unfinishedLedger() const
{
    return unfinishedLedgerFile(m_directory);
}

} // namespace turndown::server
