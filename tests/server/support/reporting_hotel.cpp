#include "tests/server/support/reporting_hotel.hpp"

#include "shared/crypto/uuid.hpp"
#include "sync-server/reports/catalogue.hpp"

#include <algorithm>
#include <stdexcept>

namespace turndown::test {

using namespace server;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

void insist(bool isSo, const std::string& what)
{
    if (!isSo) {
        throw std::runtime_error{what};
    }
}

} // namespace

ReportingHotel::ReportingHotel()
{
    set("staff/u-min", {{"name", "Min"}, {"role", "storekeeper"}, {"active", true}});
}

OperationId ReportingHotel::says(const std::string& by, const std::string& kind, const std::string& doc,
                                 const json& body)
{
    const auto result = state(by, kind, doc, body);
    insist(result.verdict.outcome == Outcome::Applied, kind + " was not taken");
    clock.advance(1min);
    return result.id;
}

std::vector<OperationId> ReportingHotel::hear(const std::vector<Told>& taps)
{
    std::vector<PushedOperation> operations;
    std::vector<OperationId> ids;
    for (const Told& told : taps) {
        operations.push_back(pushed(*this, ++ds, told));
        ids.push_back(operations.back().operation.id);
    }
    insist(push(*this, device, operations).results.size() == taps.size(), "a push was not answered whole");
    clock.advance(1min);
    return ids;
}

OperationId ReportingHotel::hear(const Told& tap)
{
    return hear(std::vector<Told>{tap}).front();
}

OperationId ReportingHotel::hearFromDrawer(const Told& tap)
{
    device = tablet("d-drawer-" + std::to_string(head()));
    ds = 0;
    return hear(tap);
}

void ReportingHotel::takeBack(const OperationId& op, const Told& tap)
{
    const json of{{"kind", tap.kind}, {"doc", tap.doc}, {"body", tap.body}};
    hear({"operation.undone", tap.doc, {{"op", op.text()}, {"of", of}}, tap.by});
}

Report ReportingHotel::report(const char* name, int from, int to)
{
    const Day october{std::chrono::year{2026} / 10 / 31};
    Report made;
    const auto read = ledger().read([&](const LedgerTransaction& records) {
        const Period period{october + std::chrono::days{from}, october + std::chrono::days{to}};
        made = findReport(name)->make(records, {period, hotel().now(), Property{}});
    });
    insist(read.ok(), "there is no report");
    return made;
}

std::int64_t numberIn(const Row& row, const char* column)
{
    const auto cell = row.find(column);
    insist(cell != row.end(), std::string{"there is no "} + column);
    return std::get<std::int64_t>(cell->second);
}

Row rowWith(const Report& report, const Row& wanted)
{
    const auto found = std::find_if(report.rows.begin(), report.rows.end(), [&](const Row& row) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const auto& cell) {
            const auto here = row.find(cell.first);
            return here != row.end() && here->second == cell.second;
        });
    });
    return found == report.rows.end() ? Row{} : *found;
}

} // namespace turndown::test
