#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/importing/import_documents.hpp"
#include "sync-server/importing/import_setup.hpp"
#include "sync-server/importing/import_stays.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>
#include <memory>
#include <thread>

namespace turndown::server {

namespace {

struct ImportOptions {
    CommonOptions common;
    std::string file;
    std::string from;
    std::string to;
    bool preview = false;
};

using ImportOfDocuments = Result<ImportReport>(Ledger&, const std::filesystem::path&, ImportMode, UtcTime);
using Import = std::function<Result<ImportReport>(Ledger&, const ImportOptions&, ImportMode, UtcTime)>;

/// Operations of one source are told at least a millisecond apart, so a long import ends a little ahead of the clock.
/// Waits until the clock has caught up: whatever is said afterwards must count as said afterwards.
void letTheClockCatchUp(Hotel& hotel)
{
    std::optional<UtcTime> last;
    auto read = hotel.ledger().read(
        [&](const LedgerTransaction& ledger) { last = ledger.operations().lastEff(Source::Server); });
    if (read && last && *last >= hotel.now()) {
        std::this_thread::sleep_for(*last - hotel.now() + std::chrono::milliseconds{1});
    }
}

Done note(Hotel& hotel, const ImportOptions& options, const std::string& counted)
{
    return hotel.ledger().write([&](LedgerTransaction& ledger) {
        ledger.administration().note(actAtTerminal(Act::Imported, hotel.now(), options.file, counted));
    });
}

void describe(const ImportReport& report, bool preview)
{
    for (const auto& note : report.notes) {
        std::cout << note << '\n';
    }
    std::cout << report.rows << ' ' << report.counted << ": " << report.created << " new, " << report.changed
              << " changed, " << report.unchanged << " unchanged"
              << (report.notes.empty() ? "" : ", " + std::to_string(report.notes.size()) + " without a room")
              << (preview ? ". Nothing was written: this was a preview.\n" : ".\n");
}

int import(const ImportOptions& options, const Import& importing)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        const auto mode = options.preview ? ImportMode::Preview : ImportMode::Write;
        const auto report = importing(hotel.ledger(), options, mode, hotel.now());
        if (!report) {
            return complain(report.error());
        }
        letTheClockCatchUp(hotel);
        const auto noted = options.preview ? done() : note(hotel, options, report->counted);
        if (!noted) {
            return complain(noted.error());
        }
        if (options.common.json) {
            print({{"rows", report->rows},
                   {"created", report->created},
                   {"changed", report->changed},
                   {"unchanged", report->unchanged},
                   {"notes", report->notes},
                   {"preview", options.preview}});
        } else {
            describe(*report, options.preview);
        }
        return 0;
    });
}

Result<StayWindow> windowOf(const ImportOptions& options)
{
    StayWindow window;
    const auto read = [](const std::string& text, std::optional<Day>& day) {
        day = text.empty() ? std::nullopt : parseDay(text);
        return text.empty() || day.has_value();
    };
    if (!read(options.from, window.from) || !read(options.to, window.to)) {
        return Error{Problem::Malformed, "--from and --to take days such as 2016-03-25."};
    }
    return window;
}

CLI::App* addImport(CLI::App& parent, const std::string& name, const std::string& what, int& status,
                    const std::shared_ptr<ImportOptions>& options, Import importing)
{
    auto* const command = parent.add_subcommand(name, what);
    addCommonOptions(*command, options->common);
    command->add_option("file", options->file, "The CSV file")->required();
    command->add_flag("--preview", options->preview, "Say what would change, and change nothing");
    command->callback([options, importing = std::move(importing), &status] { status = import(*options, importing); });
    return command;
}

} // namespace

void addImportCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<ImportOptions>();
    auto* const parent = app.add_subcommand(
        "import", "Read rooms, people, items, areas, the deep-cleaning plan, checklists or stays from a CSV file");
    parent->require_subcommand(1);
    const auto addDocuments = [&](const char* name, const char* columns, ImportOfDocuments* importing) {
        addImport(*parent, name, columns, status, options,
                  [importing](Ledger& ledger, const ImportOptions& told, ImportMode mode, UtcTime now) {
                      return importing(ledger, told.file, mode, now);
                  });
    };
    addDocuments("rooms", "number,floor,section,type", importRooms);
    addDocuments("staff", "id,name,role,languages,pin", importStaff);
    addDocuments("items", "item,name,unit,par[,name_zh]", importItems);
    addDocuments("areas", "area,name,floor,section,credits,cycle_days[,name_zh]", importAreas);
    addDocuments("deep-clean", "item,name,cycle_days,room_types,credits[,name_zh]", importDeepClean);
    addDocuments("checklists", "checklist,line,name,required[,name_zh]", importChecklists);
    auto* const stays = addImport(
        *parent, "stays", "arrival,departure,room_type,adults,children,babies,special_requests,repeat_guest", status,
        options, [](Ledger& ledger, const ImportOptions& told, ImportMode mode, UtcTime now) {
            const auto window = windowOf(told);
            return window ? importStays(ledger, told.file, *window, mode, now) : Result<ImportReport>{window.error()};
        });
    stays->add_option("--from", options->from, "Write only stays that end on this day or later");
    stays->add_option("--to", options->to, "Write only stays that begin on this day or earlier");
}

} // namespace turndown::server
