#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `/healthz` (the process lives) and `/readyz` (what tablets send can be kept; 503 says why not, warnings say what else
/// somebody should look at).
void addHealthRoutes(Routes& routes, Services& services);

} // namespace turndown::server
