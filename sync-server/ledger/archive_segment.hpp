#pragma once

#include "sync-server/ledger/records.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace turndown::server {

/// Operations as one compressed piece of the archive. Their verdicts and chains, which are asked for one by one or may
/// still change, are not in it.
[[nodiscard]] std::string packSegment(const std::vector<ArchivedOperation>& operations);

/// Throws std::runtime_error when the bytes are not a segment.
[[nodiscard]] std::vector<ArchivedOperation> unpackSegment(std::string_view bytes);

} // namespace turndown::server
