#include "tests/server/support/test_hotel.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/crypto/uuid.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/hotel/setting_up.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <stdexcept>

namespace turndown::test {

namespace fs = std::filesystem;

namespace {

template <class Value>
void insist(const Result<Value>& result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
}

} // namespace

HeldClock::HeldClock(const std::string& wall)
{
    m_time.boot = "server-boot";
    m_time.mono = std::chrono::hours{1};
    setWall(wall);
}

void HeldClock::advance(std::chrono::milliseconds by)
{
    m_time.wall += by;
    m_time.mono += by;
}

void HeldClock::setWall(const std::string& wall)
{
    m_time.wall = parseTime(wall).value();
}

TestHotel::TestHotel(const std::string& day) : clock{day + "T09:00:00.000Z"}
{
    auto made = server::Hotel::create(directory.path / "hotel", clock);
    insist(made);
    m_hotel = std::move(made).value();
    set("property/main", {{"name", "Hotel Test"}, {"time_zone", "UTC"}, {"business_day", day}});
    for (const auto* const number : {"1203", "1205"}) {
        set(std::string{"room/"} + number, {{"number", number}, {"floor", "12"}, {"section", "east"}, {"type", "A"}});
    }
    for (const auto& [id, role] : {std::pair{"u-li", "attendant"},
                                   {"u-chen", "attendant"},
                                   {"u-wang", "lead"},
                                   {"u-zhang", "supervisor"},
                                   {"u-sun", "clerk"},
                                   {"u-admin", "admin"}}) {
        set(std::string{"staff/"} + id, {{"name", id}, {"role", role}, {"active", true}});
    }
    clock.advance(std::chrono::seconds{1});
}

void TestHotel::restart()
{
    m_hotel.reset();
    auto opened = server::Hotel::open(directory.path / "hotel", clock);
    insist(opened);
    m_hotel = std::move(opened).value();
}

void TestHotel::backUp(const fs::path& to)
{
    m_hotel.reset();
    fs::copy(directory.path / "hotel", to, fs::copy_options::recursive);
    restart();
}

void TestHotel::restoreFrom(const fs::path& backup)
{
    m_hotel.reset();
    fs::remove_all(directory.path / "hotel");
    fs::copy(backup, directory.path / "hotel", fs::copy_options::recursive);
    restart();
}

void TestHotel::set(const std::string& doc, const nlohmann::json& members)
{
    insist(ledger().write([&](server::LedgerTransaction& records) {
        insist(server::setDocument(records, DocumentName{doc}, members, m_hotel->now()));
    }));
}

wire::OperationResult TestHotel::state(const std::string& by, const std::string& kind, const std::string& doc,
                                       const nlohmann::json& body)
{
    const auto raw = wire::writeOperation({.id = newOperationId(m_hotel->now()),
                                           .kind = kind,
                                           .doc = DocumentName{doc},
                                           .by = StaffId{by},
                                           .body = body.dump()});
    const auto source = by == "pms" ? Source::Pms : Source::Office;
    wire::OperationResult result;
    insist(ledger().write([&](server::LedgerTransaction& records) {
        result = server::acceptFrom(records, source, wire::parseOperation(raw).value(), raw, m_hotel->now());
    }));
    return result;
}

nlohmann::json TestHotel::body(const std::string& doc)
{
    nlohmann::json found;
    insist(ledger().read([&](const server::LedgerTransaction& records) {
        if (const auto sent = records.documents().sent(DocumentName{doc})) {
            found = nlohmann::json::parse(sent->body);
        }
    }));
    return found;
}

std::int64_t TestHotel::rev(const std::string& doc)
{
    std::int64_t found = 0;
    insist(ledger().read([&](const server::LedgerTransaction& records) {
        const auto sent = records.documents().sent(DocumentName{doc});
        found = sent ? sent->rev : 0;
    }));
    return found;
}

std::int64_t TestHotel::head()
{
    std::int64_t seq = 0;
    insist(ledger().read([&](const server::LedgerTransaction& records) { seq = records.operations().head().seq; }));
    return seq;
}

} // namespace turndown::test
