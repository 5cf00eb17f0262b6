#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `/metrics`: Prometheus' text, for whoever is on the hotel's own network.
void addMetricsRoute(Routes& routes, Services& services);

} // namespace turndown::server
