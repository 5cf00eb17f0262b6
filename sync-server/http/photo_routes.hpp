#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"

namespace turndown::server {

/// `/v1/photos`: photos are announced, sent piece by piece over lines that break, checked, and given out; for tablets and
/// the page alike. Source: tus 1.0.0, core and creation; docs/design.md, section 5, "Photos".
void addPhotoRoutes(Routes& routes, Services& services);

} // namespace turndown::server
