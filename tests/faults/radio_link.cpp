#include "tests/faults/radio_link.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <map>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace turndown::faults {

namespace {

using Moment = std::chrono::steady_clock::time_point;

void expect(bool went, const char* what)
{
    if (!went) {
        throw std::runtime_error{std::string{what} + ": " + std::strerror(errno)};
    }
}

ifreq named(const char* device)
{
    ifreq request{};
    std::strncpy(request.ifr_name, device, IFNAMSIZ - 1);
    return request;
}

void bringUp(const Socket& control, const char* device)
{
    ifreq request = named(device);
    expect(::ioctl(control.file(), SIOCGIFFLAGS, &request) == 0, "no such network device");
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP | IFF_RUNNING);
    expect(::ioctl(control.file(), SIOCSIFFLAGS, &request) == 0, "a network device cannot be started");
}

void setAddress(const Socket& control, const char* device, unsigned long what, const char* text)
{
    ifreq request = named(device);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, text, &address.sin_addr);
    std::memcpy(&request.ifr_addr, &address, sizeof address);
    expect(::ioctl(control.file(), what, &request) == 0, "a network device does not take its address");
}

Socket openTunnel(const char* device)
{
    Socket tunnel{::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK)};
    ifreq request = named(device);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    expect(tunnel.isOpen() && ::ioctl(tunnel.file(), TUNSETIFF, &request) == 0, "no tunnel can be made");
    return tunnel;
}

/// Packets on their way, by when they arrive.
class Air {
public:
    void send(Moment arrives, std::size_t to, std::string packet)
    {
        m_packets.emplace(arrives, std::pair{to, std::move(packet)});
    }

    void deliver(Moment now, const std::array<int, 2>& devices)
    {
        while (!m_packets.empty() && m_packets.begin()->first <= now) {
            const auto& [to, packet] = m_packets.begin()->second;
            // What the device does not take is lost too.
            [[maybe_unused]] const auto taken = ::write(devices[to], packet.data(), packet.size());
            m_packets.erase(m_packets.begin());
        }
    }

private:
    std::multimap<Moment, std::pair<std::size_t, std::string>> m_packets;
};

} // namespace

bool RadioLink::mayBeMade()
{
    bool made = false;
    std::thread{[&] { // On a thread of its own, which then leaves the network it was in alone.
        made = ::geteuid() == 0 && ::access("/dev/net/tun", R_OK | W_OK) == 0 && ::unshare(CLONE_NEWNET) == 0;
    }}
        .join();
    return made;
}

RadioLink::RadioLink(Reception reception, Dice dice)
    : m_reception{reception}, m_dice{std::move(dice)}, m_places{make(kServer), make(kTablets)}, m_carrying{[this] {
          carry();
      }}
{
}

RadioLink::~RadioLink()
{
    m_ending = true;
    m_carrying.join();
}

RadioLink::Place RadioLink::make(const char* address)
{
    Place place;
    std::exception_ptr failure;
    std::thread{[&] {
        try {
            expect(::unshare(CLONE_NEWNET) == 0, "no network of our own");
            place.network = Socket{::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)};
            place.packets = openTunnel("radio");
            const Socket control{::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
            bringUp(control, "lo");
            setAddress(control, "radio", SIOCSIFADDR, address);
            setAddress(control, "radio", SIOCSIFNETMASK, "255.255.255.0");
            bringUp(control, "radio");
        } catch (const std::exception&) {
            failure = std::current_exception();
        }
    }}.join();
    if (failure) {
        std::rethrow_exception(failure);
    }
    return place;
}

void RadioLink::enter(End end) const
{
    const Place& place = m_places[static_cast<std::size_t>(end)];
    expect(::setns(place.network.file(), CLONE_NEWNET) == 0, "the network cannot be entered");
}

void RadioLink::carry()
{
    constexpr int kMillisecond = 1;
    const std::array<int, 2> devices{m_places[0].packets.file(), m_places[1].packets.file()};
    const auto delay = [&] {
        return std::chrono::milliseconds{m_dice.between(static_cast<int>(m_reception.quickest.count()),
                                                        static_cast<int>(m_reception.slowest.count()))};
    };
    Air air;
    std::string packet;
    while (!m_ending) {
        std::array<pollfd, 2> watched{{{devices[0], POLLIN, 0}, {devices[1], POLLIN, 0}}};
        ::poll(watched.data(), watched.size(), kMillisecond);
        const Moment now = std::chrono::steady_clock::now();
        for (const std::size_t from : {0U, 1U}) {
            packet.resize(2048);
            const ssize_t size = ::read(devices[from], packet.data(), packet.size());
            if (size <= 0) {
                continue;
            }
            packet.resize(static_cast<std::size_t>(size));
            ++m_happened.packets;
            if (!m_isClear && (m_inShadow || m_dice.happens(m_reception.lostPercent))) {
                ++m_happened.lost;
                continue;
            }
            if (!m_isClear && m_dice.happens(m_reception.doubledPercent)) {
                ++m_happened.doubled;
                air.send(now + delay(), 1 - from, packet);
            }
            air.send(now + delay(), 1 - from, packet);
        }
        air.deliver(now, devices);
    }
}

} // namespace turndown::faults
