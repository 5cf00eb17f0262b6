#include "sync-server/cli/terminal.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <pwd.h>
#include <unistd.h>

namespace turndown::server {

std::string callerName()
{
    if (const char* const name = std::getenv("SUDO_USER"); name != nullptr && *name != '\0') {
        return name;
    }
    const auto* const entry = getpwuid(geteuid());
    return entry != nullptr ? entry->pw_name : std::to_string(geteuid());
}

AdministrativeAct actAtTerminal(Act act, UtcTime now, std::string about, std::string detail)
{
    return {0, now, Via::CommandLine, callerName(), "", act, std::move(about), std::move(detail)};
}

int complain(const Error& error)
{
    std::cerr << "turndown-server: " << error.detail << '\n';
    return 1;
}

void print(const nlohmann::json& json)
{
    std::cout << json.dump() << std::endl;
}

void addCommonOptions(CLI::App& command, CommonOptions& options)
{
    command.add_option("--data", options.directory, "The hotel's data directory")->required();
    command.add_flag("--json", options.json, "Answer in JSON");
}

int withHotel(const CommonOptions& options, const std::function<int(Hotel&)>& work)
{
    auto hotel = Hotel::open(options.directory, systemClock());
    return hotel ? work(**hotel) : complain(hotel.error());
}

const Clock& systemClock()
{
    static const SystemClock kClock;
    return kClock;
}

} // namespace turndown::server
