#include "sync-server/backup/backup_shelf.hpp"
#include "sync-server/backup/restoration.hpp"
#include "sync-server/doctor/doctor.hpp"
#include "sync-server/doctor/place_checks.hpp"
#include "sync-server/doctor/serving_checks.hpp"
#include "tests/faults/small_disk.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <httplib.h>

#include <thread>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace fs = std::filesystem;

namespace {

/// A hotel that is tended well, and whoever looks after it.
struct Patient : TestHotel {
    Patient()
    {
        practice.directory = directory.path / "hotel";
        practice.backups.directory = usualBackups(practice.directory);
        practice.serving.listen = "127.0.0.1:" + std::to_string(programs::freePort());
        backUpNow();
    }

    void backUpNow()
    {
        BackupShelf shelf{practice.backups.directory, ShelfLife{}};
        REQUIRE(shelf.add(ledger().file(), hotel().secret(), hotel().now()));
    }

    [[nodiscard]] fs::path newestBackup() const
    {
        const BackupShelf shelf{practice.backups.directory, ShelfLife{}};
        return shelf.fileOf(shelf.newest().value());
    }

    /// What is wrong; only notes are left out.
    [[nodiscard]] Findings wrong() const
    {
        Findings findings = examine(practice, clock);
        std::erase_if(findings, [](const Finding& finding) { return finding.weight == Weight::Note; });
        return findings;
    }

    /// That one thing is wrong: this.
    void suffers(const std::string& about, const std::string& what) const
    {
        const auto findings = wrong();
        REQUIRE(findings.size() == 1);
        CAPTURE(findings.front().what, findings.front().advice);
        CHECK(findings.front().about == about);
        CHECK(findings.front().what.find(what) != std::string::npos);
        CHECK(findings.front().advice.size() > 10);
    }

    Practice practice;
};

void makeCertificate(const fs::path& directory, const std::string& name, int days)
{
    const auto file = (directory / name).string();
    const std::string command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days " +
                                std::to_string(days) + " -subj /CN=turndown.test -keyout '" + file + ".key' -out '" +
                                file + ".pem' 2>/dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
}

} // namespace

SCENARIO("whoever runs a server hears what is wrong with it, and what to do")
{
    Patient patient;
    const auto& directory = patient.practice.directory;

    GIVEN("nothing that is")
    {
        CHECK(patient.wrong().empty());
    }
    GIVEN("others who may look in")
    {
        fs::permissions(directory, fs::perms::others_read, fs::perm_options::add);
        patient.suffers("permissions", directory.string());
    }
    GIVEN("a secret that others may read")
    {
        fs::permissions(directory / "secret", fs::perms::group_read, fs::perm_options::add);
        patient.suffers("permissions", "secret");
    }
    GIVEN("a file that root left there")
    {
        if (::geteuid() != 0) {
            WARN("SKIPPED: only root can give a file away.");
            return;
        }
        REQUIRE(::chown((directory / "secret").c_str(), 65'534, 65'534) == 0);
        patient.suffers("permissions", "belongs to another user");
    }
    GIVEN("a machine whose clock has fallen back since")
    {
        patient.clock.advance(std::chrono::hours{3});
        patient.set("room/1203", {{"section", "west"}});
        patient.backUpNow();
        patient.clock.setWall("2026-11-23T09:00:00.000Z");
        patient.suffers("clock", "3 hours behind");
    }
    GIVEN("a tablet in a drawer, and a lost one that was revoked")
    {
        auto drawer = tablet("d-drawer");
        drawer.lastContact = patient.hotel().now();
        auto lost = tablet("d-lost");
        lost.revokedAt = lost.lastContact = patient.hotel().now();
        REQUIRE(patient.ledger().write([&](LedgerTransaction& ledger) {
            ledger.devices().put(drawer);
            ledger.devices().put(lost);
        }));
        CHECK(patient.wrong().empty());
        patient.clock.advance(std::chrono::days{5});
        patient.backUpNow();
        patient.suffers("tablet", "has not been heard of for 5 days");
    }
    GIVEN("an operation that waits for the office since yesterday")
    {
        auto ours = tablet("d-ours");
        patient.clock.advance(std::chrono::minutes{10});
        push(patient, ours,
             {pushed(patient, 1, {"stock.counted", "stock/floor-12/sheet", {{"qty", 12}, {"after", nullptr}}})});
        ours.lastContact = patient.hotel().now() + std::chrono::days{1};
        REQUIRE(patient.ledger().write([&](LedgerTransaction& ledger) { ledger.devices().put(ours); }));
        CHECK(patient.wrong().empty());
        patient.clock.advance(std::chrono::hours{25});
        patient.backUpNow();
        patient.suffers("held", "1 operation waits");
    }
    GIVEN("a restored hotel that nobody has looked at")
    {
        REQUIRE(patient.ledger().write([&](LedgerTransaction& ledger) {
            noteRestoration(ledger, {patient.hotel().now(), patient.hotel().now(), 1, std::nullopt});
        }));
        patient.suffers("restored", "2026-11-23");
    }
    GIVEN("no hotel")
    {
        patient.practice.directory /= "nowhere";
        patient.suffers("data", "no hotel");
    }
    GIVEN("data of a newer program")
    {
        SQLite::Database{patient.ledger().file().string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 999");
        patient.suffers("data", "newer Turndown");
    }
    GIVEN("data of an older one")
    {
        SQLite::Database{patient.ledger().file().string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 3");
        CHECK(patient.wrong().empty());
        const auto findings = examine(patient.practice, patient.clock);
        CHECK(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.about == "data" && finding.what.find("older") != std::string::npos;
        }));
        THEN("they are not touched")
        {
            SQLite::Database database{patient.ledger().file().string(), SQLite::OPEN_READONLY};
            CHECK(database.execAndGet("PRAGMA user_version").getInt() == 3);
        }
    }
    GIVEN("a database in which rows point nowhere")
    {
        {
            SQLite::Database database{patient.ledger().file().string(), SQLite::OPEN_READWRITE};
            database.exec("PRAGMA foreign_keys = OFF; INSERT INTO archived_document VALUES ('room/1', 999, 0, x'00')");
        }
        patient.suffers("integrity", "damaged");
    }
}

SCENARIO("whoever runs a server hears when its backups would not help")
{
    Patient patient;
    GIVEN("none")
    {
        fs::remove_all(patient.practice.backups.directory);
        patient.suffers("backups", "no backup");
    }
    GIVEN("the newest one of an hour ago, where one is made each quarter of it")
    {
        patient.clock.advance(std::chrono::minutes{61});
        patient.suffers("backups", "61 minutes old");
        patient.practice.backups.every = std::chrono::minutes{0}; // Somebody else backs up, each night.
        CHECK(patient.wrong().empty());
        patient.clock.advance(std::chrono::hours{26});
        patient.suffers("backups", "27 hours old");
    }
    GIVEN("one that was changed")
    {
        SQLite::Database{patient.newestBackup().string(), SQLite::OPEN_READWRITE}.exec(
            "UPDATE document SET body = replace(body, 'dirty', 'clean') WHERE doc = 'room/1203'");
        patient.suffers("backups", "room/1203");
    }
    GIVEN("one that was cut short")
    {
        fs::resize_file(patient.newestBackup(), 20'000);
        patient.suffers("backups", "could not be restored");
    }
}

SCENARIO("whoever runs a server hears of its address and its certificate")
{
    Patient patient;
    auto& serving = patient.practice.serving;

    GIVEN("a server that serves")
    {
        HttpServer server{patient.hotel(), serving};
        REQUIRE(server.start());
        server.open();
        CHECK(examine(patient.practice, patient.clock).size() <= 1); // A clock that nobody keeps right may be noted.
        CHECK(patient.wrong().empty());
        server.stop();
    }
    GIVEN("a server that does not get ready")
    {
        HttpServer server{patient.hotel(), serving};
        REQUIRE(server.start());
        patient.suffers("address", "could not keep what tablets send");
        server.stop();
    }
    GIVEN("somebody else at its address")
    {
        httplib::Server other;
        other.Get("/readyz", [](const auto&, auto& response) { response.set_content("<html>", "text/html"); });
        const int port = other.bind_to_any_port("127.0.0.1");
        std::thread serves{[&] { other.listen_after_bind(); }};
        serving.listen = "127.0.0.1:" + std::to_string(port);
        patient.suffers("address", "Something else than Turndown");
        other.stop();
        serves.join();
    }
    GIVEN("an address that is none, and one of another machine")
    {
        serving.listen = "nonsense";
        patient.suffers("address", "no address");
        serving.listen = "192.0.2.1:8080";
        patient.suffers("address", "Nobody can listen");
    }
    GIVEN("certificates")
    {
        const auto& place = patient.directory.path;
        makeCertificate(place, "good", 90);
        makeCertificate(place, "short", 10);
        const auto use = [&](const char* certificate, const char* key) {
            serving.tlsCertificate = (place / certificate).string();
            serving.tlsKey = (place / key).string();
            const auto findings = checkCertificate(
                serving, std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
            return findings.empty() ? std::string{} : findings.front().what;
        };
        CHECK(use("good.pem", "good.key").empty());
        CHECK(use("short.pem", "short.key").find("expires in ") != std::string::npos);
        CHECK(use("good.pem", "short.key").find("is not that of the certificate") != std::string::npos);
        CHECK(use("good.key", "good.key").find("no certificate") != std::string::npos);
        CHECK(use("good.pem", "good.pem").find("no key") != std::string::npos);
        fs::permissions(place / "good.key", fs::perms::others_read, fs::perm_options::add);
        CHECK(use("good.pem", "good.key").find("Everybody on this machine") != std::string::npos);
        const auto later = checkCertificate(serving, parseTime("2099-01-01T00:00:00.000Z").value());
        REQUIRE_FALSE(later.empty());
        CHECK(later.front().what.find("has expired") != std::string::npos);
    }
}

SCENARIO("whoever runs a server hears that its disk is nearly full before it is")
{
    if (!faults::SmallDisk::mayBeMade()) {
        WARN("SKIPPED: this machine lets us mount no small disk.");
        return;
    }
    const faults::SmallDisk disk{10'000};
    HeldClock clock;
    REQUIRE(Hotel::create(disk.path() / "hotel", clock));
    const auto findings = checkPlace(disk.path() / "hotel");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().about == "disk");
    CHECK(findings.front().what.find(" MB left") != std::string::npos);
}
