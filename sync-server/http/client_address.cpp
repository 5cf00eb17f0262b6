#include "sync-server/http/client_address.hpp"

#include <httplib.h>

namespace turndown::server {

namespace {

constexpr std::size_t kLongestAddress = 64;

bool comesFromThisMachine(const httplib::Request& request)
{
    const std::string& address = request.remote_addr;
    return address == "::1" || address.rfind("127.", 0) == 0 || address.rfind("::ffff:127.", 0) == 0;
}

} // namespace

std::string clientAddress(const httplib::Request& request)
{
    if (!comesFromThisMachine(request) || !request.has_header("X-Forwarded-For")) {
        return request.remote_addr;
    }
    // The last address is the proxy's word; those before it are what it was told.
    const auto told =
        request.get_header_value("X-Forwarded-For", request.get_header_value_count("X-Forwarded-For") - 1);
    const auto comma = told.rfind(',');
    auto last = comma == std::string::npos ? told : told.substr(comma + 1);
    last.erase(0, last.find_first_not_of(' '));
    return last.empty() || last.size() > kLongestAddress ? request.remote_addr : last;
}

bool isSecure(const Services& services, const httplib::Request& request)
{
    return services.secure ||
           (comesFromThisMachine(request) && request.get_header_value("X-Forwarded-Proto") == "https");
}

} // namespace turndown::server
