#include "sync-server/doctor/backup_checks.hpp"

#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/restore.hpp"
#include "sync-server/hotel/disk_use.hpp"

#include <cstdlib>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kOldByHand{26}; ///< Where somebody else backs up: each night.
constexpr std::chrono::minutes kGrace{5};

/// A directory among the temporary files, gone at the end.
class Scratch {
public:
    Scratch()
    {
        std::string name = (fs::temp_directory_path() / "turndown-doctor-XXXXXX").string();
        m_path = ::mkdtemp(name.data()) == nullptr ? fs::path{} : fs::path{name};
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    [[nodiscard]] bool holds(std::uintmax_t bytes) const
    {
        return !m_path.empty() && bytesLeft(m_path).value_or(0) > bytes;
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void checkAge(Findings& findings, const BackupPlan& plan, UtcTime newest, UtcTime now)
{
    const std::chrono::milliseconds old = plan.every.count() > 0 ? 2 * plan.every + kGrace : kOldByHand;
    if (now - newest > old) {
        findings.push_back(
            {Weight::Wrong, "backups",
             "The newest backup in " + plan.directory.string() + " is " + inWords(now - newest) + " old.",
             "See that the server runs, and what its log says of backup.failed."});
    }
}

void checkContent(Findings& findings, const fs::path& file)
{
    const Scratch scratch;
    std::error_code none;
    if (!scratch.holds(2 * fs::file_size(file, none))) {
        findings.push_back({Weight::Note, "backups",
                            "There is too little room among the temporary files to try " + file.string() + '.',
                            "Try it elsewhere: turndown-server restore --data NEWDIR " + file.string() + '.'});
        return;
    }
    const auto verification = verifyBackup(file, scratch.path());
    if (verification && verification->wrongInAll == 0) {
        return;
    }
    findings.push_back({Weight::Wrong, "backups",
                        "The newest backup, " + file.string() + ", could not be restored as it is: " +
                            (verification ? verification->wrong.front() : verification.error().detail),
                        "Back up again, and try older ones with: turndown-server restore --data NEWDIR FILE."});
}

} // namespace

Findings checkBackups(const BackupPlan& plan, UtcTime now)
{
    Findings findings;
    const BackupShelf shelf{plan.directory, ShelfLife{}};
    const auto newest = shelf.newest();
    if (!newest) {
        findings.push_back({Weight::Wrong, "backups", "There is no backup in " + plan.directory.string() + '.',
                            "Start the server, which makes one at once, or back up by hand."});
        return findings;
    }
    checkAge(findings, plan, *newest, now);
    checkContent(findings, shelf.fileOf(*newest));
    return findings;
}

} // namespace turndown::server
