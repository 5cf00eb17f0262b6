#pragma once

namespace CLI { // NOLINT(readability-identifier-naming): the library's own name.
class App;
} // namespace CLI

namespace turndown::server {

// The program's commands; docs/operations.md, "Programs". Each adds itself to `app`; the one that is called leaves the
// program's exit code in `status`.

void addInitCommand(CLI::App& app, int& status);
void addServeCommand(CLI::App& app, int& status);
void addEnrolCommand(CLI::App& app, int& status);
void addStaffCommand(CLI::App& app, int& status);
void addImportCommand(CLI::App& app, int& status);
void addDevicesCommand(CLI::App& app, int& status);
void addRollCommand(CLI::App& app, int& status);
void addBackupCommand(CLI::App& app, int& status);
void addRestoreCommand(CLI::App& app, int& status);
void addVerifyCommand(CLI::App& app, int& status);
void addOpenapiCommand(CLI::App& app, int& status);
void addDoctorCommand(CLI::App& app, int& status);

} // namespace turndown::server
