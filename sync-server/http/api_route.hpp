#pragma once

#include "sync-server/http/routes.hpp"

namespace turndown::server {

/// `GET /v1/openapi.json`: what this server answers, for whoever writes a client.
void addApiRoute(Routes& routes);

} // namespace turndown::server
