#include "sync-server/http/events_route.hpp"

#include "sync-server/http/office_json.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/http/request_watch.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace turndown::server {

namespace {

constexpr std::chrono::milliseconds kSignOfLife{15'000};
constexpr int kDocumentsAtOnce = 200;

/// One page that listens. Used by the one thread that serves its connection.
class EventStream {
public:
    EventStream(Services& services, std::string token, Role role, std::int64_t after)
        : m_services{services}, m_place{services.waiting}, m_token{std::move(token)}, m_role{role}, m_after{after}
    {
    }

    [[nodiscard]] bool hasPlace() const { return m_place.taken(); }

    /// Sends what has changed, or waits until something does. False when the stream has ended.
    bool send(httplib::DataSink& sink)
    {
        auto& changes = m_services.hotel.ledger().changes();
        if (!m_greeted) {
            m_greeted = true; // With where it begins: a page that hears nothing more still knows where to go on.
            return write(sink, "id: " + std::to_string(m_after) + "\n\n");
        }
        if (!waitForChanges(changes)) {
            return !changes.closed() && stillSignedIn() && write(sink, ": still here\n\n");
        }
        return stillSignedIn() && sendChanged(sink);
    }

private:
    static bool write(httplib::DataSink& sink, const std::string& text) { return sink.write(text.data(), text.size()); }

    bool waitForChanges(const ChangeFeed& changes) const
    {
        const RequestWatch::Rest rest;
        return changes.waitBeyond(m_after, kSignOfLife);
    }

    bool stillSignedIn()
    {
        const auto who = m_services.signIn.find(m_token, m_services.hotel.now());
        return who.ok() && who->has_value() && (*who)->person.role == m_role;
    }

    bool sendChanged(httplib::DataSink& sink)
    {
        DocumentPage page;
        std::int64_t head = m_after;
        auto read = m_services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
            page = ledger.documents().changed({m_after, kDocumentsAtOnce, std::nullopt});
            head = ledger.operations().head().seq;
        });
        if (!read) {
            return false; // The page connects again, and then is told.
        }
        for (std::size_t at = 0; at < page.documents.size(); ++at) {
            const auto& document = page.documents[at];
            // Only the last document of a rev carries the id: resuming after it must not skip the others.
            const bool last = at + 1 == page.documents.size() || page.documents[at + 1].rev != document.rev;
            const std::string id = last ? "id: " + std::to_string(document.rev) + '\n' : "";
            if (!write(sink, id + "event: document\ndata: " + documentJson(document, m_role).dump() + "\n\n")) {
                return false;
            }
        }
        m_after = page.more ? page.documents.back().rev : head;
        return true;
    }

    Services& m_services;
    WaitingPlaces::Place m_place;
    std::string m_token;
    Role m_role;
    std::int64_t m_after;
    bool m_greeted = false;
};

/// Where the page wants to go on: nothing said is the head. Nothing when it is not a number.
std::optional<std::int64_t> startOf(const httplib::Request& request, std::int64_t head)
{
    const auto text = request.has_header("Last-Event-ID") ? request.get_header_value("Last-Event-ID")
                                                          : request.get_param_value("after");
    if (text.empty()) {
        return head;
    }
    std::int64_t after = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), after);
    return error == std::errc{} && end == text.data() + text.size() && after >= 0 ? std::optional{after} : std::nullopt;
}

void listen(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who) {
        return;
    }
    std::int64_t head = 0;
    auto read =
        services.hotel.ledger().read([&](const LedgerTransaction& ledger) { head = ledger.operations().head().seq; });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    const auto after = startOf(request, head);
    if (!after) {
        answerProblem(response, 400, "malformed-request", "Last-Event-ID must be a number.", wire::Action::RestartPull);
        return;
    }
    if (*after > head) {
        answerProblem(response, 409, "history-changed", "The server was restored; read everything again.",
                      wire::Action::RestartPull);
        return;
    }
    auto stream = std::make_shared<EventStream>(services, sessionToken(request).value_or(""), who->person.role, *after);
    if (!stream->hasPlace()) {
        answerProblem(response, 503, "busy", "Too many pages listen already; try again.", wire::Action::Retry);
        return;
    }
    response.set_header("X-Accel-Buffering", "no"); // nginx would hold events back.
    response.set_chunked_content_provider("text/event-stream", [stream](std::size_t, httplib::DataSink& sink) {
        if (!stream->send(sink)) {
            sink.done();
        }
        return true;
    });
}

} // namespace

void addEventsRoute(Routes& routes, Services& services)
{
    routes.get("/v1/events", [&services](const auto& request, auto& response) { listen(services, request, response); });
}

} // namespace turndown::server
