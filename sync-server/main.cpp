#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/settings_file.hpp"

#include <CLI/CLI.hpp>

int main(int count, char** arguments)
{
    using namespace turndown::server;

    CLI::App app{"Turndown's server: keeps the truth for one hotel.", "turndown-server"};
    app.set_version_flag("--version", TURNDOWN_VERSION);
    app.require_subcommand(1);
    addSettingsFile(app);
    int status = 0;
    addInitCommand(app, status);
    addServeCommand(app, status);
    addEnrolCommand(app, status);
    addStaffCommand(app, status);
    addImportCommand(app, status);
    addDevicesCommand(app, status);
    addRollCommand(app, status);
    addBackupCommand(app, status);
    addRestoreCommand(app, status);
    addVerifyCommand(app, status);
    addOpenapiCommand(app, status);
    addDoctorCommand(app, status);
    CLI11_PARSE(app, count, arguments);
    return status;
}
