#pragma once

#include "sync-server/hotel/hotel.hpp"

#include <mutex>

namespace turndown::server {

/// Whether what tablets send could be kept just now: a note is written to the ledger, as durable as any operation. That it
/// could be holds for some seconds, for the disk is busy enough; that it could not is tried again at once. From any thread.
class WriteProbe {
public:
    explicit WriteProbe(Hotel& hotel) : m_hotel{hotel} {}

    Done tryIt();

private:
    Hotel& m_hotel;
    std::mutex m_mutex;
    std::optional<UtcTime> m_worked;
};

} // namespace turndown::server
