#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/day/night_roll.hpp"
#include "sync-server/demo/demo_hotel.hpp"
#include "sync-server/hotel/setting_up.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

using nlohmann::json;

struct InitOptions {
    CommonOptions common;
    std::string name;
    std::string timeZone = "UTC";
    std::string businessDay;
    bool demo = false;
};

/// The business day to publish first: as told, or the calendar day where the hotel is.
Result<Day> firstDay(const InitOptions& options, UtcTime now)
{
    if (!options.businessDay.empty()) {
        const auto day = parseDay(options.businessDay);
        return day ? Result<Day>{*day}
                   : Result<Day>{
                         Error{Problem::Malformed, "\"" + options.businessDay + "\" is no day; write 2026-03-25."}};
    }
    return localDay(options.timeZone, Settings{}.nightRoll, now);
}

Done checkOptions(const InitOptions& options)
{
    if (options.name.empty()) {
        return Error{Problem::Malformed, "The hotel's name is empty."};
    }
    if (!isTimeZone(options.timeZone)) {
        return Error{Problem::Malformed,
                     "\"" + options.timeZone + "\" is no time zone; write one such as Asia/Shanghai."};
    }
    return done();
}

Done setUpProperty(Hotel& hotel, const InitOptions& options, Day day)
{
    std::optional<Error> refused;
    const json members{{"name", options.name}, {"time_zone", options.timeZone}, {"business_day", formatDay(day)}};
    auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
        auto set = setDocument(ledger, DocumentName{"property/main"}, members, hotel.now());
        refused = set ? std::nullopt : std::optional{set.error()};
    });
    return refused ? Done{*refused} : written;
}

void printPeople(const std::vector<DemoPerson>& people)
{
    std::cout << "\nPeople of the demonstration, with their PINs for tablets and passwords for the page:\n";
    for (const auto& person : people) {
        std::cout << "  " << person.id << "  " << person.pin << "  " << person.role << "  " << person.name
                  << (person.password.empty() ? "" : "  (password: " + person.password + ")") << '\n';
    }
}

int report(const InitOptions& options, Day day, const std::vector<DemoPerson>& people)
{
    if (!options.common.json) {
        std::cout << options.name << " is set up in " << options.common.directory << "; its business day is "
                  << formatDay(day) << ".\n";
        if (options.demo) {
            printPeople(people);
        } else {
            std::cout << "Let someone into the page: turndown-server staff add --data " << options.common.directory
                      << " --id ID --name NAME --role admin --password PASSWORD\n";
        }
        return 0;
    }
    json told{{"name", options.name}, {"data", options.common.directory}, {"business_day", formatDay(day)}};
    for (const auto& person : people) {
        told["staff"].push_back({{"id", person.id},
                                 {"name", person.name},
                                 {"role", person.role},
                                 {"pin", person.pin},
                                 {"password", person.password.empty() ? json(nullptr) : json(person.password)}});
    }
    print(told);
    return 0;
}

int init(const InitOptions& options)
{
    if (auto checked = checkOptions(options); !checked) {
        return complain(checked.error());
    }
    const auto day = firstDay(options, ServerClock{systemClock(), {}}.now());
    if (!day) {
        return complain(day.error());
    }
    std::vector<DemoPerson> people;
    const auto hotel = Hotel::create(options.common.directory, systemClock(), [&](Hotel& made) -> Done {
        if (auto set = setUpProperty(made, options, *day); !set || !options.demo) {
            return set;
        }
        auto filled = fillDemoHotel(made);
        if (!filled) {
            return filled.error();
        }
        people = std::move(filled).value();
        return done();
    });
    if (!hotel) {
        return complain(hotel.error());
    }
    return report(options, *day, people);
}

} // namespace

void addInitCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<InitOptions>();
    auto* const command = app.add_subcommand("init", "Make a new hotel in an empty directory");
    addCommonOptions(*command, options->common);
    command->add_option("--name", options->name, "The hotel's name")->required();
    command->add_option("--time-zone", options->timeZone, "IANA time zone, such as Asia/Shanghai (UTC)");
    command->add_option("--business-day", options->businessDay, "The first business day (today)");
    command->add_flag("--demo", options->demo, "Fill it with 210 rooms, people, items and stock to try");
    command->callback([options, &status] { status = init(*options); });
}

} // namespace turndown::server
