#include "mobile/core/finished.hpp"
#include "mobile/core/repairs.hpp"
#include "shared/rules/work_order_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;
using namespace turndown::tablet;

namespace {

WorkOrder leakingTap(UtcTime reportedAt)
{
    WorkOrder order;
    order.room = "1203";
    order.category = "plumbing";
    order.what = "tap-leaks";
    order.reportedAt = reportedAt;
    return order;
}

ShownDocument shown(std::uint8_t number, const WorkOrder& order)
{
    Document document;
    document.name = DocumentName{document_kind::kWorkOrder, op(number).text()};
    document.body = order;
    return {std::make_shared<const Document>(document), {}};
}

WorkOrder repaired(UtcTime when)
{
    WorkOrder order = leakingTap(when - std::chrono::hours{1});
    order.state = WorkOrderState::Verified;
    order.doneAt = when;
    return order;
}

} // namespace

SCENARIO("what comes back within thirty days of its repair is a repeat, of the latest one")
{
    const UtcTime now = at(12);
    const auto report = leakingTap(now);
    const std::vector<ShownDocument> orders{shown(1, repaired(now - std::chrono::days{29})),
                                            shown(2, repaired(now - std::chrono::days{3})),
                                            shown(3, leakingTap(now - std::chrono::hours{2}))};
    REQUIRE(repeatedBy(orders, report, now) != nullptr);
    CHECK(repeatedBy(orders, report, now)->document->name.key() == op(2).text());
    CHECK(repeatedBy({orders[2]}, report, now) == nullptr); // Not repaired yet: perhaps the same one.
    CHECK(repeatedBy({shown(4, repaired(now - std::chrono::days{31}))}, report, now) == nullptr);
    auto elsewhere = report;
    elsewhere.room = "1205";
    CHECK(repeatedBy(orders, elsewhere, now) == nullptr);
}

SCENARIO("two reports of a day may be the same defect; people decide")
{
    const std::vector<ShownDocument> orders{shown(1, leakingTap(at(9))), shown(2, leakingTap(at(11)))};
    CHECK(likelySame(orders, orders[1]) == &orders[0]);
    CHECK(likelySame(orders, orders[0]) == nullptr);
    const auto dayAfter = shown(3, leakingTap(at(36)));
    CHECK(likelySame({orders[0], dayAfter}, dayAfter) == nullptr);
}

SCENARIO("repairs stand in the order in which somebody should see to them")
{
    auto hazard = leakingTap(at(11));
    hazard.hazard = true;
    hazard.priority = Priority::P1;
    auto urgent = leakingTap(at(9));
    urgent.priority = Priority::P1;
    CHECK(morePressing(hazard, urgent));
    CHECK(morePressing(urgent, leakingTap(at(8))));
    CHECK(morePressing(leakingTap(at(8)), leakingTap(at(9))));
}

SCENARIO("what belongs to the day is due when the day ends, what is planned never is, and what is repaired no more")
{
    auto order = leakingTap(at(9));
    CHECK(whenDue(order, at(28)) == at(28));
    order.dueAt = at(15);
    CHECK(whenDue(order, at(28)) == at(15));
    order.state = WorkOrderState::Done;
    CHECK_FALSE(whenDue(order, at(28)).has_value());
    auto planned = leakingTap(at(9));
    planned.priority = Priority::P4;
    CHECK_FALSE(whenDue(planned, at(28)).has_value());
}
