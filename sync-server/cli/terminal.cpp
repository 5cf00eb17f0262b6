#include "sync-server/cli/terminal.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace turndown::server {

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
