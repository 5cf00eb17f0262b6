#include "tests/faults/database_copy.hpp"

#include <algorithm>

namespace turndown::faults {

namespace {

/// The file and its log of what has not been written into it yet.
std::filesystem::path copied(const std::filesystem::path& file, const std::filesystem::path& directory)
{
    for (const char* suffix : {"", "-wal"}) {
        const std::filesystem::path part = file.string() + suffix;
        if (std::filesystem::exists(part)) {
            std::filesystem::copy_file(part, directory / part.filename());
        }
    }
    return directory / file.filename();
}

} // namespace

DatabaseCopy::DatabaseCopy(const std::filesystem::path& file)
    : m_database{copied(file, m_directory.path).string(), SQLite::OPEN_READWRITE}
{
}

std::vector<std::string> DatabaseCopy::complaints()
{
    std::vector<std::string> found;
    SQLite::Statement check{m_database, "PRAGMA integrity_check"};
    while (check.executeStep()) {
        found.push_back(check.getColumn(0).getString());
    }
    found.erase(std::remove(found.begin(), found.end(), "ok"), found.end());
    return found;
}

} // namespace turndown::faults
