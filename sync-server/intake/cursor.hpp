#pragma once

#include "sync-server/ledger/records.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace turndown::server {

/// Where a tablet stands, as it carries it for us: the position it has pulled up to and the head when that was told, so
/// that a server restored from a backup notices either way. Opaque to tablets.
/// Source: docs/design.md, section 5, "Restored server".
struct Cursor {
    HistoryPoint pulled;
    HistoryPoint head;
    DeviceClass deviceClass = DeviceClass::Floor; ///< What the tablet could read then.
    /// While everything since the beginning is still being gathered, the head's seq when that began: documents finished
    /// long ago stay out, but for those that have changed since, of which the tablet may have gathered what they were.
    std::optional<std::int64_t> gatheringSince;

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

[[nodiscard]] std::string writeCursor(const Cursor& cursor);

/// Nothing when it is not a cursor of ours.
[[nodiscard]] std::optional<Cursor> parseCursor(std::string_view sent);

} // namespace turndown::server
