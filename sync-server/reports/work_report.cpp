#include "sync-server/reports/work_report.hpp"

#include "shared/rules/work_order_views.hpp"
#include "sync-server/reports/room_deeds.hpp"
#include "sync-server/reports/work_order_report.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace turndown::server {

namespace {

/// Signed for by their authors: which cleanings, and how the report stands.
std::map<OperationId, std::string> signedWork(const std::vector<Document>& reports)
{
    std::map<OperationId, std::string> signedFor;
    for (const Document& document : reports) {
        if (const auto* const report = std::get_if<WorkReport>(&document.body)) {
            for (const OperationId& op : report->work) {
                signedFor[op] = nameOf(report->state);
            }
        }
    }
    return signedFor;
}

std::string judgement(const WorkDone& work)
{
    const RoomInspected* const inspected = work.inspection();
    if (inspected == nullptr) {
        return "none";
    }
    return inspected->passed ? "passed" : inspected->minor ? "touch-up" : "failed";
}

/// What is counted of one person, one day, or all.
struct Tally {
    std::int64_t rooms = 0;
    std::int64_t credits = 0;
    std::int64_t minutes = 0;
    std::int64_t timed = 0;        ///< Rooms of which the minutes are known …
    std::int64_t timedCredits = 0; ///< … and their credits: only these make a rate.
    std::int64_t inspected = 0;
    std::int64_t passed = 0;
    std::int64_t touchUps = 0;
    std::int64_t linen = 0;
    std::map<std::string, std::int64_t> failures; ///< By the checklist's line.

    void add(const WorkDone& work)
    {
        ++rooms;
        credits += work.credits;
        linen += work.linen;
        if (work.minutes > 0) {
            minutes += work.minutes;
            ++timed;
            timedCredits += work.credits;
        }
        if (const RoomInspected* const judged = work.inspection()) {
            ++inspected;
            passed += judged->passed ? 1 : 0;
            touchUps += !judged->passed && judged->minor ? 1 : 0;
            for (const InspectionLine& line : judged->lines) {
                failures[line.line] += line.result == LineResult::Fail ? 1 : 0;
            }
        }
    }
};

Cell perHour(std::int64_t count, std::int64_t minutes)
{
    return minutes > 0 ? Cell{(count * 600 + minutes / 2) / minutes} : Cell{};
}

Cell percent(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? Cell{(part * 1000 + whole / 2) / whole} : Cell{};
}

/// The line that failed most often; of several, the first by name.
Cell worstLine(const Tally& tally)
{
    const auto worst = std::max_element(tally.failures.begin(), tally.failures.end(),
                                        [](const auto& left, const auto& right) { return left.second < right.second; });
    return worst == tally.failures.end() || worst->second == 0 ? Cell{} : Cell{worst->first};
}

struct ByPerson {
    std::map<StaffId, Tally> people;
    Tally all;
};

ByPerson byPerson(const std::vector<WorkDone>& work)
{
    ByPerson tallies;
    for (const WorkDone& done : work) {
        tallies.people[done.by()].add(done);
        tallies.all.add(done);
    }
    return tallies;
}

Row productivityRow(const Tally& tally)
{
    return {{"rooms", tally.rooms},
            {"credits", tally.credits},
            {"minutes", tally.minutes},
            {"rooms_per_hour", perHour(tally.timed, tally.minutes)},
            {"credits_per_hour", perHour(tally.timedCredits, tally.minutes)}};
}

Row inspectionRow(const Tally& tally)
{
    return {{"inspected", tally.inspected},
            {"passed", tally.passed},
            {"touch_ups", tally.touchUps},
            {"failed", tally.inspected - tally.passed - tally.touchUps},
            {"pass_rate", percent(tally.passed, tally.inspected)},
            {"worst", worstLine(tally)}};
}

template <class RowOf>
Report personReport(const char* name, std::vector<Column> columns, const std::vector<WorkDone>& work, RowOf rowOf)
{
    const ByPerson tallies = byPerson(work);
    Report report{name, std::move(columns), {}, {}};
    for (const auto& [person, tally] : tallies.people) {
        Row row = rowOf(tally);
        row["person"] = person.text();
        report.rows.push_back(std::move(row));
    }
    if (!report.rows.empty()) {
        report.totals = rowOf(tallies.all);
    }
    return report;
}

/// How long the repairs that were open at `moment` had been waiting, in the middle.
Cell openRepairAge(const std::vector<Document>& orders, UtcTime moment)
{
    std::vector<std::int64_t> ages;
    for (const Document& document : orders) {
        const auto* const order = std::get_if<WorkOrder>(&document.body);
        const bool wasReported =
            order != nullptr && order->state != WorkOrderState::Merged && order->reportedAt <= moment;
        const bool wasDone = wasReported && order->doneAt && *order->doneAt <= moment && !awaitsRepair(*order);
        if (wasReported && !wasDone) {
            ages.push_back(std::chrono::duration_cast<std::chrono::minutes>(moment - order->reportedAt).count());
        }
    }
    return ages.empty() ? Cell{} : Cell{median(std::move(ages))};
}

} // namespace

Report workReport(const std::vector<WorkDone>& work, const std::vector<Document>& signedReports, const Asked& asked)
{
    const auto signedFor = signedWork(signedReports);
    Report report{"work",
                  {{"day", "Day", ColumnKind::Day},
                   {"person", "Person", ColumnKind::Person},
                   {"room", "Room", ColumnKind::Text},
                   {"task", "Task", ColumnKind::Code},
                   {"started", "Started", ColumnKind::Moment},
                   {"finished", "Finished", ColumnKind::Moment},
                   {"minutes", "Minutes", ColumnKind::Minutes},
                   {"credits", "Credits", ColumnKind::Count},
                   {"linen", "Linen laid", ColumnKind::Count},
                   {"inspection", "Inspection", ColumnKind::Code},
                   {"stands", "What became of it", ColumnKind::Code},
                   {"signed", "Signed", ColumnKind::Code}},
                  {},
                  {}};
    Tally all;
    for (const WorkDone& done : work) {
        all.add(done);
        const auto sign = signedFor.find(done.told->operation.id);
        // `op` is no column: whoever signs names it.
        report.rows.push_back({{"op", done.told->operation.id.text()},
                               {"day", formatDay(dayOf(asked, done.told->eff))},
                               {"person", done.by().text()},
                               {"room", done.room},
                               {"task", std::string{nameOf(done.task)}},
                               {"started", done.startedAt ? Cell{formatTime(*done.startedAt)} : Cell{}},
                               {"finished", formatTime(done.told->eff)},
                               {"minutes", done.minutes > 0 ? Cell{done.minutes} : Cell{}},
                               {"credits", done.credits},
                               {"linen", done.linen},
                               {"inspection", judgement(done)},
                               {"stands", std::string{nameOf(done.verdict.outcome)}},
                               {"signed", sign == signedFor.end() ? std::string{"no"} : sign->second}});
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const Row& left, const Row& right) {
        return std::tie(left.at("day"), left.at("person")) < std::tie(right.at("day"), right.at("person"));
    });
    if (!report.rows.empty()) {
        report.totals = {{"minutes", all.minutes}, {"credits", all.credits}, {"linen", all.linen}};
    }
    return report;
}

Report productivityReport(const std::vector<WorkDone>& work)
{
    return personReport("productivity",
                        {{"person", "Person", ColumnKind::Person},
                         {"rooms", "Rooms", ColumnKind::Count},
                         {"credits", "Credits", ColumnKind::Count},
                         {"minutes", "Time in rooms", ColumnKind::Minutes},
                         {"rooms_per_hour", "Rooms per hour", ColumnKind::Tenths},
                         {"credits_per_hour", "Credits per hour", ColumnKind::Tenths}},
                        work, productivityRow);
}

Report inspectionReport(const std::vector<WorkDone>& work)
{
    return personReport("inspections",
                        {{"person", "Cleaned by", ColumnKind::Person},
                         {"inspected", "Inspected", ColumnKind::Count},
                         {"passed", "Passed at once", ColumnKind::Count},
                         {"touch_ups", "To be touched up", ColumnKind::Count},
                         {"failed", "Failed", ColumnKind::Count},
                         {"pass_rate", "Passed at once, %", ColumnKind::Tenths},
                         {"worst", "What failed most", ColumnKind::Code}},
                        work, inspectionRow);
}

Report trendReport(const std::vector<WorkDone>& work, const std::vector<DocumentHistory>& rooms,
                   const std::vector<Document>& orders, const Asked& asked)
{
    std::map<Day, Tally> days;
    for (const WorkDone& done : work) {
        days[dayOf(asked, done.told->eff)].add(done);
    }
    Report report{"trends",
                  {{"day", "Day", ColumnKind::Day},
                   {"rooms", "Rooms cleaned", ColumnKind::Count},
                   {"rooms_per_hour", "Rooms per attendant-hour", ColumnKind::Tenths},
                   {"pass_rate", "Passed at once, %", ColumnKind::Tenths},
                   {"occupied_rooms", "Occupied rooms", ColumnKind::Count},
                   {"linen_per_occupied", "Linen per occupied room", ColumnKind::Tenths},
                   {"repair_age", "Median age of open repairs", ColumnKind::Minutes}},
                  {},
                  {}};
    auto nights = occupiedByNight(rooms, asked);
    for (Day day = asked.period.from; day <= std::min(asked.period.to, dayOf(asked, asked.now));
         day += std::chrono::days{1}) {
        const Tally& tally = days[day];
        const auto end = std::min(beginningOf(asked, day + std::chrono::days{1}), asked.now);
        const std::int64_t occupied = nights[day];
        report.rows.push_back(
            {{"day", formatDay(day)},
             {"rooms", tally.rooms},
             {"rooms_per_hour", perHour(tally.timed, tally.minutes)},
             {"pass_rate", percent(tally.passed, tally.inspected)},
             {"occupied_rooms", occupied},
             {"linen_per_occupied", occupied > 0 ? Cell{(tally.linen * 10 + occupied / 2) / occupied} : Cell{}},
             {"repair_age", openRepairAge(orders, end)}});
    }
    return report;
}

} // namespace turndown::server
