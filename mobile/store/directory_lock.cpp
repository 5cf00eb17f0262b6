#include "mobile/store/directory_lock.hpp"

#include "mobile/store/data_directory.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace turndown::tablet {

namespace {

std::string refusal(DirectoryLock::Use use, const std::filesystem::path& data)
{
    switch (use) {
    case DirectoryLock::Use::Alone:
        return "another Turndown program is using " + data.string() + "; end it first";
    case DirectoryLock::Use::Shared:
        return "the tablet app is using " + data.string() + "; close it first";
    case DirectoryLock::Use::Sync:
        break;
    }
    return "another turndown-tabletctl is syncing " + data.string() + "; wait for it";
}

} // namespace

Result<DirectoryLock> DirectoryLock::take(const std::filesystem::path& data, Use use)
{
    if (const auto made = makeDataDirectory(data); !made) {
        return made.error();
    }
    const auto path = data / (use == Use::Sync ? "syncing.lock" : "in-use.lock");
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return Error{Problem::Storage,
                     "the data directory " + data.string() + " cannot be used: " + std::strerror(errno)};
    }
    if (::flock(file, (use == Use::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        ::close(file);
        return Error{Problem::Refused, refusal(use, data)};
    }
    return DirectoryLock{file};
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept : m_file{std::exchange(other.m_file, -1)} {}

DirectoryLock& DirectoryLock::operator=(DirectoryLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

DirectoryLock::~DirectoryLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

} // namespace turndown::tablet
