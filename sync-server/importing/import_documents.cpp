#include "sync-server/importing/import_documents.hpp"

#include "sync-server/hotel/setting_up.hpp"
#include "sync-server/hotel/staff_entry.hpp"
#include "sync-server/importing/csv_file.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <functional>
#include <map>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// A row that has been understood: what it would do, and doing it.
struct Planned {
    std::function<SetEffect(const LedgerTransaction&)> effect;
    std::function<Result<SetEffect>(LedgerTransaction&, UtcTime)> apply;
};

void count(ImportReport& report, SetEffect effect)
{
    ++report.rows;
    switch (effect) {
    case SetEffect::Created:
        ++report.created;
        break;
    case SetEffect::Changed:
        ++report.changed;
        break;
    case SetEffect::Unchanged:
        ++report.unchanged;
        break;
    }
}

/// Carries out all rows in one commit, or none.
Result<ImportReport> carryOut(Ledger& ledger, const std::vector<Planned>& plan, ImportMode mode, UtcTime now)
{
    ImportReport report;
    if (mode == ImportMode::Preview) {
        auto read = ledger.read([&](const LedgerTransaction& records) {
            for (const auto& row : plan) {
                count(report, row.effect(records));
            }
        });
        return read ? Result<ImportReport>{std::move(report)} : Result<ImportReport>{read.error()};
    }
    std::optional<Error> refused;
    auto written = ledger.write([&](LedgerTransaction& records) {
        for (const auto& row : plan) {
            auto applied = row.apply(records, now);
            if (!applied) {
                refused = applied.error();
                throw std::runtime_error{applied.error().detail}; // Takes the whole file back.
            }
            count(report, *applied);
        }
    });
    if (refused) {
        return *refused;
    }
    return written ? Result<ImportReport>{std::move(report)} : Result<ImportReport>{written.error()};
}

Planned planDocument(const DocumentName& doc, const json& members)
{
    return {[doc, members](const LedgerTransaction& ledger) { return effectOfSetting(ledger, doc, members); },
            [doc, members](LedgerTransaction& ledger, UtcTime now) { return setDocument(ledger, doc, members, now); }};
}

/// Notices a key that stands in the file twice.
class Seen {
public:
    explicit Seen(const fs::path& file) : m_file{file} {}

    Done add(const std::string& key, unsigned line)
    {
        const auto [first, isNew] = m_lines.emplace(key, line);
        return isNew ? done()
                     : Done{wrongLine(m_file, line,
                                      key + " stands in line " + std::to_string(first->second) + " already.")};
    }

private:
    const fs::path& m_file;
    std::map<std::string, unsigned> m_lines;
};

std::vector<std::string> languagesOf(const std::string& text)
{
    std::vector<std::string> languages;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of("; |", at), text.size());
        if (end > at) {
            languages.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return languages;
}

/// A quantity, or nothing for an empty field.
Result<std::optional<std::int64_t>> quantityOf(const std::string& text)
{
    if (text.empty()) {
        return std::optional<std::int64_t>{};
    }
    std::int64_t quantity = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), quantity);
    if (error != std::errc{} || end != text.data() + text.size() || quantity < 0 || quantity > INT32_MAX) {
        return Error{Problem::Malformed, "\"" + text + "\" is no whole number from 0 to 2147483647."};
    }
    return std::optional{quantity};
}

} // namespace

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
        const StaffEntry entry{id, name, role, languagesOf(languages), pin.empty() ? std::nullopt : std::optional{pin},
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
    const auto rows = readCsv<4>(file, {"item", "name", "unit", "par"});
    if (!rows) {
        return rows.error();
    }
    std::vector<Planned> plan;
    Seen seen{file};
    for (const auto& [fields, line] : *rows) {
        const auto& [item, name, unit, parText] = fields;
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
        // Names in other languages stay: the file speaks of one only.
        auto read = ledger.read([&](const LedgerTransaction& records) {
            members["names"] = bodyOf(records, doc).value("names", json::object());
        });
        if (!read) {
            return read.error();
        }
        members["names"]["en"] = name;
        plan.push_back(planDocument(doc, members));
    }
    return carryOut(ledger, plan, mode, now);
}

} // namespace turndown::server
