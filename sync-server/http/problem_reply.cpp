#include "sync-server/http/problem_reply.hpp"

#include "shared/packing/gzip.hpp"

#include <httplib.h>

#include <memory>

namespace turndown::server {

namespace {

constexpr std::size_t kWorthPacking = 1024;

bool acceptsGzip(const httplib::Request& request)
{
    return request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
}

} // namespace

void answerProblem(httplib::Response& response, const wire::ProblemDocument& problem)
{
    response.status = problem.status;
    response.set_content(wire::writeProblem(problem), "application/problem+json");
}

void answerProblem(httplib::Response& response, int status, std::string code, std::string detail, wire::Action action)
{
    answerProblem(response, {status, std::move(code), std::move(detail), action, std::nullopt});
}

void answerStorageProblem(httplib::Response& response, const std::string& detail)
{
    answerProblem(response, 503, "storage", detail, wire::Action::Retry);
    response.set_header("Retry-After", "5");
}

void answerStarting(httplib::Response& response)
{
    answerProblem(response, 503, "starting", "The server is starting or stopping; come again.", wire::Action::Retry);
    response.set_header("Retry-After", "5");
}

void answerJson(const httplib::Request& request, httplib::Response& response, int status, std::string body)
{
    answerText(request, response, status, std::move(body), "application/json");
}

void answerText(const httplib::Request& request, httplib::Response& response, int status, std::string body,
                const std::string& contentType)
{
    response.status = status;
    if (body.size() >= kWorthPacking && acceptsGzip(request)) {
        body = gzip(body);
        response.set_header("Content-Encoding", "gzip");
    }
    response.set_header("Vary", "Accept-Encoding");
    // As a provider of known length: the library would pack it once more, with brotli at its slowest.
    const auto shared = std::make_shared<const std::string>(std::move(body));
    response.set_content_provider(shared->size(), contentType,
                                  [shared](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      return sink.write(shared->data() + offset, length);
                                  });
}

} // namespace turndown::server
