#pragma once

#include "shared/wire/problem_json.hpp"

#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace turndown::server {

/// Answers `application/problem+json`.
void answerProblem(httplib::Response& response, const wire::ProblemDocument& problem);
void answerProblem(httplib::Response& response, int status, std::string code, std::string detail, wire::Action action);

/// The database could not be read or written: nothing was accepted, the client keeps what it has.
void answerStorageProblem(httplib::Response& response, const std::string& detail);

/// The server is not ready to serve anybody: it begins, or it stops.
void answerStarting(httplib::Response& response);

/// Answers JSON, gzip'd when the client accepts that and it is worth it.
void answerJson(const httplib::Request& request, httplib::Response& response, int status, std::string body);

/// The same for any text.
void answerText(const httplib::Request& request, httplib::Response& response, int status, std::string body,
                const std::string& contentType);

} // namespace turndown::server
