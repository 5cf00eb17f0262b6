#include "sync-server/http/office_json.hpp"
#include "sync-server/http/office_routes.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/log/event_log.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

constexpr std::size_t kLongestSecret = 1024; // Hashing costs by the byte.

std::string cookie(const Services& services, const std::string& token, std::chrono::seconds lifetime)
{
    return std::string{kSessionCookie} + '=' + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(lifetime.count()) +
           (services.secure ? "; Secure" : "");
}

struct Credentials {
    StaffId staff;
    std::string password;
};

std::optional<Credentials> credentialsOf(const std::string& text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("staff") || !json["staff"].is_string() || !json.contains("password") ||
        !json["password"].is_string()) {
        return std::nullopt;
    }
    Credentials credentials{StaffId{json["staff"].get<std::string>()}, json["password"].get<std::string>()};
    const bool fits =
        credentials.staff.text().size() <= kLongestSecret && credentials.password.size() <= kLongestSecret;
    return fits ? std::optional{std::move(credentials)} : std::nullopt;
}

void signIn(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!comesFromOurPage(request, response)) {
        return;
    }
    const auto credentials = credentialsOf(request.body);
    if (!credentials) {
        answerProblem(response, 400, "malformed-request", "Send {\"staff\": …, \"password\": …}.", wire::Action::Stop);
        return;
    }
    auto answer = services.signIn.open(credentials->staff, credentials->password, services.hotel.now());
    if (!answer) {
        answerStorageProblem(response, answer.error().detail);
        return;
    }
    if (answer->opened) {
        tell(LogLevel::Info, "session.opened", "Somebody signed in to the page.",
             {{"staff", answer->opened->who.id.text()}, {"from", request.remote_addr}});
        response.set_header("Set-Cookie", cookie(services, answer->opened->token, kSessionLifetime));
        answerJson(request, response, 201, sessionJson(answer->opened->who).dump());
        return;
    }
    // Without the name: it may be the password, typed one field too early.
    tell(LogLevel::Warning, "session.refused", "Somebody could not sign in to the page.",
         {{"from", request.remote_addr}});
    if (answer->refusal == SignIn::Refusal::TooManyTries) {
        answerProblem(response, 429, "too-many-tries", "Too many wrong tries; wait before the next one.",
                      wire::Action::Retry);
        response.set_header("Retry-After", std::to_string(answer->retryAfter.count()));
    } else {
        answerProblem(response, 401, "wrong-password", "That name and password do not go together.",
                      wire::Action::SignIn);
    }
}

void signOut(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!comesFromOurPage(request, response)) {
        return;
    }
    if (const auto token = sessionToken(request)) {
        if (auto closed = services.signIn.close(*token); !closed) {
            answerStorageProblem(response, closed.error().detail);
            return;
        }
    }
    response.set_header("Set-Cookie", cookie(services, "", std::chrono::seconds{0}));
    response.status = 204;
}

void showSession(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (const auto who = whoAsks(services, request, response)) {
        answerJson(request, response, 200, sessionJson(*who).dump());
    }
}

} // namespace

void addSessionRoutes(Routes& routes, Services& services)
{
    routes.post("/v1/session",
                [&services](const auto& request, auto& response) { signIn(services, request, response); });
    routes.remove("/v1/session",
                  [&services](const auto& request, auto& response) { signOut(services, request, response); });
    routes.get("/v1/session",
               [&services](const auto& request, auto& response) { showSession(services, request, response); });
}

} // namespace turndown::server
