#pragma once

#include "sync-server/http/services.hpp"

#include <string>

namespace httplib {
struct Request;
} // namespace httplib

namespace turndown::server {

// A proxy in front of the server says whom it speaks for (`X-Forwarded-For`, `X-Forwarded-Proto`). It is believed when it
// runs on this machine: nobody else can connect from there, and anybody else could say anything.

/// Where the request comes from, as text.
[[nodiscard]] std::string clientAddress(const httplib::Request& request);

/// Whether it came over TLS, to us or to the proxy.
[[nodiscard]] bool isSecure(const Services& services, const httplib::Request& request);

} // namespace turndown::server
