#include "sync-server/http/local_network.hpp"

#include <httplib.h>

#include <arpa/inet.h>
#include <cstring>

namespace turndown::server {

namespace {

bool isPrivate(std::uint32_t address)
{
    const auto begins = [&](std::uint32_t network, int bits) {
        return address >> (32 - bits) == network >> (32 - bits);
    };
    return begins(0x7F000000, 8) || begins(0x0A000000, 8) || begins(0xAC100000, 12) || begins(0xC0A80000, 16) ||
           begins(0xA9FE0000, 16);
}

bool isPrivate(const in6_addr& address)
{
    const auto first = address.s6_addr[0];
    const bool linkLocal = first == 0xFE && (address.s6_addr[1] & 0xC0U) == 0x80;
    return IN6_IS_ADDR_LOOPBACK(&address) || (first & 0xFEU) == 0xFC || linkLocal;
}

} // namespace

bool isOfLocalNetwork(const std::string& address)
{
    in_addr four{};
    if (inet_pton(AF_INET, address.c_str(), &four) == 1) {
        return isPrivate(ntohl(four.s_addr));
    }
    in6_addr six{};
    if (inet_pton(AF_INET6, address.substr(0, address.find('%')).c_str(), &six) != 1) {
        return false;
    }
    if (IN6_IS_ADDR_V4MAPPED(&six)) {
        std::memcpy(&four.s_addr, &six.s6_addr[12], sizeof four.s_addr);
        return isPrivate(ntohl(four.s_addr));
    }
    return isPrivate(six);
}

bool comesFromLocalNetwork(const httplib::Request& request)
{
    return !request.has_header("X-Forwarded-For") && !request.has_header("Forwarded") &&
           isOfLocalNetwork(request.remote_addr);
}

} // namespace turndown::server
