#include "sync-server/reports/report_text.hpp"

#include "shared/rules/overloaded.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

const char* nameOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Code:
        return "code";
    case ColumnKind::Item:
        return "item";
    case ColumnKind::Place:
        return "place";
    case ColumnKind::Text:
        return "text";
    case ColumnKind::Day:
        return "day";
    case ColumnKind::Moment:
        return "moment";
    case ColumnKind::Person:
        return "person";
    case ColumnKind::Count:
        return "count";
    case ColumnKind::Minutes:
        return "minutes";
    case ColumnKind::Tenths:
        return "tenths";
    case ColumnKind::Money:
        return "money";
    }
    return "";
}

json jsonOf(const Cell& cell)
{
    return std::visit(
        Overloaded{[](std::monostate) { return json(nullptr); }, [](const auto& value) { return json(value); }}, cell);
}

json jsonOf(const Row& row)
{
    json members = json::object();
    for (const auto& [key, cell] : row) {
        members[key] = jsonOf(cell);
    }
    return members;
}

/// Tab and carriage return, too: spreadsheets pass over them and look at what follows.
bool looksLikeFormula(const std::string& words)
{
    return !words.empty() && std::string_view{"=+-@\t\r"}.find(words.front()) != std::string_view::npos;
}

std::string csvField(std::string words)
{
    if (looksLikeFormula(words)) {
        words.insert(words.begin(), '\'');
    }
    if (words.find_first_of(",\"\r\n") == std::string::npos) {
        return words;
    }
    std::string quoted{'"'};
    for (const char letter : words) {
        quoted += letter == '"' ? std::string{"\"\""} : std::string{letter};
    }
    return quoted + '"';
}

/// Numbers are the server's own and never formulas: -3 stays a number.
std::string csvField(const Cell& cell)
{
    return std::visit(Overloaded{[](std::monostate) { return std::string{}; },
                                 [](std::int64_t number) { return std::to_string(number); },
                                 [](const std::string& words) { return csvField(words); }},
                      cell);
}

template <class FieldOf>
void addLine(std::string& csv, const std::vector<Column>& columns, FieldOf fieldOf)
{
    for (const Column& column : columns) {
        csv += (&column == &columns.front() ? "" : ",") + fieldOf(column);
    }
    csv += "\r\n";
}

void addRow(std::string& csv, const std::vector<Column>& columns, const Row& row)
{
    addLine(csv, columns, [&](const Column& column) {
        const auto cell = row.find(column.key);
        return cell == row.end() ? std::string{} : csvField(cell->second);
    });
}

} // namespace

std::string reportAsJson(const Report& report, const Period& period)
{
    json written{
        {"name", report.name},        {"from", formatDay(period.from)},
        {"to", formatDay(period.to)}, {"columns", json::array()},
        {"rows", json::array()},      {"totals", report.totals.empty() ? json(nullptr) : jsonOf(report.totals)}};
    for (const Column& column : report.columns) {
        written["columns"].push_back({{"key", column.key}, {"label", column.label}, {"kind", nameOf(column.kind)}});
    }
    for (const Row& row : report.rows) {
        written["rows"].push_back(jsonOf(row));
    }
    return written.dump();
}

std::string reportAsCsv(const Report& report)
{
    std::string csv{"\xEF\xBB\xBF"};
    addLine(csv, report.columns, [](const Column& column) { return csvField(column.label); });
    for (const Row& row : report.rows) {
        addRow(csv, report.columns, row);
    }
    if (!report.totals.empty()) {
        addRow(csv, report.columns, report.totals);
    }
    return csv;
}

} // namespace turndown::server
