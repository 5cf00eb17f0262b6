#pragma once

#include "sync-server/http/routes.hpp"
#include "sync-server/http/services.hpp"
#include "sync-server/ledger/administrative_act.hpp"

#include <string>

namespace turndown::server {

/// `GET /v1/administration`: who has let in, shut out and set rights, the latest first.
void addAdministrationRoute(Routes& routes, Services& services);

/// What somebody at the page does now, to be noted with the change itself.
[[nodiscard]] AdministrativeAct actAtPage(const Services& services, const httplib::Request& request,
                                          const SignedIn& who, Act act, std::string about, std::string detail = {});

} // namespace turndown::server
