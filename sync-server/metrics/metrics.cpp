#include "sync-server/metrics/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <sstream>

namespace turndown::server {

namespace {

/// Seconds: a page's file takes one millisecond, a batch of 500 operations some hundred, a month's report a second.
const prometheus::Histogram::BucketBoundaries kDurations{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                         0.25,  0.5,    1,     2.5,  5,     10};

prometheus::MetricFamily familyOf(const Reading& reading)
{
    prometheus::ClientMetric metric;
    const bool counts = reading.kind == Reading::Kind::Counter;
    (counts ? metric.counter.value : metric.gauge.value) = reading.value;
    return {
        reading.name, reading.help, counts ? prometheus::MetricType::Counter : prometheus::MetricType::Gauge, {metric}};
}

} // namespace

struct Metrics::Families {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                            .Name("turndown_http_requests_total")
                                                            .Help("HTTP requests answered.")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram>& durations =
        prometheus::BuildHistogram()
            .Name("turndown_http_request_duration_seconds")
            .Help("How long HTTP requests took, without what they waited for changes.")
            .Register(registry);
    prometheus::Family<prometheus::Counter>& operations =
        prometheus::BuildCounter()
            .Name("turndown_operations_total")
            .Help("Operations answered over HTTP, by what became of them.")
            .Register(registry);
};

Metrics::Metrics(std::string_view version) : m_families{std::make_unique<Families>()}
{
    prometheus::BuildGauge()
        .Name("turndown_build_info")
        .Help("Which Turndown this is; always 1.")
        .Register(m_families->registry)
        .Add({{"version", std::string{version}}})
        .Set(1);
}

Metrics::~Metrics() = default;

void Metrics::answered(const std::string& method, const std::string& route, int status,
                       std::optional<std::chrono::duration<double>> worked)
{
    m_families->requests.Add({{"method", method}, {"route", route}, {"code", std::to_string(status)}}).Increment();
    if (worked) {
        m_families->durations.Add({{"method", method}, {"route", route}}, kDurations).Observe(worked->count());
    }
}

void Metrics::operation(const std::string& source, std::string_view outcome)
{
    m_families->operations.Add({{"source", source}, {"outcome", std::string{outcome}}}).Increment();
}

std::string Metrics::text(const std::vector<Reading>& readings) const
{
    auto families = m_families->registry.Collect();
    for (const auto& reading : readings) {
        families.push_back(familyOf(reading));
    }
    std::ostringstream text;
    prometheus::TextSerializer{}.Serialize(text, families);
    return text.str();
}

} // namespace turndown::server
