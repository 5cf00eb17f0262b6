#include "sync-server/importing/import_documents.hpp"

#include "sync-server/hotel/staff_entry.hpp"
#include "sync-server/importing/csv_file.hpp"
#include "sync-server/importing/import_plan.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace fs = std::filesystem;
using nlohmann::json;

Result<ImportReport> importRooms(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    const auto rows = readCsv<4>(file, {"number", "floor", "section", "type"});
    if (!rows) {
        return rows.error();
    }
    std::vector<Planned> plan;
    Seen seen{file};
    for (const auto& [fields, line] : *rows) {
        const auto& [number, floor, section, type] = fields;
        const DocumentName doc{document_kind::kRoom, number};
        if (!isWellFormed(doc)) {
            return wrongLine(file, line, "\"" + number + "\" cannot be a room number.");
        }
        if (floor.empty() || type.empty()) {
            return wrongLine(file, line, "room " + number + " needs a floor and a type.");
        }
        if (auto once = seen.add(doc.text(), line); !once) {
            return once.error();
        }
        plan.push_back(planDocument(doc, {{"number", number}, {"floor", floor}, {"section", section}, {"type", type}}));
    }
    return carryOut(ledger, plan, mode, now);
}

Result<ImportReport> importStaff(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    const auto rows = readCsv<5>(file, {"id", "name", "role", "languages", "pin"});
    if (!rows) {
        return rows.error();
    }
    std::vector<Planned> plan;
    Seen seen{file};
    for (const auto& [fields, line] : *rows) {
        const auto& [id, name, role, languages, pin] = fields;
        const StaffEntry entry{id, name, role, wordsOf(languages), pin.empty() ? std::nullopt : std::optional{pin},
                               {}, true};
        if (auto checked = check(entry); !checked) {
            return wrongLine(file, line, checked.error().detail);
        }
        if (auto once = seen.add("staff/" + id, line); !once) {
            return once.error();
        }
        plan.push_back({[entry](const LedgerTransaction& records) { return effectOf(records, entry); },
                        [entry](LedgerTransaction& records, UtcTime at) { return putStaff(records, entry, at); }});
    }
    return carryOut(ledger, plan, mode, now);
}

Result<ImportReport> importItems(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    const auto rows = readCsv<5>(file, {"item", "name", "unit", "par", "name_zh"}, 1);
    if (!rows) {
        return rows.error();
    }
    std::vector<Planned> plan;
    Seen seen{file};
    for (const auto& [fields, line] : *rows) {
        const auto& [item, name, unit, parText, chinese] = fields;
        const DocumentName doc{document_kind::kItem, item};
        if (!isWellFormed(doc)) {
            return wrongLine(file, line, "\"" + item + "\" cannot be an item's name.");
        }
        const auto par = quantityOf(parText);
        if (!par) {
            return wrongLine(file, line, par.error().detail);
        }
        if (auto once = seen.add(doc.text(), line); !once) {
            return once.error();
        }
        json members{{"unit", unit}, {"par", *par ? json(**par) : json(nullptr)}};
        auto read = ledger.read([&, &name = name, &chinese = chinese](const LedgerTransaction& records) {
            members["names"] = namesWith(bodyOf(records, doc).value("names", json::object()), name, chinese);
        });
        if (!read) {
            return read.error();
        }
        plan.push_back(planDocument(doc, members));
    }
    return carryOut(ledger, plan, mode, now);
}

} // namespace turndown::server
