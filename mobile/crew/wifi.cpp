#include "mobile/crew/wifi.hpp"

#include "mobile/crew/socket.hpp"

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace turndown::crew {

namespace {

constexpr int kLookAgainMs = 20; ///< How soon a cut is noticed.

sockaddr_in loopback()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Error failed(const std::string& what)
{
    return {Problem::Storage, what + ": " + std::strerror(errno)};
}

/// Passes on what has come in at `from`. False when either end has gone.
bool pass(const Socket& from, const Socket& to)
{
    std::array<char, 16384> bytes{};
    const ssize_t got = ::recv(from.file(), bytes.data(), bytes.size(), 0);
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t more = ::send(to.file(), bytes.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (more <= 0) {
            return false;
        }
        sent += more;
    }
    return got > 0;
}

/// `host` and `port` of `http://host:port`.
std::pair<std::string, std::string> hostAndPort(const std::string& url)
{
    const auto begin = url.find("://") == std::string::npos ? 0 : url.find("://") + 3;
    const auto colon = url.rfind(':');
    const std::string port = url.substr(colon + 1);
    return {url.substr(begin, colon - begin), port.substr(0, port.find('/'))};
}

} // namespace

struct Wifi::Relay {
    struct Pair {
        Socket tablet;
        Socket server;
    };

    Socket listener;
    std::uint16_t port = 0;
    std::string host;
    std::string service;
    std::atomic<bool> cut{false};
    std::atomic<bool> ending{false};
    std::vector<Pair> pairs;
    std::thread thread;

    Done listen(std::uint16_t wanted)
    {
        listener = Socket{::socket(AF_INET, SOCK_STREAM, 0)};
        const int on = 1;
        ::setsockopt(listener.file(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address = loopback();
        address.sin_port = htons(wanted);
        socklen_t size = sizeof address;
        auto* anyAddress = reinterpret_cast<sockaddr*>(&address); // the sockets API's own idiom
        if (listener.file() < 0 || ::bind(listener.file(), anyAddress, size) != 0 ||
            ::listen(listener.file(), 64) != 0 || ::getsockname(listener.file(), anyAddress, &size) != 0) {
            return failed("cannot listen for tablets on port " + std::to_string(wanted));
        }
        port = ntohs(address.sin_port);
        return done();
    }

    [[nodiscard]] Socket dial() const
    {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* found = nullptr;
        if (::getaddrinfo(host.c_str(), service.c_str(), &hints, &found) != 0) {
            return Socket{};
        }
        Socket server{::socket(found->ai_family, found->ai_socktype, found->ai_protocol)};
        const bool connected = ::connect(server.file(), found->ai_addr, found->ai_addrlen) == 0;
        ::freeaddrinfo(found);
        return connected ? std::move(server) : Socket{};
    }

    void accept()
    {
        Socket tablet{::accept(listener.file(), nullptr, nullptr)};
        if (tablet.file() < 0 || cut) {
            return; // out of reach: the call is broken off at once
        }
        if (Socket server = dial(); server.file() >= 0) {
            pairs.push_back({std::move(tablet), std::move(server)});
        }
    }

    void relayReady(const std::vector<pollfd>& watched)
    {
        std::vector<Pair> alive;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const bool fromTablet = watched[1 + 2 * i].revents != 0;
            const bool fromServer = watched[2 + 2 * i].revents != 0;
            if ((!fromTablet || pass(pairs[i].tablet, pairs[i].server)) &&
                (!fromServer || pass(pairs[i].server, pairs[i].tablet))) {
                alive.push_back(std::move(pairs[i]));
            }
        }
        pairs = std::move(alive);
    }

    void run()
    {
        while (!ending) {
            if (cut) {
                pairs.clear();
            }
            std::vector<pollfd> watched{{listener.file(), POLLIN, 0}};
            for (const Pair& pair : pairs) {
                watched.push_back({pair.tablet.file(), POLLIN, 0});
                watched.push_back({pair.server.file(), POLLIN, 0});
            }
            if (::poll(watched.data(), watched.size(), kLookAgainMs) <= 0) {
                continue;
            }
            if (!cut) {
                relayReady(watched);
            }
            if (watched[0].revents != 0) {
                accept();
            }
        }
    }
};

Wifi::Wifi(std::unique_ptr<Relay> relay) : m_relay{std::move(relay)}
{
    m_relay->thread = std::thread{[this] { m_relay->run(); }};
}

Wifi::~Wifi()
{
    m_relay->ending = true;
    m_relay->thread.join();
}

Result<std::unique_ptr<Wifi>> Wifi::open(const std::string& server, std::uint16_t port)
{
    auto relay = std::make_unique<Relay>();
    std::tie(relay->host, relay->service) = hostAndPort(server);
    if (const Done listening = relay->listen(port); !listening) {
        return listening.error();
    }
    return std::unique_ptr<Wifi>{new Wifi{std::move(relay)}};
}

std::string Wifi::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_relay->port);
}

void Wifi::cut()
{
    m_relay->cut = true;
}

void Wifi::restore()
{
    m_relay->cut = false;
}

} // namespace turndown::crew
