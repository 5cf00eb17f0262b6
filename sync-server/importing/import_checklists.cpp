#include "shared/model/room_words.hpp"
#include "sync-server/importing/csv_file.hpp"
#include "sync-server/importing/import_plan.hpp"
#include "sync-server/importing/import_setup.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// One row of a file of checklists.
struct Line {
    std::string code;
    std::string english;
    std::string chinese;
    bool required = false;
};

/// In the order of the file.
using Lists = std::vector<std::pair<std::string, std::vector<Line>>>;

/// What a checklist may be called: `inspection`, `area`, or as the task it is for.
Done checkChecklist(const std::string& name)
{
    std::string list = "inspection, area";
    bool known = name == "inspection" || name == "area";
    for (const auto& [task, word] : kNames<TaskKind>) {
        known = known || name == word;
        list += ", " + std::string{word};
    }
    return known ? done()
                 : Done{Error{Problem::Malformed, '"' + name + "\" is no checklist: write one of " + list + '.'}};
}

Result<Line> lineOf(const std::array<std::string, 5>& fields)
{
    const auto& [checklist, code, name, required, chinese] = fields;
    const std::array checks{checkChecklist(checklist), checkCode(code), checkNames(code, name, chinese)};
    const auto wrong = std::find_if(checks.begin(), checks.end(), [](const Done& check) { return !check; });
    if (wrong != checks.end()) {
        return wrong->error();
    }
    if (!required.empty() && required != "yes" && required != "no") {
        return Error{Problem::Malformed, '"' + required + "\" is neither yes nor no."};
    }
    return Line{code, name, chinese, required == "yes"};
}

void append(Lists& lists, const std::string& checklist, Line line)
{
    auto list = std::find_if(lists.begin(), lists.end(), [&](const auto& known) { return known.first == checklist; });
    if (list == lists.end()) {
        list = lists.insert(list, {checklist, {}});
    }
    list->second.push_back(std::move(line));
}

Result<Lists> readLists(const fs::path& file)
{
    const auto rows = readCsv<5>(file, {"checklist", "line", "name", "required", "name_zh"}, 1);
    if (!rows) {
        return rows.error();
    }
    Lists lists;
    Seen seen{file};
    for (const auto& [fields, number] : *rows) {
        auto line = lineOf(fields);
        if (!line) {
            return wrongLine(file, number, line.error().detail);
        }
        if (auto once = seen.add(fields[0] + '/' + fields[1], number); !once) {
            return once.error();
        }
        append(lists, fields[0], std::move(line).value());
    }
    return lists;
}

/// The line of this checklist as it stands, with its names in other languages and its picture; or a new one.
json standingLine(const json& checklist, const std::string& code)
{
    for (const auto& line : checklist.value("lines", json::array())) {
        if (line.value("code", std::string{}) == code) {
            return line;
        }
    }
    return {{"code", code}};
}

Planned planList(const LedgerTransaction& ledger, const std::string& checklist, const std::vector<Line>& lines)
{
    const DocumentName doc{document_kind::kChecklist, checklist};
    const auto standing = bodyOf(ledger, doc);
    json members{{"lines", json::array()}};
    for (const auto& [code, english, chinese, required] : lines) {
        json line = standingLine(standing, code);
        line["names"] = namesWith(line.value("names", json::object()), english, chinese);
        line.erase("required");
        if (required) {
            line["required"] = true;
        }
        members["lines"].push_back(std::move(line));
    }
    return planDocument(doc, members);
}

} // namespace

Result<ImportReport> importChecklists(Ledger& ledger, const fs::path& file, ImportMode mode, UtcTime now)
{
    const auto lists = readLists(file);
    if (!lists) {
        return lists.error();
    }
    std::vector<Planned> plan;
    auto read = ledger.read([&](const LedgerTransaction& records) {
        for (const auto& [checklist, lines] : *lists) {
            plan.push_back(planList(records, checklist, lines));
        }
    });
    if (!read) {
        return read.error();
    }
    const auto carriedOut = carryOut(ledger, plan, mode, now);
    if (!carriedOut) {
        return carriedOut.error();
    }
    ImportReport report = *carriedOut;
    report.counted = "checklists";
    return report;
}

} // namespace turndown::server
