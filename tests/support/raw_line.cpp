#include "tests/support/raw_line.hpp"

#include <netinet/in.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace turndown::test {

RawLine::RawLine(int port) : m_socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)}
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error{"nobody listens at the port " + std::to_string(port)};
    }
}

RawLine::RawLine(RawLine&& other) noexcept : m_socket{std::exchange(other.m_socket, -1)} {}

RawLine::~RawLine()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

void RawLine::send(std::string_view bytes) const
{
    if (::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(bytes.size())) {
        throw std::runtime_error{"the line is broken"};
    }
}

} // namespace turndown::test
