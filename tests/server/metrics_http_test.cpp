#include "sync-server/http/local_network.hpp"
#include "tests/server/support/metrics_text.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_directory.hpp"

#include <cstdlib>
#include <fstream>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

MetricsText metricsOf(ServedHotel& hotel)
{
    const auto answer = hotel.call("GET", "/metrics");
    REQUIRE(answer.status == 200);
    return MetricsText{answer.text};
}

/// The same once `sample` says so: an answer is on its way before it is counted.
MetricsText metricsWith(ServedHotel& hotel, const std::string& sample, double value)
{
    auto metrics = metricsOf(hotel);
    while (metrics.value(sample) != value) { // A test that never gets there ends by its time-out.
        metrics = metricsOf(hotel);
    }
    return metrics;
}

const std::string kOfPage = "turndown_http_requests_total{code=\"200\",method=\"GET\",route=\"page\"}";

} // namespace

SCENARIO("whoever watches a hotel's server sees how it goes")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.pullAll();
    TestTablet silent{hotel};
    silent.sync();
    hotel.clock.advance(std::chrono::minutes{10});
    const auto note = tablet.operation("room.noted", "room/1203", {{"text", "lamp"}});
    REQUIRE(
        tablet.sync({note, tablet.operation("room.danced", "room/1203", {{"to", "music"}})}, {{"waiting", 7}}).status ==
        200);
    CHECK(hotel.call("GET", "/v1/history/room/1203").status == 401);
    CHECK(hotel.call("GET", "/nowhere").status == 404);
    CHECK(hotel.call("GET", "/js/main.js").status == 200);

    const auto metrics = metricsWith(hotel, kOfPage, 1);
    THEN("operations are told by what became of them, and how many wait for the office")
    {
        CHECK(metrics.value("turndown_operations_total{outcome=\"applied\",source=\"tablet\"}") == 1);
        CHECK(metrics.value("turndown_operations_total{outcome=\"held\",source=\"tablet\"}") == 1);
        CHECK(metrics.value("turndown_held_operations") == 1);
    }
    THEN("tablets are counted, and the one that has been silent for longest is noticed")
    {
        CHECK(metrics.value("turndown_tablets") == 2);
        CHECK(metrics.value("turndown_tablets_connected") == 1);
        CHECK(metrics.value("turndown_tablet_waiting_operations") == 7);
        CHECK(metrics.value("turndown_tablet_oldest_contact_seconds") == 600);
    }
    THEN("requests are told by route, never by what somebody typed")
    {
        CHECK(metrics.value("turndown_http_requests_total{code=\"401\",method=\"GET\",route=\"/v1/history/{}\"}") == 1);
        CHECK(metrics.value("turndown_http_requests_total{code=\"404\",method=\"GET\",route=\"none\"}") == 1);
        CHECK(metrics.value("turndown_http_request_duration_seconds_count{method=\"GET\",route=\"page\"}") == 1);
        CHECK(metrics.value("turndown_http_request_duration_seconds_sum{method=\"POST\",route=\"/v1/sync\"}") > 0);
    }
    THEN("sizes, the clock and the version are there")
    {
        CHECK(metrics.value("turndown_ledger_bytes") > 10'000);
        CHECK(metrics.value("turndown_photos_bytes") == 0);
        CHECK(metrics.value("turndown_disk_left_bytes") > 0);
        CHECK(metrics.value("turndown_history_seq") > 0);
        CHECK(metrics.value("turndown_backup_failures_total") == 0);
        CHECK(metrics.value("turndown_build_info{version=\"9.8.7\"}") == 1);
    }
    THEN("the system's clock is watched")
    {
        const auto before = metrics.value("turndown_system_clock_error_seconds");
        hotel.clock.setWall("2026-11-23T11:30:00.000Z");
        CHECK(metricsOf(hotel).value("turndown_system_clock_error_seconds").value_or(0) > before.value_or(0) + 1000);
    }
    THEN("all of it is as Prometheus wants it")
    {
        CAPTURE(metrics.complaints());
        CHECK(metrics.complaints().empty());
        if (std::system("command -v promtool >/dev/null") == 0) { // With the Debian package prometheus.
            const TemporaryDirectory place;
            const auto file = (place.path / "metrics.txt").string();
            std::ofstream{file} << metrics.text();
            CHECK(std::system(("promtool check metrics <" + file).c_str()) == 0);
        }
    }
}

SCENARIO("a tablet that waits for half a minute is not a slow request")
{
    ServedHotel hotel;
    TestTablet tablet{hotel};
    tablet.pullAll();
    const std::string ofSync = "{method=\"POST\",route=\"/v1/sync\"}";
    const std::string count = "turndown_http_request_duration_seconds_count" + ofSync;
    const std::string sum = "turndown_http_request_duration_seconds_sum" + ofSync;
    const auto before = metricsWith(hotel, count, 1);
    REQUIRE(tablet.sync({}, {{"wait_ms", 1500}}).status == 200);
    CHECK(metricsWith(hotel, count, 2).value(sum).value_or(99) < before.value(sum).value_or(99) + 1.0);
}

SCENARIO("metrics are for the hotel's own network")
{
    for (const auto* const near : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.178.20",
                                   "169.254.7.7", "::1", "fe80::1%eth0", "fd12:3456::1", "::ffff:192.168.1.1"}) {
        CAPTURE(near);
        CHECK(server::isOfLocalNetwork(near));
    }
    for (const auto* const far : {"8.8.8.8", "172.32.0.1", "172.15.255.255", "192.169.0.1", "11.0.0.1", "128.0.0.1",
                                  "2001:db8::1", "::ffff:8.8.8.8", "", "localhost"}) {
        CAPTURE(far);
        CHECK_FALSE(server::isOfLocalNetwork(far));
    }
    ServedHotel hotel;
    CHECK(hotel.call("GET", "/metrics").status == 200);
    CHECK(hotel.call("GET", "/metrics", "", {{"X-Forwarded-For", "192.168.1.1"}}).status == 403);
    CHECK(hotel.call("GET", "/metrics", "", {{"Forwarded", "for=192.168.1.1"}}).status == 403);
}
