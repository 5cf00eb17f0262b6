#include "sync-server/http/api_route.hpp"

#include "sync-server/api/api_description.hpp"
#include "sync-server/http/problem_reply.hpp"

#include <httplib.h>

namespace turndown::server {

void addApiRoute(Routes& routes)
{
    routes.get("/v1/openapi\\.json",
               [](const auto& request, auto& response) { answerJson(request, response, 200, apiDescription()); });
}

} // namespace turndown::server
