#include "sync-server/http/request_reading.hpp"

#include "shared/packing/gzip.hpp"
#include "sync-server/http/client_address.hpp"
#include "sync-server/http/problem_reply.hpp"

#include <httplib.h>

#include <algorithm>

namespace turndown::server {

namespace {

constexpr std::string_view kBearer = "Bearer ";

bool hasContentType(const httplib::Request& request, std::string_view wanted)
{
    const auto type = request.get_header_value("Content-Type");
    return type.compare(0, wanted.size(), wanted) == 0;
}

/// The host of an origin: `https://hotel:8443` → `hotel:8443`.
std::string_view hostOf(std::string_view origin)
{
    const auto scheme = origin.find("://");
    return scheme == std::string_view::npos ? std::string_view{} : origin.substr(scheme + 3);
}

} // namespace

std::optional<std::string> jsonTextOf(const httplib::Request& request, httplib::Response& response)
{
    if (!hasContentType(request, "application/gzip")) {
        return request.body;
    }
    auto plain = gunzip(request.body, kLargestRequest);
    if (plain) {
        return std::move(plain).value();
    }
    if (plain.error().problem == Problem::Refused) {
        answerProblem(response, 413, "too-large", plain.error().detail, wire::Action::Split);
    } else {
        answerProblem(response, 400, "malformed-request", plain.error().detail, wire::Action::Split);
    }
    return std::nullopt;
}

std::optional<std::string> bearerToken(const httplib::Request& request)
{
    const auto header = request.get_header_value("Authorization");
    return header.compare(0, kBearer.size(), kBearer) == 0 ? std::optional{header.substr(kBearer.size())}
                                                           : std::nullopt;
}

std::optional<std::string> sessionToken(const httplib::Request& request)
{
    const auto cookies = request.get_header_value("Cookie");
    const std::string name = std::string{kSessionCookie} + '=';
    for (std::size_t at = 0; at < cookies.size();) {
        const auto end = std::min(cookies.find(';', at), cookies.size());
        auto cookie = std::string_view{cookies}.substr(at, end - at);
        cookie.remove_prefix(std::min(cookie.find_first_not_of(' '), cookie.size()));
        if (cookie.substr(0, name.size()) == name) {
            return std::string{cookie.substr(name.size())};
        }
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<SignedIn> whoAsks(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto token = sessionToken(request);
    if (token) {
        auto found = services.signIn.find(*token, services.hotel.now());
        if (!found) {
            answerStorageProblem(response, found.error().detail);
            return std::nullopt;
        }
        if (*found) {
            return std::move(found).value();
        }
    }
    answerProblem(response, 401, "signed-out", "Sign in first.", wire::Action::SignIn);
    return std::nullopt;
}

std::optional<Device> whichTablet(Services& services, const httplib::Request& request, httplib::Response& response)
{
    std::optional<Device> device;
    if (const auto token = bearerToken(request)) {
        auto read = services.hotel.ledger().read(
            [&](const LedgerTransaction& ledger) { device = ledger.devices().withToken(tokenHash(*token)); });
        if (!read) {
            answerStorageProblem(response, read.error().detail);
            return std::nullopt;
        }
    }
    if (!device) {
        answerProblem(response, 401, "unknown-device", "This tablet is not enrolled here.", wire::Action::Reenrol);
        response.set_header("WWW-Authenticate", "Bearer");
    }
    return device;
}

bool comesFromOurSite(const httplib::Request& request, httplib::Response& response)
{
    const auto site = request.get_header_value("Sec-Fetch-Site");
    const auto origin = request.get_header_value("Origin");
    const bool foreign = (!site.empty() && site != "same-origin" && site != "none") ||
                         (!origin.empty() && hostOf(origin) != request.get_header_value("Host"));
    if (foreign) {
        answerProblem(response, 403, "foreign-origin", "This request comes from another site.", wire::Action::Stop);
    }
    return !foreign;
}

bool comesFromOurPage(const httplib::Request& request, httplib::Response& response)
{
    if (!comesFromOurSite(request, response)) {
        return false;
    }
    if (request.method != "DELETE" && !hasContentType(request, "application/json")) {
        answerProblem(response, 415, "unsupported-media-type", "Send application/json.", wire::Action::Stop);
        return false;
    }
    return true;
}

std::optional<SignedIn> whoChanges(Services& services, const httplib::Request& request, httplib::Response& response)
{
    return comesFromOurPage(request, response) ? whoAsks(services, request, response) : std::nullopt;
}

bool hasRole(const SignedIn& who, std::initializer_list<Role> roles, httplib::Response& response)
{
    if (std::find(roles.begin(), roles.end(), who.person.role) != roles.end()) {
        return true;
    }
    answerProblem(response, 403, "role-not-allowed", "A " + std::string{nameOf(who.person.role)} + " may not do this.",
                  wire::Action::Stop);
    return false;
}

std::string publicUrl(const Services& services, const httplib::Request& request)
{
    if (!services.publicUrl.empty()) {
        return services.publicUrl;
    }
    return (isSecure(services, request) ? "https://" : "http://") + request.get_header_value("Host");
}

} // namespace turndown::server
