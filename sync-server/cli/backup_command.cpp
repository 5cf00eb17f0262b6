#include "sync-server/backup/backup_file.hpp"
#include "sync-server/backup/photo_copies.hpp"
#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

struct BackupOptions {
    CommonOptions common;
    std::string file;
};

int backUp(const BackupOptions& options)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        const auto made = writeBackupFile(hotel.ledger().file(), options.file, hotel.secret(), hotel.now());
        if (!made) {
            return complain(made.error());
        }
        if (const auto copied = copyPhotosTo(std::filesystem::path{options.file}.parent_path(), hotel.photos());
            !copied) {
            return complain(copied.error());
        }
        const auto noted = hotel.ledger().write([&](LedgerTransaction& ledger) {
            ledger.administration().note(actAtTerminal(Act::BackedUp, hotel.now(), options.file));
        });
        if (!noted) {
            return complain(noted.error());
        }
        const auto bytes = std::filesystem::file_size(options.file);
        if (options.common.json) {
            print({{"file", options.file},
                   {"made_at", formatTime(made->madeAt)},
                   {"operations", made->seq},
                   {"bytes", bytes}});
        } else {
            std::cout << made->seq << " operations are in " << options.file << " (" << bytes / 1024 << " KiB), as of "
                      << formatTime(made->madeAt) << ".\n";
        }
        return 0;
    });
}

} // namespace

void addBackupCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<BackupOptions>();
    auto* const command = app.add_subcommand("backup", "Copy the hotel into one file, also while it is served");
    addCommonOptions(*command, options->common);
    command->add_option("file", options->file, "The file to make")->required();
    command->callback([options, &status] { status = backUp(*options); });
}

} // namespace turndown::server
