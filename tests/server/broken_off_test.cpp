#include "tests/server/support/served_hotel.hpp"
#include "tests/support/catch.hpp"

#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace turndown::test;

namespace {

/// Sends so much and nothing more, and hears what the server says to that once it has waited long enough.
std::string hearAfter(const std::string& url, const std::string& sent)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(url.substr(url.rfind(':') + 1).c_str())));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::send(socket, sent.data(), sent.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(sent.size()));
    std::string heard;
    char bytes[4096];
    for (ssize_t got = 0; (got = ::recv(socket, bytes, sizeof bytes, 0)) > 0;) {
        heard.append(bytes, static_cast<std::size_t>(got));
    }
    ::close(socket);
    return heard;
}

} // namespace

SCENARIO("a request breaks off in its midst")
{
    const ServedHotel hotel;
    const std::string request = "POST /v1/sync HTTP/1.1\r\nHost: hotel\r\nContent-Type: application/json\r\n"
                                "Content-Length: 400\r\nConnection: close\r\n\r\n{\"protocol\":1,";
    THEN("nobody takes it for a fault of what was sent, nor of the tablet: it comes again")
    {
        const std::string heard = hearAfter(hotel.url(), request);
        INFO(heard);
        CHECK(heard.find(" 408 ") != std::string::npos);
        CHECK(heard.find("\"broken-off\"") != std::string::npos);
        CHECK(heard.find("\"retry\"") != std::string::npos);
    }
}
