#include "mobile/sync/http_transport.hpp"
#include "mobile/sync/retry_schedule.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>

#include <future>
#include <thread>

using namespace turndown;
using namespace turndown::tablet;

namespace {

/// A server on a port of its own, for what the transport does with the network.
class LittleServer {
public:
    LittleServer()
    {
        server.Post("/v1/sync", [this](const httplib::Request& request, httplib::Response& reply) {
            type = request.get_header_value("Content-Type");
            token = request.get_header_value("Authorization");
            reply.set_content(std::string(20'000, 'y'), "application/json");
        });
        server.Post("/v1/wait", [this](const httplib::Request&, httplib::Response&) {
            waiting.set_value();
            released.get_future().wait_for(std::chrono::seconds{20});
        });
        m_port = server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread{[this] { server.listen_after_bind(); }};
    }
    LittleServer(const LittleServer&) = delete;
    LittleServer& operator=(const LittleServer&) = delete;
    ~LittleServer()
    {
        server.stop();
        m_thread.join();
    }
    [[nodiscard]] ServerAddress address() const
    {
        return parseServerAddress("http://127.0.0.1:" + std::to_string(m_port)).value();
    }

    httplib::Server server;
    std::string type;
    std::string token;
    std::promise<void> waiting;
    std::promise<void> released;

private:
    int m_port = 0;
    std::thread m_thread;
};

} // namespace

SCENARIO("requests and replies are packed")
{
    LittleServer server;
    const auto transport = makeHttpTransport(server.address());
    const auto small = transport->post("/v1/sync", "secret", "{}", std::chrono::seconds{5});
    REQUIRE(small);
    CHECK(small->status == 200);
    CHECK(small->body == std::string(20'000, 'y'));
    CHECK(server.type == "application/json");
    CHECK(server.token == "Bearer secret");
    REQUIRE(transport->post("/v1/sync", "secret", std::string(20'000, ' '), std::chrono::seconds{5}));
    CHECK(server.type == "application/gzip");
}

SCENARIO("a tap breaks off the wait for the server")
{
    LittleServer server;
    const auto transport = makeHttpTransport(server.address());
    auto posted =
        std::async(std::launch::async, [&] { return transport->post("/v1/wait", "", "{}", std::chrono::seconds{30}); });
    server.waiting.get_future().wait();
    const auto begun = std::chrono::steady_clock::now();
    transport->cancel();
    CHECK_FALSE(posted.get());
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{1});
    server.released.set_value();

    CHECK_FALSE(transport->post("/v1/sync", "", "{}", std::chrono::seconds{5})); // Until it is told to go on.
    transport->resume();
    CHECK(transport->post("/v1/sync", "", "{}", std::chrono::seconds{5}));
}

SCENARIO("nobody answers")
{
    const auto transport = makeHttpTransport(parseServerAddress("http://127.0.0.1:1").value());
    const auto posted = transport->post("/v1/sync", "", "{}", std::chrono::seconds{1});
    REQUIRE_FALSE(posted);
    CHECK(posted.error().problem == Problem::Unreachable);
    CHECK(posted.error().detail.find("http://127.0.0.1:1") != std::string::npos);
}

SCENARIO("a server's address is typed or scanned")
{
    CHECK(parseServerAddress("http://hotel.lan")->origin == "http://hotel.lan");
    CHECK(parseServerAddress("https://10.0.0.4:8443/")->url() == "https://10.0.0.4:8443");
    CHECK(parseServerAddress("https://chain.example/north/")->prefix == "/north");
    const std::string digits(64, 'A');
    CHECK(parseServerAddress("https://hotel.lan:8443#sha256=" + digits)->certificate == std::string(64, 'a'));
    for (const char* bad : {"", "hotel", "ftp://hotel", "https://", "https://h#sha256=12", "http://a b"}) {
        INFO(bad);
        CHECK_FALSE(parseServerAddress(bad));
    }
}

SCENARIO("a hotel's tablets do not all come back in one instant")
{
    RetrySchedule retry{8841};
    std::chrono::milliseconds usual{1000};
    for (int attempt = 0; attempt < 12; ++attempt) {
        const auto wait = retry.next();
        CHECK(wait >= usual / 2);
        CHECK(wait <= usual * 3 / 2);
        usual = std::min(usual * 2, std::chrono::milliseconds{60'000});
    }
    retry.reset();
    CHECK(retry.next() <= std::chrono::milliseconds{1500});
    CHECK(RetrySchedule{1}.next() != RetrySchedule{2}.next());
}
