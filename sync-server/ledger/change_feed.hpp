#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>

namespace turndown::server {

/// Tells those who wait that the history has grown. All calls from any thread.
class ChangeFeed {
public:
    /// The history now ends at `seq`; wakes everyone who waits for more.
    void announce(std::int64_t seq);

    [[nodiscard]] std::int64_t seq() const;

    /// Waits until the history goes beyond `seq`. False when `patience` ran out, the feed was closed, or `givesUp` says so
    /// when woken.
    [[nodiscard]] bool waitBeyond(
        std::int64_t seq, std::chrono::milliseconds patience,
        const std::function<bool()>& givesUp = [] { return false; }) const;

    /// Wakes everyone who waits to ask whether they give up.
    void wakeAll() const;

    /// Wakes everyone for the last time: the server is stopping.
    void close();
    [[nodiscard]] bool closed() const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_grown;
    std::int64_t m_seq = 0;
    bool m_closed = false;
};

} // namespace turndown::server
