#include "sync-server/hotel/disk_use.hpp"

#include <system_error>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::minutes kLookAgainAfter{1};

std::uintmax_t bytesBelow(const fs::path& directory)
{
    std::uintmax_t bytes = 0;
    std::error_code none;
    for (auto at = fs::recursive_directory_iterator{directory, none}; !none && at != fs::recursive_directory_iterator{};
         at.increment(none)) {
        std::error_code gone; // Files come and go meanwhile.
        const auto size = at->is_regular_file(gone) ? at->file_size(gone) : 0;
        bytes += gone ? 0 : size;
    }
    return bytes;
}

} // namespace

std::uintmax_t databaseBytes(const fs::path& file)
{
    std::uintmax_t bytes = 0;
    for (const char* const beside : {"", "-wal"}) {
        std::error_code none;
        const auto size = fs::file_size(file.string() + beside, none);
        bytes += none ? 0 : size;
    }
    return bytes;
}

std::optional<std::uintmax_t> bytesLeft(const fs::path& directory)
{
    std::error_code problem;
    const auto space = fs::space(directory, problem);
    return problem ? std::nullopt : std::optional{space.available};
}

std::uintmax_t DirectoryBytes::value()
{
    const std::lock_guard lock{m_mutex};
    const auto now = std::chrono::steady_clock::now();
    if (!m_looked || now - *m_looked >= kLookAgainAfter) {
        m_bytes = bytesBelow(m_directory);
        m_looked = now;
    }
    return m_bytes;
}

} // namespace turndown::server
