#include "shared/rules/document_views.hpp"
#include "shared/rules/requisition_rules.hpp"
#include "shared/rules/stock_parts.hpp"
#include "shared/rules/stock_rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kAsked{document_kind::kRequisition, op(1).text()};
const ItemId kSheet{"sheet"};
const ItemId kSoap{"soap"};

Document askedFor(bool draft)
{
    Document document;
    document.name = kAsked;
    const RequisitionOpened opened{PlaceId{"floor-12"}, {{kSheet, 20}, {kSoap, 100}}, "For the weekend.", draft};
    return after(document, {said(1, kChen, at(9), kAsked, "requisition.opened", opened)});
}

AcceptedOperation step(std::uint8_t number, RequisitionStep step, std::string text = {})
{
    return said(number, kChen, at(9, number), kAsked, std::string{nameOf(step)},
                RequisitionStepped{step, std::move(text)});
}

AcceptedOperation changed(std::uint8_t number, Counts lines)
{
    return said(number, kChen, at(9, number), kAsked, "requisition.changed", RequisitionChanged{std::move(lines)});
}

AcceptedOperation approved(std::uint8_t number, std::optional<Counts> lines = {})
{
    return said(number, kOlga, at(9, number), kAsked, "requisition.approved",
                RequisitionApproved{std::move(lines), ""});
}

AcceptedOperation issued(std::uint8_t number, Counts lines)
{
    return said(number, kMaria, at(10, number), kAsked, "requisition.issued",
                RequisitionIssued{PlaceId{"store"}, PlaceId{"floor-12"}, std::move(lines)});
}

const Requisition& of(const Document& document)
{
    return std::get<Requisition>(document.body);
}

} // namespace

SCENARIO("a lead writes down in the corridor what the floor needs, and sends it off later")
{
    auto requisition = askedFor(true);
    CHECK(of(requisition).state == RequisitionState::Draft);
    requisition = after(requisition, {changed(2, {{kSoap, 0}, {kSheet, 30}}), step(3, RequisitionStep::Submitted)});
    CHECK(of(requisition).state == RequisitionState::Submitted);
    CHECK(of(requisition).lines.size() == 1);
    CHECK(of(requisition).lines.at(kSheet).requested == 30);

    THEN("it is sent off once")
    {
        CHECK(apply(requisition, step(4, RequisitionStep::Submitted)).verdict == overtaken(Reason::AlreadyDone));
    }
    THEN("another line may still be added while nobody has decided")
    {
        CHECK(of(after(requisition, {changed(4, {{kSoap, 5}})})).lines.at(kSheet).requested == 30);
    }
}

SCENARIO("a manager approves as much as there is")
{
    auto requisition = askedFor(false);
    WHEN("all of it")
    {
        requisition = after(requisition, {approved(2)});
        CHECK(of(requisition).lines.at(kSoap).approved == 100);
    }
    WHEN("some of it: a line that was not seen gets nothing")
    {
        requisition = after(requisition, {changed(2, {{ItemId{"robe"}, 9}}), approved(3, Counts{{kSheet, 15}})});
        CHECK(of(requisition).lines.at(kSheet).approved == 15);
        CHECK(of(requisition).lines.at(kSoap).approved == 0);
        CHECK(of(requisition).lines.at(ItemId{"robe"}).approved == 0);
        CHECK(apply(requisition, changed(4, {{kSheet, 40}})).verdict == overtaken(Reason::NewerState));
    }
    WHEN("it is still a draft")
    {
        CHECK(apply(askedFor(true), approved(2)).verdict == overtaken(Reason::NewerState));
    }
    WHEN("it is refused")
    {
        requisition = after(requisition, {step(2, RequisitionStep::Rejected, "Next week.")});
        CHECK(of(requisition).remark == "Next week.");
        CHECK(isFinished(requisition.body));
        CHECK(apply(requisition, approved(3)).verdict == overtaken(Reason::NewerState));
    }
}

SCENARIO("the store issues in parts, and each part moves once")
{
    auto requisition = after(askedFor(false), {approved(2, Counts{{kSheet, 15}})});
    const auto first = issued(3, {{kSheet, 10}});
    requisition = after(requisition, {first});
    CHECK(of(requisition).lines.at(kSheet).issued == 10);
    CHECK_FALSE(isFinished(requisition.body));

    THEN("stock leaves the store and arrives on the floor")
    {
        const DocumentName store = stockAt(PlaceId{"store"}, kSheet);
        const DocumentName floor = stockAt(PlaceId{"floor-12"}, kSheet);
        CHECK(touches(first.operation) == std::vector<DocumentName>{kAsked, store, floor});
        CHECK(stockDelta(first.operation, store) == -10);
        CHECK(stockDelta(first.operation, floor) == 10);
    }
    THEN("with the rest it is done with")
    {
        CHECK(isFinished(after(requisition, {issued(4, {{kSheet, 5}})}).body));
    }
    THEN("a part that is taken back is still owed, whatever was issued since")
    {
        const auto back = after(requisition, {issued(4, {{kSheet, 5}}), undone(5, kMaria, at(11), first)});
        CHECK(of(back).lines.at(kSheet).issued == 5);
    }
    THEN("what is handed out after it was closed was handed out, and the storekeeper is told")
    {
        const auto closed = after(requisition, {step(4, RequisitionStep::Closed, "Found some.")});
        const auto [now, verdict, revised] = apply(closed, issued(5, {{kSheet, 5}}));
        CHECK(verdict == overtaken(Reason::NewerState));
        CHECK(of(now).lines.at(kSheet).issued == 15);
    }
}
