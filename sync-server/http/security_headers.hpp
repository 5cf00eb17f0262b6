#pragma once

namespace httplib {
struct Response;
} // namespace httplib

namespace turndown::server {

/// What browsers are told with every answer: to run nothing, show it in no frame, guess no type, tell nobody where they
/// come from, and keep nothing. What the answer says itself about these stays.
void addSecurityHeaders(httplib::Response& response, bool secure);

} // namespace turndown::server
