#pragma once

#include "sync-server/clock/recurring.hpp"
#include "sync-server/upkeep/backing_up.hpp"

#include <optional>

namespace turndown::server {

/// What a hotel's server does by itself while it serves: ends the business day each night, puts old operations away, backs up.
/// Each on a thread of its own, so that none waits for another; all of it goes through the ledger like everybody's work.
class Caretaker {
public:
    /// `health` outlives it.
    Caretaker(Hotel& hotel, const BackupPlan& backups, BackupHealth& health);

private:
    const Recurring m_nights;
    const Recurring m_archiving;
    std::optional<Recurring> m_backups;
};

} // namespace turndown::server
