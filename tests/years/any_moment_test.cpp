#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/source_intake.hpp"
#include "sync-server/verification/verification.hpp"
#include "tests/server/support/busy_day.hpp"
#include "tests/support/catch.hpp"
#include "tests/years/figures.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;
using nlohmann::json;

namespace {

/// An id that the office's page makes.
OperationId officeId(int number)
{
    OperationId::Bytes bytes{};
    bytes[0] = 0xff;
    bytes[15] = static_cast<std::uint8_t>(number);
    return OperationId{bytes};
}

/// What the office does while tablets come back: settles what is held, sets up a room that people speak of already.
class Office {
public:
    Office(TestHotel& hotel, unsigned seed) : m_hotel{hotel}, m_random{seed} {}

    void doSomething()
    {
        if (m_random() % 40 == 0) {
            const json room{{"number", "1301"}, {"floor", "13"}, {"type", "A"}, {"section", "east"}};
            state("u-admin", "document.set", "room/1301", room);
        }
        const auto waiting = held();
        if (m_random() % 6 == 0 && !waiting.empty()) {
            const auto& one = waiting[m_random() % waiting.size()];
            const char* const kind = m_random() % 3 == 0 ? "held.dismissed" : "held.released";
            state("u-zhang", kind, one.doc.text(), {{"op", one.id.text()}});
        }
    }

    [[nodiscard]] const std::vector<OperationId>& stated() const { return m_stated; }

private:
    std::vector<LedgerOperation> held()
    {
        std::vector<LedgerOperation> waiting;
        REQUIRE(m_hotel.ledger().read([&](const LedgerTransaction& ledger) { waiting = ledger.operations().held(); }));
        return waiting;
    }

    void state(const std::string& by, const std::string& kind, const std::string& doc, const json& body)
    {
        m_stated.push_back(officeId(static_cast<int>(m_stated.size()) + 1));
        const auto raw = wire::writeOperation(
            {.id = m_stated.back(), .kind = kind, .doc = DocumentName{doc}, .by = StaffId{by}, .body = body.dump()});
        REQUIRE(m_hotel.ledger().write([&](LedgerTransaction& ledger) {
            acceptFrom(ledger, Source::Office, wire::parseOperation(raw).value(), raw, m_hotel.hotel().now());
        }));
    }

    TestHotel& m_hotel;
    std::mt19937 m_random;
    std::vector<OperationId> m_stated;
};

/// Everything that the hotel says in the end: all documents, and all about each operation.
std::map<std::string, std::string> lived(TestHotel& hotel, const std::vector<Deed>& day, unsigned seed,
                                         const std::function<void()>& meanwhile)
{
    Office office{hotel, seed};
    std::mt19937 random{seed};
    hotel.clock.advance(std::chrono::hours{1});
    sendInSomeOrder(hotel, day, random, 1 + seed % 9, [&] {
        office.doSomething();
        meanwhile();
    });
    auto said = everyDocument(hotel);
    for (const auto& done : day) {
        said[done.id.text()] = answers(hotel, done.id);
    }
    for (const auto& id : office.stated()) {
        said[id.text()] = answers(hotel, id);
    }
    return said;
}

/// What is different, by name.
std::vector<std::string> differences(const std::map<std::string, std::string>& left,
                                     const std::map<std::string, std::string>& right)
{
    std::vector<std::string> names;
    for (const auto& [name, said] : left) {
        const auto found = right.find(name);
        if (found == right.end() || found->second != said) {
            names.push_back(name);
        }
    }
    return left.size() == right.size() ? names : std::vector<std::string>{"not as many"};
}

} // namespace

SCENARIO("old operations may be put away at any moment, in any portions, and nobody can tell")
{
    std::int64_t archived = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        std::mt19937 random{seed};
        const auto day = dayOfSecondThoughts(random, parseTime("2026-11-23T09:00:10.000Z").value());
        TestHotel newborn;
        TestHotel keeping;
        TestHotel archiving;
        newborn.backUp(newborn.directory.path / "newborn");
        keeping.restoreFrom(newborn.directory.path / "newborn");
        archiving.restoreFrom(newborn.directory.path / "newborn");

        const auto kept = lived(keeping, day, seed, [] {});
        const auto putAway = lived(archiving, day, seed, [&] {
            putSomeAway(archiving, random);
            if (random() % 16 == 0) {
                archiving.restart(); // Between two portions.
            }
        });
        CHECK(differences(kept, putAway) == std::vector<std::string>{});
        CHECK(verify(archiving.ledger())->wrong == std::vector<std::string>{});
        CHECK(verify(keeping.ledger())->wrong == std::vector<std::string>{});
        archived += figuresOf(archiving).archived;
    }
    CHECK(archived > 8 * kOperationsOfBusyDay / 3);
}
