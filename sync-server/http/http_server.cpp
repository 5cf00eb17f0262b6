#include "sync-server/http/http_server.hpp"

#include "sync-server/http/administration_route.hpp"
#include "sync-server/http/api_route.hpp"
#include "sync-server/http/certificate.hpp"
#include "sync-server/http/client_address.hpp"
#include "sync-server/http/connection_threads.hpp"
#include "sync-server/http/events_route.hpp"
#include "sync-server/http/hang_up.hpp"
#include "sync-server/http/health_routes.hpp"
#include "sync-server/http/listen_address.hpp"
#include "sync-server/http/metrics_route.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/page_files.hpp"
#include "sync-server/http/photo_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_watch.hpp"
#include "sync-server/http/routes.hpp"
#include "sync-server/http/security_headers.hpp"
#include "sync-server/http/sync_route.hpp"
#include "sync-server/log/event_log.hpp"

#include <httplib.h>

#include <algorithm>
#include <sys/socket.h>

namespace turndown::server {

namespace {

using namespace std::chrono_literals;

constexpr int kBacklog = 1024;      // The library's own 5 turns tablets away when they all come back at once.
constexpr int kThreadsForWork = 32; // Never taken by requests that wait.
constexpr std::size_t kMostHeaders = 100;
constexpr std::chrono::seconds kReadTimeout{15};
constexpr std::chrono::seconds kWriteTimeout{30};
constexpr std::chrono::seconds kBeforeDoors{10};     // Mostly there is little to do first; tablets come again anyway.
constexpr std::chrono::milliseconds kToFinish{500};  // For what has been begun when the server stops …
constexpr std::chrono::milliseconds kToAnswer{1000}; // … and for what is being worked on.
constexpr int kKeepAliveSeconds = 5;
constexpr std::size_t kKeepAliveRequests = 100'000;

int placesForWaiting(int threads)
{
    return std::max(threads - kThreadsForWork, threads / 2);
}

/// How many connections are kept for the next request of whoever opened them; beyond that, others are in line.
int mostKept(int threads)
{
    return threads - threads / 4;
}

std::string join(const std::set<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

bool isZeroWithin(std::chrono::milliseconds patience, const std::atomic<int>& count)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (count > 0 && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(5ms);
    }
    return count == 0;
}

/// Whoever watches the server asks these, also while it begins.
bool isAboutHealth(const std::string& path)
{
    return path == "/healthz" || path == "/readyz" || path == "/metrics";
}

/// Anybody may make up others, and each name costs.
std::string knownMethod(const std::string& method)
{
    static const std::set<std::string> kKnown{"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"};
    return kKnown.count(method) == 1 ? method : "other";
}

/// Paths hold what people typed, so the log has the route's. What failed is told, what was answered only to who asks.
void tellOf(const httplib::Request& request, const httplib::Response& response, const RequestWatch::Taken& taken)
{
    const bool failed = response.status >= 500;
    const auto worked = std::chrono::duration_cast<std::chrono::microseconds>(taken.worked.value_or(0s));
    tell(failed ? LogLevel::Error : LogLevel::Debug, failed ? "request.failed" : "request.answered",
         failed ? "A request could not be answered." : "A request was answered.",
         {{"method", request.method},
          {"route", taken.route},
          {"status", response.status},
          {"microseconds", worked.count()}});
}

} // namespace

HttpServer::HttpServer(Hotel& hotel, ServeOptions options)
    : m_hotel{hotel},
      m_options{std::move(options)},
      m_services{hotel, placesForWaiting(m_options.threads), m_options.version}
{
    m_services.publicUrl = m_options.publicUrl;
}

HttpServer::~HttpServer()
{
    stop();
}

Done HttpServer::start()
{
    if (auto made = makeServer(); !made) {
        return made;
    }
    setUp();
    if (auto bound = bind(); !bound) {
        return bound;
    }
    m_listening = std::thread{[this] { m_server->listen_after_bind(); }};
    return done();
}

Done HttpServer::makeServer()
{
    if (m_options.tlsCertificate.empty() != m_options.tlsKey.empty()) {
        return Error{Problem::Refused, "Give both --tls-cert and --tls-key, or neither."};
    }
    if (m_options.tlsCertificate.empty()) {
        m_server = std::make_unique<httplib::Server>();
        return done();
    }
    auto fingerprint = certificateFingerprint(m_options.tlsCertificate);
    if (!fingerprint) {
        return fingerprint.error();
    }
    m_server = std::make_unique<httplib::SSLServer>(m_options.tlsCertificate.c_str(), m_options.tlsKey.c_str());
    if (!m_server->is_valid()) {
        return Error{Problem::Refused, "The key " + m_options.tlsKey + " cannot be read or does not belong to " +
                                           m_options.tlsCertificate + '.'};
    }
    m_services.secure = true;
    m_services.certificate = std::move(fingerprint).value();
    return done();
}

void HttpServer::setUp()
{
    const auto threads = static_cast<std::size_t>(m_options.threads);
    m_server->new_task_queue = [this, threads] { return new ConnectionThreads{threads, m_services.connections}; };
    m_server->set_post_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        addSecurityHeaders(response, isSecure(m_services, request));
        if (m_services.connections > mostKept(m_options.threads)) {
            response.set_header("Connection", "close");
        }
    });
    m_server->set_tcp_nodelay(true); // Otherwise every answer waits 40 ms for an acknowledgement.
    m_server->set_read_timeout(kReadTimeout);
    m_server->set_write_timeout(kWriteTimeout);
    m_server->set_keep_alive_timeout(kKeepAliveSeconds);
    m_server->set_keep_alive_max_count(kKeepAliveRequests);
    m_server->set_payload_max_length(kLargestRequest);
    m_server->set_socket_options([this](socket_t socket) {
        // Not SO_REUSEPORT, the library's default: two servers would share the port unnoticed.
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        m_socket = static_cast<int>(socket);
    });
    m_routes = std::make_unique<Routes>(*m_server);
    addTabletRoutes(*m_routes, m_services);
    addSessionRoutes(*m_routes, m_services);
    addReadingRoutes(*m_routes, m_services);
    addOperationRoute(*m_routes, m_services);
    addDeviceRoutes(*m_routes, m_services);
    addAdministrationRoute(*m_routes, m_services);
    addRestoredRoutes(*m_routes, m_services);
    addReportRoutes(*m_routes, m_services);
    addPhotoRoutes(*m_routes, m_services);
    addEventsRoute(*m_routes, m_services);
    addHealthRoutes(*m_routes, m_services);
    addApiRoute(*m_routes);
    addMetricsRoute(*m_routes, m_services);
    addPageRoutes(*m_routes);
    decideBeforeReading();
    describeProblems();
}

/// Requests that the library of Debian 12 would inflate or buffer without bound are refused before their body is read.
/// Source: docs/platform.md, item 5.
void HttpServer::decideBeforeReading()
{
    m_server->set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        m_services.requests += RequestWatch::here().begin() ? 1 : 0;
        const auto refuse = [&](int status, const char* code, const char* detail) {
            answerProblem(response, status, code, detail, wire::Action::Stop);
            response.set_header("Connection", "close");
            return httplib::Server::HandlerResponse::Handled;
        };
        if (!isAboutHealth(request.path) && !m_services.doors.waitUntilOpen(kBeforeDoors)) {
            answerStarting(response);
            response.set_header("Connection", "close");
            return httplib::Server::HandlerResponse::Handled;
        }
        if (request.has_header("Transfer-Encoding")) {
            return refuse(411, "length-required", "Send a Content-Length; chunked requests are not taken.");
        }
        if (request.has_header("Content-Encoding")) {
            return refuse(415, "unsupported-encoding", "Send large requests as Content-Type: application/gzip.");
        }
        if (!request.ranges.empty()) {
            // The library would cut the problem, too, to the range that was asked for.
            const_cast<httplib::Request&>(request).ranges.clear(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
            return refuse(416, "no-ranges", "Ranges are not served.");
        }
        if (request.headers.size() > kMostHeaders) {
            return refuse(431, "too-many-headers", "The request has too many headers.");
        }
        return httplib::Server::HandlerResponse::Unhandled;
    });
}

void HttpServer::describeProblems()
{
    const httplib::Server::Handler describe = [this](const httplib::Request& request, httplib::Response& response) {
        if (response.get_header_value("Content-Type") == "application/problem+json") {
            return;
        }
        const auto methods = m_routes->methodsOf(request.path);
        if (response.status == 413) {
            answerProblem(response, 413, "too-large", "A request holds at most 8 MiB.", wire::Action::Split);
        } else if (response.status < 500 && !methods.empty() && methods.count(request.method) == 0) {
            answerProblem(response, 405, "method-not-allowed", request.path + " takes " + join(methods) + '.',
                          wire::Action::Stop);
            response.set_header("Allow", join(methods));
        } else if (response.status == 404) {
            answerProblem(response, 404, "not-found", "There is nothing at " + request.path + '.', wire::Action::Stop);
        } else if (response.status >= 500) {
            answerProblem(response, response.status, "server-error", "The server failed; try again.",
                          wire::Action::Retry);
        } else if (response.status == 400) {
            // The library could not read it to its end: the line broke. 400 would blame the operations inside.
            answerProblem(response, 408, "broken-off", "The request did not arrive whole; send it again.",
                          wire::Action::Retry);
        } else {
            answerProblem(response, response.status, "malformed-request", "The request cannot be understood.",
                          wire::Action::Stop);
        }
    };
    m_server->set_error_handler(describe);
    m_server->set_exception_handler([](const httplib::Request& request, httplib::Response& response,
                                       std::exception_ptr thrown) { // NOLINT(performance-unnecessary-value-param)
        std::string what = "of an unknown kind";
        try {
            std::rethrow_exception(std::move(thrown));
        } catch (const std::exception& problem) {
            what = problem.what();
        } catch (...) { // NOLINT(bugprone-empty-catch): said already.
        }
        tell(LogLevel::Error, "request.threw", what, {{"method", request.method}});
        answerProblem(response, 500, "server-error", "The server failed; try again.", wire::Action::Retry);
    });
    m_server->set_logger([this](const httplib::Request& request, const httplib::Response& response) {
        const auto taken = RequestWatch::here().end();
        m_services.metrics.answered(knownMethod(request.method), taken.route, response.status, taken.worked);
        tellOf(request, response, taken);
        m_services.requests -= taken.worked ? 1 : 0;
    });
}

Done HttpServer::bind()
{
    auto address = parseListenAddress(m_options.listen);
    if (!address) {
        return address.error();
    }
    auto bound = std::move(address).value();
    if (bound.port == 0) {
        bound.port = m_server->bind_to_any_port(bound.host);
    } else if (!m_server->bind_to_port(bound.host, bound.port)) {
        bound.port = -1;
    }
    if (bound.port < 0) {
        return Error{Problem::Refused, "Cannot listen at " + m_options.listen +
                                           ": the address is taken by another program, or is not this machine's."};
    }
    ::listen(m_socket, kBacklog);
    m_port = bound.port;
    m_url = urlOf(bound, m_services.secure);
    return done();
}

void HttpServer::stop()
{
    m_services.doors.shut();
    m_hotel.ledger().changes().close();
    if (m_listening.joinable()) {
        answerAll();
        m_server->stop();
        endConnections();
        m_listening.join();
    }
}

/// Before the library is told to stop, for it breaks answers off then. Who has sent half a request would be waited for as
/// long as the time-outs say.
void HttpServer::answerAll()
{
    if (!isZeroWithin(kToFinish, m_services.requests)) {
        hangUpAt(m_port, HangUp::Listening);
        isZeroWithin(kToAnswer, m_services.requests);
    }
}

/// Those that are idle would wait for their next request.
void HttpServer::endConnections()
{
    hangUpAt(m_port, HangUp::Listening);
    if (!isZeroWithin(kToFinish, m_services.connections)) {
        hangUpAt(m_port, HangUp::All);
    }
}

} // namespace turndown::server
