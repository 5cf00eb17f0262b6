#include "tests/faults/small_disk.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace turndown::faults {

namespace {

constexpr std::size_t kKibibyte = 1024;

void expect(bool went, const char* what)
{
    if (!went) {
        throw std::runtime_error{std::string{what} + ": " + std::strerror(errno)};
    }
}

std::string sizeOption(std::size_t kibibytes)
{
    return "mode=0700,size=" + std::to_string(kibibytes) + "k";
}

} // namespace

bool SmallDisk::mayBeMade()
{
    return ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0;
}

SmallDisk::SmallDisk(std::size_t kibibytes)
{
    expect(::unshare(CLONE_NEWNS) == 0, "no mounts of our own");
    expect(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "mounts cannot be kept to ourselves");
    expect(::mount("small", path().c_str(), "tmpfs", 0, sizeOption(kibibytes).c_str()) == 0, "no small disk");
}

SmallDisk::~SmallDisk()
{
    ::umount2(path().c_str(), MNT_DETACH);
}

void SmallDisk::fillBut(std::size_t kibibytes) const
{
    std::filesystem::remove(path() / "others");
    std::ofstream others{path() / "others", std::ios::binary};
    const std::string block(kKibibyte, '.');
    for (std::size_t free = left() / kKibibyte; free > kibibytes; --free) {
        others << block;
    }
}

void SmallDisk::makeRoom(std::size_t kibibytes) const
{
    std::filesystem::remove(path() / "others");
    expect(::mount("small", path().c_str(), "tmpfs", MS_REMOUNT, sizeOption(kibibytes).c_str()) == 0,
           "no room could be made");
}

std::size_t SmallDisk::left() const
{
    return std::filesystem::space(path()).available;
}

} // namespace turndown::faults
