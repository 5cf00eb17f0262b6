#include "sync-server/hotel/hotel.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSecretBytes = 32;

fs::path ledgerFile(const fs::path& directory)
{
    return directory / "turndown.db";
}

fs::path secretFile(const fs::path& directory)
{
    return directory / "secret";
}

Error storage(const fs::path& path, const std::string& what)
{
    return {Problem::Storage, path.string() + ' ' + what + '.'};
}

Done makeDirectory(const fs::path& directory)
{
    std::error_code problem;
    if (fs::exists(ledgerFile(directory), problem)) {
        return Error{Problem::Refused, "There is a hotel in " + directory.string() + " already; nothing was changed."};
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

Done writeSecret(const fs::path& file)
{
    std::error_code problem;
    {
        std::ofstream{file};
    }
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, problem);
    std::ofstream stream{file, std::ios::binary};
    stream << randomBytes(kSecretBytes);
    stream.close();
    return stream && !problem ? done() : Done{storage(file, "cannot be written")};
}

Result<std::string> readSecret(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    std::string secret{std::istreambuf_iterator<char>{stream}, {}};
    if (secret.size() < kSecretBytes) {
        return storage(file, "is missing or cut short; restore it from a backup");
    }
    return secret;
}

Result<std::unique_ptr<Hotel>> openAs(const fs::path& directory, const Clock& clock, bool create)
{
    auto ledger = SqliteLedger::open(ledgerFile(directory), create);
    if (!ledger) {
        return ledger.error();
    }
    auto secret = readSecret(secretFile(directory));
    if (!secret) {
        return secret.error();
    }
    UtcTime latestEff;
    auto read =
        (*ledger)->read([&](const LedgerTransaction& records) { latestEff = records.operations().latestEff(); });
    if (!read) {
        return read.error();
    }
    return std::make_unique<Hotel>(std::move(ledger).value(), std::move(secret).value(), clock, latestEff);
}

} // namespace

Result<std::unique_ptr<Hotel>> Hotel::open(const fs::path& directory, const Clock& clock)
{
    return openAs(directory, clock, false);
}

Result<std::unique_ptr<Hotel>> Hotel::create(const fs::path& directory, const Clock& clock)
{
    if (auto made = makeDirectory(directory); !made) {
        return made.error();
    }
    if (auto written = writeSecret(secretFile(directory)); !written) {
        return written.error();
    }
    return openAs(directory, clock, true);
}

} // namespace turndown::server
