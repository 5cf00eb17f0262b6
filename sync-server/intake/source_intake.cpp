#include "sync-server/intake/source_intake.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/rules/admission.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/accepted.hpp"
#include "sync-server/intake/operation_intake.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace turndown::server {

wire::OperationResult acceptFrom(LedgerTransaction& ledger, Source source, Operation operation, std::string raw,
                                 UtcTime now)
{
    OperationIntake intake{ledger};
    if (auto known = intake.known(operation.id)) {
        return *known;
    }
    const EffBounds bounds{now, ledger.operations().lastEff(source), effOfSeen(ledger, operation)};
    auto result = intake.accept({.operation = std::move(operation),
                                 .raw = std::move(raw),
                                 .source = source,
                                 .estimate = {now, false},
                                 .bounds = bounds});
    ledger.operations().putLastEff(source, result.eff);
    return result;
}

wire::OperationResult stateAsServer(LedgerTransaction& ledger, const ServerOperation& stated, UtcTime now)
{
    auto raw = wire::writeOperation(
        {.id = stated.id, .kind = stated.kind, .doc = stated.doc, .by = stated.by, .body = stated.body});
    auto operation = wire::parseOperation(raw);
    if (!operation) {
        throw std::runtime_error{"The server stated something it cannot read: " + operation.error().detail};
    }
    if (!stated.exactly) {
        return acceptFrom(ledger, Source::Server, std::move(operation).value(), std::move(raw), now);
    }
    OperationIntake intake{ledger};
    if (auto known = intake.known(stated.id)) {
        return *known;
    }
    auto result = intake.accept({.operation = std::move(operation).value(),
                                 .raw = std::move(raw),
                                 .source = Source::Server,
                                 .estimate = {*stated.exactly, false},
                                 .bounds = {now, {}, {}}});
    // The server's clock starts at the latest of these: what it stated must not come to lie ahead of it.
    ledger.operations().putLastEff(
        Source::Server, std::max(result.eff, ledger.operations().lastEff(Source::Server).value_or(UtcTime{})));
    return result;
}

int releaseLearntKinds(LedgerTransaction& ledger, UtcTime now)
{
    int released = 0;
    for (const auto& held : ledger.operations().held()) {
        if (held.verdict.reason != Reason::UnknownKind) {
            continue;
        }
        const auto operation = acceptedOf(held).operation;
        if (!mustHold(operation, held.role, held.source)) {
            const nlohmann::json body{{"op", held.id.text()}};
            stateAsServer(ledger, {newOperationId(now), "held.released", operation.doc, body.dump()}, now);
            ++released;
        }
    }
    return released;
}

} // namespace turndown::server
