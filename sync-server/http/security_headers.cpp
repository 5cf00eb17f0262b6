#include "sync-server/http/security_headers.hpp"

#include <httplib.h>

namespace turndown::server {

void addSecurityHeaders(httplib::Response& response, bool secure)
{
    const auto add = [&](const char* name, const char* value) {
        if (!response.has_header(name)) {
            response.set_header(name, value);
        }
    };
    add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    add("X-Content-Type-Options", "nosniff");
    add("X-Frame-Options", "DENY"); // For browsers that do not know frame-ancestors.
    add("Referrer-Policy", "no-referrer");
    add("Cross-Origin-Resource-Policy", "same-origin");
    add("Cache-Control", "no-store");
    if (secure) {
        add("Strict-Transport-Security", "max-age=31536000");
    }
}

} // namespace turndown::server
