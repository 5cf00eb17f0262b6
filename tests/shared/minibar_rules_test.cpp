#include "shared/rules/minibar_rules.hpp"
#include "shared/rules/stock_parts.hpp"
#include "shared/rules/stock_rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const ItemId kCola{"cola"};
const ItemId kWater{"water"};
const PlaceId kPantry{"floor-12"};

AcceptedOperation consumed(std::uint8_t number, UtcTime when, Counts items, std::optional<PlaceId> place = {})
{
    return said(number, kLi, when, kRoom1203, "minibar.consumed",
                MinibarConsumed{{}, std::move(items), {{kCola, 350}}, std::move(place)});
}

AcceptedOperation refilled(std::uint8_t number, UtcTime when, Counts items)
{
    return said(number, kMaria, when, kRoom1203, "minibar.refilled", MinibarRefilled{std::move(items), kPantry});
}

DocumentName postingOf(std::uint8_t number)
{
    return {document_kind::kPosting, op(number).text()};
}

Document postingAfter(const AcceptedOperation& told)
{
    Document posting;
    posting.name = {document_kind::kPosting, told.operation.id.text()};
    return after(posting, {told});
}

const Posting& postingIn(const Document& document)
{
    return std::get<Posting>(document.body);
}

AcceptedOperation step(std::uint8_t number, PostingStep step, std::string text = {})
{
    return said(number, kOlga, at(11, number), postingOf(1), std::string{nameOf(step)},
                PostingStepped{step, "folio 7", std::move(text)});
}

} // namespace

SCENARIO("what a guest took is on its way to their bill, with the prices of that day")
{
    const auto told = consumed(1, at(9), {{kCola, 2}, {kWater, 0}});
    CHECK(touches(told.operation) == std::vector<DocumentName>{kRoom1203, postingOf(1)});

    auto posting = postingAfter(told);
    CHECK(postingIn(posting).room == "1203");
    CHECK(postingIn(posting).items == std::map<ItemId, std::int64_t>{{kCola, 2}});
    CHECK(postingIn(posting).prices.at(kCola) == 350);
    CHECK(postingIn(posting).state == PostingState::Waiting);

    WHEN("the front desk has put it there")
    {
        posting = after(posting, {step(2, PostingStep::Taken)});
        CHECK(postingIn(posting).reference == "folio 7");
        THEN("a second clerk is told so")
        {
            CHECK(apply(posting, step(3, PostingStep::Taken)).verdict == overtaken(Reason::AlreadyDone));
        }
        THEN("it can still be taken off the bill, and stays off")
        {
            posting = after(posting, {step(3, PostingStep::Voided, "The guest brought it.")});
            CHECK(postingIn(posting).state == PostingState::Voided);
            CHECK(postingIn(posting).text == "The guest brought it.");
            CHECK(apply(posting, step(4, PostingStep::Taken)).verdict == overtaken(Reason::NewerState));
        }
    }
    WHEN("the attendant takes it back")
    {
        posting = after(posting, {undone(5, kLi, at(9, 5), told)});
        CHECK(std::holds_alternative<std::monostate>(posting.body));
    }
}

SCENARIO("a cleaning that found something missing tells the front desk, too")
{
    const RoomCleaned cleaned{.place = kPantry, .minibar = {{kCola, 1}, {kWater, 0}}, .prices = Prices{{kCola, 350}}};
    const auto told = said(1, kLi, at(9), kRoom1203, "room.cleaned", cleaned);
    CHECK(touches(told.operation) ==
          std::vector<DocumentName>{kRoom1203, DocumentName{"stock/floor-12/cola"}, postingOf(1)});
    CHECK(postingIn(postingAfter(told)).items.size() == 1);

    THEN("one that found all there does not")
    {
        const auto nothing =
            said(2, kLi, at(9), kRoom1203, "room.cleaned", RoomCleaned{.minibar = {{kWater, 0}}, .prices = Prices{}});
        CHECK(touches(nothing.operation) == std::vector<DocumentName>{kRoom1203});
    }
    THEN("one of a tablet that does not speak of prices yet does not either")
    {
        const auto old =
            said(2, kLi, at(9), kRoom1203, "room.cleaned", RoomCleaned{.place = kPantry, .minibar = {{kCola, 1}}});
        CHECK(touches(old.operation) == std::vector<DocumentName>{kRoom1203, DocumentName{"stock/floor-12/cola"}});
    }
    THEN("it takes no room that nobody has set up for a posting")
    {
        Document unknown;
        unknown.name = kRoom1203;
        CHECK(apply(unknown, told).verdict == overtaken(Reason::UnknownDocument));
    }
}

SCENARIO("a minibar misses what was consumed until it is refilled")
{
    const auto missing = [](const Document& room) { return roomOf(room).minibar; };
    auto room = after(roomDocument(dirtyRoom()), {consumed(1, at(9), {{kCola, 2}, {kWater, 1}})});
    CHECK(missing(room) == Counts{{kCola, 2}, {kWater, 1}});

    WHEN("it is refilled")
    {
        room = after(room, {refilled(2, at(10), {{kCola, 2}})});
        CHECK(missing(room) == Counts{{kWater, 1}});
        THEN("also when the news of it came first")
        {
            const auto late = refold(kRoom1203, {refilled(2, at(10), {{kCola, 2}}), consumed(1, at(9), {{kCola, 2}})});
            CHECK(std::holds_alternative<std::monostate>(late.document.body)); // Nobody has set the room up.
            const auto early = after(roomDocument(dirtyRoom()), {refilled(2, at(10), {{kCola, 2}})});
            CHECK(missing(early) == Counts{{kCola, -2}});
            CHECK(missing(after(early, {consumed(3, at(10, 1), {{kCola, 2}})})).empty());
        }
    }
    WHEN("it was refilled at once")
    {
        const auto atOnce = consumed(2, at(10), {{kCola, 1}}, kPantry);
        CHECK(missing(after(room, {atOnce})) == missing(room));
        CHECK(stockDelta(atOnce.operation, DocumentName{"stock/floor-12/cola"}) == -1);
    }
    WHEN("the room is cleaned and that is taken back")
    {
        const auto cleaned = said(3, kLi, at(9, 30), kRoom1203, "room.cleaned", RoomCleaned{});
        room = after(room, {cleaned, refilled(4, at(9, 40), {{kWater, 1}}), undone(5, kLi, at(9, 50), cleaned)});
        THEN("what happened to the minibar stays")
        {
            CHECK(roomOf(room).condition == Condition::Dirty);
            CHECK(missing(room) == Counts{{kCola, 2}});
        }
    }
    WHEN("what was told is taken back, after the room was cleaned")
    {
        const auto told = consumed(6, at(9, 10), {{kCola, 1}});
        room = after(room, {told, said(7, kLi, at(9, 30), kRoom1203, "room.cleaned", RoomCleaned{}),
                            undone(8, kLi, at(9, 35), told)});
        CHECK(missing(room) == Counts{{kCola, 2}, {kWater, 1}});
    }
}
