#include "sync-server/intake/accepted.hpp"

#include "shared/wire/operation_json.hpp"

#include <stdexcept>

namespace turndown::server {

AcceptedOperation acceptedOf(const LedgerOperation& kept)
{
    auto operation = wire::parseOperation(kept.raw);
    if (!operation) {
        throw std::runtime_error{"Operation " + kept.id.text() + " cannot be read: " + operation.error().detail};
    }
    return acceptedOf(kept, std::move(operation).value());
}

AcceptedOperation acceptedOf(const LedgerOperation& kept, Operation operation)
{
    return {std::move(operation), kept.seq, kept.eff, kept.role, kept.undoneEff, kept.undoneBy};
}

std::vector<DocumentName> documentsOf(const Operation& operation)
{
    auto names = touches(operation);
    std::erase_if(names, [](const DocumentName& name) { return !isWellFormed(name); });
    return names;
}

bool settles(const LedgerOperation& kept)
{
    return kept.kind == "held.released" || kept.kind == "held.dismissed";
}

} // namespace turndown::server
