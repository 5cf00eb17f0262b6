#include "shared/model/time.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/reports/catalogue.hpp"
#include "sync-server/reports/report_text.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

/// Answers the problem itself when the days do not make a period.
std::optional<Period> periodOf(const httplib::Request& request, httplib::Response& response)
{
    const auto from = parseDay(request.get_param_value("from"));
    const auto to = parseDay(request.get_param_value("to"));
    if (!from || !to || *to < *from) {
        answerProblem(response, 400, "malformed-request",
                      "Say which business days: ?from=2026-11-01&to=2026-11-30, the first not after the last.",
                      wire::Action::Stop);
        return std::nullopt;
    }
    return Period{*from, *to};
}

void answerCsv(const httplib::Request& request, httplib::Response& response, const Report& report, const Period& period)
{
    const std::string file = report.name + '-' + formatDay(period.from) + '-' + formatDay(period.to) + ".csv";
    response.set_header("Content-Disposition", "attachment; filename=\"" + file + '"');
    answerText(request, response, 200, reportAsCsv(report), "text/csv; charset=utf-8");
}

void showReport(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    const ReportKind* const kind = findReport(request.matches[1].str());
    if (kind == nullptr) {
        answerProblem(response, 404, "unknown-report", "There is no report called " + request.matches[1].str() + '.',
                      wire::Action::Stop);
        return;
    }
    if (!kind->isFor(who->person.role)) {
        answerProblem(response, 403, "role-not-allowed", "This report is not for your role.", wire::Action::Stop);
        return;
    }
    const auto period = periodOf(request, response);
    if (!period) {
        return;
    }
    Report report;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        const auto stored = ledger.documents().get(DocumentName{document_kind::kProperty, "main"});
        const auto* const property = std::get_if<Property>(&stored.document.body);
        report = kind->make(ledger, Asked{*period, services.hotel.now(), property == nullptr ? Property{} : *property});
    });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
    } else if (request.get_param_value("format") == "csv") {
        answerCsv(request, response, report, *period);
    } else {
        answerJson(request, response, 200, reportAsJson(report, *period));
    }
}

void listReports(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    json names = json::array();
    for (const ReportKind& kind : reportKinds()) {
        if (kind.isFor(who->person.role)) {
            names.push_back(std::string{kind.name});
        }
    }
    answerJson(request, response, 200, json{{"reports", std::move(names)}}.dump());
}

} // namespace

void addReportRoutes(Routes& routes, Services& services)
{
    routes.get("/v1/reports",
               [&services](const auto& request, auto& response) { listReports(services, request, response); });
    routes.get("/v1/reports/([a-z-]+)",
               [&services](const auto& request, auto& response) { showReport(services, request, response); });
}

} // namespace turndown::server
