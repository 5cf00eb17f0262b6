#pragma once

#include <string>

namespace httplib {
struct Request;
} // namespace httplib

namespace turndown::server {

/// Whether an address is this machine's, or one that is not routed beyond the hotel's own network. An address that cannot be
/// read is not. Source: RFC 1918, 3927, 4193, 4291.
[[nodiscard]] bool isOfLocalNetwork(const std::string& address);

/// Whether whoever asks is on the hotel's own network, and asks for themselves: what a proxy hands on is from anywhere.
[[nodiscard]] bool comesFromLocalNetwork(const httplib::Request& request);

} // namespace turndown::server
