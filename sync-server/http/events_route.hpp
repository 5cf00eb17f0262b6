#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `GET /v1/events`: server-sent events, one for each document that changed, with the document as `data` and its rev as
/// `id`. Goes on after `Last-Event-ID`; without it, from now. A comment every 15 s says that the line is alive.
/// Source: docs/design.md, section 5.
void addEventsRoute(Routes& routes, Services& services);

} // namespace turndown::server
