#include "mobile/crew/day.hpp"
#include "mobile/crew/evening.hpp"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <csignal>
#include <iostream>
#include <optional>
#include <thread>

using namespace turndown;
using namespace turndown::crew;

namespace {

std::atomic<bool> stopped{false};
std::atomic<bool> inReach{true};

struct Options {
    std::string server;
    std::string day;
    std::string staff;
    std::string password;
    std::filesystem::path stays;
    std::filesystem::path roster;
    std::filesystem::path tablets;
    std::uint64_t seed = 1;
    double speed = 60;
    bool withPeople = false;
    std::uint16_t port = 0;
};

int fail(const Error& error)
{
    std::cerr << "turndown-crew: " << error.detail << '\n';
    return 1;
}

int runEvening(OfficeSession& office, Day today)
{
    const Result<Evening> evening = spendEvening(office, today);
    if (!evening) {
        return fail(evening.error());
    }
    std::cout << evening->roomsReady << " rooms are ready, " << evening->guestsIn << " guests have checked in, "
              << evening->defects << " things are to be repaired.\n";
    return 0;
}

/// Gives rooms and stock, and says whether the house stands as the stays file has it.
int runMorning(OfficeSession& office, Day today, const Options& options)
{
    if (const Done begun = beginMorning(office); !begun) {
        return fail(begun.error());
    }
    const Result<DayFigures> file = figuresOfFile(options.stays, today);
    if (!file) {
        return fail(file.error());
    }
    const auto rooms = office.documents(document_kind::kRoom);
    if (!rooms) {
        return fail(rooms.error());
    }
    const DayFigures house = figuresOfMorning(*rooms, today);
    std::cout << formatDay(today) << ": " << describe(house) << ".\n";
    if (house != *file) {
        return fail({Problem::Refused, "the stays file says " + describe(*file) + " instead"});
    }
    return 0;
}

Result<DayPlan> planOf(const Options& options, Day today)
{
    auto roster = readRoster(options.roster);
    if (!roster) {
        return roster.error();
    }
    return DayPlan{options.server,     options.tablets, options.stays, today,
                   *std::move(roster), options.seed,    options.speed, !options.withPeople};
}

int runDay(OfficeSession& office, Day today, const Options& options)
{
    auto plan = planOf(options, today);
    if (!plan) {
        return fail(plan.error());
    }
    spdlog::info("seed {}, {} hotel minutes for each minute", options.seed, options.speed);
    auto day = SimulatedDay::begin(*std::move(plan), office);
    if (!day) {
        return fail(day.error());
    }
    if (const Done lived = (*day)->live(stopped); !lived) {
        return fail(lived.error());
    }
    if (stopped) {
        std::cout << "The day was broken off.\n";
        return 130;
    }
    const auto wrong = (*day)->close(std::cout);
    if (!wrong) {
        return fail(wrong.error());
    }
    for (const std::string& sentence : *wrong) {
        std::cerr << "turndown-crew: " << sentence << '\n';
    }
    if (!wrong->empty()) {
        std::cerr << "turndown-crew: seed " << options.seed << " did this.\n";
        return 1;
    }
    std::cout << "\n  Every departure was dirty and somebody has cleaned it; page, tablets and file agree.\n";
    return 0;
}

/// A Wi-Fi for tablets in people's hands, which SIGUSR1 cuts and brings back.
int runWifi(const Options& options)
{
    const auto wifi = Wifi::open(options.server, options.port);
    if (!wifi) {
        return fail(wifi.error());
    }
    std::signal(SIGUSR1, [](int) { inReach = !inReach; });
    while (!stopped) {
        if (inReach) {
            (*wifi)->restore();
        } else {
            (*wifi)->cut();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return 0;
}

void addOffice(CLI::App& command, Options& options)
{
    command.add_option("--day", options.day, "The business day, 2016-03-25")->required();
    command.add_option("--staff", options.staff, "Who plays the housekeeping office and the front desk: a clerk")
        ->required();
    command.add_option("--password", options.password, "The clerk's")->required();
}

void addStays(CLI::App& command, Options& options)
{
    command.add_option("--stays", options.stays, "The stays file, to compare with")->required();
}

void addDay(CLI::App& command, Options& options)
{
    command.add_option("--roster", options.roster, "Who works: what turndown-server init --demo --json printed")
        ->required();
    command.add_option("--tablets", options.tablets, "Directory for the tablets' data")->required();
    command.add_option("--seed", options.seed, "The same seed gives the same people the same luck");
    command.add_option("--speed", options.speed, "Hotel minutes for each real minute")->check(CLI::Range(1.0, 6000.0));
    command.add_flag("--with-people", options.withPeople, "Others work beside the crew: counts may exceed the crew's");
}

} // namespace

int main(int argc, char** argv)
{
    spdlog::set_default_logger(spdlog::stdout_color_mt("crew"));
    spdlog::set_pattern("%H:%M:%S  %v");
    std::signal(SIGINT, [](int) { stopped = true; });
    std::signal(SIGTERM, [](int) { stopped = true; });

    Options options;
    CLI::App app{
        "Simulated people for a hotel: the office's evening and morning, and a crew that works through the day."};
    app.require_subcommand(1);
    app.add_option("--server", options.server, "The server's address, http://host:port")->required();
    auto* evening = app.add_subcommand("evening", "Rooms ready and guests in house, for a hotel just set up");
    auto* morning = app.add_subcommand("morning", "Rooms for every attendant, full pantries");
    auto* day = app.add_subcommand("day", "The crew works; exits 0 if the day's counts agree everywhere");
    auto* wifi = app.add_subcommand("wifi", "A Wi-Fi for other tablets; SIGUSR1 cuts it and brings it back");
    for (auto* command : {evening, morning, day}) {
        addOffice(*command, options);
    }
    addStays(*morning, options);
    addStays(*day, options);
    addDay(*day, options);
    wifi->add_option("--port", options.port, "Where tablets find it, on this machine")->required();
    CLI11_PARSE(app, argc, argv);

    if (*wifi) {
        return runWifi(options);
    }
    const std::optional<Day> today = parseDay(options.day);
    if (!today) {
        return fail({Problem::Malformed, "'" + options.day + "' is no day such as 2016-03-25"});
    }
    auto signedIn = OfficeSession::signIn(options.server, options.staff, options.password);
    if (!signedIn) {
        return fail(signedIn.error());
    }
    OfficeSession office = *std::move(signedIn);
    if (*evening) {
        return runEvening(office, *today);
    }
    if (*morning) {
        return runMorning(office, *today, options);
    }
    return runDay(office, *today, options);
}
