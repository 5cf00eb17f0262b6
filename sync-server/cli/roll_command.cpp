#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/day/night_roll.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

int roll(const CommonOptions& options)
{
    return withHotel(options, [&](Hotel& hotel) {
        std::optional<Result<Day>> rolled;
        auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
            const UtcTime now = hotel.now();
            rolled = rollDay(ledger, now, now);
        });
        if (!written || !*rolled) {
            return complain(written ? rolled->error() : written.error());
        }
        if (options.json) {
            print({{"business_day", formatDay(rolled->value())}});
        } else {
            std::cout << "The business day is " << formatDay(rolled->value()) << " now.\n";
        }
        return 0;
    });
}

} // namespace

void addRollCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<CommonOptions>();
    auto* const command = app.add_subcommand("roll", "End the business day now instead of tonight");
    addCommonOptions(*command, *options);
    command->callback([options, &status] { status = roll(*options); });
}

} // namespace turndown::server
