#include "sync-server/verification/verification.hpp"
#include "tests/server/support/busy_day.hpp"
#include "tests/support/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace {

/// What somebody who opens the file with another program can do.
int tamper(TestHotel& hotel, const std::string& sql)
{
    SQLite::Database database{hotel.ledger().file().string(), SQLite::OPEN_READWRITE, 5000};
    return database.exec(sql);
}

std::string sentences(const Verification& report)
{
    std::string all;
    for (const auto& sentence : report.wrong) {
        all += sentence + '\n';
    }
    return all;
}

} // namespace

SCENARIO("a hotel's ledger is verified from its operations alone")
{
    TestHotel hotel;
    liveABusyDay(hotel);
    const auto report = verify(hotel.ledger());
    REQUIRE(report.ok());
    CHECK(report->wrong == std::vector<std::string>{});
    CHECK(report->operations == hotel.head());
    CHECK(report->archived > 20);
    CHECK(report->archived < report->operations);
    CHECK(report->documents == 11);
    CHECK(report->snapshots > 10);
}

SCENARIO("whatever is changed behind the server's back is found")
{
    struct Case {
        const char* sql;
        const char* sentence;
    };
    const std::vector<Case> cases{
        {"UPDATE document SET body = replace(body, 'dirty', 'clean') WHERE doc = 'room/1203'", "room/1203 is not what"},
        {"UPDATE document SET body = replace(body, '\"level\":', '\"level\":1') WHERE doc = 'stock/store/sheet'",
         "stock/store/sheet is not what"},
        {"UPDATE document SET rev = rev + 1 WHERE doc = 'room/1205'", "room/1205 is not what"},
        {"DELETE FROM document WHERE doc = 'staff/u-li'", "1 operations speak of staff/u-li, which does not stand"},
        {"DELETE FROM document WHERE doc = 'room/1205'", "operations speak of room/1205, which does not stand"},
        {"UPDATE operation SET eff = eff + 1 WHERE seq = (SELECT max(seq) FROM operation WHERE kind = 'stock.moved')",
         "does not continue the chain"},
        {"UPDATE operation SET raw = CAST(replace(CAST(raw AS TEXT), 'floor-12', 'floor-13') AS BLOB) "
         "WHERE seq = (SELECT max(seq) FROM operation WHERE kind = 'stock.moved')",
         "1 operations speak of stock/floor-13/sheet"},
        {"UPDATE operation SET outcome = 'overtaken' WHERE seq = (SELECT max(seq) FROM operation WHERE kind = "
         "'stock.moved')",
         "is kept as overtaken, but"},
        {"UPDATE archived_operation SET outcome = CASE outcome WHEN 'applied' THEN 'overtaken' ELSE 'applied' END "
         "WHERE seq = (SELECT min(seq) FROM archived_operation)",
         "is kept as"},
        {"DELETE FROM operation WHERE seq = (SELECT max(seq) FROM operation WHERE kind = 'stock.moved')",
         "The history ends at"},
        {"DELETE FROM document_operation WHERE doc = 'room/1205' AND eff = (SELECT max(eff) FROM document_operation "
         "WHERE doc = 'room/1205')",
         "room/1205 is not what"},
        {"UPDATE archived_operation SET chain = zeroblob(32) WHERE seq = (SELECT max(seq) FROM archived_operation)",
         "does not continue the chain"},
        {"DELETE FROM archived_document; DELETE FROM archived_operation; DELETE FROM archive_segment",
         "The history ends at"},
        {"UPDATE snapshot SET rev = rev + 1 WHERE period IS NULL", "The snapshot of"},
        {"UPDATE snapshot SET rev = rev + 1 WHERE period IS NOT NULL", "The snapshot of"},
    };
    for (const auto& [sql, sentence] : cases) {
        CAPTURE(sql);
        TestHotel hotel;
        liveABusyDay(hotel);
        REQUIRE(tamper(hotel, sql) > 0);
        const auto report = verify(hotel.ledger());
        REQUIRE(report.ok());
        CHECK(report->wrongInAll > 0);
        CAPTURE(sentences(*report));
        CHECK(sentences(*report).find(sentence) != std::string::npos);
    }
}

SCENARIO("what an older version has held continues the chain, and what was taken is not linked as if it had been held")
{
    const auto linkedAgain = [](TestHotel& hotel, bool asHeld) {
        LedgerOperation last;
        REQUIRE(hotel.ledger().read([&](const LedgerTransaction& ledger) {
            const auto& operations = ledger.operations();
            const auto head = operations.head().seq;
            last = operations.live(head - 1, 1).at(0);
            const Sha256 chain = chainAfter(operations.chainAt(head - 1).value(), last.id, last.eff, asHeld);
            CHECK(tamper(hotel, "UPDATE operation SET chain = x'" + hex(chain) +
                                    "' WHERE seq = " + std::to_string(head)) == 1);
        }));
        hotel.restart();
        return verify(hotel.ledger()).value().wrong;
    };
    TestHotel hotel;
    const auto result = hotel.state("u-maria", "room.inspected", "room/1203", {{"result", "passed"}});
    REQUIRE(result.verdict.outcome == Outcome::Held);
    CHECK(linkedAgain(hotel, false) == std::vector<std::string>{});
    hotel.state("u-chen", "room.noted", "room/1203", {{"text", "The lamp flickers."}});
    CHECK(linkedAgain(hotel, false) == std::vector<std::string>{});
    CHECK(linkedAgain(hotel, true).size() == 1);
}

SCENARIO("a piece of the archive that cannot be read is found")
{
    TestHotel hotel;
    liveABusyDay(hotel);
    REQUIRE(tamper(hotel, "UPDATE archive_segment SET operations = zeroblob(100)") > 0);
    const auto report = verify(hotel.ledger());
    REQUIRE(report.ok());
    CHECK(sentences(*report).find("A piece of the archive cannot be read") != std::string::npos);
}
