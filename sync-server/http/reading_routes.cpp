#include "sync-server/http/office_json.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

constexpr int kPage = 500;

void listDocuments(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    const auto kind = request.get_param_value("kind");
    if (kind.empty()) {
        answerProblem(response, 400, "malformed-request", "Say which documents: ?kind=room.", wire::Action::Stop);
        return;
    }
    std::vector<wire::SentDocument> documents;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        documents = ledger.documents().ofKind(kind, request.get_param_value("next"), kPage);
    });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    nlohmann::json page{{"docs", nlohmann::json::array()}, {"next", nullptr}};
    for (const auto& document : documents) {
        page["docs"].push_back(documentJson(document, who->person.role));
    }
    if (documents.size() == kPage) {
        page["next"] = documents.back().name.text();
    }
    answerJson(request, response, 200, page.dump());
}

void answerEntries(const httplib::Request& request, httplib::Response& response, const std::string& member,
                   const std::vector<LedgerOperation>& operations, Role role)
{
    std::string entries;
    for (const auto& kept : operations) {
        entries += (entries.empty() ? "" : ",") + historyEntry(kept, role);
    }
    answerJson(request, response, 200, "{\"" + member + "\":[" + entries + "]}");
}

void showHistory(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    const DocumentName doc{request.matches[1].str()};
    std::vector<LedgerOperation> operations;
    bool known = false;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        operations = ledger.operations().history(doc);
        known = !operations.empty() || ledger.documents().sent(doc);
    });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
    } else if (!known) {
        answerProblem(response, 404, "unknown-document", "Nobody has spoken of " + doc.text() + " yet.",
                      wire::Action::Stop);
    } else {
        answerEntries(request, response, "ops", operations, who->person.role);
    }
}

void listHeld(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    std::vector<LedgerOperation> operations;
    auto read =
        services.hotel.ledger().read([&](const LedgerTransaction& ledger) { operations = ledger.operations().held(); });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
    } else {
        answerEntries(request, response, "held", operations, who->person.role);
    }
}

} // namespace

void addReadingRoutes(Routes& routes, Services& services)
{
    routes.get("/v1/documents",
               [&services](const auto& request, auto& response) { listDocuments(services, request, response); });
    routes.get("/v1/history/(.+)",
               [&services](const auto& request, auto& response) { showHistory(services, request, response); });
    routes.get("/v1/held", [&services](const auto& request, auto& response) { listHeld(services, request, response); });
}

} // namespace turndown::server
