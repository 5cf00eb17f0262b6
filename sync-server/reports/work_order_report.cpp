#include "sync-server/reports/work_order_report.hpp"

#include "shared/rules/work_order_views.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

using namespace std::chrono_literals;

struct AgeBand {
    const char* key;
    const char* label;
    std::chrono::minutes below;
};
constexpr std::array kBands{AgeBand{"open_1h", "Open under 1 h", 1h}, AgeBand{"open_4h", "1 to 4 h", 4h},
                            AgeBand{"open_1d", "4 to 24 h", 24h}, AgeBand{"open_3d", "1 to 3 days", 72h},
                            AgeBand{"open_older", "3 days and more", std::chrono::minutes::max()}};

/// What is counted of one urgency, or of all.
struct Tally {
    std::map<std::string, std::int64_t> counts;
    std::map<std::string, std::vector<std::int64_t>> minutes;
};

std::string urgencyOf(const WorkOrder& order)
{
    return order.hazard ? "hazard" : std::string{nameOf(order.priority)};
}

bool wasTakenBack(const Document& document, const OperationId& op)
{
    return std::find(document.undone.begin(), document.undone.end(), op) != document.undone.end();
}

/// When the order first heard that, of what it remembers.
std::optional<UtcTime> firstTime(const Document& document, std::string_view kind)
{
    for (const RecentOperation& recent : document.recent) {
        if (recent.kind == kind && recent.verdict == kApplied && !wasTakenBack(document, recent.id)) {
            return recent.eff;
        }
    }
    return std::nullopt;
}

std::int64_t minutesBetween(UtcTime from, UtcTime to)
{
    return std::chrono::duration_cast<std::chrono::minutes>(to - from).count();
}

void countOpen(Tally& tally, const WorkOrder& order, const Asked& asked)
{
    const auto age = std::chrono::duration_cast<std::chrono::minutes>(asked.now - order.reportedAt);
    const auto* const band =
        std::find_if(kBands.begin(), kBands.end(), [age](const AgeBand& one) { return age < one.below; });
    ++tally.counts["open"];
    ++tally.counts[band->key];
    const auto due = whenDue(order, endOfDay(asked, order.reportedAt));
    tally.counts["overdue"] += due && *due < asked.now ? 1 : 0;
}

void countReported(Tally& tally, const Document& document, const WorkOrder& order)
{
    ++tally.counts["reported"];
    tally.counts["repeats"] += order.repeatOf ? 1 : 0;
    tally.counts["reopened"] += firstTime(document, "work_order.reopened") ? 1 : 0;
    const auto accepted = firstTime(document, "work_order.accepted");
    const auto done = firstTime(document, "work_order.done");
    const auto verified = firstTime(document, "work_order.verified");
    if (accepted) {
        tally.minutes["median_accept"].push_back(minutesBetween(order.reportedAt, *accepted));
    }
    if (done) {
        tally.minutes["median_done"].push_back(minutesBetween(order.reportedAt, *done));
    }
    if (done && verified) {
        tally.minutes["median_verify"].push_back(minutesBetween(*done, *verified));
    }
}

std::vector<Column> columns()
{
    std::vector<Column> columns{{"urgency", "Urgency", ColumnKind::Code},
                                {"reported", "Reported", ColumnKind::Count},
                                {"open", "Open", ColumnKind::Count},
                                {"overdue", "Overdue", ColumnKind::Count}};
    for (const AgeBand& band : kBands) {
        columns.push_back({band.key, band.label, ColumnKind::Count});
    }
    const std::vector<Column> others{{"median_accept", "Median minutes until accepted", ColumnKind::Minutes},
                                     {"median_done", "Median minutes until done", ColumnKind::Minutes},
                                     {"median_verify", "Median minutes from done to verified", ColumnKind::Minutes},
                                     {"reopened", "Reopened", ColumnKind::Count},
                                     {"repeats", "Came back within 30 days", ColumnKind::Count}};
    columns.insert(columns.end(), others.begin(), others.end());
    return columns;
}

Row rowOf(const std::vector<Column>& columns, const std::string& urgency, const Tally& tally)
{
    Row row{{"urgency", urgency}};
    for (const Column& column : columns) {
        if (column.kind == ColumnKind::Count) {
            const auto count = tally.counts.find(column.key);
            row[column.key] = count == tally.counts.end() ? std::int64_t{0} : count->second;
        } else if (const auto waited = tally.minutes.find(column.key); waited != tally.minutes.end()) {
            row[column.key] = median(waited->second);
        }
    }
    return row;
}

} // namespace

std::int64_t median(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Report workOrderReport(const std::vector<Document>& orders, const Asked& asked)
{
    std::map<std::string, Tally> tallies;
    Tally all;
    for (const Document& document : orders) {
        const auto* const order = std::get_if<WorkOrder>(&document.body);
        if (order == nullptr || order->state == WorkOrderState::Merged) {
            continue;
        }
        const Day day = dayOf(asked, order->reportedAt);
        for (Tally* const tally : {&tallies[urgencyOf(*order)], &all}) {
            if (awaitsRepair(*order) && day <= asked.period.to) {
                countOpen(*tally, *order, asked);
            }
            if (asked.period.from <= day && day <= asked.period.to) {
                countReported(*tally, document, *order);
            }
        }
    }
    Report report{"work-orders", columns(), {}, {}};
    for (const char* urgency : {"hazard", "p1", "p2", "p3", "p4"}) {
        report.rows.push_back(rowOf(report.columns, urgency, tallies[urgency]));
    }
    report.totals = rowOf(report.columns, "all", all);
    return report;
}

} // namespace turndown::server
