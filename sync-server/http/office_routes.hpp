#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

// What the office page uses. Source: docs/design.md, section 5, "Office, PMS, server".

/// Signing in and out, and who is signed in: `/v1/session`.
void addSessionRoutes(Routes& routes, Services& services);

/// Reading: documents, histories, held operations.
void addReadingRoutes(Routes& routes, Services& services);

/// `POST /v1/operations`: one operation of the person who is signed in.
void addOperationRoute(Routes& routes, Services& services);

/// Tablets: the list, revoking one, and codes that let new ones in.
void addDeviceRoutes(Routes& routes, Services& services);

/// Whether the server was restored from an older copy, which rooms to look at, and that somebody has: `/v1/restored`.
void addRestoredRoutes(Routes& routes, Services& services);

/// What has been going on, as tables: `/v1/reports`, the names for this role, and `/v1/reports/{name}`.
void addReportRoutes(Routes& routes, Services& services);

} // namespace turndown::server
