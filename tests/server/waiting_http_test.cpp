#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>

#include <future>
#include <thread>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

constexpr int kLong = 25'000; // Milliseconds, as long as a tablet may wait.
constexpr std::chrono::seconds kSoon{15};

/// The tablet waits at the server, on a thread of its own.
std::future<test::Answer> waiting(TestTablet& tablet)
{
    return std::async(std::launch::async, [&tablet] { return tablet.sync({}, {{"wait_ms", kLong}}); });
}

/// Until so many requests wait at the server.
void untilWaiting(ServedHotel& hotel, int count)
{
    const auto line = "turndown_waiting_requests " + std::to_string(count) + '\n';
    while (hotel.call("GET", "/metrics").text.find(line) == std::string::npos) {
        std::this_thread::yield();
    }
}

} // namespace

SCENARIO("a tablet that waits hears of a change at once")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.pullAll();

    WHEN("something changes while it waits")
    {
        auto answer = waiting(tablet);
        untilWaiting(hotel, 1);
        hotel.state("u-sun", "stay.checked_in", "room/1205");
        REQUIRE(answer.wait_for(kSoon) == std::future_status::ready);
        const auto heard = answer.get();
        const auto& docs = heard.body["docs"];
        REQUIRE(docs.size() == 1);
        CHECK(docs[0]["doc"] == "room/1205");
    }
    WHEN("nothing changes")
    {
        const auto answer = tablet.sync({}, {{"wait_ms", 30}});
        CHECK(answer.status == 200);
        CHECK(answer.body["docs"].empty());
    }
    WHEN("it has something to send, or pulls since the beginning")
    {
        THEN("it is answered, whatever it says of waiting")
        {
            auto work = std::async(std::launch::async, [&] {
                return tablet.sync({tablet.operation("room.noted", "room/1203", {{"text", "work"}})},
                                   {{"wait_ms", kLong}});
            });
            CHECK(work.wait_for(kSoon) == std::future_status::ready);
            auto fresh = std::async(std::launch::async, [&] {
                return tablet.sync({}, {{"cursor", nullptr}, {"wait_ms", kLong}});
            });
            CHECK(fresh.wait_for(kSoon) == std::future_status::ready);
        }
    }
    WHEN("it is revoked while it waits")
    {
        auto answer = waiting(tablet);
        untilWaiting(hotel, 1);
        REQUIRE(hotel.ledger().write([&](server::LedgerTransaction& records) {
            auto device = records.devices().find(DeviceId{tablet.device}).value();
            device.revokedAt = hotel.hotel().now();
            records.devices().put(device);
        }));
        hotel.state("u-sun", "stay.checked_in", "room/1205");
        THEN("what it waited for is no longer told to it")
        {
            const auto told = answer.get();
            CHECK(told.body["docs"].empty());
            CHECK(told.body["action"] == "stop");
        }
    }
}

SCENARIO("a tablet comes again while it still waits")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.pullAll();
    auto other = TestTablet{hotel};
    other.pullAll();
    auto first = waiting(tablet);
    auto others = waiting(other);
    untilWaiting(hotel, 2);

    TestTablet again = tablet;
    CHECK(again.sync().status == 200);
    THEN("its wait has ended, for one sync at a time is enough, and others go on waiting")
    {
        REQUIRE(first.wait_for(kSoon) == std::future_status::ready);
        CHECK(first.get().body["docs"].empty());
        CHECK(others.wait_for(std::chrono::seconds{0}) == std::future_status::timeout);
    }
    hotel.state("u-sun", "stay.checked_in", "room/1205");
    CHECK(others.get().body["docs"].size() == 1);
}

SCENARIO("a hotel has more tablets that wait than its server has threads")
{
    ServedHotel hotel; // 48 threads.
    std::vector<TestTablet> tablets;
    for (int at = 0; at < 100; ++at) {
        tablets.emplace_back(hotel).cursor = nullptr;
    }
    TestTablet first{hotel};
    first.pullAll();
    std::atomic<bool> over{false};
    std::vector<std::thread> waiters;
    for (auto& tablet : tablets) {
        tablet.cursor = first.cursor;
        waiters.emplace_back([&] {
            while (!over) { // As the tablets do: who found no place to wait comes again.
                CHECK(tablet.sync({}, {{"wait_ms", kLong}}).status == 200);
                std::this_thread::sleep_for(std::chrono::milliseconds{50});
            }
        });
    }
    untilWaiting(hotel, 24);

    THEN("all work is answered while they wait")
    {
        int answered = 0;
        for (int at = 0; at < 200; ++at) {
            answered += hotel.call("GET", "/healthz").status == 200 ? 1 : 0;
            if (at % 20 == 0) { // Each note ends all waits at once, and they begin anew.
                const auto work = first.sync({first.operation("room.noted", "room/1203", {{"text", "work"}})});
                CHECK(work.status == 200);
                CHECK(work.body["results"].size() == 1);
            }
        }
        CHECK(answered == 200);
    }
    over = true;
    hotel.state("u-sun", "stay.checked_in", "room/1205");
    for (auto& waiter : waiters) {
        waiter.join();
    }
}

SCENARIO("a hotel has more tablets that keep their connections than its server has threads")
{
    ServedHotel hotel; // 48 threads.
    TestTablet first{hotel};
    first.pullAll();
    std::atomic<bool> over{false};
    std::vector<std::thread> tablets;
    for (int at = 0; at < 80; ++at) {
        tablets.emplace_back(
            [&hotel, &over, token = TestTablet{hotel}.token, cursor = first.cursor.get<std::string>()] {
                httplib::Client client{hotel.url()};
                client.set_keep_alive(true);
                client.set_read_timeout(std::chrono::seconds{60});
                const json request{{"protocol", 1},
                                   {"app", "1.0.0"},
                                   {"cursor", cursor},
                                   {"clock", {{"wall", "2026-11-23T09:00:00.000Z"}, {"boot", "b"}, {"mono", 1}}},
                                   {"wait_ms", kLong}};
                while (!over) { // Sooner than an idle connection is closed.
                    client.Post("/v1/sync", {{"Authorization", "Bearer " + token}}, request.dump(), "application/json");
                    std::this_thread::sleep_for(std::chrono::milliseconds{200});
                }
            });
    }
    untilWaiting(hotel, 24);
    THEN("whoever comes besides is served all the same")
    {
        for (int at = 0; at < 50; ++at) {
            CHECK(hotel.call("GET", "/healthz").status == 200);
        }
        CHECK(first.sync({first.operation("room.noted", "room/1203", {{"text", "work"}})}).status == 200);
    }
    over = true;
    hotel.state("u-sun", "stay.checked_in", "room/1205");
    for (auto& tablet : tablets) {
        tablet.join();
    }
}
