#include "sync-server/http/office_json.hpp"

#include "shared/wire/document_json.hpp"
#include "shared/wire/raw_json.hpp"
#include "sync-server/intake/operation_intake.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace turndown::server {

namespace {

using nlohmann::json;

json timeOrNull(const std::optional<UtcTime>& time)
{
    return time ? json(formatTime(*time)) : json(nullptr);
}

/// Takes something out of an operation's body, also out of that of the one it undoes.
void takeOut(void (*what)(std::string_view kind, json& body), json& operation)
{
    if (!operation.is_object() || !operation.contains("body")) {
        return;
    }
    json& body = operation["body"];
    what(operation.value("kind", ""), body);
    if (body.is_object() && body.contains("of")) {
        takeOut(what, body["of"]);
    }
}

/// False for nearly all operations, which then need not be taken apart.
bool mayNameGuests(const std::string& raw)
{
    constexpr std::array kSigns{"\"guests\"", "\"claimant\"", "\"found.returned\""};
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&](const char* sign) { return raw.find(sign) != std::string::npos; });
}

/// The operation as `role` may read it: as it was sent, unless it holds what that role may not see.
std::string operationFor(Role role, const std::string& raw)
{
    const bool hidesNames = !readsGuestNames(role) && mayNameGuests(raw);
    const bool hidesVerifiers = raw.find("\"pin\"") != std::string::npos;
    if (!hidesNames && !hidesVerifiers) {
        return raw;
    }
    auto parsed = wire::parseJson(raw);
    if (!parsed) {
        return "null"; // Cannot be: it was read when it was accepted.
    }
    json operation = std::move(parsed).value();
    if (hidesNames) {
        takeOut(wire::withoutGuestNamesSaid, operation);
    }
    if (hidesVerifiers) {
        takeOut([](std::string_view, json& body) { wire::withoutVerifiers(body); }, operation);
    }
    return operation.dump();
}

} // namespace

bool readsGuestNames(Role role)
{
    constexpr std::array kReaders{Role::FrontDesk, Role::Clerk, Role::Supervisor, Role::Manager};
    return std::find(kReaders.begin(), kReaders.end(), role) != kReaders.end();
}

json documentJson(const wire::SentDocument& document, Role role)
{
    auto body = json::parse(document.body);
    wire::withoutVerifiers(body);
    if (!readsGuestNames(role)) {
        wire::withoutGuestNames(body);
    }
    return {{"doc", document.name.text()},
            {"rev", document.rev},
            {"last", document.last ? json(document.last->text()) : json(nullptr)},
            {"body", std::move(body)}};
}

json resultJson(const wire::OperationResult& result)
{
    json object{{"id", result.id.text()},
                {"outcome", nameOf(result.verdict.outcome)},
                {"seq", result.seq},
                {"eff", formatTime(result.eff)}};
    if (result.ds) {
        object["ds"] = *result.ds;
    }
    if (result.verdict.reason) {
        object["reason"] = nameOf(*result.verdict.reason);
    }
    if (!result.detail.empty()) {
        object["detail"] = result.detail;
    }
    return object;
}

std::string historyEntry(const LedgerOperation& kept, Role role)
{
    json result = resultJson(resultOf(kept));
    result["source"] = nameOf(kept.source);
    if (kept.device) {
        result["device"] = kept.device->text();
    }
    if (kept.role) {
        result["role"] = nameOf(*kept.role);
    }
    if (kept.timeFromWall) {
        result["clock"] = "wall";
    }
    return R"({"op":)" + operationFor(role, kept.raw) + R"(,"result":)" + result.dump() + '}';
}

json deviceJson(const Device& device, const std::vector<DeviceLoss>& losses)
{
    json object{{"id", device.id.text()},
                {"device", device.id.text()},
                {"name", device.name},
                {"class", nameOf(device.deviceClass)},
                {"app", device.app},
                {"enrolled_at", formatTime(device.enrolledAt)},
                {"revoked", device.revokedAt.has_value()},
                {"revoked_at", timeOrNull(device.revokedAt)},
                {"last_contact", timeOrNull(device.lastContact)},
                {"clock_error_ms", device.clockError ? json(device.clockError->count()) : json(nullptr)},
                {"have_ds", device.haveDs},
                {"waiting", device.waiting}};
    for (const auto& loss : losses) {
        if (loss.device == device.id) {
            object["lost"].push_back(
                {{"from", loss.fromDs}, {"to", loss.toDs}, {"noted_at", formatTime(loss.notedAt)}});
        }
    }
    return object;
}

json sessionJson(const SignedIn& who)
{
    return {{"id", who.id.text()},
            {"staff", who.id.text()},
            {"name", who.person.name},
            {"role", nameOf(who.person.role)},
            {"languages", who.person.languages}};
}

} // namespace turndown::server
