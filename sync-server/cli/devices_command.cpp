#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/http/office_json.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

struct DevicesOptions {
    CommonOptions common;
    std::string id;
    std::string deviceClass;
};

int list(const DevicesOptions& options)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        nlohmann::json tablets = nlohmann::json::array();
        auto read = hotel.ledger().read([&](const LedgerTransaction& ledger) {
            const auto losses = ledger.devices().losses();
            for (const auto& device : ledger.devices().all()) {
                tablets.push_back(deviceJson(device, losses));
            }
        });
        if (!read) {
            return complain(read.error());
        }
        if (options.common.json) {
            print(tablets);
            return 0;
        }
        for (const auto& tablet : tablets) {
            const auto& contact = tablet["last_contact"];
            std::cout << tablet["id"].get<std::string>() << "  " << tablet["class"].get<std::string>() << "  "
                      << tablet["name"].get<std::string>() << "  last contact "
                      << (contact.is_null() ? "never" : contact.get<std::string>())
                      << (tablet["revoked"] ? "  (revoked)" : "") << '\n';
        }
        return 0;
    });
}

/// Changes one tablet's record.
int change(const DevicesOptions& options, Act act, const std::string& told,
           const std::function<void(Device&, UtcTime)>& edit)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        bool found = false;
        auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
            if (auto device = ledger.devices().find(DeviceId{options.id})) {
                found = true;
                edit(*device, hotel.now());
                ledger.devices().put(*device);
                ledger.administration().note(
                    actAtTerminal(act, hotel.now(), options.id, act == Act::TabletClassSet ? options.deviceClass : ""));
            }
        });
        if (!written) {
            return complain(written.error());
        }
        if (!found) {
            return complain({Problem::Missing, "No tablet has the id " + options.id + '.'});
        }
        if (options.common.json) {
            print({{"id", options.id}});
        } else {
            std::cout << options.id << ' ' << told << ".\n";
        }
        return 0;
    });
}

int setClass(const DevicesOptions& options)
{
    const auto deviceClass = named<DeviceClass>(options.deviceClass);
    if (!deviceClass) {
        return complain(
            {Problem::Malformed, "\"" + options.deviceClass + "\" is no class; tablets are floor or desk."});
    }
    return change(options, Act::TabletClassSet, "is " + options.deviceClass + " now",
                  [&](Device& device, UtcTime) { device.deviceClass = *deviceClass; });
}

} // namespace

void addDevicesCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<DevicesOptions>();
    auto* const devices = app.add_subcommand("devices", "The hotel's tablets");
    devices->require_subcommand(1);

    auto* const listing = devices->add_subcommand("list", "List them");
    addCommonOptions(*listing, options->common);
    listing->callback([options, &status] { status = list(*options); });

    auto* const revoking = devices->add_subcommand("revoke", "Let a lost tablet in no more");
    addCommonOptions(*revoking, options->common);
    revoking->add_option("--id,id", options->id, "The tablet's id")->required();
    revoking->callback([options, &status] {
        status = change(*options, Act::TabletRevoked, "was revoked",
                        [](Device& device, UtcTime now) { device.revokedAt = device.revokedAt.value_or(now); });
    });

    auto* const classing = devices->add_subcommand("set-class", "Change what a tablet may read");
    addCommonOptions(*classing, options->common);
    classing->add_option("--id,id", options->id, "The tablet's id")->required();
    classing->add_option("--class,class", options->deviceClass, "floor or desk")->required();
    classing->callback([options, &status] { status = setClass(*options); });
}

} // namespace turndown::server
