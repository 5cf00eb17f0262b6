#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <nlohmann/json_fwd.hpp>

namespace turndown::server {

enum class SetEffect { Created, Changed, Unchanged };

/// What setting these members of a document would do.
[[nodiscard]] SetEffect effectOfSetting(const LedgerTransaction& ledger, const DocumentName& doc,
                                        const nlohmann::json& members);

/// States `document.set` as the server, unless the document says the same already.
/// A room that is new begins with the hotel's business day.
/// Malformed, and nothing is set, when the members are not of that document's kind.
Result<SetEffect> setDocument(LedgerTransaction& ledger, const DocumentName& doc, nlohmann::json members, UtcTime now);

/// The document's body as JSON; an empty object when nobody has set it up.
[[nodiscard]] nlohmann::json bodyOf(const LedgerTransaction& ledger, const DocumentName& doc);

} // namespace turndown::server
