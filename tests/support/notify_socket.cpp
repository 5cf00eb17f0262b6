#include "tests/support/notify_socket.hpp"

#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace turndown::test {

namespace {

constexpr timeval kPatience{10, 0};

} // namespace

NotifySocket::NotifySocket() : m_socket{::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)}
{
    const auto path = (m_directory.path / "notify").string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error{"no socket can be made at " + path};
    }
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    ::setenv("NOTIFY_SOCKET", path.c_str(), 1);
    ::setenv("WATCHDOG_USEC", "500000", 1);
}

NotifySocket::~NotifySocket()
{
    ::unsetenv("NOTIFY_SOCKET");
    ::unsetenv("WATCHDOG_USEC");
    ::close(m_socket);
}

bool NotifySocket::hears(const std::string& line) const
{
    char message[4096];
    for (ssize_t got = 0; (got = ::recv(m_socket, message, sizeof message, 0)) > 0;) {
        const std::string text = '\n' + std::string{message, static_cast<std::size_t>(got)} + '\n';
        if (text.find('\n' + line + '\n') != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace turndown::test
