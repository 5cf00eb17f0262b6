#include "sync-server/backup/backup_shelf.hpp"

#include "sync-server/hotel/disk_use.hpp"

#include <algorithm>
#include <set>
#include <system_error>
#include <vector>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr const char* kEnding = ".backup";
constexpr std::size_t kDayLength = 10; // "2026-11-23"

/// "2026-11-23T09-15-02.123Z.backup": the order of names is that of time, and every file system takes them.
std::string nameFor(UtcTime now)
{
    std::string name = formatTime(now);
    std::replace(name.begin(), name.end(), ':', '-');
    return name + kEnding;
}

std::optional<UtcTime> momentOf(const fs::path& file)
{
    if (file.extension() != kEnding) {
        return std::nullopt;
    }
    std::string name = file.stem().string();
    const auto time = name.find('T');
    if (time != std::string::npos) {
        std::replace(name.begin() + static_cast<std::ptrdiff_t>(time), name.end(), '-', ':');
    }
    return parseTime(name);
}

} // namespace

Result<BackupNote> BackupShelf::add(const fs::path& database, const std::string& secret, UtcTime now)
{
    std::error_code problem;
    fs::create_directories(m_directory, problem);
    if (problem) {
        return Error{Problem::Storage, m_directory.string() + " cannot be made: " + problem.message() + '.'};
    }
    if (const auto left = bytesLeft(m_directory); left && *left < 2 * databaseBytes(database)) {
        return Error{Problem::Storage, m_directory.string() + " has too little room for one more backup."};
    }
    auto made = writeBackupFile(database, fileOf(now), secret, now);
    if (made) {
        drop();
    }
    return made;
}

fs::path BackupShelf::fileOf(UtcTime moment) const
{
    return m_directory / nameFor(moment);
}

std::optional<UtcTime> BackupShelf::newest() const
{
    const auto files = newestFirst();
    return files.empty() ? std::nullopt : momentOf(files.front());
}

std::vector<fs::path> BackupShelf::newestFirst() const
{
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{m_directory, none}) {
        if (momentOf(entry.path())) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.rbegin(), files.rend());
    return files;
}

/// Also what was left behind unfinished when the power went.
void BackupShelf::drop()
{
    std::error_code ignored; // What cannot be dropped now is dropped the next time.
    for (const auto& entry : fs::directory_iterator{m_directory, ignored}) {
        const auto& file = entry.path();
        if (file.extension() == kUnfinished && momentOf(file.parent_path() / file.stem())) {
            fs::remove(file, ignored);
        }
    }
    std::set<std::string> days;
    std::size_t place = 0;
    for (const auto& file : newestFirst()) {
        const bool isLastOfDay = days.insert(file.filename().string().substr(0, kDayLength)).second;
        const bool stays = place++ < m_life.latest || (isLastOfDay && days.size() <= m_life.days);
        if (!stays) {
            fs::remove(file, ignored);
        }
    }
}

} // namespace turndown::server
