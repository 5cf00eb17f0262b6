#include "sync-server/http/listen_address.hpp"

#include <charconv>

namespace turndown::server {

namespace {

constexpr int kLargestPort = 65535;

} // namespace

Result<ListenAddress> parseListenAddress(const std::string& text)
{
    const Error malformed{Problem::Malformed, "\"" + text + "\" is no address to listen at; write HOST:PORT."};
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0) {
        return malformed;
    }
    ListenAddress address{text.substr(0, colon), -1};
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + colon + 1, end, address.port);
    if (read.ec != std::errc{} || read.ptr != end || address.port < 0 || address.port > kLargestPort) {
        return malformed;
    }
    if (address.host.front() == '[' && address.host.back() == ']') {
        address.host = address.host.substr(1, address.host.size() - 2);
    } else if (address.host.find(':') != std::string::npos) {
        return malformed;
    }
    return address.host.empty() ? Result<ListenAddress>{malformed} : Result<ListenAddress>{address};
}

std::string urlOf(const ListenAddress& address, bool secure)
{
    const bool v6 = address.host.find(':') != std::string::npos;
    return (secure ? "https://" : "http://") + (v6 ? '[' + address.host + ']' : address.host) + ':' +
           std::to_string(address.port);
}

} // namespace turndown::server
