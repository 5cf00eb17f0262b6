#include "shared/crypto/base64.hpp"
#include "shared/crypto/digest.hpp"
#include "shared/crypto/uuid.hpp"
#include "sync-server/hotel/hotel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/notify_socket.hpp"
#include "tests/support/raw_line.hpp"
#include "tests/support/running_hotel.hpp"

#include <httplib.h>

#include <atomic>
#include <future>
#include <thread>

using namespace turndown;
using namespace turndown::programs;
using namespace turndown::test;
using nlohmann::json;

namespace {

constexpr std::chrono::seconds kPatience{30};

/// A tablet as the server sees it, that knows what was acknowledged to it.
class PushingTablet {
public:
    explicit PushingTablet(const Hotel& hotel) : m_client{hotel.url()}
    {
        m_client.set_read_timeout(kPatience);
        const json request{{"code", hotel.code()}, {"request", "r"}, {"name", "t"}, {"app", "1"}};
        const auto answer = m_client.Post("/v1/enrol", request.dump(), "application/json");
        REQUIRE(answer);
        m_token = json::parse(answer->body).at("token");
        for (bool more = true; more;) { // Who waits has to have everything.
            const json reply = json::parse(sync(json::array(), m_cursor, 0)->body);
            m_cursor = reply.at("cursor");
            more = reply.at("more");
        }
    }

    [[nodiscard]] std::string bearer() const { return "Bearer " + m_token; }

    httplib::Result wait() { return sync(json::array(), m_cursor, 25'000); }

    /// Sends notes until nobody answers any more. Returns the ids that were acknowledged.
    std::vector<OperationId> pushUntilTheEnd()
    {
        std::vector<OperationId> acknowledged;
        for (int ds = 1;; ++ds) {
            const auto id =
                newOperationId(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
            const json operation{{"id", id.text()}, {"ds", ds},           {"kind", "room.noted"},
                                 {"v", 1},          {"doc", "room/1203"}, {"seen", nullptr},
                                 {"by", "u-li"},    {"at", m_clock},      {"body", {{"text", "lamp"}}}};
            const auto answer = sync(json::array({operation}), nullptr, 0);
            if (!answer || answer->status != 200) {
                return acknowledged;
            }
            acknowledged.push_back(id);
        }
    }

private:
    httplib::Result sync(const json& operations, const json& cursor, int wait)
    {
        const json request{{"protocol", 1},     {"app", "1"},    {"cursor", cursor}, {"clock", m_clock},
                           {"ops", operations}, {"limit", 1000}, {"wait_ms", wait}};
        return m_client.Post("/v1/sync", {{"Authorization", bearer()}}, request.dump(), "application/json");
    }

    httplib::Client m_client;
    std::string m_token;
    json m_cursor;
    const json m_clock{{"wall", "2026-11-23T10:31:07.120Z"}, {"boot", "b"}, {"mono", 1}, {"earlier", json::array()}};
};

/// Until so many requests wait at the server.
void untilWaiting(const Hotel& hotel, int count)
{
    httplib::Client watcher{hotel.url()};
    const auto line = "turndown_waiting_requests " + std::to_string(count) + '\n';
    while (watcher.Get("/metrics")->body.find(line) == std::string::npos) {
        std::this_thread::yield();
    }
}

std::string signIn(const Hotel& hotel)
{
    REQUIRE(hotel.command({"staff", "set", "--id", "u-olga", "--password", "sesame-open"}).status == 0);
    httplib::Client office{hotel.url()};
    const auto opened =
        office.Post("/v1/session", json{{"staff", "u-olga"}, {"password", "sesame-open"}}.dump(), "application/json");
    REQUIRE(opened->status == 201);
    const auto cookie = opened->get_header_value("Set-Cookie");
    return cookie.substr(0, cookie.find(';'));
}

/// A photo of which half has come.
RawLine halfAPhoto(const Hotel& hotel, const PushingTablet& tablet)
{
    const std::string hash = hex(sha256("a photo"));
    httplib::Client client{hotel.url()};
    const auto announced = client.Post("/v1/photos",
                                       {{"Authorization", tablet.bearer()},
                                        {"Tus-Resumable", "1.0.0"},
                                        {"Upload-Length", "100000"},
                                        {"Upload-Metadata", "sha256 " + toBase64(hash) + ",type aW1hZ2UvanBlZw=="}},
                                       "", "");
    REQUIRE(announced->status == 201);
    RawLine line{hotel.port()};
    line.send(
        "PATCH " + announced->get_header_value("Location") + " HTTP/1.1\r\nHost: hotel\r\nContent-Length: 100000\r\n" +
        "Content-Type: application/offset+octet-stream\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nAuthorization: " +
        tablet.bearer() + "\r\n\r\n" + std::string(50'000, 'x'));
    return line;
}

/// Asks it to stop. Returns how long that took.
std::chrono::steady_clock::duration stopped(Hotel& hotel)
{
    const auto begin = std::chrono::steady_clock::now();
    hotel.close();
    return std::chrono::steady_clock::now() - begin;
}

} // namespace

SCENARIO("the server is stopped in the middle of a working day")
{
    Hotel hotel;
    constexpr int kWaiting = 20;
    constexpr int kPages = 5;
    constexpr int kPushing = 4;
    std::vector<std::unique_ptr<PushingTablet>> tablets;
    tablets.reserve(kWaiting + kPushing);
    for (int count = 0; count < kWaiting + kPushing; ++count) {
        tablets.push_back(std::make_unique<PushingTablet>(hotel));
    }
    std::vector<std::future<httplib::Result>> waits;
    waits.reserve(kWaiting);
    for (int at = 0; at < kWaiting; ++at) {
        waits.push_back(std::async(std::launch::async, [&tablet = *tablets[at]] { return tablet.wait(); }));
    }
    const auto cookie = signIn(hotel);
    std::vector<RawLine> pages;
    for (int count = 0; count < kPages; ++count) {
        pages.emplace_back(hotel.port())
            .send("GET /v1/events HTTP/1.1\r\nHost: hotel\r\nCookie: " + cookie + "\r\n\r\n");
    }
    untilWaiting(hotel, kWaiting + kPages);
    const RawLine photo = halfAPhoto(hotel, *tablets[0]);
    const RawLine silent{hotel.port()};
    RawLine half{hotel.port()};
    half.send("POST /v1/sync HTTP/1.1\r\nHost: hotel\r\nContent-Length: 400\r\n\r\n{\"protocol\":1,");
    httplib::Client idle{hotel.url()};
    idle.set_keep_alive(true);
    CHECK(idle.Get("/healthz")->status == 200);
    std::vector<std::future<std::vector<OperationId>>> pushes;
    for (int at = kWaiting; at < kWaiting + kPushing; ++at) {
        pushes.push_back(std::async(std::launch::async, [&tablet = *tablets[at]] { return tablet.pushUntilTheEnd(); }));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{100}); // Let them work.

    CHECK(stopped(hotel) < std::chrono::seconds{2}); // In good order: its exit status is 0.
    std::size_t answered = 0;
    for (auto& wait : waits) {
        const auto answer = wait.get();
        answered += answer && answer->status == 200 ? 1 : 0;
    }
    CHECK(answered == kWaiting); // With nothing new, so that none has to guess.

    const server::SystemClock clock;
    const auto opened = server::Hotel::open(hotel.data(), clock);
    REQUIRE(opened);
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    for (auto& push : pushes) {
        const auto ids = push.get();
        acknowledged += ids.size();
        REQUIRE((*opened)->ledger().read([&](const server::LedgerTransaction& ledger) {
            for (const auto& id : ids) {
                lost += ledger.operations().find(id) ? 0 : 1;
            }
        }));
    }
    CHECK(acknowledged > 10);
    CHECK(lost == 0);
}

SCENARIO("a server with certificate is stopped while somebody has called and says nothing")
{
    Hotel hotel;
    hotel.close();
    hotel.encrypt();
    hotel.open();
    const RawLine silent{hotel.port()};
    RawLine stranger{hotel.port()};
    stranger.send("\x16\x03\x01");
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    CHECK(stopped(hotel) < std::chrono::seconds{2});
}

SCENARIO("systemd is told when tablets are served, that the server lives, and that it stops")
{
    NotifySocket systemd;
    Hotel hotel;
    CHECK(systemd.hears("READY=1"));
    CHECK(systemd.hears("WATCHDOG=1"));
    CHECK(systemd.hears("WATCHDOG=1"));
    hotel.close();
    CHECK(systemd.hears("STOPPING=1"));
}
