#pragma once

#include <string>
#include <string_view>

namespace turndown::server {

/// A member of `Upload-Metadata: sha256 NGI…,type aW1…`, decoded; empty when there is none.
/// Source: tus 1.0.0, "Creation".
[[nodiscard]] std::string uploadMember(std::string_view header, std::string_view wanted);

} // namespace turndown::server
