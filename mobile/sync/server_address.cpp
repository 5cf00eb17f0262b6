#include "mobile/sync/server_address.hpp"

#include <algorithm>
#include <cctype>
#include <regex>

namespace turndown::tablet {

Result<ServerAddress> parseServerAddress(const std::string& text)
{
    static const std::regex kForm{R"((https?://[A-Za-z0-9.\-_~\[\]:]+)(/[^#?\s]*)?(#sha256=([0-9A-Fa-f:]+))?)"};
    std::smatch parts;
    if (!std::regex_match(text, parts, kForm)) {
        return Error{Problem::Malformed,
                     "\"" + text + "\" is not the address of a server, such as https://hotel.lan:8443"};
    }
    ServerAddress address{parts[1].str(), parts[2].str(), {}};
    while (address.prefix.ends_with('/')) {
        address.prefix.pop_back();
    }
    for (const char digit : parts[4].str()) {
        if (digit != ':') {
            address.certificate += static_cast<char>(std::tolower(static_cast<unsigned char>(digit)));
        }
    }
    constexpr std::size_t kDigits = 64;
    if (!address.certificate.empty() && address.certificate.size() != kDigits) {
        return Error{Problem::Malformed, "the certificate's SHA-256 must have 64 hexadecimal digits"};
    }
    return address;
}

} // namespace turndown::tablet
