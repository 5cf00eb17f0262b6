#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `POST /v1/enrol` and `POST /v1/sync`: what tablets use. Source: docs/design.md, section 5.
void addTabletRoutes(Routes& routes, Services& services);

} // namespace turndown::server
