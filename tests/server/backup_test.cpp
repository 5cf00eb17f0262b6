#include "shared/crypto/uuid.hpp"
#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/restoration.hpp"
#include "sync-server/backup/restore.hpp"
#include "sync-server/upkeep/backing_up.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <fstream>
#include <thread>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace fs = std::filesystem;

namespace {

Result<BackupNote> backUp(TestHotel& hotel, const fs::path& file)
{
    return writeBackupFile(hotel.ledger().file(), file, hotel.hotel().secret(), hotel.hotel().now());
}

std::vector<std::string> namesIn(const fs::path& directory)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{directory}) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A hotel restored from `file` into a directory of its own, opened.
struct RestoredHotel {
    RestoredHotel(const fs::path& file, const Clock& clock)
        : restored{restoreHotel(file, directory.path / "hotel", clock, Damage::Refuse)},
          files{restored ? namesIn(directory.path / "hotel") : std::vector<std::string>{}},
          hotel{Hotel::open(directory.path / "hotel", clock)}
    {
    }

    TemporaryDirectory directory;
    Result<Restored> restored;
    std::vector<std::string> files;
    Result<std::unique_ptr<Hotel>> hotel;
};

} // namespace

SCENARIO("a hotel is backed up while people work, and restored from the one file")
{
    TestHotel hotel;
    const TemporaryDirectory place;
    const auto file = place.path / "friday.backup";
    hotel.state("u-sun", "room.noted", "room/1203", {{"text", "before"}});

    WHEN("it is copied in the middle of many entries")
    {
        std::atomic<bool> done = false;
        std::thread busy{[&] {
            while (!done) {
                hotel.state("u-sun", "room.noted", "room/1205", {{"text", "meanwhile"}});
            }
        }};
        const auto made = backUp(hotel, file);
        done = true;
        busy.join();
        REQUIRE(made.ok());

        THEN("what is restored is one moment of it, whole, and can be verified")
        {
            const RestoredHotel copy{file, hotel.clock};
            REQUIRE(copy.restored.ok());
            REQUIRE(copy.hotel.ok());
            CHECK(copy.restored->verification.wrong == std::vector<std::string>{});
            CHECK(copy.restored->verification.operations == made->seq);
            CHECK(copy.restored->madeAt == made->madeAt);
            CHECK((*copy.hotel)->secret() == hotel.hotel().secret());
            CHECK(copy.files == std::vector<std::string>{"secret", "turndown.db"});
        }
        THEN("nobody else can read the file, and nothing lies beside it")
        {
            CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
            CHECK(namesIn(place.path) == std::vector<std::string>{"friday.backup"});
        }
        THEN("a file that is there is never written over")
        {
            const auto again = backUp(hotel, file);
            REQUIRE_FALSE(again.ok());
            CHECK(again.error().problem == Problem::Refused);
        }
    }

    WHEN("the disk fills up while it is copied")
    {
        const FullDisk full{20'000};
        const auto made = backUp(hotel, file);
        THEN("there is no half backup")
        {
            REQUIRE_FALSE(made.ok());
            CHECK(made.error().problem == Problem::Storage);
            CHECK(namesIn(place.path).empty());
        }
    }
}

SCENARIO("what cannot be restored leaves the directory as it was")
{
    TestHotel hotel;
    const TemporaryDirectory place;
    const auto file = place.path / "friday.backup";
    REQUIRE(backUp(hotel, file).ok());
    const auto target = place.path / "hotel";
    const auto refuses = [&](const fs::path& from, Problem problem, Damage damage = Damage::Refuse) {
        const auto restored = restoreHotel(from, target, hotel.clock, damage);
        REQUIRE_FALSE(restored.ok());
        CAPTURE(restored.error().detail);
        CHECK(restored.error().problem == problem);
    };

    GIVEN("a directory that holds something")
    {
        fs::create_directory(target);
        std::ofstream{target / "holiday.txt"} << "mine";
        refuses(file, Problem::Refused);
        CHECK(namesIn(target) == std::vector<std::string>{"holiday.txt"});
    }
    GIVEN("an empty directory, and files that are no backups")
    {
        fs::create_directory(target);
        std::ofstream{place.path / "text"} << "Dear guest";
        refuses(place.path / "text", Problem::Malformed);
        refuses(place.path / "nothing", Problem::Missing);
        refuses(place.path, Problem::Missing);
        refuses(hotel.ledger().file(), Problem::Malformed);
        CHECK(namesIn(target).empty());
    }
    GIVEN("a backup of a newer program")
    {
        SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 999");
        refuses(file, Problem::Refused);
        CHECK_FALSE(fs::exists(target));
    }
    GIVEN("a backup that somebody has changed")
    {
        SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec(
            "UPDATE document SET body = replace(body, 'dirty', 'clean') WHERE doc = 'room/1203'");
        refuses(file, Problem::Refused);
        CHECK_FALSE(fs::exists(target));

        THEN("it is restored all the same when there is nothing better, and what is wrong is said")
        {
            const auto restored = restoreHotel(file, target, hotel.clock, Damage::Accept);
            REQUIRE(restored.ok());
            CHECK(restored->verification.wrong.front().find("room/1203") != std::string::npos);
            CHECK(Hotel::open(target, hotel.clock).ok());
        }
    }
    GIVEN("a backup cut short")
    {
        fs::resize_file(file, fs::file_size(file) / 2);
        const auto restored = restoreHotel(file, target, hotel.clock, Damage::Refuse);
        CHECK_FALSE(restored.ok());
        CHECK_FALSE(fs::exists(target));
    }
    GIVEN("a disk that is full")
    {
        const FullDisk full{20'000};
        refuses(file, Problem::Storage);
        CHECK_FALSE(fs::exists(target));
    }
}

SCENARIO("the server's own backups")
{
    TestHotel hotel;
    const TemporaryDirectory place;
    const auto directory = place.path / "backups";
    BackupShelf shelf{directory, ShelfLife{3, 4}};
    CHECK_FALSE(shelf.newest());
    UtcTime now = parseTime("2026-11-23T09:00:00.000Z").value();
    const auto add = [&] { return shelf.add(hotel.ledger().file(), hotel.hotel().secret(), now).ok(); };

    WHEN("it backs up every six hours for ten days")
    {
        fs::create_directories(directory);
        std::ofstream{directory / "2026-11-20T00-00-00.000Z.backup.unfinished"} << "the power went";
        std::ofstream{directory / "notes.txt"} << "mine";
        for (int round = 0; round < 40; ++round) {
            REQUIRE(add());
            now += std::chrono::hours{6};
        }
        THEN("the newest three are there and the last of each of the last four days, and what is somebody else's")
        {
            CHECK(namesIn(directory) ==
                  std::vector<std::string>{"2026-11-30T21-00-00.000Z.backup", "2026-12-01T21-00-00.000Z.backup",
                                           "2026-12-02T15-00-00.000Z.backup", "2026-12-02T21-00-00.000Z.backup",
                                           "2026-12-03T03-00-00.000Z.backup", "notes.txt"});
            CHECK(shelf.newest() == now - std::chrono::hours{6});
        }
    }
    WHEN("the place cannot be written to")
    {
        std::ofstream{directory} << "a file";
        CHECK_FALSE(add());
    }
}

SCENARIO("the server backs up by itself every quarter of an hour")
{
    TestHotel hotel;
    const TemporaryDirectory place;
    const BackupPlan plan{place.path / "backups", std::chrono::minutes{15}};
    BackupHealth health;
    const auto rest = [&] { return backUpWhenDue(hotel.hotel(), plan, health); };

    WHEN("there is none yet")
    {
        CHECK(rest() == plan.every);
        CHECK(namesIn(plan.directory).size() == 1);

        THEN("one that is five minutes old is let be, also by a server that has just been started")
        {
            hotel.clock.advance(std::chrono::minutes{5});
            hotel.restart();
            CHECK(rest() == std::chrono::minutes{10});
            CHECK(namesIn(plan.directory).size() == 1);
        }
        THEN("when a quarter of an hour has gone there is another, whoever has written meanwhile")
        {
            hotel.clock.advance(plan.every);
            CHECK(rest() == plan.every);
            CHECK(namesIn(plan.directory).size() == 2);
        }
        THEN("one of a clock that was ahead does not keep it from backing up")
        {
            fs::rename(plan.directory / namesIn(plan.directory).front(),
                       plan.directory / "2031-01-01T00-00-00.000Z.backup");
            CHECK(rest() == plan.every);
            CHECK(namesIn(plan.directory).size() == 2);
        }
    }
    WHEN("the place cannot be written to")
    {
        std::ofstream{plan.directory} << "a file";
        THEN("it tries again in a minute")
        {
            CHECK(rest() == std::chrono::minutes{1});
        }
    }
}

SCENARIO("after a restore people are told which rooms to look at, until somebody has")
{
    TestHotel hotel;
    const TemporaryDirectory place;
    const auto file = place.path / "noon.backup";
    auto floor = tablet("d-0");
    const auto did = [&](std::int64_t ds, const std::string& room, UtcTime at) {
        const Told told{"room.noted", room, {{"text", "The lamp flickers."}}, "u-li"};
        return toldBefore(hotel, ds, told, newOperationId(at), at);
    };
    const auto check = [&] {
        std::optional<ToCheck> toCheck;
        REQUIRE(hotel.ledger().read([&](const LedgerTransaction& ledger) { toCheck = whatToCheck(ledger); }).ok());
        return toCheck;
    };
    const auto write = [&](const auto& work) { REQUIRE(hotel.ledger().write(work).ok()); };

    CHECK_FALSE(check());
    const auto backedUp = hotel.hotel().now();
    const Restoration restoration{backedUp, backedUp + std::chrono::hours{1}, hotel.head(), std::nullopt};
    write([&](LedgerTransaction& ledger) { noteRestoration(ledger, restoration); });
    hotel.clock.advance(std::chrono::hours{2});

    THEN("that it was restored is said at once")
    {
        REQUIRE(check());
        CHECK(check()->restoration == restoration);
        CHECK(check()->rooms.empty());
    }
    WHEN("a tablet brings back what happened before, in and after the time that is lost")
    {
        push(hotel, floor, {did(1, "room/1203", backedUp - std::chrono::minutes{1})});
        push(hotel, floor, {did(2, "room/1205", backedUp + std::chrono::minutes{30})});
        push(hotel, floor, {did(3, "room/1203", backedUp + std::chrono::minutes{90})});
        THEN("only the room of the lost time is to be looked at")
        {
            CHECK(check()->rooms == std::vector{DocumentName{"room/1205"}});
        }
        AND_WHEN("somebody has")
        {
            write([](LedgerTransaction& ledger) { markChecked(ledger); });
            THEN("nothing more is asked, until another tablet knows something of that time")
            {
                CHECK_FALSE(check());
                auto other = tablet("d-1");
                push(hotel, other, {did(1, "room/1203", backedUp + std::chrono::minutes{31})});
                REQUIRE(check());
                CHECK(check()->rooms == std::vector{DocumentName{"room/1203"}});
            }
        }
    }
    WHEN("tablets know another history")
    {
        const auto heard = [&](std::chrono::minutes after) {
            write([&](LedgerTransaction& ledger) {
                noteForeignHistory(ledger, restoration.noticedAt + after, hotel.hotel().now());
            });
        };
        THEN("those not heard since then tell nothing new")
        {
            heard(std::chrono::minutes{-1});
            CHECK(check()->restoration == restoration);
        }
        THEN("one that was heard since tells that an old copy was put in place once more")
        {
            heard(std::chrono::minutes{1});
            CHECK(check()->restoration.noticedAt == hotel.hotel().now());
        }
    }
}
