#include "sync-server/doctor/place_checks.hpp"

#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/hotel/disk_use.hpp"

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLeastLeft = 1'000'000'000;

// Locks that hold between machines are what SQLite cannot be sure of there. Source: statfs(2).
constexpr std::array<long, 7> kNetworkFileSystems{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2 and later
    0x01021997, // 9P
    0x00C36400, // Ceph
    0x5346414F, // AFS
};

bool mayOthersRead(const fs::path& path)
{
    std::error_code none;
    const auto mode = fs::status(path, none).permissions();
    return !none && (mode & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none;
}

void checkModes(Findings& findings, const fs::path& directory)
{
    for (const auto& [path, mode] : {std::pair{directory, "700"}, std::pair{directory / "secret", "600"}}) {
        if (mayOthersRead(path)) {
            findings.push_back({Weight::Wrong, "permissions",
                                "Others than its owner may get into " + path.string() + '.',
                                "Take that away: chmod " + std::string{mode} + ' ' + path.string() + '.'});
        }
    }
}

/// What somebody else made here, mostly root, the server cannot open.
void checkOwners(Findings& findings, const fs::path& directory)
{
    struct stat own {};
    if (::stat(directory.c_str(), &own) != 0) {
        return;
    }
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{directory, none}) {
        struct stat found {};
        if (::stat(entry.path().c_str(), &found) == 0 && found.st_uid != own.st_uid) {
            findings.push_back(
                {Weight::Wrong, "permissions", entry.path().string() + " belongs to another user than its directory.",
                 "Give it back: chown -R --reference=" + directory.string() + ' ' + entry.path().string() + '.'});
        }
    }
    if (::access(directory.c_str(), R_OK | W_OK | X_OK) != 0) {
        findings.push_back({Weight::Wrong, "permissions", "This user may not write to " + directory.string() + '.',
                            "Call this as the user whom the server runs as."});
    }
}

void checkDisk(Findings& findings, const fs::path& directory)
{
    const auto left = bytesLeft(directory);
    const auto needed = std::max(kLeastLeft, 2 * databaseBytes(ledgerFile(directory)));
    if (left && *left < needed) {
        findings.push_back({Weight::Wrong, "disk",
                            "The disk of " + directory.string() + " has only " + inMegabytes(*left) + " left.",
                            "Make room for " + inMegabytes(needed) + ", or move the hotel to a larger disk."});
    }
    struct statfs system {};
    if (::statfs(directory.c_str(), &system) == 0 &&
        std::find(kNetworkFileSystems.begin(), kNetworkFileSystems.end(), static_cast<long>(system.f_type)) !=
            kNetworkFileSystems.end()) {
        findings.push_back({Weight::Wrong, "file-system", directory.string() + " is on a network file system.",
                            "Move the hotel to a disk of this machine; backups may lie on the network."});
    }
}

} // namespace

Findings checkPlace(const fs::path& directory)
{
    Findings findings;
    checkModes(findings, directory);
    checkOwners(findings, directory);
    checkDisk(findings, directory);
    return findings;
}

} // namespace turndown::server
