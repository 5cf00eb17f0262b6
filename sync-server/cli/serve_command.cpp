#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/supervision.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/http/http_server.hpp"
#include "sync-server/log/event_log.hpp"
#include "sync-server/upkeep/caretaker.hpp"
#include "sync-server/upkeep/new_rules.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <map>
#include <memory>
#include <signal.h>

namespace turndown::server {

namespace {

struct ServeCommandOptions {
    CommonOptions common;
    ServeOptions serve;
    std::string backups;
    int backupEvery = 15;
    std::string logFormat = "text";
    std::string logLevel = "info";
    bool verbose = false;
};

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP); // Settings are read at the start: who asks for others starts the server again.
    return signals;
}

const std::map<std::string, LogFormat> kLogFormats{{"text", LogFormat::Text}, {"json", LogFormat::Json}};
const std::map<std::string, LogLevel> kLogLevels{
    {"debug", LogLevel::Debug}, {"info", LogLevel::Info}, {"warning", LogLevel::Warning}, {"error", LogLevel::Error}};

void rememberAddress(Hotel& hotel, const HttpServer& server, const std::string& publicUrl)
{
    auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
        ledger.access().putFact("url", publicUrl.empty() ? server.url() : publicUrl);
        ledger.access().putFact("certificate", server.certificate());
    });
    if (!written) {
        tell(LogLevel::Error, "address.unknown", written.error().detail);
    }
}

BackupPlan planOf(const ServeCommandOptions& options)
{
    return {options.backups.empty() ? usualBackups(options.common.directory) : std::filesystem::path{options.backups},
            std::chrono::minutes{options.backupEvery}};
}

int serve(const ServeCommandOptions& options)
{
    // Standard output is for what the caller asked; the log goes to standard error.
    setUpLog(kLogFormats.at(options.logFormat), options.verbose ? LogLevel::Debug : kLogLevels.at(options.logLevel));
    // Before any thread starts, so that all of them leave these signals to us.
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    signal(SIGPIPE, SIG_IGN);
    return withHotel(options.common, [&](Hotel& hotel) {
        if (const auto& kept = hotel.beforeUpgrade()) {
            tell(LogLevel::Info, "data.upgraded", "The data were of an older version, and are backed up as they were.",
                 {{"backup", kept->string()}});
        }
        HttpServer server{hotel, options.serve};
        if (auto started = server.start(); !started) {
            return complain(started.error());
        }
        const Supervision supervision{hotel};
        takeUpWhatIsNew(hotel); // Before anybody is told anything by this version.
        server.open();
        rememberAddress(hotel, server, options.serve.publicUrl);
        const Caretaker caretaker{hotel, planOf(options), server.backups()};
        if (options.common.json) {
            print({{"url", server.url()}});
        } else {
            std::cout << "Listening on " << server.url() << std::endl;
        }
        Supervision::serving(server.url());
        tell(LogLevel::Info, "server.started", "The hotel is served.",
             {{"url", server.url()}, {"data", options.common.directory}, {"version", TURNDOWN_VERSION}});
        int signal = 0;
        sigwait(&signals, &signal);
        Supervision::stopping();
        tell(LogLevel::Info, "server.stopping", "The server stops.", {{"signal", signal}});
        server.stop();
        tell(LogLevel::Info, "server.stopped", "The server has stopped.");
        return 0;
    });
}

} // namespace

void addServeCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<ServeCommandOptions>();
    auto& serving = options->serve;
    serving.version = TURNDOWN_VERSION;
    auto* const command = app.add_subcommand("serve", "Serve tablets and the office page");
    addCommonOptions(*command, options->common);
    command->add_option("--listen", serving.listen, "HOST:PORT; port 0 takes any free one (127.0.0.1:8080)");
    command->add_option("--tls-cert", serving.tlsCertificate, "Certificate, PEM");
    command->add_option("--tls-key", serving.tlsKey, "Its key, PEM");
    command->add_option("--public-url", serving.publicUrl, "What tablets are told to connect to");
    command->add_option("--threads", serving.threads, "Connections served at the same time (512)")
        ->check(CLI::Range(16, 8192));
    command->add_option("--backups", options->backups,
                        "Where to back up by itself; another disk is best (DIR/backups)");
    command->add_option("--backup-every", options->backupEvery, "Minutes between two backups (15); 0: none")
        ->check(CLI::Range(0, 10'080));
    command->add_option("--log-format", options->logFormat, "What a line of the log is: text (as it is) or json")
        ->check(CLI::IsMember(kLogFormats));
    command
        ->add_option("--log-level", options->logLevel,
                     "What is logged: debug (every request), info (as it is), "
                     "warning or error")
        ->check(CLI::IsMember(kLogLevels));
    command->add_flag("--verbose", options->verbose, "The same as --log-level debug");
    command->callback([options, &status] { status = serve(*options); });
}

} // namespace turndown::server
