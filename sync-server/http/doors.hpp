#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace turndown::server {

/// Whether the server lets in who comes. While it begins, it is at its address but closed. From any thread.
class Doors {
public:
    void open() { turn(State::Open); }
    /// For good: who stands before them goes away.
    void shut() { turn(State::Shut); }

    [[nodiscard]] bool areOpen() const { return waitUntilOpen(std::chrono::milliseconds{0}); }

    /// False when they are shut, or patience ran out.
    [[nodiscard]] bool waitUntilOpen(std::chrono::milliseconds patience) const
    {
        std::unique_lock lock{m_mutex};
        m_turned.wait_for(lock, patience, [this] { return m_state != State::Closed; });
        return m_state == State::Open;
    }

private:
    enum class State { Closed, Open, Shut };

    void turn(State state)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_state = state;
        }
        m_turned.notify_all();
    }

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_turned;
    State m_state = State::Closed;
};

} // namespace turndown::server
