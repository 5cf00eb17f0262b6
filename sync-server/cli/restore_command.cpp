#include "sync-server/backup/restore.hpp"
#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/cli/verify_report.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

struct RestoreOptions {
    CommonOptions common;
    std::string file;
    bool damaged = false;
};

int restore(const RestoreOptions& options)
{
    const auto restored = restoreHotel(options.file, options.common.directory, systemClock(),
                                       options.damaged ? Damage::Accept : Damage::Refuse, callerName());
    if (!restored) {
        return complain(restored.error());
    }
    complainOf(restored->verification);
    if (options.common.json) {
        print({{"restored_to", formatTime(restored->madeAt)},
               {"verification", verificationJson(restored->verification)}});
    } else {
        std::cout << "Restored to " << formatTime(restored->madeAt) << ". " << summaryOf(restored->verification)
                  << "\nWhat tablets did since then comes back from them; what the office and the front desk said does "
                     "not: the office page tells which rooms to look at.\n";
    }
    return 0;
}

} // namespace

void addRestoreCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<RestoreOptions>();
    auto* const command = app.add_subcommand("restore", "Make a hotel's data directory out of a backup");
    addCommonOptions(*command, options->common);
    command->add_option("file", options->file, "The backup")->required();
    command->add_flag("--damaged", options->damaged, "Restore it even if something in it is wrong");
    command->callback([options, &status] { status = restore(*options); });
}

} // namespace turndown::server
