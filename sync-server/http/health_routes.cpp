#include "sync-server/http/health_routes.hpp"

#include "sync-server/backup/restoration.hpp"
#include "sync-server/http/problem_reply.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

void showHealth(const httplib::Request& request, httplib::Response& response)
{
    answerJson(request, response, 200, R"({"status":"ok"})");
}

/// Whether what tablets send could be kept. Answers where it could not.
bool mayWork(Services& services, httplib::Response& response)
{
    if (!services.doors.areOpen()) {
        answerStarting(response);
        return false;
    }
    if (const auto known = services.hotel.ledger().knowsItsData(); !known) {
        const bool newer = known.error().problem == Problem::Refused;
        answerProblem(response, 503, newer ? "data-newer" : "storage", known.error().detail, wire::Action::Retry);
        return false;
    }
    if (const auto written = services.writeProbe.tryIt(); !written) {
        answerStorageProblem(response, written.error().detail);
        return false;
    }
    return true;
}

void showReadiness(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!mayWork(services, response)) {
        return;
    }
    std::int64_t seq = 0;
    std::optional<ToCheck> toCheck;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        seq = ledger.operations().head().seq;
        toCheck = whatToCheck(ledger);
    });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    const auto clockError = services.hotel.clock().systemError();
    json ready{
        {"status", "ready"}, {"seq", seq}, {"now", formatTime(services.hotel.now())}, {"warnings", json::array()}};
    if (std::chrono::abs(clockError) > kWorryingClockError) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clockError).count();
        ready["warnings"].push_back("The system clock is " + std::to_string(seconds) +
                                    " s away from the hotel's time; set it right and restart the server.");
        ready["clock_error_ms"] = clockError.count();
    }
    if (toCheck) {
        ready["warnings"].push_back("The hotel was restored to " + formatTime(toCheck->restoration.to) + "; " +
                                    std::to_string(toCheck->rooms.size()) + " rooms differ and are to be checked.");
    }
    answerJson(request, response, 200, ready.dump());
}

} // namespace

void addHealthRoutes(Routes& routes, Services& services)
{
    routes.get("/healthz", showHealth);
    routes.get("/readyz",
               [&services](const auto& request, auto& response) { showReadiness(services, request, response); });
}

} // namespace turndown::server
