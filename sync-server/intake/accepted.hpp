#pragma once

#include "shared/rules/apply.hpp"
#include "sync-server/ledger/records.hpp"

#include <vector>

namespace turndown::server {

/// Reads a kept operation back, with what the server stamped on it. Throws std::runtime_error when its bytes are none.
[[nodiscard]] AcceptedOperation acceptedOf(const LedgerOperation& kept);

/// The same where `operation` has been read already.
[[nodiscard]] AcceptedOperation acceptedOf(const LedgerOperation& kept, Operation operation);

/// What an operation touches that has a name documents can have; a held one may name anything.
[[nodiscard]] std::vector<DocumentName> documentsOf(const Operation& operation);

/// A release or dismissal of a held operation. It is part of the documents of the held one, and what became of it is decided
/// where it is accepted, not by their folds.
[[nodiscard]] bool settles(const LedgerOperation& kept);

} // namespace turndown::server
