#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turndown::server {

/// The symbol of `text`, row by row: `1` is dark, `0` is light. Empty when it does not fit.
[[nodiscard]] std::vector<std::string> qrRows(std::string_view text);

/// The same for a terminal: two rows of modules in one line of block characters, with a quiet zone.
[[nodiscard]] std::string qrForTerminal(std::string_view text);

/// What an enrolment symbol says: where the server is, the code, and its certificate's SHA-256 (empty without TLS).
[[nodiscard]] std::string enrolmentText(std::string_view url, std::string_view code, std::string_view certificate);

} // namespace turndown::server
