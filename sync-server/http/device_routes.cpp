#include "sync-server/enrolment/qr.hpp"
#include "sync-server/http/administration_route.hpp"
#include "sync-server/http/office_json.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/log/event_log.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

void listDevices(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!whoAsks(services, request, response)) {
        return;
    }
    std::vector<Device> devices;
    std::vector<DeviceLoss> losses;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        devices = ledger.devices().all();
        losses = ledger.devices().losses();
    });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    json list = json::array();
    for (auto& device : devices) {
        services.contacts.complete(device);
        list.push_back(deviceJson(device, losses));
    }
    answerJson(request, response, 200, json{{"devices", std::move(list)}}.dump());
}

void revoke(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoChanges(services, request, response);
    if (!who || !hasRole(*who, {Role::Supervisor, Role::Clerk, Role::Manager, Role::Admin}, response)) {
        return;
    }
    std::optional<Device> device;
    auto written = services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        device = ledger.devices().find(DeviceId{request.matches[1].str()});
        if (device && !device->revokedAt) {
            device->revokedAt = services.hotel.now();
            ledger.devices().put(*device);
            ledger.administration().note(
                actAtPage(services, request, *who, Act::TabletRevoked, device->id.text(), device->name));
        }
    });
    if (!written) {
        answerStorageProblem(response, written.error().detail);
    } else if (!device) {
        answerProblem(response, 404, "unknown-device", "No tablet has that id.", wire::Action::Stop);
    } else {
        tell(LogLevel::Info, "tablet.revoked", "A tablet was shut out.",
             {{"device", device->id.text()}, {"staff", who->id.text()}});
        answerJson(request, response, 200, deviceJson(*device, {}).dump());
    }
}

/// `{"class": "floor"}`; nothing said is `floor`.
std::optional<DeviceClass> classAsked(const std::string& text)
{
    const auto asked = json::parse(text.empty() ? "{}" : text, nullptr, false);
    if (!asked.is_object()) {
        return std::nullopt;
    }
    const auto member = asked.find("class");
    if (member == asked.end()) {
        return DeviceClass::Floor;
    }
    return member->is_string() ? named<DeviceClass>(member->get<std::string>()) : std::nullopt;
}

void makeCode(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoChanges(services, request, response);
    if (!who || !hasRole(*who, {Role::Supervisor, Role::Clerk, Role::Manager, Role::Admin}, response)) {
        return;
    }
    const auto deviceClass = classAsked(request.body);
    if (!deviceClass) {
        answerProblem(response, 400, "malformed-request", "The member class must be floor or desk.",
                      wire::Action::Stop);
        return;
    }
    Enrolment::NewCode made;
    auto written = services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        made = services.enrolment.makeCode(ledger, *deviceClass, services.hotel.now());
        ledger.administration().note(
            actAtPage(services, request, *who, Act::CodeMade, "", std::string{nameOf(*deviceClass)}));
    });
    if (!written) {
        answerStorageProblem(response, written.error().detail);
        return;
    }
    const auto url = publicUrl(services, request);
    const json answer{{"code", made.code},
                      {"class", nameOf(*deviceClass)},
                      {"url", url},
                      {"expires_at", formatTime(made.expiresAt)},
                      {"qr", qrRows(enrolmentText(url, made.code, services.certificate))}};
    answerJson(request, response, 201, answer.dump());
}

} // namespace

void addDeviceRoutes(Routes& routes, Services& services)
{
    routes.get("/v1/devices",
               [&services](const auto& request, auto& response) { listDevices(services, request, response); });
    routes.post("/v1/devices/([^/]+)/revoke",
                [&services](const auto& request, auto& response) { revoke(services, request, response); });
    routes.post("/v1/enrolment-codes",
                [&services](const auto& request, auto& response) { makeCode(services, request, response); });
}

} // namespace turndown::server
