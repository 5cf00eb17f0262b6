#include "sync-server/reports/report_text.hpp"
#include "sync-server/reports/work_order_report.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::server;
using namespace turndown::hotel;

namespace {

/// A work order of 23 November, in a hotel whose day ends at four in the morning, UTC.
struct Repair {
    Document document;

    Repair(std::uint8_t number, const DamageReported& report, UtcTime when)
    {
        document.name = DocumentName{document_kind::kWorkOrder, op(number).text()};
        hear(number, kLi, when, "damage.reported", report);
    }
    Repair& hear(std::uint8_t number, const StaffId& by, UtcTime when, const char* kind, OperationBody body)
    {
        document = after(document, {said(number, by, when, document.name, kind, std::move(body))});
        return *this;
    }
    Repair& step(std::uint8_t number, UtcTime when, WorkOrderStep step)
    {
        return hear(number, kOlga, when, std::string{nameOf(step)}.c_str(), WorkOrderStepped{step, ""});
    }
};

DamageReported tap(Priority priority)
{
    return {.room = "1203", .category = "plumbing", .what = "tap-leaks", .priority = priority};
}

Asked on(int day, UtcTime now)
{
    const Day asked{std::chrono::year{2026} / 11 / day};
    return {{asked, asked}, now, Property{}};
}

std::int64_t number(const Row& row, const char* column)
{
    const auto cell = row.find(column);
    REQUIRE(cell != row.end());
    return std::get<std::int64_t>(cell->second);
}

const Row& rowFor(const Report& report, const std::string& urgency)
{
    const auto row = std::find_if(report.rows.begin(), report.rows.end(),
                                  [&](const Row& one) { return one.at("urgency") == Cell{urgency}; });
    REQUIRE(row != report.rows.end());
    return *row;
}

} // namespace

SCENARIO("the hotel asks how old its repairs are")
{
    auto danger = tap(Priority::P3);
    danger.hazard = true;
    const std::vector<Document> orders{
        Repair{1, danger, at(9)}.document,
        Repair{2, tap(Priority::P2), at(9)}.document,
        Repair{3, tap(Priority::P2), at(11, 30)}.document,
        Repair{4, tap(Priority::P2), at(6)}.step(5, at(7), WorkOrderStep::Done).document,
        Repair{6, tap(Priority::P3), at(6)}.document,
        Repair{7, tap(Priority::P4), at(6) - std::chrono::hours{100}}.document,
    };
    const auto report = workOrderReport(orders, on(23, at(12)));

    THEN("hazards stand first, and each is counted by its age")
    {
        CHECK(report.rows.front().at("urgency") == Cell{"hazard"});
        CHECK(number(rowFor(report, "hazard"), "open_4h") == 1);
        CHECK(number(rowFor(report, "p2"), "open") == 2);
        CHECK(number(rowFor(report, "p2"), "open_1h") == 1);
        CHECK(number(rowFor(report, "p2"), "open_4h") == 1);
        CHECK(number(rowFor(report, "p3"), "open_1d") == 1);
        CHECK(number(rowFor(report, "p4"), "open_older") == 1);
        CHECK(number(report.totals, "open") == 5);
    }
    THEN("what should have been answered by now is overdue; the day and the plan are not yet")
    {
        CHECK(number(rowFor(report, "hazard"), "overdue") == 1);
        CHECK(number(rowFor(report, "p2"), "overdue") == 1);
        CHECK(number(rowFor(report, "p3"), "overdue") == 0);
        CHECK(number(rowFor(workOrderReport(orders, on(24, at(28, 1))), "p3"), "overdue") == 1);
        CHECK(number(rowFor(workOrderReport(orders, on(24, at(28, 1))), "p4"), "overdue") == 0);
    }
    THEN("only what was reported on the days asked for counts as reported")
    {
        CHECK(number(report.totals, "reported") == 5);
        CHECK(number(rowFor(report, "p4"), "reported") == 0);
    }
}

SCENARIO("the hotel asks how long repairs take")
{
    std::vector<Document> orders;
    std::uint8_t id = 1;
    for (const int minutes : {10, 50, 30}) {
        const auto reported = at(9);
        Repair repair{id++, tap(Priority::P3), reported};
        repair.step(id++, reported + std::chrono::minutes{minutes}, WorkOrderStep::Accepted);
        repair.step(id++, reported + std::chrono::minutes{2 * minutes}, WorkOrderStep::Done);
        repair.step(id++, reported + std::chrono::minutes{2 * minutes + 7}, WorkOrderStep::Verified);
        orders.push_back(repair.document);
    }
    const auto row = rowFor(workOrderReport(orders, on(23, at(20))), "p3");
    CHECK(number(row, "median_accept") == 30);
    CHECK(number(row, "median_done") == 60);
    CHECK(number(row, "median_verify") == 7);

    WHEN("somebody accepted by mistake and took it back")
    {
        Repair repair{100, tap(Priority::P1), at(9)};
        const auto mistake = said(101, kOlga, at(9, 1), repair.document.name, "work_order.accepted",
                                  WorkOrderStepped{WorkOrderStep::Accepted, ""});
        repair.document = after(repair.document, {mistake, undone(102, kOlga, at(9, 2), mistake)});
        repair.step(103, at(9, 40), WorkOrderStep::Accepted);
        THEN("nobody had accepted it then")
        {
            const auto report = workOrderReport({repair.document}, on(23, at(20)));
            CHECK(number(rowFor(report, "p1"), "median_accept") == 40);
        }
    }
    WHEN("nothing of a class was done")
    {
        CHECK(rowFor(workOrderReport(orders, on(23, at(20))), "p1").count("median_done") == 0);
    }
}

SCENARIO("what broke again, and what was reported twice")
{
    auto again = tap(Priority::P3);
    again.repeatOf = DocumentName{document_kind::kWorkOrder, op(9).text()};
    Repair merged{1, tap(Priority::P2), at(9)};
    merged.hear(2, kOlga, at(10), "work_order.merged", WorkOrderMerged{*again.repeatOf});
    Repair reopened{3, tap(Priority::P2), at(9)};
    reopened.step(4, at(10), WorkOrderStep::Done).step(5, at(11), WorkOrderStep::Reopened);
    const auto report =
        workOrderReport({merged.document, reopened.document, Repair{6, again, at(9)}.document}, on(23, at(12)));
    CHECK(number(report.totals, "reported") == 2); // The merged one is counted with the order it belongs to.
    CHECK(number(report.totals, "reopened") == 1);
    CHECK(number(report.totals, "repeats") == 1);
}

SCENARIO("a business day begins when the one before it ends, wherever the hotel is")
{
    struct Case {
        const char* zone;
        const char* day;
        const char* begins;
    };
    const std::vector<Case> cases{
        {"UTC", "2026-11-23", "2026-11-23T04:00:00.000Z"},
        {"Asia/Shanghai", "2026-11-23", "2026-11-22T20:00:00.000Z"},
        {"Pacific/Kiritimati", "2026-11-23", "2026-11-22T14:00:00.000Z"},
        {"Pacific/Pago_Pago", "2026-11-23", "2026-11-23T15:00:00.000Z"},
        {"Europe/Berlin", "2026-03-29", "2026-03-29T02:00:00.000Z"}, // The clocks have just been put forward.
        {"Europe/Berlin", "2026-03-28", "2026-03-28T03:00:00.000Z"},
        {"Nowhere/At_All", "2026-11-23", "2026-11-23T04:00:00.000Z"},
    };
    for (const Case& here : cases) {
        CAPTURE(here.zone, here.day);
        Asked asked = on(23, at(12));
        asked.property.timeZone = here.zone;
        const Day day = parseDay(here.day).value();
        const UtcTime begins = beginningOf(asked, day);
        CHECK(formatTime(begins) == here.begins);
        CHECK(dayOf(asked, begins) == day);
        CHECK(dayOf(asked, begins - std::chrono::milliseconds{1}) == day - std::chrono::days{1});
    }
}

SCENARIO("a report is saved for a spreadsheet")
{
    const Report report{"words",
                        {{"who", "Who", ColumnKind::Code}, {"n", "How, many", ColumnKind::Count}},
                        {{{"who", "=HYPERLINK(\"http://evil.example\")"}, {"n", std::int64_t{-3}}},
                         {{"who", "Zhang \"Zoe\" Wei"}},
                         {{"who", "+86 571"}},
                         {{"who", "@SUM(A1)"}},
                         {{"who", "-1"}},
                         {{"who", "\t=1"}},
                         {{"who", "客房"}}},
                        {{"who", "all"}, {"n", std::int64_t{7}}}};
    CHECK(reportAsCsv(report) == "\xEF\xBB\xBF"
                                 "Who,\"How, many\"\r\n"
                                 "\"'=HYPERLINK(\"\"http://evil.example\"\")\",-3\r\n"
                                 "\"Zhang \"\"Zoe\"\" Wei\",\r\n"
                                 "'+86 571,\r\n"
                                 "'@SUM(A1),\r\n"
                                 "'-1,\r\n"
                                 "'\t=1,\r\n"
                                 "客房,\r\n"
                                 "all,7\r\n");
}
