#include "sync-server/backup/restore.hpp"
#include "sync-server/ledger/migrations.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace fs = std::filesystem;

namespace {

int versionOf(const fs::path& file)
{
    return schemaVersion(file).value().present;
}

/// A hotel's data as the version before administration was noted left them.
struct OlderHotel {
    OlderHotel()
    {
        TestHotel hotel;
        fs::create_directory(directory);
        hotel.backUp(directory);
        SQLite::Database database{ledgerFile(directory).string(), SQLite::OPEN_READWRITE};
        database.exec("DROP TABLE administration");
        database.exec("PRAGMA user_version = 4");
    }

    HeldClock clock;
    TemporaryDirectory place;
    const fs::path directory = place.path / "hotel";
};

} // namespace

SCENARIO("an older hotel is backed up as it was before a newer program changes it")
{
    const OlderHotel older;
    GIVEN("room for the backup")
    {
        const auto hotel = Hotel::open(older.directory, older.clock);
        REQUIRE(hotel.ok());
        CHECK(versionOf((*hotel)->ledger().file()) > 4);
        REQUIRE((*hotel)->beforeUpgrade().has_value());
        const auto backup = *(*hotel)->beforeUpgrade();

        THEN("the backup is what the older program can restore")
        {
            CHECK(versionOf(backup) == 4);
            const auto restored = restoreHotel(backup, older.place.path / "again", older.clock, Damage::Refuse);
            REQUIRE(restored.ok());
            CHECK(restored->verification.wrong.empty());
        }
        THEN("the next start has nothing to do")
        {
            const auto again = Hotel::open(older.directory, older.clock);
            REQUIRE(again.ok());
            CHECK_FALSE((*again)->beforeUpgrade().has_value());
        }
    }
    GIVEN("none")
    {
        const FullDisk full{60'000};
        const auto hotel = Hotel::open(older.directory, older.clock);
        THEN("the data stay as they are, and the sentence says why")
        {
            REQUIRE_FALSE(hotel.ok());
            CHECK(hotel.error().problem == Problem::Storage);
            CHECK(hotel.error().detail.find("could not be backed up before") != std::string::npos);
            CHECK(versionOf(ledgerFile(older.directory)) == 4);
        }
    }
}
