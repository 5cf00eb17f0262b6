#include "sync-server/backup/backup_shelf.hpp"
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
    std::string shelf; ///< A directory, where the backup gets a name by itself.
    int keep = 14;
};

/// Where the backup is, and what it says of itself.
struct Made {
    std::filesystem::path file;
    BackupNote note;
};

Result<Made> make(Hotel& hotel, const BackupOptions& options)
{
    const UtcTime now = hotel.now();
    if (options.shelf.empty()) {
        auto note = writeBackupFile(hotel.ledger().file(), options.file, hotel.secret(), now);
        return note ? Result<Made>{Made{options.file, std::move(note).value()}} : note.error();
    }
    BackupShelf shelf{options.shelf, {static_cast<std::size_t>(options.keep), 0}};
    auto note = shelf.add(hotel.ledger().file(), hotel.secret(), now);
    return note ? Result<Made>{Made{shelf.fileOf(now), std::move(note).value()}} : note.error();
}

int backUp(const BackupOptions& options)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        const auto made = make(hotel, options);
        if (!made) {
            return complain(made.error());
        }
        if (const auto copied = copyPhotosTo(made->file.parent_path(), hotel.photos()); !copied) {
            return complain(copied.error());
        }
        const auto noted = hotel.ledger().write([&](LedgerTransaction& ledger) {
            ledger.administration().note(actAtTerminal(Act::BackedUp, hotel.now(), made->file.string()));
        });
        if (!noted) {
            return complain(noted.error());
        }
        const auto bytes = std::filesystem::file_size(made->file);
        if (options.common.json) {
            print({{"file", made->file.string()},
                   {"made_at", formatTime(made->note.madeAt)},
                   {"operations", made->note.seq},
                   {"bytes", bytes}});
        } else {
            std::cout << made->note.seq << " operations are in " << made->file.string() << " (" << bytes / 1024
                      << " KiB), as of " << formatTime(made->note.madeAt) << ".\n";
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
    auto* const place = command->add_option_group("place");
    place->add_option("file", options->file, "The file to make");
    auto* const shelf =
        place->add_option("--into", options->shelf, "The directory to add one to, named for its moment");
    place->require_option(1);
    command->add_option("--keep", options->keep, "How many of the newest stay there (14)")
        ->check(CLI::Range(1, 10'000))
        ->needs(shelf);
    command->callback([options, &status] { status = backUp(*options); });
}

} // namespace turndown::server
