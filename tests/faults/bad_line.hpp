#pragma once

#include "mobile/crew/socket.hpp"
#include "tests/faults/dice.hpp"

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace turndown::faults {

using crew::Socket;

/// How a line treats the connections over it, each drawn for each connection.
struct LineHabits {
    int cutPercent = 30;                    ///< Are cut at some byte, in one of the directions.
    int silentPercent = 5;                  ///< Stay open from some byte on, and carry nothing more.
    int slowPercent = 30;                   ///< Carry little at a time, with pauses.
    std::chrono::milliseconds silence{700}; ///< Until a silent one is cut; a router forgets it.
    int farthestByte = 1 << 13;             ///< Near the beginning more often than far away.
};

/// A line between tablets and the server, TCP to TCP on the loopback, that fails in every way a line can: cut at any byte
/// of a request or a reply, with or without a word; silent while both ends think it open; slow. It has threads of its own.
class BadLine {
public:
    BadLine(int serverPort, LineHabits habits, Dice dice);
    BadLine(const BadLine&) = delete;
    BadLine& operator=(const BadLine&) = delete;
    ~BadLine(); ///< Cuts all.

    void behave(bool well) { m_behaves = well; } ///< Well: carries what comes over it from now on.

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

    struct Happened {
        std::atomic<int> connections{0};
        std::atomic<int> cutInRequest{0};
        std::atomic<int> cutInReply{0};
        std::atomic<int> silent{0};
        std::atomic<int> slow{0};
        std::atomic<long> bytesUp{0}; ///< Carried from tablets to the server.
    };
    [[nodiscard]] const Happened& happened() const { return m_happened; }

private:
    struct Fate;
    struct Call;

    void accept();
    [[nodiscard]] Fate draw();
    void carry(Socket tablet, Fate fate);
    void end(Call& call);

    const int m_serverPort;
    const LineHabits m_habits;
    Dice m_dice; ///< Thrown by the accepting thread alone.
    Socket m_listener;
    int m_port = 0;
    std::atomic<bool> m_behaves{true};
    std::atomic<bool> m_ending{false};
    Happened m_happened;
    std::vector<std::thread> m_carrying;
    std::thread m_accepting;
};

} // namespace turndown::faults
