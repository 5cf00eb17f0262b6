#pragma once

#include <chrono>
#include <functional>
#include <thread>

namespace turndown::server {

/// Does something at once, and again and again on a thread of its own, until this ends. What it does must not throw.
class Recurring {
public:
    /// `work` says how long to rest before the next time.
    explicit Recurring(std::function<std::chrono::milliseconds()> work);

private:
    std::jthread m_thread; ///< Asks it to stop and waits for it when this ends.
};

} // namespace turndown::server
