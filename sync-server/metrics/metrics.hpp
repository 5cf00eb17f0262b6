#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::server {

/// Something that is read at the moment when somebody asks for the metrics.
struct Reading {
    enum class Kind { Gauge, Counter };

    std::string name;
    std::string help;
    double value = 0;
    Kind kind = Kind::Gauge;
};

/// What the server counts while it runs, as Prometheus understands it. From any thread.
class Metrics {
public:
    explicit Metrics(std::string_view version);
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
    ~Metrics();

    /// A request was answered. `worked` is how long it took without what it waited for changes.
    void answered(const std::string& method, const std::string& route, int status,
                  std::optional<std::chrono::duration<double>> worked);

    /// An operation of a tablet or of the office was answered, also one that had been answered before.
    void operation(const std::string& source, std::string_view outcome);

    /// All that was counted, and `readings`, in Prometheus' text format.
    [[nodiscard]] std::string text(const std::vector<Reading>& readings) const;

    /// What that text is served as.
    static constexpr const char* kContentType = "text/plain; version=0.0.4; charset=utf-8";

private:
    struct Families; // The library's types stay in this room.
    std::unique_ptr<Families> m_families;
};

} // namespace turndown::server
