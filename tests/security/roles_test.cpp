#include "shared/rules/admission.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/verification/verification.hpp"
#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

using Sessions = std::map<Role, std::string>;

/// Everybody at the page.
Sessions sessionsIn(GuardedHotel& hotel)
{
    Sessions sessions;
    for (const auto& [role, name] : kNames<Role>) {
        if (role != Role::Pms && role != Role::Server) {
            sessions[role] = hotel.sessionOf("u-" + std::string{name});
        }
    }
    return sessions;
}

std::string listed(const std::set<Role>& roles)
{
    std::string list;
    for (const auto& [role, name] : kNames<Role>) {
        if (roles.contains(role)) {
            list += (list.empty() ? "" : ", ") + std::string{name};
        }
    }
    return list.empty() ? "nobody" : list;
}

/// One operation of each kind, as it has left the building before.
std::vector<json> operationsOfAllKinds()
{
    std::vector<json> operations;
    for (const auto& file :
         std::filesystem::directory_iterator{std::string{TURNDOWN_SOURCE_DIR} + "/tests/golden/v1/operations"}) {
        std::ifstream stream{file.path()};
        operations.push_back(json::parse(stream));
    }
    return operations;
}

/// The document it is about; what begins a document of its own is called by its id.
std::string docOf(const json& told, const std::string& id)
{
    const auto doc = told["doc"].get<std::string>();
    const auto at = doc.find(told["id"].get<std::string>());
    return at == std::string::npos ? doc : doc.substr(0, at) + id;
}

const std::set<Role> kOffice{Role::Supervisor, Role::Clerk, Role::Manager, Role::Admin};

} // namespace

SCENARIO("everybody tries every operation at the page")
{
    Attempts attempts{"Operations, and whose are not held for their role"};
    GuardedHotel hotel;
    const auto sessions = sessionsIn(hotel);
    for (const auto& told : operationsOfAllKinds()) {
        const auto operation = wire::parseOperation(told.dump()).value();
        std::set<Role> may;
        std::set<Role> tookIt;
        for (const auto& [role, session] : sessions) {
            const auto holding = mustHold(operation, role, Source::Office);
            if (!holding || holding->reason != Reason::RoleNotAllowed) {
                may.insert(role);
            }
            const auto id = hotel.newId();
            const auto result =
                hotel.states(session, told["kind"], docOf(told, id), told.value("body", json::object()), id);
            REQUIRE(result.status == 201);
            if (result.body["outcome"] != "held" || result.body["reason"] != "role-not-allowed") {
                tookIt.insert(role);
            }
        }
        attempts.check(operation.kind, listed(tookIt), listed(may));
    }
}

SCENARIO("everybody tries what the office alone may")
{
    Attempts attempts{"Routes, and whom they are for"};
    GuardedHotel hotel;
    const auto sessions = sessionsIn(hotel);
    for (const auto* const path : {"/v1/enrolment-codes", "/v1/devices/d-none/revoke", "/v1/restored/checked"}) {
        std::set<Role> let;
        for (const auto& [role, session] : sessions) {
            if (said(hotel.asks(session, "POST", path, json::object())) != "403 role-not-allowed") {
                let.insert(role);
            }
        }
        attempts.check("POST " + std::string{path}, listed(let), listed(kOffice));
    }
    const auto reports = hotel.asks(sessions.at(Role::Manager), "GET", "/v1/reports").body["reports"];
    for (const auto& name : reports) {
        const auto path = "/v1/reports/" + name.get<std::string>();
        std::set<Role> let;
        std::set<Role> told;
        for (const auto& [role, session] : sessions) {
            const auto names = hotel.asks(session, "GET", "/v1/reports").body["reports"];
            if (std::find(names.begin(), names.end(), name) != names.end()) {
                told.insert(role);
            }
            if (hotel.asks(session, "GET", path + "?from=2026-11-23&to=2026-11-23").status == 200) {
                let.insert(role);
            }
        }
        CHECK_FALSE(let.contains(Role::Attendant));
        attempts.check("GET " + path, listed(let), listed(told));
    }
}

SCENARIO("somebody makes an administrator of themselves")
{
    Attempts attempts{"More rights than one has"};
    GuardedHotel hotel;
    const json promotion{{"role", "admin"}};
    const auto outcomeOf = [](const test::Answer& answer) {
        return answer.body["outcome"].get<std::string>() + ' ' + answer.body.value("reason", "");
    };
    const auto clerk = hotel.sessionOf("u-clerk");
    const auto release = [&](const std::string& op) {
        return hotel.states(clerk, "held.released", "staff/u-clerk", {{"op", op}});
    };
    const auto held = hotel.newId();
    attempts.check("a clerk sets their own role",
                   outcomeOf(hotel.states(clerk, "document.set", "staff/u-clerk", promotion, held)),
                   "held role-not-allowed");
    attempts.check("…, and releases what was held", outcomeOf(release(held)), "overtaken role-not-allowed");
    const auto later = hotel.newId();
    CHECK(release(later).status == 201);
    attempts.check("…, or releases it before it is stated",
                   outcomeOf(hotel.states(clerk, "document.set", "staff/u-clerk", promotion, later)),
                   "held role-not-allowed");

    const auto admin = hotel.sessionOf("u-admin");
    const auto demotion = hotel.newId();
    const json attendant{{"role", "attendant"}};
    CHECK(hotel.states(admin, "document.set", "staff/u-clerk", attendant, demotion).body["outcome"] == "applied");
    const json undo{{"op", demotion},
                    {"of", {{"kind", "document.set"}, {"doc", "staff/u-clerk"}, {"body", attendant}}}};
    const auto supervisor = hotel.sessionOf("u-supervisor");
    attempts.check("a supervisor takes back what the administrator has set",
                   outcomeOf(hotel.states(supervisor, "operation.undone", "staff/u-clerk", undo)),
                   "held role-not-allowed");
    attempts.check("their role after all that", hotel.body("staff/u-clerk")["role"].get<std::string>(), "attendant");
    attempts.check("the administrator takes it back",
                   outcomeOf(hotel.states(admin, "operation.undone", "staff/u-clerk", undo)).substr(0, 7), "applied");
    const auto forged = hotel.asks(supervisor, "POST", "/v1/operations",
                                   {{"id", hotel.newId()},
                                    {"kind", "document.set"},
                                    {"v", 1},
                                    {"doc", "staff/u-clerk"},
                                    {"by", "u-admin"},
                                    {"seen", nullptr},
                                    {"body", promotion}});
    attempts.check("somebody says they were the administrator", outcomeOf(forged), "held role-not-allowed");
    const auto verification = server::verify(hotel.ledger());
    REQUIRE(verification.ok());
    CHECK(verification->wrong.empty());
}
