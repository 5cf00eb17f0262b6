#pragma once

#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

// Operations of the office, the PMS and the server itself: no device sequence and no device clock. Their effective time
// is now, at least 1 ms after that source's last. Source: docs/design.md, section 5, "Office, PMS, server".

/// Accepts `operation`, sent as `raw`, or answers what became of it when its id is known.
wire::OperationResult acceptFrom(LedgerTransaction& ledger, Source source, Operation operation, std::string raw,
                                 UtcTime now);

/// What the server itself states. `body` is JSON text, an object.
struct ServerOperation {
    OperationId id;
    std::string kind;
    DocumentName doc;
    std::string body;
    StaffId by{std::string{nameOf(Role::Server)}};
    std::optional<UtcTime> exactly; ///< Its effective time, where a rule fixes it; otherwise now.
};
wire::OperationResult stateAsServer(LedgerTransaction& ledger, const ServerOperation& operation, UtcTime now);

/// Releases what was held as of an unknown kind and is known to this program by now. Returns how many.
int releaseLearntKinds(LedgerTransaction& ledger, UtcTime now);

} // namespace turndown::server
