#include "sync-server/hotel/setting_up.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

/// A room that is new today lives in today's business day; otherwise it would know none until the next night roll.
void setToday(const LedgerTransaction& ledger, nlohmann::json& room)
{
    const auto property = bodyOf(ledger, DocumentName{document_kind::kProperty, "main"});
    if (property.contains("business_day")) {
        room.emplace("business_day", property["business_day"]);
    }
}

} // namespace

nlohmann::json bodyOf(const LedgerTransaction& ledger, const DocumentName& doc)
{
    const auto stored = ledger.documents().get(doc);
    const bool isSetUp = !std::holds_alternative<std::monostate>(stored.document.body);
    return isSetUp ? wire::writeDocument(stored.document) : nlohmann::json::object();
}

SetEffect effectOfSetting(const LedgerTransaction& ledger, const DocumentName& doc, const nlohmann::json& members)
{
    const auto body = bodyOf(ledger, doc);
    if (body.empty()) {
        return SetEffect::Created;
    }
    for (const auto& [name, value] : members.items()) {
        if (!body.contains(name) || body[name] != value) {
            return SetEffect::Changed;
        }
    }
    return SetEffect::Unchanged;
}

Result<SetEffect> setDocument(LedgerTransaction& ledger, const DocumentName& doc, nlohmann::json members, UtcTime now)
{
    const auto effect = effectOfSetting(ledger, doc, members);
    if (effect == SetEffect::Unchanged) {
        return effect;
    }
    if (effect == SetEffect::Created && doc.kind() == document_kind::kRoom) {
        setToday(ledger, members);
    }
    const auto understood = wire::readOperationBody("document.set", doc, members);
    if (const auto* const malformed = std::get_if<MalformedBody>(&understood)) {
        return Error{Problem::Malformed, doc.text() + ": " + malformed->detail};
    }
    stateAsServer(ledger, {.id = newOperationId(now), .kind = "document.set", .doc = doc, .body = members.dump()}, now);
    return effect;
}

} // namespace turndown::server
