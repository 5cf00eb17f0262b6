#pragma once

#include "sync-server/clock/server_clock.hpp"
#include "sync-server/hotel/data_directory.hpp"
#include "sync-server/ledger/sqlite_ledger.hpp"
#include "sync-server/photos/photo_shelf.hpp"
#include "sync-server/photos/uploads.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turndown::server {

/// One property's data directory, opened: the ledger, the photos, the secret that tokens are made with, and the hotel's time.
/// A copied, stopped directory is the same property.
class Hotel {
public:
    /// Brings what an older program wrote up to this one's schema, with a backup before.
    /// Missing when there is none in `directory`, Refused when it was written by a newer program, Storage otherwise.
    [[nodiscard]] static Result<std::unique_ptr<Hotel>> open(const std::filesystem::path& directory, const Clock& clock,
                                                             LedgerThreads threads = LedgerThreads::Own);

    using SetUp = std::function<Done(Hotel&)>;

    /// Makes the directory (readable by its owner only), its secret and a ledger that `setUp` fills, and opens it. Until
    /// all that is done there is no hotel, even if the power is cut; when `setUp` fails, nothing stays.
    /// Refused when there is a hotel already, or anything else.
    [[nodiscard]] static Result<std::unique_ptr<Hotel>> create(
        const std::filesystem::path& directory, const Clock& clock, const SetUp& setUp = [](Hotel&) { return done(); });

    Hotel(const std::filesystem::path& directory, std::unique_ptr<SqliteLedger> ledger, std::string secret,
          const Clock& clock, UtcTime latestEff)
        : m_ledger{std::move(ledger)},
          m_secret{std::move(secret)},
          m_clock{clock, latestEff},
          m_photos{photoDirectory(directory)},
          m_uploads{uploadDirectory(directory)}
    {
    }

    [[nodiscard]] SqliteLedger& ledger() { return *m_ledger; }
    [[nodiscard]] const PhotoShelf& photos() const { return m_photos; }
    [[nodiscard]] Uploads& uploads() { return m_uploads; }
    [[nodiscard]] const std::string& secret() const { return m_secret; }
    [[nodiscard]] const ServerClock& clock() const { return m_clock; }
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }
    /// The backup that was made because the data were older than this program; nothing where they were not.
    [[nodiscard]] const std::optional<std::filesystem::path>& beforeUpgrade() const { return m_beforeUpgrade; }

private:
    std::unique_ptr<SqliteLedger> m_ledger;
    std::string m_secret;
    ServerClock m_clock;
    PhotoShelf m_photos;
    Uploads m_uploads;
    std::optional<std::filesystem::path> m_beforeUpgrade;
};

} // namespace turndown::server
