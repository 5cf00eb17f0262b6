#pragma once

#include "mobile/crew/socket.hpp"
#include "tests/faults/dice.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <thread>

namespace turndown::faults {

using crew::Socket;

/// How packets fare on the way, in either direction.
struct Reception {
    int lostPercent = 15;
    int doubledPercent = 3;
    std::chrono::milliseconds quickest{2};
    std::chrono::milliseconds slowest{25}; ///< They overtake one another.
};

/// Two networks of one address each, and the air between them: the kernel's own TCP at both ends, and IP packets that are
/// lost, doubled, late and out of order in between. Whoever enters an end, and the programs they start, see nothing else.
/// All is gone with the link and those programs. Needs root and /dev/net/tun.
class RadioLink {
public:
    enum class End : std::size_t { Server, Tablets };
    static constexpr const char* kServer = "10.77.0.1";
    static constexpr const char* kTablets = "10.77.0.2";

    [[nodiscard]] static bool mayBeMade();

    /// Throws when the system does not let us.
    RadioLink(Reception reception, Dice dice);
    RadioLink(const RadioLink&) = delete;
    RadioLink& operator=(const RadioLink&) = delete;
    ~RadioLink();

    /// Brings the calling thread there, for good.
    void enter(End end) const;

    void fade() { m_isClear = false; }        ///< Until then everything gets through, once.
    void shadow(bool in) { m_inShadow = in; } ///< In it nothing gets through at all.

    struct Happened {
        std::atomic<int> packets{0};
        std::atomic<int> lost{0};
        std::atomic<int> doubled{0};
    };
    [[nodiscard]] const Happened& happened() const { return m_happened; }

private:
    struct Place {
        Socket network; ///< Of which it is the handle.
        Socket packets; ///< The device through which all that leaves and enters it goes.
    };
    static Place make(const char* address);
    void carry();

    const Reception m_reception;
    Dice m_dice; ///< Thrown by the carrying thread alone.
    std::array<Place, 2> m_places;
    std::atomic<bool> m_isClear{true};
    std::atomic<bool> m_inShadow{false};
    std::atomic<bool> m_ending{false};
    Happened m_happened;
    std::thread m_carrying;
};

} // namespace turndown::faults
