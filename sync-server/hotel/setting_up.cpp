#include "sync-server/hotel/setting_up.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

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

Result<SetEffect> setDocument(LedgerTransaction& ledger, const DocumentName& doc, const nlohmann::json& members,
                              UtcTime now)
{
    const auto effect = effectOfSetting(ledger, doc, members);
    if (effect == SetEffect::Unchanged) {
        return effect;
    }
    const auto understood = wire::readOperationBody("document.set", doc, members);
    if (const auto* const malformed = std::get_if<MalformedBody>(&understood)) {
        return Error{Problem::Malformed, doc.text() + ": " + malformed->detail};
    }
    stateAsServer(ledger, {.id = newOperationId(now), .kind = "document.set", .doc = doc, .body = members.dump()}, now);
    return effect;
}

} // namespace turndown::server
