#include "mobile/core/understood.hpp"

#include "shared/wire/document_json.hpp"

namespace turndown::tablet {

Result<Document> understood(const KeptDocument& kept)
{
    return wire::parseDocument(kept.name, kept.rev, kept.last, kept.body, wire::NewWords::PassedOver);
}

} // namespace turndown::tablet
