#include "shared/rules/rules_version.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/upkeep/new_rules.hpp"
#include "sync-server/verification/verification.hpp"
#include "tests/server/support/busy_day.hpp"
#include "tests/support/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using nlohmann::json;

namespace {

/// Makes the data what an older version would have left.
void asAnOlderVersionLeftIt(TestHotel& hotel, const std::string& sql)
{
    SQLite::Database database{hotel.ledger().file().string(), SQLite::OPEN_READWRITE, 5000};
    REQUIRE(database.exec(sql) > 0);
}

RefoldedPortion refold(TestHotel& hotel, int rules)
{
    RefoldedPortion portion;
    REQUIRE(hotel.ledger().write(
        [&](LedgerTransaction& ledger) { portion = refoldNext(ledger, rules, hotel.hotel().now()); }));
    return portion;
}

std::vector<std::string> wrongWith(TestHotel& hotel)
{
    return verify(hotel.ledger()).value().wrong;
}

/// The deed as accepted by a hotel in which everybody is a supervisor.
AcceptedOperation acceptedOf(const Deed& deed, std::int64_t seq)
{
    const auto raw = wire::writeOperation({.id = deed.id,
                                           .kind = deed.told.kind,
                                           .doc = DocumentName{deed.told.doc},
                                           .by = StaffId{deed.told.by},
                                           .body = deed.told.body.dump()});
    return {wire::parseOperation(raw).value(), seq, deed.eff, Role::Supervisor, {}, {}};
}

/// What the rules make of a few busy days, in one number.
std::string foldOfBusyDays()
{
    std::string text;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random{seed};
        std::map<std::string, std::vector<AcceptedOperation>> parts;
        for (const auto* const room : {"room/1203", "room/1205"}) {
            const Deed creation{0, {"document.set", room, {{"floor", "12"}}}, OperationId{}, UtcTime{}};
            parts[room].push_back(acceptedOf(creation, 1));
        }
        std::int64_t seq = 1;
        for (const auto& deed : busyDay(random, parseTime("2026-11-23T09:00:00.000Z").value())) {
            const auto accepted = acceptedOf(deed, ++seq);
            for (const auto& name : touches(accepted.operation)) {
                parts[name.text()].push_back(accepted);
            }
        }
        for (const auto& [name, operations] : parts) {
            const auto refolded = turndown::refold(DocumentName{name}, operations);
            text += wire::writeDocument(refolded.document).dump();
            for (const auto& [op, verdict] : refolded.verdicts) {
                text += nameOf(verdict.outcome);
            }
        }
    }
    return hex(sha256(text));
}

} // namespace

SCENARIO("whoever changes what the rules make of operations raises the number of the rules")
{
    // Both change together: without a new number, servers go on from documents that the old rules have made.
    CHECK(kRulesVersion == 4);
    CHECK(foldOfBusyDays() == "6bb99406653d9741acab02ddb8a2143d9253b1e2cc440ddeedeb51c203412954");
}

SCENARIO("a new version has other rules for a room")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    hotel.clock.advance(std::chrono::hours{1});
    const auto started =
        pushed(hotel, 1, {"room.started", "room/1203", {{"turn", nullptr}, {"task", "departure"}}, "u-li", 60});
    push(hotel, ours, {started});
    CHECK_FALSE(refold(hotel, 1).more);

    GIVEN("the rules it was folded by had left the room dirty, and the start overtaken")
    {
        asAnOlderVersionLeftIt(hotel, R"(
            UPDATE document SET body = replace(body, '"condition":"cleaning"', '"condition":"dirty"')
            WHERE doc = 'room/1203')");
        asAnOlderVersionLeftIt(hotel, R"(
            UPDATE operation SET outcome = 'overtaken', reason = 'already-done' WHERE kind = 'room.started')");
        hotel.restart();
        const auto before = hotel.head();

        WHEN("the new version begins to serve")
        {
            CHECK(refold(hotel, 2).refolded == 1);

            THEN("the room is folded anew, tablets are told, and of every other document nothing")
            {
                const auto room = hotel.body("room/1203");
                CHECK(room["condition"] == "cleaning");
                CHECK(room["recent"].back()["kind"] == "document.refolded");
                CHECK(room["recent"].back()["by"] == "server");
                CHECK(hotel.head() == before + 1);
                CHECK(hotel.rev("room/1203") == before + 1);
                CHECK(kept(hotel, started.operation.id)->verdict == kApplied);
                CHECK(wrongWith(hotel).empty());
            }
            THEN("at its next start there is nothing left to do")
            {
                CHECK(refold(hotel, 2).refolded == 0);
                takeUpWhatIsNew(hotel.hotel());
                CHECK(hotel.head() == before + 1);
            }
        }
    }
    GIVEN("rules that make the same of everything")
    {
        const auto before = hotel.head();
        CHECK(refold(hotel, 2).refolded == 0);
        CHECK(hotel.head() == before);
    }
}

SCENARIO("a new version has other rules, and much has been put away")
{
    TestHotel hotel;
    std::mt19937 random{11};
    const auto day = busyDay(random, parseTime("2026-11-23T09:00:10.000Z").value());
    hotel.clock.advance(std::chrono::hours{1});
    sendInSomeOrder(hotel, day, random, 20);
    putAwayBefore(hotel, parseTime("2026-11-23T09:01:30.000Z").value());
    const auto room = hotel.body("room/1203");

    // The document is right by chance, but not how it stood on the way.
    asAnOlderVersionLeftIt(hotel, R"(
        UPDATE archived_operation SET outcome = CASE outcome WHEN 'applied' THEN 'overtaken' ELSE 'applied' END
        WHERE seq = (SELECT min(seq) FROM archived_operation))");
    hotel.restart();
    REQUIRE_FALSE(wrongWith(hotel).empty());

    CHECK(refold(hotel, 2).refolded >= 1);
    CHECK(wrongWith(hotel).empty());
    CHECK(hotel.body("room/1203")["condition"] == room["condition"]);
}

SCENARIO("a new version is stopped while it folds many documents anew")
{
    TestHotel hotel;
    for (int room = 2000; room < 2150; ++room) {
        hotel.set("room/" + std::to_string(room), {{"floor", "20"}});
    }
    asAnOlderVersionLeftIt(hotel, R"(UPDATE document SET body = replace(body, '"floor":"20"', '"floor":"2"'))");
    hotel.restart();
    const auto first = refold(hotel, 2);
    CHECK(first.more);
    hotel.restart();
    const auto second = refold(hotel, 2);
    CHECK_FALSE(second.more);
    CHECK(first.refolded + second.refolded == 150);
    CHECK(hotel.body("room/2149")["floor"] == "20");
    CHECK(wrongWith(hotel).empty());
}

SCENARIO("a new version knows a kind that the old one kept without knowing it")
{
    TestHotel hotel;
    auto ours = tablet("d-ours");
    hotel.clock.advance(std::chrono::minutes{10});
    const auto teleported =
        pushed(hotel, 1, {"room.teleported", "room/1203", {{"text", "纸巾"}, {"to", {{"planet", 1.50}}}}, "u-li", 60});
    const auto result = push(hotel, ours, {teleported}).results[0];
    REQUIRE(result.verdict == held(Reason::UnknownKind));
    CHECK(kept(hotel, result.id)->raw == teleported.raw); // Byte for byte.
    takeUpWhatIsNew(hotel.hotel());
    CHECK(kept(hotel, result.id)->verdict == held(Reason::UnknownKind));

    // As if the hotel had always called it so, and this version were the first to know the word.
    asAnOlderVersionLeftIt(hotel, R"(
        UPDATE operation SET kind = 'room.noted', raw = CAST(replace(CAST(raw AS TEXT), 'teleported', 'noted') AS BLOB)
        WHERE kind = 'room.teleported')");
    hotel.restart();
    takeUpWhatIsNew(hotel.hotel());
    const auto room = hotel.body("room/1203");
    CHECK(kept(hotel, result.id)->verdict == kApplied);
    CHECK(kept(hotel, result.id)->eff == result.eff);
    REQUIRE(room["notes"].size() == 1);
    CHECK(room["notes"][0]["text"] == "纸巾");
    CHECK(room["recent"].back()["kind"] == "held.released");
    const auto head = hotel.head();
    takeUpWhatIsNew(hotel.hotel());
    CHECK(hotel.head() == head);
}
