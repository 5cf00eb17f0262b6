#include "sync-server/cli/terminal.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turndown::server {

namespace {

std::string nameOfUser(uid_t user)
{
    const auto* const entry = ::getpwuid(user);
    return entry == nullptr ? std::to_string(user) : entry->pw_name;
}

/// What root makes in somebody else's hotel, its server could not open any more. Empty where that cannot happen.
std::string refusalOfRoot(const std::string& directory)
{
    struct stat found {};
    if (::geteuid() != 0 || ::stat(directory.c_str(), &found) != 0 || found.st_uid == 0) {
        return {};
    }
    const auto owner = nameOfUser(found.st_uid);
    return directory + " belongs to " + owner + "; call this as that user: runuser -u " + owner +
           " -- turndown-server ...";
}

} // namespace

std::string callerName()
{
    const char* const name = std::getenv("SUDO_USER");
    return name != nullptr && *name != '\0' ? name : nameOfUser(::geteuid());
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
    command.add_option("--data", options.directory, "The hotel's data directory")->required()->check(refusalOfRoot);
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
