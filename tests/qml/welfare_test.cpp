#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/welfare_form.hpp"
#include "mobile/ui/welfare_list.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

QVariant shown(const RoomListModel& rooms, const char* number, const char* role)
{
    for (int row = 0; row < rooms.count(); ++row) {
        if (rooms.value(row, "key").toString() == number) {
            return rooms.value(row, role);
        }
    }
    return {};
}

bool says(WelfareForm& form, const char* room, const char* result, const char* words = "")
{
    form.open(room);
    form.setResult(result);
    form.setWords(words);
    return form.send();
}

} // namespace

SCENARIO("a guest whom nobody has seen for longer than the hotel allows")
{
    GIVEN("1106, whose guest has refused service since yesterday, on Maria's list")
    {
        TabletAtHand tablet{"u-maria"};
        RoomListModel rooms{tablet.hotel(), RoomListModel::Scope::Mine};
        RoomScreen room{tablet.hotel(), tablet.taps()};
        room.setNumber("1106");
        WelfareForm form{tablet.hotel(), tablet.taps()};

        THEN("card and room say so, with for how long and since when")
        {
            CHECK(shown(rooms, "1106", "welfare").toBool());
            CHECK(shown(rooms, "1106", "unseenMinutes").toInt() == 26 * 60 + 5);
            CHECK(room.facts().value("unseenDays").toInt() >= 1);
            CHECK(room.facts().value("unseenAt").toString().size() == 5);
            CHECK(room.facts().value("keptOut").toBool());
        }
        THEN("other rooms say nothing, and where the sign hangs for three hours only the clock runs")
        {
            CHECK_FALSE(shown(rooms, "1104", "welfare").toBool());
            room.setNumber("1104");
            CHECK_FALSE(room.facts().value("keptOut").toBool());
            room.setNumber("1208");
            CHECK(room.facts().value("keptOut").toBool());
            CHECK(room.facts().value("unseenMinutes").toInt() == 190);
            CHECK_FALSE(room.facts().value("welfare").toBool());
        }
        WHEN("she finds the guest well")
        {
            REQUIRE(says(form, "1106", "well", "Answers through the door"));
            THEN("the clock begins again, and who asked is known")
            {
                CHECK_FALSE(shown(rooms, "1106", "welfare").toBool());
                CHECK(room.facts().value("unseenMinutes").toInt() == 0);
                CHECK(room.facts().value("welfareResult").toString() == "well");
                CHECK(room.facts().value("welfareBy").toString() == "Maria Santos");
                CHECK(room.facts().value("welfareWords").toString() == "Answers through the door");
            }
            THEN("it can be taken back, and the server takes it as it is")
            {
                tablet.sync();
                CHECK(tablet.core().attention().empty());
                tablet.taps().undo();
                tablet.sync();
                CHECK(shown(rooms, "1106", "welfare").toBool());
            }
        }
        WHEN("nobody answers")
        {
            REQUIRE(says(form, "1106", "no-answer"));
            THEN("the check stays due")
            {
                CHECK(shown(rooms, "1106", "welfare").toBool());
                CHECK(room.facts().value("welfareResult").toString() == "no-answer");
            }
        }
        WHEN("the sheet is half filled and the tablet is started again")
        {
            form.open("1106");
            form.setResult("needs-help");
            form.setWords("Asks for a doctor");
            tablet.restart();
            WelfareForm again{tablet.hotel(), tablet.taps()};
            again.open("1106");
            THEN("it is there again")
            {
                CHECK(again.result() == "needs-help");
                CHECK(again.words() == "Asks for a doctor");
                CHECK(tablet.core().queue().empty());
            }
        }
        WHEN("nothing is chosen yet")
        {
            form.open("1106");
            CHECK_FALSE(form.isReady());
            CHECK_FALSE(form.send());
        }
    }
}

SCENARIO("who leads sees first whom somebody must ask after")
{
    TabletAtHand tablet{"u-chen"};
    WelfareList due{tablet.hotel()};
    REQUIRE(due.count() == 1);
    CHECK(due.value(0, "key").toString() == "1106");
    CHECK(due.value(0, "assignedTo").toString() == "Maria Santos");

    THEN("the threshold is the hotel's: at three hours 1206 and 1208 are due as well, the longest unseen first")
    {
        tablet.server().state(DocumentName{"property/main"}, "u-admin", Role::Admin,
                              DocumentSet{[](DocumentBody& body) {
                                  std::get<Property>(body).settings.dndThreshold = std::chrono::hours{3};
                              }});
        tablet.sync();
        REQUIRE(due.count() == 3);
        CHECK(due.value(0, "key").toString() == "1106");

        AND_WHEN("the guest of 1208 needs help")
        {
            WelfareForm form{tablet.hotel(), tablet.taps()};
            REQUIRE(says(form, "1208", "needs-help"));
            CHECK(due.value(0, "key").toString() == "1208");
            CHECK(due.value(0, "result").toString() == "needs-help");
        }
    }
    THEN("a guest who is well leaves the list")
    {
        WelfareForm form{tablet.hotel(), tablet.taps()};
        REQUIRE(says(form, "1106", "well"));
        CHECK(due.count() == 0);
    }
    THEN("an attendant has no such list")
    {
        REQUIRE(tablet.core().signIn(StaffId{"u-li"}, kDemoPin).ok());
        tablet.hotel().refreshPerson();
        CHECK(due.count() == 0);
    }
}
