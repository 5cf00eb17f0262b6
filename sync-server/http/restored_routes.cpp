#include "sync-server/backup/restoration.hpp"
#include "sync-server/http/administration_route.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

void showRestored(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!whoAsks(services, request, response)) {
        return;
    }
    std::optional<ToCheck> toCheck;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) { toCheck = whatToCheck(ledger); });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    json restored = nullptr;
    if (toCheck) {
        restored = {{"to", formatTime(toCheck->restoration.to)},
                    {"noticed_at", formatTime(toCheck->restoration.noticedAt)},
                    {"rooms", json::array()}};
        for (const auto& room : toCheck->rooms) {
            restored["rooms"].push_back(room.key());
        }
    }
    answerJson(request, response, 200, json{{"restored", std::move(restored)}}.dump());
}

void check(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoChanges(services, request, response);
    if (!who || !hasRole(*who, {Role::Supervisor, Role::Clerk, Role::Manager, Role::Admin}, response)) {
        return;
    }
    auto written = services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        markChecked(ledger);
        ledger.administration().note(actAtPage(services, request, *who, Act::RestoreChecked, ""));
    });
    if (!written) {
        answerStorageProblem(response, written.error().detail);
    } else {
        answerJson(request, response, 200, R"({"restored":null})");
    }
}

} // namespace

void addRestoredRoutes(Routes& routes, Services& services)
{
    routes.get("/v1/restored",
               [&services](const auto& request, auto& response) { showRestored(services, request, response); });
    routes.post("/v1/restored/checked",
                [&services](const auto& request, auto& response) { check(services, request, response); });
}

} // namespace turndown::server
