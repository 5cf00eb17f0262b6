#include "sync-server/hotel/data_directory.hpp"

#include "shared/crypto/digest.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSecretBytes = 32;

fs::path secretFile(const fs::path& directory)
{
    return directory / "secret";
}

Error storage(const fs::path& path, const std::string& what)
{
    return {Problem::Storage, path.string() + ' ' + what + '.'};
}

} // namespace

fs::path ledgerFile(const fs::path& directory)
{
    return directory / "turndown.db";
}

fs::path unfinishedLedgerFile(const fs::path& directory)
{
    return directory / "turndown.db.unfinished";
}

fs::path photoDirectory(const fs::path& directory)
{
    return directory / "photos";
}

fs::path uploadDirectory(const fs::path& directory)
{
    return directory / "uploads";
}

fs::path usualBackups(const fs::path& directory)
{
    return directory / "backups";
}

Done makeDataDirectory(const fs::path& directory)
{
    std::error_code problem;
    if (fs::exists(ledgerFile(directory), problem)) {
        return Error{Problem::Refused, "There is a hotel in " + directory.string() + " already; nothing was changed."};
    }
    if (fs::exists(unfinishedLedgerFile(directory), problem)) {
        return Error{Problem::Refused, "A hotel was begun in " + directory.string() +
                                           " and never finished; delete that directory and begin again."};
    }
    if (fs::exists(directory, problem) && !fs::is_empty(directory, problem)) {
        return Error{Problem::Refused, directory.string() + " is not an empty directory; nothing was changed."};
    }
    fs::create_directories(directory, problem);
    if (!problem) {
        fs::permissions(directory, fs::perms::owner_all, problem);
    }
    return problem ? Done{storage(directory, "cannot be made: " + problem.message())} : done();
}

std::string freshSecret()
{
    return randomBytes(kSecretBytes);
}

Done writeSecret(const fs::path& directory, const std::string& secret)
{
    const auto file = secretFile(directory);
    std::error_code problem;
    {
        std::ofstream{file};
    }
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, problem);
    std::ofstream stream{file, std::ios::binary};
    stream << secret;
    stream.close();
    if (!stream || problem) {
        return storage(file, "cannot be written");
    }
    auto durable = makeDurable(file);
    return durable ? makeDurable(directory) : durable;
}

Result<std::string> readSecret(const fs::path& directory)
{
    const auto file = secretFile(directory);
    std::ifstream stream{file, std::ios::binary};
    std::string secret{std::istreambuf_iterator<char>{stream}, {}};
    if (secret.size() < kSecretBytes) {
        return storage(file, "is missing or cut short; restore it from a backup");
    }
    return secret;
}

Done makeDurable(const fs::path& path)
{
    const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = opened >= 0 && ::fsync(opened) == 0;
    const int why = errno;
    if (opened >= 0) {
        ::close(opened);
    }
    return synced ? done() : Done{storage(path, std::string{"cannot be written to the disk: "} + std::strerror(why))};
}

} // namespace turndown::server
