#include "mobile/ui/found_form.hpp"
#include "mobile/ui/found_list.hpp"
#include "mobile/ui/loan_form.hpp"
#include "mobile/ui/loan_list.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

const DocumentName kRoom1207{document_kind::kRoom, "1207"};
const DocumentName kRoom1204{document_kind::kRoom, "1204"};

std::vector<FoundItem> found(TabletAtHand& tablet)
{
    std::vector<FoundItem> items;
    for (const auto& shown : tablet.core().list(document_kind::kFoundItem)) {
        items.push_back(*shown.as<FoundItem>());
    }
    return items;
}

void lend(TabletAtHand& tablet, const char* room, const char* what, int quantity = 1)
{
    LoanForm form{tablet.hotel(), tablet.taps()};
    form.open(room);
    form.setWhat(what);
    form.setQuantity(quantity);
    REQUIRE(form.send());
}

/// `1207 adapter 2`, one after the other.
QString listed(const LoanList& loans)
{
    QStringList line;
    for (int row = 0; row < loans.count(); ++row) {
        line.append(loans.value(row, "room").toString() + ' ' + loans.value(row, "what").toString() + ' ' +
                    loans.value(row, "out").toString());
    }
    return line.join(", ");
}

QString lentOnCard(const RoomListModel& rooms, const QString& number)
{
    for (int row = 0; row < rooms.count(); ++row) {
        if (rooms.value(row, "number").toString() == number) {
            return rooms.value(row, "lent").toString();
        }
    }
    return "no such card";
}

} // namespace

SCENARIO("an attendant finds something in a room")
{
    TabletAtHand tablet{"u-li"};
    Camera camera;
    FoundForm form{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    FoundList mine{tablet.hotel(), tablet.taps()};
    form.open("1209");
    CHECK_FALSE(form.isReady());

    WHEN("she says what it is")
    {
        form.setWhat("telephone");

        THEN("it is kept as such things are, and that is enough")
        {
            CHECK(form.kept() == "valuable");
            REQUIRE(form.send());
            REQUIRE(found(tablet).size() == 1);
            CHECK(found(tablet).front().room == "1209");
            CHECK(found(tablet).front().kept == FoundClass::Valuable);
            CHECK(found(tablet).front().guestInHouse == false); // They have checked out.
            CHECK(form.what().isEmpty());
        }
        THEN("a photo goes along")
        {
            form.addPhoto(camera.takes("telephone"));
            REQUIRE(form.send());
            CHECK(found(tablet).front().photos.size() == 1);
            CHECK(tablet.store().photos().waiting().size() == 1);
        }
        THEN("what she has half said is there again")
        {
            form.setWords("Black, in the bed");
            form.open("1207");
            CHECK(form.what().isEmpty());
            form.open("1209");
            CHECK(form.words() == "Black, in the bed");
        }
    }
    WHEN("she has it in her hands")
    {
        form.setWhat("umbrella");
        REQUIRE(form.send());
        REQUIRE(mine.count() == 1);
        CHECK(mine.value(0, "where") == "1209");
        CHECK(mine.value(0, "label").toString().size() == 6);
        const QString item = mine.value(0, "key").toString();

        THEN("she hands it in with one tap; undone, she still has it")
        {
            REQUIRE(mine.handIn(item, "office"));
            CHECK(mine.count() == 0);
            CHECK(found(tablet).front().custody.front().to == "office");
            tablet.taps().undo();
            CHECK(mine.count() == 1);
        }
        THEN("she gives it to a colleague, who has to hand it in then")
        {
            REQUIRE(mine.handTo(item, "u-maria"));
            CHECK(mine.count() == 0);
            tablet.sync();
            CHECK(tablet.core().attention().empty());
            CHECK(found(tablet).front().custody.front().toStaff == StaffId{"u-maria"});
        }
    }
    WHEN("she finds it in no room")
    {
        form.open({});
        form.setWhat("book");
        CHECK_FALSE(form.isReady());
        form.setRoom("9999");
        CHECK_FALSE(form.isReady());
        form.setPlace("sky-lounge");
        REQUIRE(form.send());
        CHECK(found(tablet).front().place == PlaceId{"sky-lounge"});
        CHECK_FALSE(found(tablet).front().guestInHouse);
    }
}

SCENARIO("guests borrow things")
{
    TabletAtHand tablet{"u-li"};
    LoanList loans{tablet.hotel(), tablet.taps(), LoanList::Scope::Everywhere};
    RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Everyone};
    lend(tablet, "1104", "cot");
    lend(tablet, "1207", "adapter", 3);

    THEN("what is in my rooms stands before what is in others'")
    {
        CHECK(listed(loans) == "1207 adapter 3, 1104 cot 1");
        CHECK(loans.value(0, "part") == "mine");
        CHECK(loans.value(1, "part") == "elsewhere");
        CHECK(loans.warned() == 0);
    }
    THEN("one comes back, and then the others")
    {
        const QString adapters = loans.value(0, "key").toString();
        REQUIRE(loans.takeBack(adapters, 1));
        CHECK(listed(loans) == "1207 adapter 2, 1104 cot 1");
        REQUIRE(loans.takeBack(adapters, 2));
        CHECK(listed(loans) == "1104 cot 1");
        tablet.taps().undo();
        CHECK(listed(loans) == "1207 adapter 2, 1104 cot 1");
        tablet.sync();
        CHECK(tablet.core().attention().empty());
    }
    THEN("a room shows its own")
    {
        LoanList ofRoom{tablet.hotel(), tablet.taps(), LoanList::Scope::OneRoom};
        ofRoom.setRoom("1104");
        CHECK(listed(ofRoom) == "1104 cot 1");
    }
    WHEN("a guest leaves today")
    {
        tablet.server().state(kRoom1207, "pms", Role::Pms, StayDueOut{});
        tablet.sync();

        THEN("what they have is to be asked back, on the list and on the room's card")
        {
            CHECK(loans.warned() == 1);
            CHECK(loans.value(0, "warning") == "due-out");
            CHECK(lentOnCard(rooms, "1207") == "due-out");
            CHECK(lentOnCard(rooms, "1104").isEmpty());
        }
        THEN("once it is back nothing is")
        {
            REQUIRE(loans.takeBack(loans.value(0, "key").toString(), 3));
            CHECK(loans.warned() == 0);
            CHECK(lentOnCard(rooms, "1207").isEmpty());
        }
    }
    WHEN("a guest moves to another room")
    {
        StayMoved moved;
        moved.from = kRoom1207;
        tablet.server().state(kRoom1204, "pms", Role::Pms, moved);
        tablet.sync();
        CHECK(loans.value(0, "warning") == "moved");
        CHECK(loans.value(0, "movedTo") == "1204");

        THEN("what they have follows in one tap")
        {
            REQUIRE(loans.follow(loans.value(0, "key").toString()));
            CHECK(listed(loans) == "1104 cot 1, 1204 adapter 3");
            CHECK(loans.warned() == 0);
        }
    }
}
