#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/doctor/doctor.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

struct DoctorOptions {
    CommonOptions common;
    ServeOptions serve;
    std::string backups;
    int backupEvery = 15;
};

Practice practiceOf(const DoctorOptions& options)
{
    const std::filesystem::path directory = options.common.directory;
    return {directory,
            options.serve,
            {options.backups.empty() ? usualBackups(directory) : std::filesystem::path{options.backups},
             std::chrono::minutes{options.backupEvery}}};
}

void printFindings(const Findings& findings)
{
    for (const auto& finding : findings) {
        std::cout << (finding.weight == Weight::Wrong ? "wrong  " : "note   ") << finding.about << ": " << finding.what
                  << ' ' << finding.advice << '\n';
    }
    if (!anyWrong(findings)) {
        std::cout << "Nothing is wrong.\n";
    }
}

void printJson(const Findings& findings)
{
    auto told = nlohmann::json::array();
    for (const auto& finding : findings) {
        told.push_back({{"wrong", finding.weight == Weight::Wrong},
                        {"about", finding.about},
                        {"what", finding.what},
                        {"advice", finding.advice}});
    }
    print({{"healthy", !anyWrong(findings)}, {"findings", std::move(told)}});
}

int examineHotel(const DoctorOptions& options)
{
    const auto findings = examine(practiceOf(options), systemClock());
    options.common.json ? printJson(findings) : printFindings(findings);
    return anyWrong(findings) ? 1 : 0;
}

} // namespace

void addDoctorCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<DoctorOptions>();
    auto* const command = app.add_subcommand("doctor", "Name what is wrong with the hotel's server, and what to do");
    addCommonOptions(*command, options->common);
    // As `serve` has them, and from the same settings.
    command->add_option("--listen", options->serve.listen, "Where it is served");
    command->add_option("--tls-cert", options->serve.tlsCertificate, "Certificate, PEM");
    command->add_option("--tls-key", options->serve.tlsKey, "Its key, PEM");
    command->add_option("--backups", options->backups, "Where the server backs up by itself");
    command->add_option("--backup-every", options->backupEvery, "Minutes between two of them");
    command->callback([options, &status] { status = examineHotel(*options); });
}

} // namespace turndown::server
