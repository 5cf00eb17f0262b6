#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>

namespace turndown::server {

/// Bytes of a database's file, with what is in its log and not yet in it.
[[nodiscard]] std::uintmax_t databaseBytes(const std::filesystem::path& file);

/// Bytes left for us on the disk of a directory; nothing where it cannot be told.
[[nodiscard]] std::optional<std::uintmax_t> bytesLeft(const std::filesystem::path& directory);

/// Bytes of all files below a directory, which takes a look at each: told anew once a minute. From any thread.
class DirectoryBytes {
public:
    explicit DirectoryBytes(std::filesystem::path directory) : m_directory{std::move(directory)} {}

    [[nodiscard]] std::uintmax_t value();

private:
    const std::filesystem::path m_directory;
    std::mutex m_mutex;
    std::optional<std::chrono::steady_clock::time_point> m_looked;
    std::uintmax_t m_bytes = 0;
};

} // namespace turndown::server
