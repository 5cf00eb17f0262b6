#include "mobile/ui/change_list.hpp"
#include "mobile/ui/request_form.hpp"
#include "mobile/ui/request_list.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <chrono>

using namespace turndown;
using namespace turndown::ui;
using namespace std::chrono_literals;

namespace {

/// Somebody else asks for something in a room.
QString asks(TabletAtHand& tablet, const char* what, const char* room, std::optional<StaffId> to = std::nullopt,
             std::optional<std::chrono::minutes> due = std::nullopt)
{
    RequestOpened opened;
    opened.room = room;
    opened.what = what;
    opened.to = std::move(to);
    if (due) {
        opened.dueAt = tablet.hotel().now() + *due + 30s;
    }
    const DocumentName doc = tablet.server().openRequest("u-chen", Role::Lead, opened);
    tablet.sync();
    return text(doc.key());
}

QString listed(const RequestList& requests)
{
    QStringList line;
    for (int row = 0; row < requests.count(); ++row) {
        line.append(requests.value(row, "what").toString());
    }
    return line.join(' ');
}

const StaffId kLi{"u-li"};
const StaffId kMaria{"u-maria"};

} // namespace

SCENARIO("what guests ask for stands on a list until it is done")
{
    TabletAtHand tablet{"u-li"};
    RequestList requests{tablet.hotel(), tablet.taps(), RequestList::Scope::Everywhere};
    asks(tablet, "iron", "1104", kMaria, 10min);
    const QString cot = asks(tablet, "cot", "1207", std::nullopt, 60min);
    const QString towels = asks(tablet, "towels", "1205", kLi, -12min);
    asks(tablet, "pillows", "1209", kLi);

    THEN("mine stand first, then nobody's; and the count is of both")
    {
        CHECK(listed(requests) == "towels pillows cot iron");
        CHECK(requests.waiting() == 3);
        CHECK(requests.value(0, "heads").toBool());
        CHECK_FALSE(requests.value(1, "heads").toBool());
        CHECK(requests.value(2, "heads").toBool());
    }
    THEN("what is due and overdue is known in minutes")
    {
        CHECK(requests.value(0, "overdue").toBool());
        CHECK(requests.value(0, "minutesLeft").toInt() == -11);
        CHECK_FALSE(requests.value(2, "overdue").toBool());
        CHECK(requests.value(2, "minutesLeft").toInt() == 60);
        CHECK_FALSE(requests.value(1, "hasDue").toBool());
    }
    THEN("it is accepted in one tap, and mine then")
    {
        REQUIRE(requests.accept(cot));
        CHECK(listed(requests) == "towels cot pillows iron");
        CHECK(requests.value(1, "acceptedBy").toString() == "Li Na");
        tablet.taps().undo();
        CHECK(requests.value(2, "acceptedBy").toString().isEmpty());
    }
    THEN("it is done in one tap, and gone; undone, it is there again")
    {
        REQUIRE(requests.markDone(towels));
        CHECK(listed(requests) == "pillows cot iron");
        CHECK(requests.waiting() == 2);
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        tablet.taps().undo();
        CHECK(listed(requests) == "towels pillows cot iron");
    }
    THEN("what is not wanted any more is gone as well")
    {
        REQUIRE(requests.cancel(cot));
        CHECK(listed(requests) == "towels pillows iron");
    }
    THEN("the list stands still while a finger is on it")
    {
        requests.setHeld(true);
        REQUIRE(requests.markDone(towels));
        CHECK(listed(requests) == "towels pillows cot iron");
        requests.setHeld(false);
        CHECK(listed(requests) == "pillows cot iron");
    }
    THEN("a room shows its own")
    {
        RequestList ofRoom{tablet.hotel(), tablet.taps(), RequestList::Scope::OneRoom};
        ofRoom.setRoom("1207");
        CHECK(listed(ofRoom) == "cot");
        ofRoom.setRoom("1203");
        CHECK(ofRoom.count() == 0);
    }
    THEN("the lead hands one on, and it is nobody else's")
    {
        REQUIRE(tablet.core().signIn(StaffId{"u-chen"}, kDemoPin).ok());
        tablet.hotel().refreshPerson();
        REQUIRE(requests.assign(cot, "u-maria"));
        tablet.sync();
        CHECK(tablet.core().attention().empty());
        CHECK(requests.waiting() == 0);
    }
    THEN("of two who accept the same, the second is told who was first")
    {
        tablet.server().away = true;
        REQUIRE(requests.accept(cot));
        tablet.server().state(DocumentName{document_kind::kRequest, plain(cot)}, "u-maria", Role::Attendant,
                              RequestStepped{RequestStep::Accepted, {}});
        tablet.server().away = false;
        tablet.sync();
        REQUIRE(tablet.core().attention().size() == 1);
        CHECK(tablet.core().attention().front().verdict == overtaken(Reason::AlreadyDone));
        CHECK(listed(requests) == "towels pillows iron cot"); // Maria has it.
    }
}

SCENARIO("a request is opened with as little as where and what, without a network")
{
    TabletAtHand tablet{"u-li"};
    tablet.server().away = true;
    RequestList requests{tablet.hotel(), tablet.taps(), RequestList::Scope::Everywhere};
    RequestForm form{tablet.hotel(), tablet.taps()};

    GIVEN("the page of 1207")
    {
        form.open("1207");
        CHECK(form.isFixed());
        CHECK_FALSE(form.send()); // For what is not said yet.
        form.setWhat("extra-bed");
        REQUIRE(form.send());
        CHECK(requests.value(0, "where").toString() == "1207");
        CHECK(requests.value(0, "quantity").toInt() == 1);
        CHECK_FALSE(requests.value(0, "hasDue").toBool());
        CHECK(form.what().isEmpty());

        THEN("it can be taken back")
        {
            tablet.taps().undo();
            CHECK(requests.count() == 0);
        }
        THEN("the server takes it as it is")
        {
            tablet.server().away = false;
            tablet.sync();
            CHECK(tablet.core().attention().empty());
            CHECK(listed(requests) == "extra-bed");
        }
    }
    GIVEN("the list, from where a place has to be said")
    {
        form.open("");
        form.setWhat("towels");
        form.setQuantity(4);
        form.setWords("For the family");
        form.setTo("u-maria");
        form.setRoom("9999");
        CHECK_FALSE(form.isReady()); // There is no such room.
        form.setRoom("1104");
        CHECK(form.isReady());

        THEN("within half an hour means half an hour from the sending")
        {
            form.setDue("30");
            REQUIRE(form.send());
            CHECK(requests.value(0, "minutesLeft").toInt() >= 29); // Some of the first minute may have gone.
            CHECK(requests.value(0, "minutesLeft").toInt() <= 30);
            CHECK(requests.value(0, "to").toString() == "Maria Santos");
            CHECK(requests.value(0, "quantity").toInt() == 4);
        }
        THEN("a time of day is the next such time on the hotel's clocks")
        {
            form.setDue("at");
            form.setDueTime(14 * 60 + 32);
            CHECK(form.dueTime() == 14 * 60 + 30); // In steps of five minutes.
            REQUIRE(form.send());
            CHECK(requests.value(0, "dueAt").toString() == "14:30");
            CHECK(requests.value(0, "minutesLeft").toInt() >= 0);
            CHECK(requests.value(0, "minutesLeft").toInt() < 24 * 60);
        }
        THEN("the clock goes round past midnight")
        {
            form.setDueTime(24 * 60);
            CHECK(form.dueTime() == 0);
            form.setDueTime(-5);
            CHECK(form.dueTime() == 23 * 60 + 55);
        }
        THEN("a public area takes the room's place, in the reader's words")
        {
            form.setPlace("sky-lounge");
            CHECK(form.room().isEmpty());
            REQUIRE(form.send());
            tablet.hotel().setLanguage("zh-CN");
            CHECK(requests.value(0, "where").toString() == "行政酒廊");
        }
        THEN("half filled, it is there again after the tablet was started again")
        {
            tablet.restart();
            RequestForm again{tablet.hotel(), tablet.taps()};
            again.open("");
            CHECK(again.what() == "towels");
            CHECK(again.room() == "1104");
            CHECK(again.quantity() == 4);
            CHECK(again.words() == "For the family");
            CHECK(again.toName() == "Maria Santos");
        }
    }
}

SCENARIO("a new request for me is announced like other changes")
{
    TabletAtHand tablet{"u-li"};
    ChangeList changes{tablet.hotel()};
    asks(tablet, "iron", "1104", kMaria);
    asks(tablet, "cot", "1207");
    CHECK(changes.count() == 0);
    const QString towels = asks(tablet, "towels", "1205", kLi);

    REQUIRE(changes.count() == 1);
    CHECK(changes.value(0, "change").toString() == "requested");
    CHECK(changes.value(0, "room").toString() == "1205");
    CHECK(changes.value(0, "detail").toString() == "towels");
    CHECK(changes.value(0, "who").toString() == "Chen Wei");
    CHECK(changes.value(0, "other").toString() == "request/" + towels);

    THEN("it is kept over a restart")
    {
        tablet.restart();
        ChangeList again{tablet.hotel()};
        REQUIRE(again.count() == 1);
        CHECK(again.value(0, "room").toString() == "1205");
    }
    THEN("two of them are two")
    {
        asks(tablet, "water", "1205", kLi);
        CHECK(changes.count() == 2);
    }
    THEN("it is no news any more once I am on it")
    {
        RequestList requests{tablet.hotel(), tablet.taps(), RequestList::Scope::Everywhere};
        REQUIRE(requests.accept(towels));
        CHECK(changes.count() == 0);
    }
}
