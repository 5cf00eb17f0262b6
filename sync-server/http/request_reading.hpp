#pragma once

#include "sync-server/http/services.hpp"

#include <optional>
#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace turndown::server {

/// The request's JSON text, inflated where it came as `application/gzip`. Answers the problem itself when there is one.
[[nodiscard]] std::optional<std::string> jsonTextOf(const httplib::Request& request, httplib::Response& response);

/// The token of `Authorization: Bearer …`.
[[nodiscard]] std::optional<std::string> bearerToken(const httplib::Request& request);

/// The tablet that asks, by its token; it may have been revoked. Answers `401 unknown-device` itself.
[[nodiscard]] std::optional<Device> whichTablet(Services& services, const httplib::Request& request,
                                                httplib::Response& response);

/// The page's session cookie.
inline constexpr const char* kSessionCookie = "turndown_session";
[[nodiscard]] std::optional<std::string> sessionToken(const httplib::Request& request);

/// Who asks, by the session cookie. Answers `401 sign-in` itself when nobody has signed in.
[[nodiscard]] std::optional<SignedIn> whoAsks(Services& services, const httplib::Request& request,
                                              httplib::Response& response);

/// No other site had the browser send it. Answers `403 foreign-origin` itself.
[[nodiscard]] bool comesFromOurSite(const httplib::Request& request, httplib::Response& response);

/// A request that changes something and is let in by a cookie must come from our own page: JSON (which no other site's
/// form can send) and an Origin of our own where the browser tells one. Answers `403` or `415` itself.
[[nodiscard]] bool comesFromOurPage(const httplib::Request& request, httplib::Response& response);

/// `comesFromOurPage` and `whoAsks` together: for requests of the page that change something.
[[nodiscard]] std::optional<SignedIn> whoChanges(Services& services, const httplib::Request& request,
                                                 httplib::Response& response);

/// Answers `403 role-not-allowed` unless the person has one of `roles`.
[[nodiscard]] bool hasRole(const SignedIn& who, std::initializer_list<Role> roles, httplib::Response& response);

/// The address people reach this server at, for tablets: as told, or as the request came.
[[nodiscard]] std::string publicUrl(const Services& services, const httplib::Request& request);

} // namespace turndown::server
