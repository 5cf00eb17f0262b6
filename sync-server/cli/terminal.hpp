#pragma once

#include "sync-server/clock/server_clock.hpp"
#include "sync-server/hotel/hotel.hpp"
#include "sync-server/ledger/administrative_act.hpp"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>

namespace CLI { // NOLINT(readability-identifier-naming): the library's own name.
class App;
} // namespace CLI

namespace turndown::server {

/// Says what went wrong in one sentence on standard error. Returns the exit code.
int complain(const Error& error);

/// Writes a line of JSON to standard output.
void print(const nlohmann::json& json);

/// What every command is told.
struct CommonOptions {
    std::string directory;
    bool json = false;
};
void addCommonOptions(CLI::App& command, CommonOptions& options);

/// Opens the hotel and runs `work` with it; complains when it cannot be opened. Returns the exit code.
int withHotel(const CommonOptions& options, const std::function<int(Hotel&)>& work);

/// Whoever calls, as the machine knows them; behind sudo, the person and not root.
[[nodiscard]] std::string callerName();

/// What whoever calls does now, to be noted with the change itself.
[[nodiscard]] AdministrativeAct actAtTerminal(Act act, UtcTime now, std::string about, std::string detail = {});

/// The machine's clocks, for the whole run of the program.
[[nodiscard]] const Clock& systemClock();

} // namespace turndown::server
