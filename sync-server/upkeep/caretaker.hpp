#pragma once

#include "sync-server/clock/recurring.hpp"
#include "sync-server/hotel/hotel.hpp"

namespace turndown::server {

/// What a hotel's server does by itself while it serves: ends the business day each night, puts old operations away.
/// Each on a thread of its own, so that none waits for another; all of it goes through the ledger like everybody's work.
class Caretaker {
public:
    explicit Caretaker(Hotel& hotel);

private:
    const Recurring m_nights;
    const Recurring m_archiving;
};

} // namespace turndown::server
