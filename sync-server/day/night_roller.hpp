#pragma once

#include "sync-server/hotel/hotel.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace turndown::server {

/// Rolls the business day while the server runs: what is due at once, then each night. Looks every half minute, so that
/// a night roll made by another program, or a change of its time, is noticed.
class NightRoller {
public:
    explicit NightRoller(Hotel& hotel);
    NightRoller(const NightRoller&) = delete;
    NightRoller& operator=(const NightRoller&) = delete;
    ~NightRoller();

private:
    void rollUntilStopped();

    Hotel& m_hotel;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace turndown::server
