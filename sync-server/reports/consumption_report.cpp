#include "sync-server/reports/consumption_report.hpp"

#include "shared/rules/stock_rules.hpp"
#include "shared/rules/usual_counts.hpp"

namespace turndown::server {

namespace {

using Pieces = std::map<ItemId, std::int64_t>;

std::vector<Column> columns()
{
    return {{"item", "Item", ColumnKind::Item},
            {"unit", "Unit", ColumnKind::Code},
            {"group", "Group", ColumnKind::Code},
            {"used", "Used", ColumnKind::Count},
            {"standard", "Standard", ColumnKind::Count},
            {"difference", "Difference", ColumnKind::Count},
            {"occupied_rooms", "Occupied room-nights", ColumnKind::Count},
            {"cleanings", "Cleanings", ColumnKind::Count},
            {"per_100_occupied", "Per 100 occupied room-nights", ColumnKind::Tenths}};
}

Pieces usedOf(const std::vector<DocumentHistory>& stock, const TimeSpan& span)
{
    Pieces used;
    for (const DocumentHistory& history : stock) {
        const StockFlow flow = stockFlow(history, span);
        used[itemOf(history.start.name)] -= flow.by(StockCause::Used) + flow.by(StockCause::Laid);
    }
    return used;
}

/// How many rooms of each type were cleaned, task by task.
using Cleanings = std::map<std::pair<std::string, TaskKind>, std::int64_t>;

Cleanings cleaningsOf(const std::vector<DocumentHistory>& rooms, const TimeSpan& span)
{
    Cleanings cleanings;
    for (const RoomDeed& deed : deedsIn(rooms, span)) {
        if (const auto* const cleaned = std::get_if<RoomCleaned>(&deed.told->operation.body)) {
            ++cleanings[{deed.roomType, cleaned->task}];
        }
    }
    return cleanings;
}

Pieces standardOf(const Cleanings& cleanings, const Catalogue& catalogue, const RoomTypes& types)
{
    std::map<ItemId, const Item*> items;
    for (const auto& [id, item] : catalogue) {
        items[id] = &item;
    }
    Pieces wanted;
    for (const auto& [what, times] : cleanings) {
        const auto& [type, task] = what;
        const auto known = types.find(type);
        for (const auto& [id, pieces] : usualCounts(task, known == types.end() ? nullptr : &known->second, items)) {
            wanted[id] += pieces * times;
        }
    }
    return wanted;
}

std::int64_t tenthsPerHundred(std::int64_t used, std::int64_t nights)
{
    return (used * 1000 + nights / 2) / nights;
}

} // namespace

RoomTypes roomTypesOf(const std::vector<Document>& types)
{
    RoomTypes known;
    for (const Document& document : types) {
        if (const auto* const type = std::get_if<RoomType>(&document.body)) {
            known.emplace(document.name.key(), *type);
        }
    }
    return known;
}

Report consumptionReport(const std::vector<DocumentHistory>& stock, const std::vector<DocumentHistory>& rooms,
                         const Catalogue& catalogue, const RoomTypes& types, const Asked& asked)
{
    const TimeSpan span = spanOf(asked);
    const Cleanings cleanings = cleaningsOf(rooms, span);
    const std::int64_t nights = occupiedNights(rooms, asked);
    std::int64_t cleaned = 0;
    for (const auto& [what, times] : cleanings) {
        cleaned += times;
    }
    Pieces used = usedOf(stock, span);
    Pieces standard = standardOf(cleanings, catalogue, types);
    Report report{"consumption", columns(), {}, {}};
    for (const auto& [id, item] : catalogue) {
        Row row{{"item", id.text()},        {"unit", item.unit},        {"group", item.group},
                {"used", used[id]},         {"standard", standard[id]}, {"difference", used[id] - standard[id]},
                {"occupied_rooms", nights}, {"cleanings", cleaned}};
        if (nights > 0) {
            row["per_100_occupied"] = tenthsPerHundred(used[id], nights);
        }
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace turndown::server
