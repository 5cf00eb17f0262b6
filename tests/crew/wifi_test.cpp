#include "mobile/crew/wifi.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>

#include <atomic>
#include <thread>

using namespace turndown::crew;

namespace {

/// A server on the loopback that answers "here", and can be made to think about it.
class SlowServer {
public:
    SlowServer()
    {
        m_server.Get("/", [this](const httplib::Request&, httplib::Response& response) {
            ++asked;
            while (thinking) {
                std::this_thread::yield();
            }
            response.set_content("here", "text/plain");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread{[this] { m_server.listen_after_bind(); }};
        while (!m_server.is_running()) {
            std::this_thread::yield(); // a server that is stopped before it runs is not stopped
        }
    }
    ~SlowServer()
    {
        m_server.stop();
        m_thread.join();
    }
    SlowServer(const SlowServer&) = delete;
    SlowServer& operator=(const SlowServer&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

    std::atomic<bool> thinking{false};
    std::atomic<int> asked{0};

private:
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

bool names(const std::string& sentence, const std::string& thing)
{
    return sentence.find(thing) != std::string::npos;
}

} // namespace

TEST_CASE("a tablet in reach of the Wi-Fi hears the server")
{
    SlowServer server;
    const auto wifi = Wifi::open(server.url());
    REQUIRE(wifi);
    const auto answer = httplib::Client{(*wifi)->url()}.Get("/");
    REQUIRE(answer);
    CHECK(answer->body == "here");
}

TEST_CASE("a tablet out of reach hears nothing, and hears again once it is back")
{
    SlowServer server;
    const auto wifi = Wifi::open(server.url());
    REQUIRE(wifi);
    httplib::Client tablet{(*wifi)->url()};
    (*wifi)->cut();
    CHECK_FALSE(tablet.Get("/"));
    CHECK(server.asked == 0);
    (*wifi)->restore();
    CHECK(tablet.Get("/"));
}

TEST_CASE("a reply on its way when the Wi-Fi goes is lost, though the server has heard the request")
{
    SlowServer server;
    const auto wifi = Wifi::open(server.url());
    REQUIRE(wifi);
    server.thinking = true;
    std::thread lift{[&] {
        while (server.asked == 0) {
            std::this_thread::yield();
        }
        (*wifi)->cut();
    }};
    CHECK_FALSE(httplib::Client{(*wifi)->url()}.Get("/"));
    CHECK(server.asked == 1);
    lift.join();
    server.thinking = false;
}

TEST_CASE("a port that is taken is told in a sentence")
{
    SlowServer server;
    const std::string port = server.url().substr(server.url().rfind(':') + 1);
    const auto wifi = Wifi::open(server.url(), static_cast<std::uint16_t>(std::stoi(port)));
    REQUIRE_FALSE(wifi);
    CHECK(names(wifi.error().detail, port));
}
