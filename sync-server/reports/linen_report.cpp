#include "sync-server/reports/linen_report.hpp"

#include "shared/rules/stock_rules.hpp"
#include "shared/rules/stock_views.hpp"

namespace turndown::server {

namespace {

struct Linen {
    std::int64_t laid = 0;
    std::int64_t soiled = 0;
    std::int64_t damaged = 0;
    std::int64_t stained = 0;
    std::int64_t toLaundry = 0;
    std::int64_t fromLaundry = 0;
    std::int64_t opening = 0;
    std::int64_t received = 0;
    std::int64_t writtenOff = 0;
    std::int64_t closing = 0;

    [[nodiscard]] std::int64_t loss() const { return opening + received - writtenOff - closing; }
};
using LinenByItem = std::map<ItemId, Linen>;

std::vector<Column> columns()
{
    return {{"item", "Linen", ColumnKind::Item},
            {"opening", "At the beginning", ColumnKind::Count},
            {"received", "Received", ColumnKind::Count},
            {"laid", "Laid in rooms", ColumnKind::Count},
            {"soiled", "Out of rooms", ColumnKind::Count},
            {"damaged", "Damaged", ColumnKind::Count},
            {"stained", "Stained", ColumnKind::Count},
            {"to_laundry", "To the laundry", ColumnKind::Count},
            {"from_laundry", "From the laundry", ColumnKind::Count},
            {"written_off", "Written off", ColumnKind::Count},
            {"loss", "Lost", ColumnKind::Count},
            {"closing", "At the end", ColumnKind::Count}};
}

void add(LinenByItem& linen, const Counts& counts, std::int64_t Linen::*member)
{
    for (const auto& [item, pieces] : counts) {
        if (const auto known = linen.find(item); known != linen.end()) {
            known->second.*member += pieces;
        }
    }
}

void addFlow(Linen& linen, const StockFlow& flow, bool isLaundry)
{
    linen.opening += flow.opening;
    linen.received += flow.by(StockCause::Received);
    linen.writtenOff -= flow.by(StockCause::WrittenOff);
    linen.closing += flow.closing();
    if (isLaundry) {
        linen.toLaundry += flow.by(StockCause::MovedIn);
        linen.fromLaundry -= flow.by(StockCause::MovedOut);
    }
}

Row rowOf(const ItemId& item, const Linen& linen)
{
    return {{"item", item.text()},      {"opening", linen.opening},        {"received", linen.received},
            {"laid", linen.laid},       {"soiled", linen.soiled},          {"damaged", linen.damaged},
            {"stained", linen.stained}, {"to_laundry", linen.toLaundry},   {"from_laundry", linen.fromLaundry},
            {"loss", linen.loss()},     {"written_off", linen.writtenOff}, {"closing", linen.closing}};
}

} // namespace

Report linenReport(const std::vector<DocumentHistory>& stock, const std::vector<DocumentHistory>& rooms,
                   const Catalogue& catalogue, const Asked& asked)
{
    const TimeSpan span = spanOf(asked);
    LinenByItem linen;
    for (const auto& [id, item] : catalogue) {
        if (item.group == "linen") {
            linen[id];
        }
    }
    for (const DocumentHistory& history : stock) {
        const DocumentName& name = history.start.name;
        if (const auto known = linen.find(itemOf(name)); known != linen.end()) {
            addFlow(known->second, stockFlow(history, span), placeOf(name) == kLaundry);
        }
    }
    for (const RoomDeed& deed : deedsIn(rooms, span)) {
        if (const auto* const cleaned = std::get_if<RoomCleaned>(&deed.told->operation.body)) {
            add(linen, cleaned->linen, &Linen::laid);
            add(linen, cleaned->soiled, &Linen::soiled);
            add(linen, cleaned->damaged, &Linen::damaged);
            add(linen, cleaned->stained, &Linen::stained);
        }
    }
    Report report{"linen", columns(), {}, {}};
    for (const auto& [item, counted] : linen) {
        report.rows.push_back(rowOf(item, counted));
    }
    return report;
}

} // namespace turndown::server
