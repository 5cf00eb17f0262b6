#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <optional>
#include <vector>

namespace turndown::server {

// A server that was restored from an older copy. What tablets did since comes back from them by itself; what the office,
// the front desk and the PMS said does not, so people are told until somebody has looked.
// Source: docs/design.md, sections 5, "Restored server", and 8.

/// That the hotel's data stood at an earlier moment.
struct Restoration {
    UtcTime to{};                           ///< What was said in the office later than this is lost.
    UtcTime noticedAt{};                    ///< From here on everything is known again.
    std::int64_t seq = 0;                   ///< Where the history ended.
    std::optional<std::int64_t> checkedSeq; ///< Somebody has looked at everything that had come in by then.

    friend bool operator==(const Restoration&, const Restoration&) = default;
};

void noteRestoration(LedgerTransaction& ledger, const Restoration& restoration);

/// The last one; nothing when there was none.
[[nodiscard]] std::optional<Restoration> lastRestoration(const LedgerTransaction& ledger);

/// A tablet knows a later history than there is here: somebody has put an old copy in place. Notes that, unless this
/// tablet was last heard before the restoration that is noted already. `heardAt`: when the tablet was last heard before.
void noteForeignHistory(LedgerTransaction& ledger, std::optional<UtcTime> heardAt, UtcTime now);

/// What people have to look at.
struct ToCheck {
    Restoration restoration;
    /// Rooms of which tablets have told something, since anybody looked, that happened in the time that is lost.
    std::vector<DocumentName> rooms;
};

/// Nothing when there was no restoration, or all of it has been checked.
[[nodiscard]] std::optional<ToCheck> whatToCheck(const LedgerTransaction& ledger);

/// Somebody has looked at everything that has come in by now.
void markChecked(LedgerTransaction& ledger);

} // namespace turndown::server
