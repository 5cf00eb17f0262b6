#include "sync-server/photos/upload_metadata.hpp"

#include "shared/crypto/base64.hpp"

#include <algorithm>

namespace turndown::server {

std::string uploadMember(std::string_view header, std::string_view wanted)
{
    for (std::string_view rest = header; !rest.empty();) {
        std::string_view pair = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        const auto space = pair.find(' ');
        if (space != std::string_view::npos && pair.substr(0, space) == wanted) {
            return fromBase64(pair.substr(space + 1)).value_or("");
        }
    }
    return {};
}

} // namespace turndown::server
