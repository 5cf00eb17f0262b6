#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/enrolment/enrolment.hpp"
#include "sync-server/enrolment/qr.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

constexpr const char* kUsualUrl = "http://127.0.0.1:8080";

struct EnrolOptions {
    CommonOptions common;
    std::string deviceClass{nameOf(DeviceClass::Floor)};
    std::string url;
};

int enrol(const EnrolOptions& options)
{
    const auto deviceClass = named<DeviceClass>(options.deviceClass);
    if (!deviceClass) {
        return complain(
            {Problem::Malformed, "\"" + options.deviceClass + "\" is no class; tablets are floor or desk."});
    }
    return withHotel(options.common, [&](Hotel& hotel) {
        const Enrolment enrolment{hotel.secret()};
        Enrolment::NewCode made;
        std::string url = options.url;
        std::string certificate;
        auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
            made = enrolment.makeCode(ledger, *deviceClass, hotel.now());
            ledger.administration().note(actAtTerminal(Act::CodeMade, hotel.now(), "", options.deviceClass));
            if (url.empty()) {
                url = ledger.access().fact("url").value_or(kUsualUrl);
            }
            certificate = ledger.access().fact("certificate").value_or("");
        });
        if (!written) {
            return complain(written.error());
        }
        if (options.common.json) {
            print(
                {{"code", made.code},
                 {"class", options.deviceClass},
                 {"url", url},
                 {"expires_at", formatTime(made.expiresAt)},
                 {"certificate_sha256", certificate.empty() ? nlohmann::json(nullptr) : nlohmann::json(certificate)}});
            return 0;
        }
        std::cout << "Code:    " << made.code << "\nServer:  " << url << "\nClass:   " << options.deviceClass
                  << "\nExpires: " << formatTime(made.expiresAt) << "\n\n"
                  << qrForTerminal(enrolmentText(url, made.code, certificate)) << std::flush;
        return 0;
    });
}

} // namespace

void addEnrolCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<EnrolOptions>();
    auto* const command = app.add_subcommand("enrol", "Make a code that lets one tablet in, for ten minutes");
    addCommonOptions(*command, options->common);
    command->add_option("--class", options->deviceClass, "floor (no guest names) or desk (floor)");
    command->add_option("--url", options->url, "The server's address as the tablet reaches it");
    command->callback([options, &status] { status = enrol(*options); });
}

} // namespace turndown::server
