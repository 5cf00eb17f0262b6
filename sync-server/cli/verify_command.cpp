#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/cli/verify_report.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

int verifyHotel(const CommonOptions& options)
{
    return withHotel(options, [&](Hotel& hotel) {
        const auto verification = verify(hotel.ledger());
        if (!verification) {
            return complain(verification.error());
        }
        complainOf(*verification);
        if (options.json) {
            print(verificationJson(*verification));
        } else {
            std::cout << summaryOf(*verification) << '\n';
        }
        return verification->wrongInAll == 0 ? 0 : 1;
    });
}

} // namespace

void addVerifyCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<CommonOptions>();
    auto* const command =
        app.add_subcommand("verify", "Work out the whole history and every document again, and compare");
    addCommonOptions(*command, *options);
    command->callback([options, &status] { status = verifyHotel(*options); });
}

} // namespace turndown::server
