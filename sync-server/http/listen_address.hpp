#pragma once

#include "shared/model/result.hpp"

#include <string>

namespace turndown::server {

struct ListenAddress {
    std::string host;
    int port = 0;
};

/// Reads `127.0.0.1:8080`, `hotel:0` or `[::1]:8080`. Malformed, in one sentence, when it is none.
[[nodiscard]] Result<ListenAddress> parseListenAddress(const std::string& text);

/// The address in a URL: `http://[::1]:8080`.
[[nodiscard]] std::string urlOf(const ListenAddress& address, bool secure);

} // namespace turndown::server
