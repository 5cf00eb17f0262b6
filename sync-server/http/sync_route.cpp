#include "sync-server/http/sync_route.hpp"

#include "sync-server/http/client_address.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/http/sync_exchange.hpp"
#include "sync-server/log/event_log.hpp"

#include <httplib.h>

namespace turndown::server {

namespace {

constexpr std::size_t kLongestRequestId = 200;

void sync(Services& services, const httplib::Request& request, httplib::Response& response)
{
    auto device = whichTablet(services, request, response);
    if (!device) {
        return;
    }
    const auto text = jsonTextOf(request, response);
    if (!text) {
        return;
    }
    auto parsed = wire::parseSyncRequest(*text);
    if (!parsed) {
        answerProblem(response, 400, "malformed-request", parsed.error().detail, wire::Action::Split);
        return;
    }
    const auto answer = SyncExchange{services, std::move(*device), std::move(parsed).value()}.answer();
    if (const auto* const problem = std::get_if<wire::ProblemDocument>(&answer)) {
        answerProblem(response, *problem);
    } else {
        answerJson(request, response, 200, wire::writeSyncReply(std::get<wire::SyncReply>(answer)));
    }
}

/// Wrong codes are counted by where they come from: a guest must not keep the hotel's own tablets out.
void noteTry(AccessRecords& access, const std::string& name, const Enrolment::Answer& answer, UtcTime now)
{
    const auto* const problem = std::get_if<wire::ProblemDocument>(&answer);
    if (problem == nullptr) {
        access.dropThrottle(name);
    } else if (problem->code == "wrong-code") {
        access.putThrottle(name, afterFailure(access.throttle(name), now));
    }
}

void enrol(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto text = jsonTextOf(request, response);
    if (!text) {
        return;
    }
    auto parsed = wire::parseEnrolRequest(*text);
    if (parsed && (parsed->request.empty() || parsed->request.size() > kLongestRequestId)) {
        parsed = Error{Problem::Malformed, "The member request must be a random id of at most 200 characters."};
    }
    if (!parsed) {
        answerProblem(response, 400, "malformed-request", parsed.error().detail, wire::Action::Stop);
        return;
    }
    const auto now = services.hotel.now();
    Enrolment::Answer answer;
    std::chrono::seconds pause{};
    auto written = services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        const auto address = clientAddress(request);
        const auto name = "enrol " + throttleShare(address);
        pause = pauseOf(ledger.access(), name, now);
        if (pause == std::chrono::seconds{0}) {
            answer = services.enrolment.enrol(ledger, *parsed, now, address);
            noteTry(ledger.access(), name, answer, now);
        }
    });
    if (!written) {
        answerStorageProblem(response, written.error().detail);
    } else if (pause > std::chrono::seconds{0}) {
        answerProblem(response, 429, "too-many-tries",
                      "Too many wrong codes came from there; wait before the next one.", wire::Action::Retry);
        response.set_header("Retry-After", std::to_string(pause.count()));
    } else if (const auto* const problem = std::get_if<wire::ProblemDocument>(&answer)) {
        tell(LogLevel::Warning, "tablet.refused", problem->detail,
             {{"code", problem->code}, {"from", request.remote_addr}});
        answerProblem(response, *problem);
    } else {
        const auto& reply = std::get<wire::EnrolReply>(answer);
        tell(LogLevel::Info, "tablet.enrolled", "A tablet was let in.", {{"device", reply.device.text()}});
        answerJson(request, response, 201, wire::writeEnrolReply(reply));
    }
}

} // namespace

void addTabletRoutes(Routes& routes, Services& services)
{
    routes.post("/v1/enrol", [&services](const auto& request, auto& response) { enrol(services, request, response); });
    routes.post("/v1/sync", [&services](const auto& request, auto& response) { sync(services, request, response); });
}

} // namespace turndown::server
