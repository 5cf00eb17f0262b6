#pragma once

#include "shared/model/result.hpp"

#include <string>

namespace turndown::tablet {

/// Where a server is, as typed or scanned from the enrolment QR code.
struct ServerAddress {
    std::string origin;      ///< `https://hotel.lan:8443`
    std::string prefix;      ///< Path before `/v1/…`, without a slash at its end; usually empty.
    std::string certificate; ///< SHA-256 of its certificate, lower-case hex; empty: one the system trusts.

    [[nodiscard]] std::string url() const { return origin + prefix; }
};

/// Reads `http://host:port`, `https://…`, each with or without `#sha256=<64 hex digits>`. Malformed with a sentence.
[[nodiscard]] Result<ServerAddress> parseServerAddress(const std::string& text);

} // namespace turndown::tablet
