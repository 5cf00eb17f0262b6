#pragma once

namespace turndown::tablet {

/// What this program calls itself to the server.
inline constexpr const char* kAppVersion = TURNDOWN_VERSION;

} // namespace turndown::tablet
