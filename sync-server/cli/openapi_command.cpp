#include "sync-server/api/api_description.hpp"
#include "sync-server/cli/commands.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace turndown::server {

void addOpenapiCommand(CLI::App& app, int& status)
{
    auto* const command = app.add_subcommand("openapi", "Print what the server answers, as OpenAPI 3.1");
    command->callback([&status] {
        std::cout << apiDescription() << '\n';
        status = std::cout.good() ? 0 : 1;
    });
}

} // namespace turndown::server
