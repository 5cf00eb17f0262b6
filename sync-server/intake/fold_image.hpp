#pragma once

#include "sync-server/ledger/records.hpp"

#include <string>

namespace turndown::server {

/// All of a document that is the same wherever and whenever its operations are folded, as text to compare.
[[nodiscard]] std::string imageOf(const LedgerDocument& stored);

} // namespace turndown::server
