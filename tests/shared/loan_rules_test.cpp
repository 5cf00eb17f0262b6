#include "shared/rules/document_views.hpp"
#include "shared/rules/loan_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kAdapters{document_kind::kLoan, op(9).text()};

AcceptedOperation checkedIn(std::uint8_t number, const DocumentName& room)
{
    return said(number, kPms, at(8, number), room, "stay.checked_in", StayCheckedIn{});
}

Document threeAdaptersLent(std::optional<OperationId> turn = {})
{
    Document document;
    document.name = kAdapters;
    LoanOpened opened;
    opened.room = "1203";
    opened.turn = turn;
    opened.what = "adapter";
    opened.quantity = 3;
    return after(document, {said(9, kLi, at(9), kAdapters, "loan.opened", opened)});
}

AcceptedOperation back(std::uint8_t number, const StaffId& by, std::int64_t quantity)
{
    return said(number, by, at(10, number), kAdapters, "loan.returned", LoanReturned{quantity});
}

const Loan& loanOf(const Document& document)
{
    return std::get<Loan>(document.body);
}

LoanWarning warned(const Document& loan, const std::vector<Document>& rooms)
{
    std::vector<const Document*> all;
    for (const auto& room : rooms) {
        all.push_back(&room);
    }
    return outlookOf(loanOf(loan), all.front(), all).warning;
}

} // namespace

SCENARIO("a guest has borrowed three adapters")
{
    const auto lent = threeAdaptersLent();

    WHEN("one comes back")
    {
        const auto one = after(lent, {back(10, kMaria, 1)});
        CHECK(outOf(loanOf(one)) == 2);
        CHECK(loanOf(one).state == LoanState::Out);

        THEN("two are still out, and no more than that can come back")
        {
            const auto more = after(one, {back(11, kLi, 3)});
            CHECK(verdictOf(more, op(11)) == overtaken(Reason::NewerState));
            CHECK(loanOf(more).returned == 3);
            CHECK(loanOf(more).state == LoanState::Closed);
            CHECK(isFinished(more.body));
        }
        THEN("the other two are lost")
        {
            const auto lost =
                after(one, {said(11, kOlga, at(11), kAdapters, "loan.lost", LoanLost{2, "left with them"})});
            CHECK(loanOf(lost).lost == 2);
            CHECK(loanOf(lost).remark == "left with them");
            CHECK(loanOf(lost).closedBy == kOlga);
        }
        THEN("whoever was mistaken takes it back")
        {
            CHECK(outOf(loanOf(after(one, {undone(11, kMaria, at(11), back(10, kMaria, 1))}))) == 3);
        }
    }
    WHEN("all came back, and somebody says so again")
    {
        const auto again = after(lent, {back(10, kMaria, 3), back(11, kLi, 1)});
        CHECK(verdictOf(again, op(11)) == overtaken(Reason::AlreadyDone));
        CHECK(loanOf(again).returned == 3);
    }
}

SCENARIO("something stands ready in a room that has had no guest yet")
{
    CHECK(warned(threeAdaptersLent(), {roomDocument(dirtyRoom())}) == LoanWarning::None);
}

SCENARIO("a guest who has borrowed something leaves")
{
    const DocumentName other{document_kind::kRoom, "1205"};
    Room quiet = dirtyRoom();
    quiet.number = "1205";
    auto room = after(roomDocument(dirtyRoom()), {checkedIn(1, kRoom1203)});
    const auto lent = threeAdaptersLent(roomOf(room).turn);
    CHECK(warned(lent, {room}) == LoanWarning::None);

    WHEN("it is the day of leaving")
    {
        room = after(room, {said(2, kPms, at(9), kRoom1203, "stay.due_out", StayDueOut{})});
        CHECK(warned(lent, {room}) == LoanWarning::DueOut);
    }
    WHEN("they have checked out")
    {
        room = after(room, {said(2, kPms, at(9), kRoom1203, "stay.checked_out", StayCheckedOut{})});
        CHECK(warned(lent, {room}) == LoanWarning::CheckedOut);

        THEN("also when somebody else has moved in")
        {
            CHECK(warned(lent, {after(room, {checkedIn(3, kRoom1203)})}) == LoanWarning::CheckedOut);
        }
        THEN("not once all is back")
        {
            CHECK(warned(after(lent, {back(10, kMaria, 3)}), {room}) == LoanWarning::None);
        }
    }
    WHEN("they have moved to another room")
    {
        StayMoved moved;
        moved.from = kRoom1203;
        const auto move = said(2, kPms, at(9), other, "stay.moved", moved);
        room = after(room, {move});
        const auto there = after(roomDocument(quiet), {move});
        const std::vector<const Document*> rooms{&room, &there};

        THEN("the loan should follow, also when the next guest is there already")
        {
            CHECK(outlookOf(loanOf(lent), &room, rooms).movedTo == &there);
            room = after(room, {checkedIn(3, kRoom1203)});
            CHECK(outlookOf(loanOf(lent), &room, rooms).movedTo == &there);
        }
        THEN("it is where its guest is once it has")
        {
            const auto follows =
                after(lent, {said(10, kLi, at(10), kAdapters, "loan.moved", LoanMoved{"1205", roomOf(there).turn})});
            CHECK(outlookOf(loanOf(follows), &there, rooms).warning == LoanWarning::None);
        }
    }
}
