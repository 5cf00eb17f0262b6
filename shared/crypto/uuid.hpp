#pragma once

#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <string_view>

namespace turndown {

/// A new UUIDv7: 48 bits of `now` in milliseconds, the rest random (RFC 9562, 5.7).
[[nodiscard]] OperationId newOperationId(UtcTime now);

/// UUIDv5 of `name` in the URL namespace (RFC 9562, 5.5): the same on every machine.
[[nodiscard]] OperationId nameBasedId(std::string_view name);

} // namespace turndown
