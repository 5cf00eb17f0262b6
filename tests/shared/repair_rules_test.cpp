#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const StaffId kTom{"u-tom"}; // Engineer.
const StaffId kSun{"u-sun"}; // Clerk.
const StaffId kWu{"u-wu"};   // Manager.

DocumentName orderName(std::uint8_t number)
{
    return {document_kind::kWorkOrder, op(number).text()};
}

DamageReported leakingTap(Priority priority = Priority::P3)
{
    return {.room = "1203", .category = "plumbing", .what = "leaking", .priority = priority};
}

Document orderAfter(const DamageReported& report, const std::vector<AcceptedOperation>& sayings = {})
{
    Document document;
    document.name = orderName(1);
    document = after(document, {said(1, kLi, at(9), orderName(1), "damage.reported", report)});
    return after(document, sayings);
}

const WorkOrder& orderOf(const Document& document)
{
    return std::get<WorkOrder>(document.body);
}

AcceptedOperation about(std::uint8_t number, const StaffId& by, const char* kind, OperationBody body)
{
    return said(number, by, at(9, number), orderName(1), kind, std::move(body));
}

AcceptedOperation done(std::uint8_t number, std::vector<std::string> photos = {})
{
    return about(number, kTom, "work_order.done", WorkOrderStepped{WorkOrderStep::Done, "", std::move(photos)});
}

AcceptedOperation stepped(std::uint8_t number, WorkOrderStep step)
{
    return about(number, kOlga, "", WorkOrderStepped{step, ""});
}

AcceptedOperation prioritized(std::uint8_t number, Priority priority, const std::string& reason = "")
{
    return about(number, kTom, "work_order.prioritized", WorkOrderPrioritized{priority, reason});
}

AcceptedOperation asked(std::uint8_t number, const std::string& reason)
{
    return about(number, kTom, "work_order.out_of_order_asked",
                 OutOfOrderAsked{Sale::OutOfOrder, std::nullopt, std::nullopt, reason});
}

AcceptedOperation refused(std::uint8_t number)
{
    return about(number, kWu, "work_order.out_of_order_refused", OutOfOrderRefused{"Sold out tonight."});
}

AcceptedOperation acknowledged(std::uint8_t number, std::uint8_t charge)
{
    return about(number, kSun, "work_order.charge_acknowledged", ChargeAcknowledged{op(charge)});
}

} // namespace

SCENARIO("where somebody could come to harm, nothing is more urgent")
{
    auto report = leakingTap(Priority::P4);
    report.hazard = true;
    const auto order = orderAfter(report);
    CHECK(orderOf(order).priority == Priority::P1);
    CHECK(orderOf(order).dueAt == at(9, 15));
    CHECK(apply(order, prioritized(2, Priority::P3)).verdict == overtaken(Reason::NewerState));
}

SCENARIO("a hazard is verified only by a picture of its repair")
{
    auto report = leakingTap();
    report.hazard = true;
    WHEN("nobody took one")
    {
        const auto order = orderAfter(report, {done(2)});
        CHECK(apply(order, stepped(3, WorkOrderStep::Verified)).verdict == overtaken(Reason::ProofMissing));
    }
    WHEN("the engineer took one")
    {
        const auto order = orderAfter(report, {done(2, {"3f0d"}), stepped(3, WorkOrderStep::Verified)});
        CHECK(orderOf(order).state == WorkOrderState::Verified);
        CHECK(orderOf(order).verifiedBy == kOlga);
        CHECK(orderOf(order).verifiedAt == at(9, 3));
    }
    WHEN("the picture shows the repair before it broke again")
    {
        const auto order = orderAfter(report, {done(2, {"3f0d"}), stepped(3, WorkOrderStep::Reopened), done(4)});
        CHECK(orderOf(order).proof.empty());
        CHECK(apply(order, stepped(5, WorkOrderStep::Verified)).verdict == overtaken(Reason::ProofMissing));
    }
}

SCENARIO("what is no hazard is verified without a picture")
{
    CHECK(orderOf(orderAfter(leakingTap(), {done(2), stepped(3, WorkOrderStep::Verified)})).state ==
          WorkOrderState::Verified);
}

SCENARIO("what came back within a month is one class more urgent")
{
    const std::pair<Priority, Priority> classes[] = {{Priority::P4, Priority::P3},
                                                     {Priority::P3, Priority::P2},
                                                     {Priority::P2, Priority::P1},
                                                     {Priority::P1, Priority::P1}};
    for (const auto& [stated, raised] : classes) {
        auto report = leakingTap(stated);
        report.repeatOf = orderName(9);
        const auto order = orderAfter(report);
        CHECK(orderOf(order).priority == raised);
        CHECK(orderOf(order).repeatOf == orderName(9));
    }
}

SCENARIO("an engineer is given a repair, until it is done")
{
    const auto given = about(2, kOlga, "work_order.assigned", WorkOrderAssigned{kTom, at(15)});
    auto order = orderAfter(leakingTap(Priority::P1), {given});
    CHECK(orderOf(order).assignedTo == kTom);
    CHECK(orderOf(order).dueAt == at(15));

    const auto toNobody = about(3, kOlga, "work_order.assigned", WorkOrderAssigned{std::nullopt, std::nullopt});
    order = after(order, {toNobody});
    CHECK_FALSE(orderOf(order).assignedTo.has_value());
    CHECK(orderOf(order).dueAt == at(15)); // What was agreed on stays.

    order = after(order, {done(4)});
    CHECK(apply(order, about(5, kOlga, "work_order.assigned", WorkOrderAssigned{kTom, {}})).verdict ==
          overtaken(Reason::AlreadyDone));
}

SCENARIO("another class has another clock, which begins when it is said")
{
    auto order = orderAfter(leakingTap(Priority::P3), {prioritized(20, Priority::P2, "It spreads.")});
    CHECK(orderOf(order).priority == Priority::P2);
    CHECK(orderOf(order).dueAt == at(10, 20));
    CHECK(orderOf(order).comments.back().text == "It spreads.");
    CHECK(apply(order, prioritized(21, Priority::P2)).verdict == overtaken(Reason::AlreadyDone));

    order = after(order, {prioritized(22, Priority::P4)});
    CHECK_FALSE(orderOf(order).dueAt.has_value());
    CHECK(apply(after(order, {done(23)}), prioritized(24, Priority::P1)).verdict == overtaken(Reason::AlreadyDone));
}

SCENARIO("a room is asked out of order, and the manager says no")
{
    auto order = orderAfter(leakingTap(), {asked(2, "The wall has to dry.")});
    REQUIRE(orderOf(order).outOfOrder.has_value());
    CHECK(orderOf(order).outOfOrder->by == kTom);
    order = after(order, {refused(3)});
    CHECK(orderOf(order).outOfOrder->refusedBy == kWu);
    CHECK(orderOf(order).outOfOrder->text == "Sold out tonight.");
    CHECK(apply(order, refused(4)).verdict == overtaken(Reason::AlreadyDone));

    THEN("it can be asked again")
    {
        order = after(order, {asked(5, "It comes through the ceiling below.")});
        CHECK_FALSE(orderOf(order).outOfOrder->refusedBy.has_value());
    }
}

SCENARIO("there is nothing to refuse where nobody asked, and no corridor to take off sale")
{
    CHECK(apply(orderAfter(leakingTap()), refused(2)).verdict == overtaken(Reason::NewerState));
    auto inTheCorridor = leakingTap();
    inTheCorridor.room.clear();
    inTheCorridor.place = PlaceId{"floor-12"};
    CHECK(apply(orderAfter(inTheCorridor), asked(2, "noise")).verdict == overtaken(Reason::UnknownDocument));
    const auto verified = orderAfter(leakingTap(), {done(2), stepped(3, WorkOrderStep::Verified)});
    CHECK(apply(verified, asked(4, "noise")).verdict == overtaken(Reason::NewerState));
}

SCENARIO("an attendant who reports what a guest broke gives the front desk notice")
{
    auto report = leakingTap();
    report.charge = {{"lamp", 1, 4500}};
    auto order = orderAfter(report);
    REQUIRE(orderOf(order).guestCharge.has_value());
    CHECK(orderOf(order).guestCharge->op == op(1));
    CHECK(orderOf(order).guestCharge->by == kLi);

    order = after(order, {acknowledged(2, 1)});
    CHECK(orderOf(order).guestCharge->acknowledgedBy == kSun);
    CHECK(apply(order, acknowledged(3, 1)).verdict == overtaken(Reason::AlreadyDone));
}

SCENARIO("the front desk has not heard of a charge that was changed in the meantime")
{
    auto report = leakingTap();
    report.charge = {{"lamp", 1, 4500}};
    const auto changed = about(2, kOlga, "work_order.charged", WorkOrderCharged{{{"lamp", 2, 4500}}});
    const auto order = orderAfter(report, {changed});
    CHECK(apply(order, acknowledged(3, 1)).verdict == overtaken(Reason::NewerState));
    CHECK(orderOf(after(order, {acknowledged(3, 2)})).guestCharge->acknowledgedBy == kSun);
    CHECK(apply(orderAfter(leakingTap()), acknowledged(2, 1)).verdict == overtaken(Reason::NewerState));
}

SCENARIO("what was arranged about a repair is taken back like everything else")
{
    const auto given = about(2, kOlga, "work_order.assigned", WorkOrderAssigned{kTom, at(15)});
    const auto order = orderAfter(leakingTap(Priority::P1), {given, undone(3, kOlga, at(9, 3), given)});
    CHECK_FALSE(orderOf(order).assignedTo.has_value());
    CHECK(orderOf(order).dueAt == at(9, 15));
}
