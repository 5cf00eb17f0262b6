#include "tests/years/tablet_in_hotel.hpp"

#include "mobile/store/open_store.hpp"
#include "mobile/sync/enrolling.hpp"
#include "sync-server/http/sync_exchange.hpp"

#include <stdexcept>

namespace turndown::test {

using nlohmann::json;

namespace {

constexpr int kMostRounds = 200;

template <class Value>
Value insist(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
    return std::move(result).value();
}

tablet::Posted enrol(server::Services& services, const std::string& request)
{
    server::Enrolment::Answer answer;
    const auto written = services.hotel.ledger().write([&](server::LedgerTransaction& ledger) {
        answer = services.enrolment.enrol(ledger, insist(wire::parseEnrolRequest(request)), services.hotel.now());
    });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
    const auto* const reply = std::get_if<wire::EnrolReply>(&answer);
    return reply != nullptr ? tablet::Posted{201, wire::writeEnrolReply(*reply)}
                            : tablet::Posted{403, wire::writeProblem(std::get<wire::ProblemDocument>(answer))};
}

tablet::Posted sync(server::Services& services, const std::string& token, const std::string& request)
{
    std::optional<server::Device> device;
    const auto read = services.hotel.ledger().read([&](const server::LedgerTransaction& ledger) {
        device = ledger.devices().withToken(server::tokenHash(token));
    });
    if (!read || !device) {
        return {401, wire::writeProblem({401, "unknown-device", "Not enrolled here.", wire::Action::Reenrol, {}})};
    }
    const auto answer = server::SyncExchange{services, *device, insist(wire::parseSyncRequest(request))}.answer();
    if (const auto* const problem = std::get_if<wire::ProblemDocument>(&answer)) {
        return {problem->status, wire::writeProblem(*problem)};
    }
    return {200, wire::writeSyncReply(std::get<wire::SyncReply>(answer))};
}

} // namespace

Result<tablet::Posted> StraightWay::post(const std::string& path, const std::string& token, const std::string& json,
                                         std::chrono::milliseconds)
{
    server::Services services{m_hotel.hotel(), 1};
    return path == "/v1/enrol" ? enrol(services, json) : test::sync(services, token, json);
}

TabletInHotel::TabletInHotel(TestHotel& hotel, const std::string& name)
    : m_hotel{hotel},
      m_way{hotel},
      m_store{insist(tablet::openStore(m_directory.path))},
      m_tablet{insist(tablet::Tablet::open(*m_store, hotel.clock))},
      m_protocol{std::make_unique<tablet::SyncProtocol>(*m_store, hotel.clock)}
{
    std::string code;
    const auto written = hotel.ledger().write([&](server::LedgerTransaction& ledger) {
        code = server::Enrolment{hotel.hotel().secret()}
                   .makeCode(ledger, server::DeviceClass::Floor, hotel.hotel().now())
                   .code;
    });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
    m_tablet->hear(insist(tablet::enrolOver(m_way, *m_store, {"http://hotel", "", ""}, code, name)));
}

OperationId TabletInHotel::tap(const std::string& by, const std::string& kind, const std::string& doc, const json& body)
{
    return insist(m_tablet->tapAs(StaffId{by}, kind, DocumentName{doc}, body.dump())).id;
}

void TabletInHotel::sync()
{
    for (int round = 0; round < kMostRounds; ++round) {
        const auto outgoing = m_protocol->next({});
        if (!outgoing) {
            throw std::runtime_error{"the tablet has nobody to sync with"};
        }
        const auto answer = insist(m_way.post("/v1/sync", outgoing->token, outgoing->body, {}));
        const auto digested = m_protocol->digest(answer.status, answer.body);
        m_tablet->hear(digested.news);
        if (digested.next == tablet::Next::Quiet) {
            return;
        }
    }
    throw std::runtime_error{"the tablet does not become quiet"};
}

json TabletInHotel::shown(const std::string& doc)
{
    const auto kept = m_store->document(DocumentName{doc});
    return kept ? json::parse(kept->body) : json(nullptr);
}

} // namespace turndown::test
