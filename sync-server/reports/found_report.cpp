#include "sync-server/reports/found_report.hpp"

#include "shared/rules/found_views.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

struct Found {
    const Document* document = nullptr;
    const FoundItem* item = nullptr;
};

std::vector<Column> columns()
{
    return {{"label", "Label", ColumnKind::Text},          {"what", "What", ColumnKind::Code},
            {"class", "Class", ColumnKind::Code},          {"place", "Found in", ColumnKind::Place},
            {"state", "State", ColumnKind::Code},          {"found", "Found on", ColumnKind::Day},
            {"keep_until", "Kept until", ColumnKind::Day}, {"days_kept", "Days kept", ColumnKind::Count},
            {"overdue", "Days overdue", ColumnKind::Count}};
}

/// When it left the house, if it has.
std::optional<UtcTime> leftAt(const FoundItem& item)
{
    if (item.state == FoundState::Returned && item.returned) {
        return item.returned->at;
    }
    const bool isSignedAway = item.state == FoundState::Disposed && item.disposal;
    return isSignedAway && !item.disposal->signatures.empty() ? std::optional{item.disposal->signatures.back().at}
                                                              : std::nullopt;
}

Row rowOf(const Found& found, const Asked& asked)
{
    const FoundItem& item = *found.item;
    const Day foundOn = dayOf(asked, item.reportedAt);
    const Day until = dayOf(asked, leftAt(item).value_or(asked.now));
    Row row{{"label", labelOf(item, found.document->name.key())},
            {"what", item.what},
            {"class", std::string{nameOf(item.kept)}},
            {"place", item.place ? item.place->text() : "room-" + item.room},
            {"state", std::string{nameOf(item.state)}},
            {"found", formatDay(foundOn)},
            {"days_kept", std::int64_t{(until - foundOn).count()}}};
    if (item.keepUntil) {
        row["keep_until"] = formatDay(*item.keepUntil);
        if (item.state == FoundState::Stored && *item.keepUntil <= until) {
            row["overdue"] = std::int64_t{(until - *item.keepUntil).count()};
        }
    }
    return row;
}

} // namespace

Report foundReport(const std::vector<Document>& items, const Asked& asked)
{
    std::vector<Found> found;
    for (const Document& document : items) {
        const auto* const item = std::get_if<FoundItem>(&document.body);
        if (item != nullptr && isWithin(asked, item->reportedAt)) {
            found.push_back({&document, item});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& left, const Found& right) {
        return left.item->reportedAt < right.item->reportedAt;
    });
    Report report{"found-items", columns(), {}, {}};
    for (const Found& one : found) {
        report.rows.push_back(rowOf(one, asked));
    }
    return report;
}

} // namespace turndown::server
