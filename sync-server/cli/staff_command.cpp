#include "sync-server/cli/commands.hpp"
#include "sync-server/cli/terminal.hpp"
#include "sync-server/hotel/photo_file.hpp"
#include "sync-server/hotel/staff_act.hpp"
#include "sync-server/hotel/staff_entry.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr int kMostPeople = 100'000;

struct StaffOptions {
    CommonOptions common;
    std::string id;
    std::optional<std::string> name;
    std::optional<std::string> role;
    std::optional<std::string> pin;
    std::optional<std::string> password;
    std::vector<std::string> languages;
    std::optional<std::string> photo; ///< A file.
    bool noPhoto = false;
};

StaffEntry entryFrom(const StaffOptions& options)
{
    StaffEntry entry{options.id, options.name, options.role, {}, options.pin, options.password, {}};
    if (!options.languages.empty()) {
        entry.languages = options.languages;
    }
    if (options.noPhoto) {
        entry.photo.emplace();
    }
    return entry;
}

bool isKnown(const LedgerTransaction& ledger, const std::string& id)
{
    return !bodyOf(ledger, DocumentName{document_kind::kStaff, id}).empty();
}

enum class Expected { New, Known };

Done checkKnown(const LedgerTransaction& ledger, const std::string& id, Expected expected)
{
    const bool known = isKnown(ledger, id);
    if (expected == Expected::New && known) {
        return Error{Problem::Refused, id + " is known already; change them with: staff set."};
    }
    if (expected == Expected::Known && !known) {
        return Error{Problem::Missing, "Nobody called " + id + " is known."};
    }
    return done();
}

/// Keeps the face, where there is a new one, and sets the person up with it.
Done putWithFace(Hotel& hotel, LedgerTransaction& ledger, StaffEntry entry, const std::optional<std::string>& face)
{
    if (face) {
        auto name = keepPhoto(hotel, ledger, *face);
        if (!name) {
            return name.error();
        }
        entry.photo = *name;
    }
    const DocumentName doc{document_kind::kStaff, entry.id};
    const auto before = bodyOf(ledger, doc);
    if (const auto set = putStaff(ledger, entry, hotel.now()); !set) {
        return set.error();
    }
    auto act = staffAct(before, bodyOf(ledger, doc));
    if (entry.password) {
        act = act.value_or(StaffAct{});
        act->detail += act->detail.empty() ? "password" : ", password";
    }
    if (act) {
        ledger.administration().note(actAtTerminal(act->act, hotel.now(), entry.id, act->detail));
    }
    return done();
}

/// Writes the entry when the person is (or is not yet) known, as expected.
int put(const StaffOptions& options, const StaffEntry& entry, Expected expected, const std::string& told)
{
    if (auto checked = check(entry); !checked) {
        return complain(checked.error());
    }
    std::optional<std::string> face;
    if (options.photo) {
        auto bytes = photoFrom(*options.photo);
        if (!bytes) {
            return complain(bytes.error());
        }
        face = std::move(bytes).value();
    }
    return withHotel(options.common, [&](Hotel& hotel) {
        Done outcome = done();
        auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
            outcome = checkKnown(ledger, entry.id, expected);
            outcome = outcome ? putWithFace(hotel, ledger, entry, face) : outcome;
        });
        if (!outcome || !written) {
            return complain(outcome ? written.error() : outcome.error());
        }
        if (options.common.json) {
            print({{"id", entry.id}});
        } else {
            std::cout << entry.id << ' ' << told << ".\n";
        }
        return 0;
    });
}

int list(const StaffOptions& options)
{
    return withHotel(options.common, [&](Hotel& hotel) {
        json people = json::array();
        auto read = hotel.ledger().read([&](const LedgerTransaction& ledger) {
            for (const auto& sent : ledger.documents().ofKind(document_kind::kStaff, "", kMostPeople)) {
                const auto body = json::parse(sent.body);
                const std::string id{sent.name.key()};
                people.push_back({{"id", id},
                                  {"name", body.value("name", "")},
                                  {"role", body.value("role", "")},
                                  {"languages", body.value("languages", json::array())},
                                  {"active", body.value("active", true)},
                                  {"photo", !body.value("photo", std::string{}).empty()},
                                  {"pin", !body.value("pin", std::string{}).empty()},
                                  {"password", ledger.access().passwordOf(StaffId{id}).has_value()}});
            }
        });
        if (!read) {
            return complain(read.error());
        }
        if (options.common.json) {
            print(people);
            return 0;
        }
        for (const auto& person : people) {
            std::cout << person["id"].get<std::string>() << "  " << person["role"].get<std::string>() << "  "
                      << person["name"].get<std::string>() << (person["active"] ? "" : "  (disabled)") << '\n';
        }
        return 0;
    });
}

void addPersonOptions(CLI::App& command, StaffOptions& options, bool all)
{
    addCommonOptions(command, options.common);
    command.add_option("--id", options.id, "Staff id, such as u-li")->required();
    auto* const name = command.add_option("--name", options.name, "Name as people know them");
    auto* const role = command.add_option("--role", options.role, "attendant, lead, supervisor, clerk, …");
    command.add_option("--pin", options.pin, "For tablets: 4 to 6 digits");
    command.add_option("--password", options.password, "For the page: at least 8 characters");
    auto* const photo = command.add_option("--photo", options.photo, "Their face: a JPEG or PNG file, at most 10 MiB");
    command.add_option("--language", options.languages, "Language tags, the preferred one first")->delimiter(',');
    name->required(all);
    role->required(all);
    if (!all) {
        command.add_flag("--no-photo", options.noPhoto, "Take their photo away")->excludes(photo);
    }
}

} // namespace

void addStaffCommand(CLI::App& app, int& status)
{
    const auto options = std::make_shared<StaffOptions>();
    auto* const staff = app.add_subcommand("staff", "The people who work here");
    staff->require_subcommand(1);

    auto* const add = staff->add_subcommand("add", "Add a person");
    addPersonOptions(*add, *options, true);
    add->callback([options, &status] {
        auto entry = entryFrom(*options);
        entry.active = true;
        status = put(*options, entry, Expected::New, "was added");
    });

    auto* const set = staff->add_subcommand("set", "Change a person: what is not given stays as it is");
    addPersonOptions(*set, *options, false);
    set->callback([options, &status] { status = put(*options, entryFrom(*options), Expected::Known, "was changed"); });

    auto* const listing = staff->add_subcommand("list", "List everyone");
    addCommonOptions(*listing, options->common);
    listing->callback([options, &status] { status = list(*options); });

    for (const bool active : {false, true}) {
        auto* const command = active ? staff->add_subcommand("enable", "Someone works here again")
                                     : staff->add_subcommand("disable", "Someone does not work here any more");
        addCommonOptions(*command, options->common);
        command->add_option("--id,id", options->id, "Staff id")->required();
        command->callback([options, active, &status] {
            StaffEntry entry{options->id, {}, {}, {}, {}, {}, active};
            status = put(*options, entry, Expected::Known, active ? "works here again" : "was disabled");
        });
    }
}

} // namespace turndown::server
