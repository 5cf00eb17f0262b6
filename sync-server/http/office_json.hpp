#pragma once

#include "shared/wire/sync_messages.hpp"
#include "sync-server/ledger/records.hpp"
#include "sync-server/sessions/sign_in.hpp"

#include <nlohmann/json_fwd.hpp>

namespace turndown::server {

// What the office page reads; docs/design.md, section 5, "Office, PMS, server".

/// May this role read guests' names? Front desk, clerks, supervisors and managers (privacy, duty 59).
[[nodiscard]] bool readsGuestNames(Role role);

/// The document as `role` may read it: never PIN verifiers, guests' names only to those who may.
[[nodiscard]] nlohmann::json documentJson(const wire::SentDocument& document, Role role);

[[nodiscard]] nlohmann::json resultJson(const wire::OperationResult& result);

/// `{"op":…,"result":…}` as text: the operation byte for byte, unless it names guests to someone who may not read that.
[[nodiscard]] std::string historyEntry(const LedgerOperation& kept, Role role);

[[nodiscard]] nlohmann::json deviceJson(const Device& device, const std::vector<DeviceLoss>& losses);

[[nodiscard]] nlohmann::json sessionJson(const SignedIn& who);

} // namespace turndown::server
