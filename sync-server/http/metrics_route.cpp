#include "sync-server/http/metrics_route.hpp"

#include "sync-server/http/local_network.hpp"
#include "sync-server/http/problem_reply.hpp"

#include <httplib.h>

#include <algorithm>

namespace turndown::server {

namespace {

using Kind = Reading::Kind;
using Readings = std::vector<Reading>;

/// A tablet that waits for changes comes again every 25 seconds.
constexpr std::chrono::minutes kConnected{2};

double seconds(std::chrono::duration<double> time)
{
    return time.count();
}

void addTablets(Readings& readings, std::vector<Device> devices, const Services& services)
{
    const UtcTime now = services.hotel.now();
    std::optional<UtcTime> oldest;
    double connected = 0;
    double waiting = 0;
    std::erase_if(devices, [](const Device& device) { return device.revokedAt.has_value(); });
    for (auto& device : devices) {
        services.contacts.complete(device);
        waiting += static_cast<double>(device.waiting);
        if (device.lastContact) {
            connected += now - *device.lastContact <= kConnected ? 1 : 0;
            oldest = std::min(oldest.value_or(*device.lastContact), *device.lastContact);
        }
    }
    readings.push_back({"turndown_tablets", "Tablets that are let in.", static_cast<double>(devices.size())});
    readings.push_back({"turndown_tablets_connected", "Tablets heard of in the last two minutes.", connected});
    readings.push_back(
        {"turndown_tablet_waiting_operations", "Operations that tablets had not sent when last heard of.", waiting});
    if (oldest) {
        readings.push_back({"turndown_tablet_oldest_contact_seconds",
                            "Since when the tablet silent for longest has not been heard of.", seconds(now - *oldest)});
    }
}

void addLedger(Readings& readings, Services& services)
{
    auto& ledger = services.hotel.ledger();
    readings.push_back(
        {"turndown_commits_total", "Commits of the ledger.", static_cast<double>(ledger.commits()), Kind::Counter});
    readings.push_back({"turndown_commit_jobs_total", "Jobs that those commits made safe.",
                        static_cast<double>(ledger.jobs()), Kind::Counter});
    readings.push_back(
        {"turndown_history_seq", "Where the history ends.", static_cast<double>(ledger.changes().seq())});
    readings.push_back(
        {"turndown_ledger_bytes", "Size of the ledger.", static_cast<double>(databaseBytes(ledger.file()))});
    readings.push_back(
        {"turndown_photos_bytes", "Size of all photos.", static_cast<double>(services.photoBytes.value())});
    if (const auto left = bytesLeft(ledger.file().parent_path())) {
        readings.push_back({"turndown_disk_left_bytes", "Room left on the ledger's disk.", static_cast<double>(*left)});
    }
}

void addBackups(Readings& readings, const Services& services)
{
    readings.push_back({"turndown_backup_failures_total", "Backups that the server began by itself and that failed.",
                        static_cast<double>(services.backups.failures()), Kind::Counter});
    if (const auto newest = services.backups.newest()) {
        readings.push_back({"turndown_backup_age_seconds", "Age of the newest backup that the server made by itself.",
                            seconds(services.hotel.now() - *newest)});
    }
}

void addServing(Readings& readings, const Services& services)
{
    readings.push_back(
        {"turndown_connections", "Connections that are open.", static_cast<double>(services.connections)});
    readings.push_back({"turndown_waiting_requests", "Requests that wait for a change.",
                        static_cast<double>(services.waiting.used())});
    readings.push_back({"turndown_system_clock_error_seconds", "System clock minus the hotel's time.",
                        seconds(services.hotel.clock().systemError())});
}

void showMetrics(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!comesFromLocalNetwork(request)) {
        answerProblem(response, 403, "not-local", "Metrics are for the hotel's own network, and not through a proxy.",
                      wire::Action::Stop);
        return;
    }
    Readings readings;
    addServing(readings, services);
    addLedger(readings, services);
    addBackups(readings, services);
    double held = 0;
    std::vector<Device> devices;
    auto read = services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        held = static_cast<double>(ledger.operations().held().size());
        devices = ledger.devices().all();
    });
    if (read) { // Whoever watches has to see the rest also when the disk fails.
        readings.push_back({"turndown_held_operations", "Operations that wait for the office.", held});
        addTablets(readings, std::move(devices), services);
    }
    answerText(request, response, 200, services.metrics.text(readings), Metrics::kContentType);
}

} // namespace

void addMetricsRoute(Routes& routes, Services& services)
{
    routes.get("/metrics",
               [&services](const auto& request, auto& response) { showMetrics(services, request, response); });
}

} // namespace turndown::server
