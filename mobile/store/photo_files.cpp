#include "mobile/store/photo_files.hpp"

#include "mobile/core/store.hpp"
#include "mobile/store/data_directory.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <utility>

namespace turndown::tablet {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path)
{
    const int problem = errno;
    if (problem == ENOSPC || problem == EDQUOT || problem == EFBIG) {
        throw StorageFailure{"the tablet's storage is full, so this picture could not be kept"};
    }
    throw StorageFailure{"the picture " + path.string() + " could not be kept: " + std::strerror(problem)};
}

/// An open file or directory; closes itself.
class Handle {
public:
    Handle(std::filesystem::path path, int flags) : m_path{std::move(path)}, m_file{::open(m_path.c_str(), flags, 0600)}
    {
        if (m_file < 0) {
            fail(m_path);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { ::close(m_file); }

    void write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const auto written = ::write(m_file, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written < 0) {
                fail(m_path);
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void force() const
    {
        if (::fsync(m_file) != 0) {
            fail(m_path);
        }
    }

private:
    std::filesystem::path m_path;
    int m_file;
};

} // namespace

void PhotoFiles::write(const std::string& name, std::string_view bytes) const
{
    if (const auto made = makeDataDirectory(m_directory); !made) {
        throw StorageFailure{made.error().detail};
    }
    const auto whole = path(name);
    const auto part = path(name + ".part");
    try {
        const Handle file{part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC};
        file.write(bytes);
        file.force();
    } catch (const StorageFailure&) {
        remove(name + ".part");
        throw;
    }
    if (std::rename(part.c_str(), whole.c_str()) != 0) {
        fail(whole);
    }
    Handle{m_directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC}.force(); // Or the name could be lost with the power.
    Handle{m_directory.parent_path(), O_RDONLY | O_DIRECTORY | O_CLOEXEC}.force();
}

std::optional<std::string> PhotoFiles::read(const std::string& name) const
{
    std::ifstream file{path(name), std::ios::binary};
    if (!file) {
        return std::nullopt;
    }
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

void PhotoFiles::remove(const std::string& name) const
{
    std::error_code gone;
    std::filesystem::remove(path(name), gone);
}

} // namespace turndown::tablet
