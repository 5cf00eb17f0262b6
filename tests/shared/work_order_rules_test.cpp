#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const StaffId kIvan{"u-ivan"}; // Engineer.

DocumentName orderName(std::uint8_t number)
{
    return {document_kind::kWorkOrder, op(number).text()};
}

AcceptedOperation reported(std::uint8_t number, Priority priority)
{
    return said(number, kLi, at(9), orderName(number), "damage.reported",
                DamageReported{.room = "1203", .category = "plumbing", .what = "tap-leaks", .priority = priority});
}

AcceptedOperation stepped(std::uint8_t number, WorkOrderStep step, const std::string& text = "")
{
    return said(number, kIvan, at(9, number), orderName(1), std::string{nameOf(step)}, WorkOrderStepped{step, text});
}

Document orderAfter(const std::vector<AcceptedOperation>& sayings)
{
    Document document;
    document.name = orderName(1);
    return after(document, sayings);
}

const WorkOrder& orderOf(const Document& document)
{
    return std::get<WorkOrder>(document.body);
}

} // namespace

SCENARIO("a leaking tap from report to repair")
{
    auto order = orderAfter({reported(1, Priority::P2)});
    CHECK(orderOf(order).state == WorkOrderState::Open);
    CHECK(orderOf(order).dueAt == at(10));

    order = after(order, {stepped(2, WorkOrderStep::Accepted)});
    CHECK(orderOf(order).acceptedBy == kIvan);
    CHECK(apply(order, stepped(3, WorkOrderStep::Accepted)).verdict == overtaken(Reason::AlreadyDone));

    order = after(order, {stepped(4, WorkOrderStep::Done, "New washer.")});
    CHECK(orderOf(order).doneBy == kIvan);
    CHECK(orderOf(order).comments.back().text == "New washer.");

    order = after(order, {stepped(5, WorkOrderStep::Verified)});
    CHECK(orderOf(order).state == WorkOrderState::Verified);

    order = after(order, {stepped(6, WorkOrderStep::Reopened)});
    CHECK(orderOf(order).state == WorkOrderState::Open);
    CHECK_FALSE(orderOf(order).doneBy.has_value());
}

SCENARIO("a repair is verified only after it was done")
{
    CHECK(apply(orderAfter({reported(1, Priority::P3)}), stepped(2, WorkOrderStep::Verified)).verdict ==
          overtaken(Reason::NewerState));
}

SCENARIO("the same defect reported twice is merged by people, and can be taken apart again")
{
    const auto merged = said(2, kOlga, at(10), orderName(1), "work_order.merged", WorkOrderMerged{orderName(9)});
    CHECK(touches(merged.operation) == std::vector<DocumentName>{orderName(1), orderName(9)});
    auto order = orderAfter({reported(1, Priority::P3), merged});
    CHECK(orderOf(order).state == WorkOrderState::Merged);
    CHECK(orderOf(order).mergedInto == orderName(9));
    order = after(order, {stepped(3, WorkOrderStep::Unmerged)});
    CHECK(orderOf(order).state == WorkOrderState::Open);
}

SCENARIO("a report that is taken back leaves no work order")
{
    const auto report = reported(1, Priority::P1);
    const auto order = orderAfter({report, undone(2, kLi, at(9, 1), report)});
    CHECK(std::holds_alternative<std::monostate>(order.body));
    CHECK(order.recent.size() == 2);
}
