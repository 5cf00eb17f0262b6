#pragma once

#include "sync-server/http/routes.hpp"

#include <span>
#include <string_view>

namespace turndown::server {

/// One file of the office page, embedded when the program is built from everything under `web/`.
struct PageFile {
    std::string_view path; ///< Below `web/`: `css/theme.css`.
    std::string_view content;
};
[[nodiscard]] std::span<const PageFile> pageFiles();

/// Serves them at `/`, with an ETag and a Content-Security-Policy that lets nothing in from elsewhere.
void addPageRoutes(Routes& routes);

} // namespace turndown::server
