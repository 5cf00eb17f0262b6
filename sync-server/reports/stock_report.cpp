#include "sync-server/reports/stock_report.hpp"

#include "shared/rules/stock_views.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace turndown::server {

namespace {

std::vector<Column> columns()
{
    return {{"place", "Place", ColumnKind::Place},
            {"item", "Item", ColumnKind::Item},
            {"opening", "Opening", ColumnKind::Count},
            {"received", "Received", ColumnKind::Count},
            {"moved_in", "Moved in", ColumnKind::Count},
            {"moved_out", "Moved out", ColumnKind::Count},
            {"used", "Used", ColumnKind::Count},
            {"written_off", "Written off", ColumnKind::Count},
            {"counted", "Corrected by counts", ColumnKind::Count},
            {"closing", "Closing", ColumnKind::Count},
            {"par", "Par", ColumnKind::Count},
            {"below_par", "Below par", ColumnKind::Count}};
}

Row rowOf(const StockLevel& level, const StockFlow& flow, const std::optional<std::int64_t>& par)
{
    Row row{{"place", level.place.text()},
            {"item", level.item.text()},
            {"opening", flow.opening},
            {"received", flow.by(StockCause::Received)},
            {"moved_in", flow.by(StockCause::MovedIn)},
            {"moved_out", -flow.by(StockCause::MovedOut) - flow.by(StockCause::Laid)},
            {"used", -flow.by(StockCause::Used)},
            {"written_off", -flow.by(StockCause::WrittenOff)},
            {"counted", flow.by(StockCause::Counted)},
            {"closing", flow.closing()}};
    if (par) {
        row["par"] = *par;
        row["below_par"] = std::max<std::int64_t>(0, *par - flow.closing());
    }
    return row;
}

/// Places as people go through them: floor 9 before floor 10, and a floor's pantry before its soiled linen.
std::tuple<std::string, std::int64_t, std::string> orderOf(const std::string& place)
{
    const auto digits = place.find_first_of("0123456789");
    if (digits == std::string::npos) {
        return {place, 0, ""};
    }
    std::int64_t number = 0;
    const auto* const end = place.data() + place.size();
    const auto rest = std::from_chars(place.data() + digits, end, number).ptr;
    return {place.substr(0, digits), number, std::string{rest, end}};
}

bool isQuiet(const StockFlow& flow)
{
    return flow.opening == 0 &&
           std::all_of(flow.changes.begin(), flow.changes.end(), [](std::int64_t change) { return change == 0; });
}

} // namespace

Report stockReport(const std::vector<DocumentHistory>& stock, const std::vector<Document>& levels,
                   const Catalogue& catalogue, const Asked& asked)
{
    std::map<DocumentName, StockFlow> flows;
    for (const DocumentHistory& history : stock) {
        flows.emplace(history.start.name, stockFlow(history, spanOf(asked)));
    }
    Report report{"stock", columns(), {}, {}};
    for (const Document& document : levels) {
        const auto* const level = std::get_if<StockLevel>(&document.body);
        const auto flow = flows.find(document.name);
        if (level == nullptr || flow == flows.end() || (isQuiet(flow->second) && !level->par)) {
            continue;
        }
        const auto item = catalogue.find(level->item);
        report.rows.push_back(
            rowOf(*level, flow->second, parOf(*level, item == catalogue.end() ? nullptr : &item->second)));
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const Row& left, const Row& right) {
        return orderOf(std::get<std::string>(left.at("place"))) < orderOf(std::get<std::string>(right.at("place")));
    });
    return report;
}

} // namespace turndown::server
