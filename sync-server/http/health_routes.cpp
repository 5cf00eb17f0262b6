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

void showReadiness(Services& services, const httplib::Request& request, httplib::Response& response)
{
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

void addMetric(std::string& text, const std::string& name, const std::string& type, const std::string& help,
               std::int64_t value)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' ' +
            std::to_string(value) + '\n';
}

void showMetrics(Services& services, const httplib::Request& request, httplib::Response& response)
{
    auto& ledger = services.hotel.ledger();
    const auto& metrics = services.metrics;
    const auto count = [](const std::atomic<std::uint64_t>& counter) { return static_cast<std::int64_t>(counter); };
    std::string text;
    addMetric(text, "turndown_requests_total", "counter", "HTTP requests answered.", count(metrics.requests));
    addMetric(text, "turndown_problems_total", "counter", "HTTP answers of 400 and above.", count(metrics.problems));
    addMetric(text, "turndown_operations_total", "counter", "Operations answered over HTTP.",
              count(metrics.operations));
    addMetric(text, "turndown_operations_held_total", "counter", "Operations held for the office.",
              count(metrics.held));
    addMetric(text, "turndown_commits_total", "counter", "Commits of the ledger.",
              static_cast<std::int64_t>(ledger.commits()));
    addMetric(text, "turndown_commit_jobs_total", "counter", "Jobs that those commits made safe.",
              static_cast<std::int64_t>(ledger.jobs()));
    addMetric(text, "turndown_history_seq", "gauge", "Where the history ends.", ledger.changes().seq());
    addMetric(text, "turndown_waiting_requests", "gauge", "Requests that wait for a change.", services.waiting.used());
    addMetric(text, "turndown_system_clock_error_milliseconds", "gauge", "System clock minus the hotel's time.",
              services.hotel.clock().systemError().count());
    answerText(request, response, 200, std::move(text), "text/plain; version=0.0.4");
}

} // namespace

void addHealthRoutes(Routes& routes, Services& services)
{
    routes.get("/healthz", showHealth);
    routes.get("/readyz",
               [&services](const auto& request, auto& response) { showReadiness(services, request, response); });
    routes.get("/metrics",
               [&services](const auto& request, auto& response) { showMetrics(services, request, response); });
}

} // namespace turndown::server
