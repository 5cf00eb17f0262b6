#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <httplib.h>

#include <future>
#include <optional>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

constexpr std::chrono::seconds kSoon{15};

void isProblem(const test::Answer& answer, const std::string& code)
{
    CHECK(answer.status == 503);
    CHECK(answer.header("Content-Type") == "application/problem+json");
    CHECK(answer.body["code"] == code);
    CHECK(answer.body["action"] == "retry");
}

httplib::Result get(const std::string& url, const char* path)
{
    httplib::Client client{url};
    client.set_read_timeout(kSoon);
    return client.Get(path);
}

/// A server that has its address and does not serve yet.
struct Beginning {
    Beginning()
    {
        server::ServeOptions options;
        options.listen = "127.0.0.1:0";
        options.threads = 48;
        server.emplace(hotel.hotel(), options);
        REQUIRE(server->start());
    }

    [[nodiscard]] std::future<httplib::Result> visitor() const
    {
        return std::async(std::launch::async, [url = server->url()] { return get(url, "/"); });
    }

    TestHotel hotel;
    std::optional<server::HttpServer> server;
};

} // namespace

SCENARIO("whoever watches the server is told whether tablets' work could be kept")
{
    ServedHotel hotel;
    CHECK(hotel.call("GET", "/readyz").status == 200);

    WHEN("the disk fills up")
    {
        std::optional<FullDisk> full{4096};
        THEN("it is not ready as soon as somebody asks again, and ready again with room on the disk")
        {
            CHECK(hotel.call("GET", "/readyz").status == 200); // A good answer holds for some seconds.
            hotel.clock.advance(std::chrono::seconds{6});
            isProblem(hotel.call("GET", "/readyz"), "storage");
            isProblem(hotel.call("GET", "/readyz"), "storage");
            CHECK(hotel.call("GET", "/healthz").status == 200);
            full.reset();
            CHECK(hotel.call("GET", "/readyz").status == 200);
        }
    }
    WHEN("a newer program has taken the data over")
    {
        SQLite::Database{hotel.ledger().file().string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9999");
        THEN("it says so")
        {
            const auto answer = hotel.call("GET", "/readyz");
            isProblem(answer, "data-newer");
            CHECK(answer.body["detail"].get<std::string>().find("newer Turndown") != std::string::npos);
        }
    }
}

SCENARIO("a server that begins is at its address, with its doors closed")
{
    Beginning beginning;
    auto visitor = beginning.visitor();
    const auto ready = get(beginning.server->url(), "/readyz");
    REQUIRE(ready);
    CHECK(ready->status == 503);
    CHECK(json::parse(ready->body)["code"] == "starting");
    CHECK(get(beginning.server->url(), "/healthz")->status == 200);
    CHECK(get(beginning.server->url(), "/metrics")->status == 200);
    CHECK(visitor.wait_for(std::chrono::seconds{0}) == std::future_status::timeout);

    WHEN("it is done with what comes first")
    {
        beginning.server->open();
        THEN("who stood there is served at once")
        {
            REQUIRE(visitor.wait_for(kSoon) == std::future_status::ready);
            CHECK(visitor.get()->status == 200);
            CHECK(get(beginning.server->url(), "/readyz")->status == 200);
        }
    }
    WHEN("it is stopped instead")
    {
        beginning.server->stop();
        THEN("who stood there is told to come again")
        {
            REQUIRE(visitor.wait_for(kSoon) == std::future_status::ready);
            const auto answer = visitor.get();
            CHECK((!answer || answer->status == 503)); // One that had not come in yet found nobody.
        }
    }
}
