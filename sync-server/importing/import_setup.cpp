#include "sync-server/importing/import_setup.hpp"

#include "sync-server/importing/csv_file.hpp"
#include "sync-server/importing/import_plan.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::int64_t kLongestCycle = 3650; // Ten years.

/// Days from one time to the next; `otherwise` where the field is empty.
Result<std::int64_t> cycleOf(const std::string& text, std::optional<std::int64_t> otherwise)
{
    const auto days = quantityOf(text);
    const auto cycle = days && *days ? **days : otherwise.value_or(0);
    if (!days || cycle < 1 || cycle > kLongestCycle) {
        return Error{Problem::Malformed, '"' + text + "\" is no cycle: write days, from 1 to 3650."};
    }
    return cycle;
}

/// A document that a row sets, before it is known what it is called already.
struct Setting {
    DocumentName doc;
    json members;
    std::string english;
    std::string chinese;
};

std::vector<Planned> planOf(const LedgerTransaction& ledger, const std::vector<Setting>& settings)
{
    std::vector<Planned> plan;
    for (const auto& [doc, members, english, chinese] : settings) {
        json all = members;
        all["names"] = namesWith(bodyOf(ledger, doc).value("names", json::object()), english, chinese);
        plan.push_back(planDocument(doc, all));
    }
    return plan;
}

Result<ImportReport> carryOutSettings(Ledger& ledger, const std::vector<Setting>& settings, ImportMode mode,
                                      UtcTime now)
{
    std::vector<Planned> plan;
    auto read = ledger.read([&](const LedgerTransaction& records) { plan = planOf(records, settings); });
    return read ? carryOut(ledger, plan, mode, now) : Result<ImportReport>{read.error()};
}

/// Reads a file whose rows each set one document, by `understand`.
template <unsigned kColumns, class Understand>
Result<std::vector<Setting>> readSettings(const fs::path& file, const std::array<const char*, kColumns>& columns,
                                          Understand understand)
{
    const auto rows = readCsv<kColumns>(file, columns, 1);
    if (!rows) {
        return rows.error();
    }
    std::vector<Setting> settings;
    Seen seen{file};
    for (const auto& row : *rows) {
        Result<Setting> setting = understand(row.fields);
        if (!setting) {
            return wrongLine(file, row.line, setting.error().detail);
        }
        if (auto once = seen.add(setting->doc.text(), row.line); !once) {
            return once.error();
        }
        settings.push_back(std::move(setting).value());
    }
    return settings;
}

Result<Setting> areaOf(const std::array<std::string, 7>& fields)
{
    const auto& [area, name, floor, section, creditsText, cycleText, chinese] = fields;
    const auto code = checkCode(area);
    const auto named = checkNames(area, name, chinese);
    const auto credits = quantityOf(creditsText);
    const auto cycle = cycleOf(cycleText, 1);
    if (!code || !named) {
        return code ? named.error() : code.error();
    }
    if (!credits || !cycle) {
        return credits ? cycle.error() : credits.error();
    }
    json members{{"floor", floor}, {"section", section}, {"credits", credits->value_or(0)}, {"cycle_days", *cycle}};
    return Setting{{document_kind::kArea, area}, std::move(members), name, chinese};
}

std::set<std::string> roomTypes(const LedgerTransaction& ledger)
{
    std::set<std::string> types;
    for (const auto& room : documentsOf(ledger, document_kind::kRoom)) {
        types.insert(json::parse(room.body).value("type", std::string{}));
    }
    for (const auto& type : documentsOf(ledger, document_kind::kRoomType)) {
        types.insert(std::string{type.name.key()});
    }
    return types;
}

Result<Setting> planItemOf(const std::array<std::string, 6>& fields, const std::set<std::string>& known)
{
    const auto& [item, name, cycleText, typesText, creditsText, chinese] = fields;
    const auto code = checkCode(item);
    const auto named = checkNames(item, name, chinese);
    const auto credits = quantityOf(creditsText);
    const auto cycle = cycleOf(cycleText, std::nullopt);
    if (!code || !named) {
        return code ? named.error() : code.error();
    }
    if (!credits || !cycle) {
        return credits ? cycle.error() : credits.error();
    }
    const auto types = wordsOf(typesText);
    const auto stranger =
        std::find_if(types.begin(), types.end(), [&](const auto& type) { return !known.contains(type); });
    if (stranger != types.end()) {
        return Error{Problem::Malformed, "no room is of the type \"" + *stranger + "\"; import the rooms first."};
    }
    json members{{"cycle_days", *cycle}, {"room_types", types}, {"credits", credits->value_or(0)}};
    return Setting{{document_kind::kDeepClean, item}, std::move(members), name, chinese};
}

} // namespace

Result<ImportReport> importAreas(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    const auto areas =
        readSettings<7>(file, {"area", "name", "floor", "section", "credits", "cycle_days", "name_zh"}, areaOf);
    return areas ? carryOutSettings(ledger, *areas, mode, now) : Result<ImportReport>{areas.error()};
}

Result<ImportReport> importDeepClean(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    std::set<std::string> known;
    if (auto read = ledger.read([&](const LedgerTransaction& records) { known = roomTypes(records); }); !read) {
        return read.error();
    }
    const auto items =
        readSettings<6>(file, {"item", "name", "cycle_days", "room_types", "credits", "name_zh"},
                        [&](const std::array<std::string, 6>& fields) { return planItemOf(fields, known); });
    return items ? carryOutSettings(ledger, *items, mode, now) : Result<ImportReport>{items.error()};
}

} // namespace turndown::server
