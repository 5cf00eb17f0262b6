#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `/healthz` (the process lives), `/readyz` (it can read and its clock is right) and `/metrics` (Prometheus text).
void addHealthRoutes(Routes& routes, Services& services);

} // namespace turndown::server
