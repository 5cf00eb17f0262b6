#pragma once

#include "shared/model/identifiers.hpp"

#include <cstdint>
#include <map>
#include <mutex>

namespace turndown::server {

/// One sync at a time for each tablet: a request that comes ends the wait of the same tablet's one before, which has
/// given it up, or lost it with the Wi-Fi. Otherwise each tap, and each flap of the network, would leave a thread behind
/// that waits for nobody. From any thread. Source: docs/design.md, section 5.
class SyncTurns {
public:
    class Wait;

    /// A tablet's request, from its arrival until it has been answered.
    class Turn {
    public:
        Turn(SyncTurns& turns, const DeviceId& device);
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

        /// Another request of the same tablet has come since.
        [[nodiscard]] bool isOver() const;

        /// The one before waits, and is to be woken.
        [[nodiscard]] bool endsAWait() const { return m_endsAWait; }

    private:
        friend class Wait;
        SyncTurns& m_turns;
        const DeviceId m_device;
        std::uint64_t m_number = 0;
        bool m_endsAWait = false;
    };

    /// As long as this lives, the turn waits.
    class Wait {
    public:
        explicit Wait(const Turn& turn);
        Wait(const Wait&) = delete;
        Wait& operator=(const Wait&) = delete;
        ~Wait();

    private:
        const Turn& m_turn;
    };

private:
    struct Tablet {
        std::uint64_t latest = 0;
        int waiting = 0;
    };

    std::mutex m_mutex;
    std::map<DeviceId, Tablet> m_tablets;
};

} // namespace turndown::server
