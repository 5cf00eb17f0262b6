#include "shared/wire/operation_json.hpp"
#include "sync-server/hotel/setting_up.hpp"
#include "sync-server/hotel/staff_act.hpp"
#include "sync-server/http/administration_route.hpp"
#include "sync-server/http/office_json.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/intake/operation_intake.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

struct Stated {
    Operation operation;
    std::string raw;
};

/// The page's operation with who states it, which is whoever signed in, and without what only tablets may say.
Result<Stated> readStated(const std::string& text, const StaffId& by)
{
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return Error{Problem::Malformed, "Send one operation: {\"id\", \"kind\", \"v\", \"doc\", \"seen\", \"body\"}."};
    }
    for (const auto* const envelope : {"ds", "at", "eff"}) {
        json.erase(envelope);
    }
    json["by"] = by.text();
    std::string raw = json.dump();
    auto operation = wire::parseOperation(raw);
    if (!operation) {
        return operation.error();
    }
    return Stated{std::move(operation).value(), std::move(raw)};
}

void state(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoChanges(services, request, response);
    if (!who) {
        return;
    }
    auto stated = readStated(request.body, who->id);
    if (!stated) {
        answerProblem(response, 400, "malformed-operation", stated.error().detail, wire::Action::Stop);
        return;
    }
    if (stated->raw.size() > wire::kLargestOperation) {
        answerProblem(response, 413, "too-large", "One operation holds at most 64 KiB.", wire::Action::Stop);
        return;
    }
    bool isNew = false;
    wire::OperationResult result;
    auto written = services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        const bool isAboutStaff = stated->operation.doc.kind() == document_kind::kStaff;
        const auto before = isAboutStaff ? bodyOf(ledger, stated->operation.doc) : nlohmann::json{};
        isNew = !OperationIntake{ledger}.known(stated->operation.id);
        result = acceptFrom(ledger, Source::Office, stated->operation, stated->raw, services.hotel.now());
        if (isNew && isAboutStaff) {
            const std::string person{stated->operation.doc.key()};
            signOutIfGone(ledger, StaffId{person});
            if (const auto done = staffAct(before, bodyOf(ledger, stated->operation.doc))) {
                ledger.administration().note(actAtPage(services, request, *who, done->act, person, done->detail));
            }
        }
    });
    if (!written) {
        answerStorageProblem(response, written.error().detail);
        return;
    }
    if (isNew) {
        services.metrics.operation("office", nameOf(result.verdict.outcome));
    }
    answerJson(request, response, isNew ? 201 : 200, resultJson(result).dump());
}

} // namespace

void addOperationRoute(Routes& routes, Services& services)
{
    routes.post("/v1/operations",
                [&services](const auto& request, auto& response) { state(services, request, response); });
}

} // namespace turndown::server
