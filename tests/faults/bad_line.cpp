#include "tests/faults/bad_line.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <utility>

namespace turndown::faults {

namespace {

constexpr int kLookAgainMs = 20;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Socket dial(int port)
{
    Socket socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket.file(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    return connected ? std::move(socket) : Socket{};
}

/// What closes it next resets the connection: the other end is told nothing of an orderly end.
void closeWithoutAWord(const Socket& socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(socket.file(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace

/// What becomes of one connection.
struct BadLine::Fate {
    enum class End { Orderly, Cut, CutWithoutAWord, Silent };
    End end = End::Orderly;
    bool inReply = false;                         ///< The direction whose bytes are counted.
    int atByte = std::numeric_limits<int>::max(); ///< After so many of them it ends.
    std::size_t piece = 16'384;                   ///< Most bytes at a time.
    std::chrono::milliseconds pause{0};           ///< Between pieces.
};

struct BadLine::Call {
    Socket tablet;
    Socket server;
    Fate fate;
    std::atomic<long>& bytesUp;
    int counted = 0; ///< Bytes in the fate's direction.

    /// Carries one piece. False when either end has gone, or the fate's byte has been reached.
    bool pass(bool isReply)
    {
        const Socket& from = isReply ? server : tablet;
        const Socket& to = isReply ? tablet : server;
        const bool counts = isReply == fate.inReply;
        std::array<char, 16'384> bytes{};
        std::size_t most = std::min(bytes.size(), fate.piece);
        if (counts) {
            most = std::min(most, static_cast<std::size_t>(fate.atByte - counted));
        }
        if (most == 0) {
            return false;
        }
        const ssize_t got = ::recv(from.file(), bytes.data(), most, 0);
        std::this_thread::sleep_for(fate.pause);
        for (ssize_t sent = 0; sent < got;) {
            const ssize_t more =
                ::send(to.file(), bytes.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
            if (more <= 0) {
                return false;
            }
            sent += more;
        }
        counted += counts ? static_cast<int>(got) : 0;
        bytesUp += isReply ? 0 : got;
        return got > 0 && (!counts || counted < fate.atByte);
    }
};

BadLine::BadLine(int serverPort, LineHabits habits, Dice dice)
    : m_serverPort{serverPort},
      m_habits{habits},
      m_dice{std::move(dice)},
      m_listener{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)}
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener.file(), any, size) != 0 || ::listen(m_listener.file(), 64) != 0 ||
        ::getsockname(m_listener.file(), any, &size) != 0) {
        throw std::runtime_error{"the line cannot listen"};
    }
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread{[this] { accept(); }};
}

BadLine::~BadLine()
{
    m_ending = true;
    m_accepting.join();
    for (auto& thread : m_carrying) {
        thread.join();
    }
}

void BadLine::accept()
{
    while (!m_ending) {
        pollfd watched{m_listener.file(), POLLIN, 0};
        if (::poll(&watched, 1, kLookAgainMs) <= 0) {
            continue;
        }
        Socket tablet{::accept4(m_listener.file(), nullptr, nullptr, SOCK_CLOEXEC)};
        if (tablet.isOpen()) {
            ++m_happened.connections;
            m_carrying.emplace_back(
                [this, fate = draw(), socket = std::move(tablet)]() mutable { carry(std::move(socket), fate); });
        }
    }
}

BadLine::Fate BadLine::draw()
{
    Fate fate;
    if (m_behaves) {
        return fate;
    }
    const int what = m_dice.between(1, 100);
    if (what <= m_habits.cutPercent) {
        fate.end = m_dice.happens(50) ? Fate::End::Cut : Fate::End::CutWithoutAWord;
    } else if (what <= m_habits.cutPercent + m_habits.silentPercent) {
        fate.end = Fate::End::Silent;
    }
    if (fate.end != Fate::End::Orderly) {
        fate.inReply = m_dice.happens(50);
        fate.atByte = m_dice.between(0, m_dice.between(0, m_habits.farthestByte));
    }
    if (m_dice.happens(m_habits.slowPercent)) {
        fate.piece = static_cast<std::size_t>(m_dice.between(20, 1500));
        fate.pause = std::chrono::milliseconds{m_dice.between(1, 15)};
        ++m_happened.slow;
    }
    return fate;
}

void BadLine::carry(Socket tablet, Fate fate)
{
    Call call{std::move(tablet), dial(m_serverPort), fate, m_happened.bytesUp};
    while (!m_ending && call.server.isOpen()) {
        std::array<pollfd, 2> watched{{{call.tablet.file(), POLLIN, 0}, {call.server.file(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), kLookAgainMs) <= 0) {
            continue;
        }
        if ((watched[0].revents != 0 && !call.pass(false)) || (watched[1].revents != 0 && !call.pass(true))) {
            break;
        }
    }
    if (call.counted == fate.atByte) {
        end(call);
    }
}

/// The fate's byte has been reached.
void BadLine::end(Call& call)
{
    if (call.fate.end == Fate::End::Silent) {
        ++m_happened.silent;
        const auto until = std::chrono::steady_clock::now() + m_habits.silence;
        while (!m_ending && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(std::chrono::milliseconds{kLookAgainMs});
        }
    } else {
        ++(call.fate.inReply ? m_happened.cutInReply : m_happened.cutInRequest);
    }
    if (call.fate.end == Fate::End::CutWithoutAWord) {
        closeWithoutAWord(call.tablet);
        closeWithoutAWord(call.server);
    }
}

} // namespace turndown::faults
