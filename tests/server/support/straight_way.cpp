#include "tests/server/support/straight_way.hpp"

#include "mobile/sync/enrolling.hpp"
#include "sync-server/enrolment/enrolment.hpp"
#include "sync-server/http/sync_exchange.hpp"

#include <stdexcept>

namespace turndown::test {

namespace {

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
    server::Services services{m_hotel.hotel(), 1, "straight"};
    return path == "/v1/enrol" ? enrol(services, json) : test::sync(services, token, json);
}

Result<tablet::SyncNews> enrolStraight(StraightWay& way, TestHotel& hotel, tablet::Store& store,
                                       const std::string& name)
{
    std::string code;
    const auto written = hotel.ledger().write([&](server::LedgerTransaction& ledger) {
        code = server::Enrolment{hotel.hotel().secret()}
                   .makeCode(ledger, server::DeviceClass::Floor, hotel.hotel().now())
                   .code;
    });
    if (!written) {
        return written.error();
    }
    return tablet::enrolOver(way, store, {"http://hotel", "", ""}, code, name);
}

} // namespace turndown::test
