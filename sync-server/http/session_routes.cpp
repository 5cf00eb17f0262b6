#include "sync-server/hotel/staff_entry.hpp"
#include "sync-server/http/administration_route.hpp"
#include "sync-server/http/client_address.hpp"
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

std::string cookie(bool secure, const std::string& token, std::chrono::seconds lifetime)
{
    return std::string{kSessionCookie} + '=' + token +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(lifetime.count()) +
           (secure ? "; Secure" : "");
}

/// Two members that are text and not too long; nothing when they are not there.
std::optional<std::pair<std::string, std::string>> wordsOf(const std::string& text, const char* first,
                                                           const char* second)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto isWord = [&](const char* name) {
        return json.contains(name) && json[name].is_string() &&
               json[name].get_ref<const std::string&>().size() <= kLongestSecret;
    };
    if (!json.is_object() || !isWord(first) || !isWord(second)) {
        return std::nullopt;
    }
    return std::pair{json[first].get<std::string>(), json[second].get<std::string>()};
}

void makeWait(httplib::Response& response, std::chrono::seconds pause)
{
    answerProblem(response, 429, "too-many-tries", "Too many wrong tries; wait before the next one.",
                  wire::Action::Retry);
    response.set_header("Retry-After", std::to_string(pause.count()));
}

void signIn(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!comesFromOurPage(request, response)) {
        return;
    }
    const auto credentials = wordsOf(request.body, "staff", "password");
    if (!credentials) {
        answerProblem(response, 400, "malformed-request", "Send {\"staff\": …, \"password\": …}.", wire::Action::Stop);
        return;
    }
    auto answer = services.signIn.open(StaffId{credentials->first}, credentials->second, services.hotel.now());
    if (!answer) {
        answerStorageProblem(response, answer.error().detail);
        return;
    }
    if (answer->opened) {
        tell(LogLevel::Info, "session.opened", "Somebody signed in to the page.",
             {{"staff", answer->opened->who.id.text()}, {"from", clientAddress(request)}});
        response.set_header("Set-Cookie", cookie(isSecure(services, request), answer->opened->token, kSessionLifetime));
        answerJson(request, response, 201, sessionJson(answer->opened->who).dump());
        return;
    }
    // Without the name: it may be the password, typed one field too early.
    tell(LogLevel::Warning, "session.refused", "Somebody could not sign in to the page.",
         {{"from", clientAddress(request)}});
    if (answer->refusal == SignIn::Refusal::TooManyTries) {
        makeWait(response, answer->retryAfter);
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
    response.set_header("Set-Cookie", cookie(isSecure(services, request), "", std::chrono::seconds{0}));
    response.status = 204;
}

void showSession(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (const auto who = whoAsks(services, request, response)) {
        answerJson(request, response, 200, sessionJson(*who).dump());
    }
}

void changePassword(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoChanges(services, request, response);
    if (!who) {
        return;
    }
    const auto words = wordsOf(request.body, "old", "new");
    if (!words) {
        answerProblem(response, 400, "malformed-request", "Send {\"old\": …, \"new\": …}.", wire::Action::Stop);
        return;
    }
    const auto& [oldPassword, newPassword] = *words;
    if (const auto fault = faultOfPassword(newPassword); fault || oldPassword == newPassword) {
        answerProblem(response, 422, "weak-password", fault.value_or("The new password is the old one."),
                      wire::Action::Stop);
        return;
    }
    auto answer =
        services.signIn.changePassword({sessionToken(request).value_or(""), *who}, oldPassword, newPassword,
                                       actAtPage(services, request, *who, Act::PasswordChanged, who->id.text()));
    if (!answer) {
        answerStorageProblem(response, answer.error().detail);
    } else if (answer->opened) {
        response.status = 204;
    } else if (answer->refusal == SignIn::Refusal::TooManyTries) {
        makeWait(response, answer->retryAfter);
    } else {
        // Not 401: whoever mistypes it has not been signed out.
        answerProblem(response, 403, "wrong-password", "That is not your password.", wire::Action::Stop);
    }
}

} // namespace

void addSessionRoutes(Routes& routes, Services& services)
{
    routes.post("/v1/session",
                [&services](const auto& request, auto& response) { signIn(services, request, response); });
    routes.post("/v1/session/password",
                [&services](const auto& request, auto& response) { changePassword(services, request, response); });
    routes.remove("/v1/session",
                  [&services](const auto& request, auto& response) { signOut(services, request, response); });
    routes.get("/v1/session",
               [&services](const auto& request, auto& response) { showSession(services, request, response); });
}

} // namespace turndown::server
