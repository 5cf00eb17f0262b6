#include "mobile/ui/inspect_form.hpp"
#include "mobile/ui/inspection_list.hpp"
#include "mobile/ui/room_screen.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::ui;

namespace {

int rowOf(const RowModel& rows, const char* key)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.value(row, "key").toString() == key) {
            return row;
        }
    }
    return -1;
}

QString barOf(const InspectionList& list, const char* room)
{
    return list.value(rowOf(list, room), "bar").toString();
}

} // namespace

SCENARIO("a lead's queue of checks")
{
    TabletAtHand tablet{"u-chen"};
    InspectionList queue{tablet.hotel()};
    RoomScreen room{tablet.hotel(), tablet.taps()};

    THEN("cleaned rooms wait, VIPs first; a VIP's room is shown with why a lead may not pass it")
    {
        REQUIRE(queue.count() == 4); // 1101 (VIP), 1102, 1110, 1210
        CHECK(queue.value(0, "key").toString() == "1101");
        CHECK(queue.value(0, "vip").toBool());
        CHECK(barOf(queue, "1101") == "vip-needs-supervisor");
        CHECK(barOf(queue, "1102").isEmpty());
        CHECK(queue.mine() == 3);
    }
    WHEN("one is passed in one tap")
    {
        REQUIRE(room.pass("1102"));
        THEN("it leaves the queue, with a full score")
        {
            CHECK(rowOf(queue, "1102") == -1);
            CHECK(tablet.room("1102").condition == Condition::Inspected);
            CHECK(tablet.room("1102").inspection.score == 100);
        }
    }
    WHEN("a finger is on the list")
    {
        queue.setHeld(true);
        REQUIRE(room.pass("1102"));
        CHECK(queue.count() == 4);
        queue.setHeld(false);
        CHECK(queue.count() == 3);
    }
}

SCENARIO("a supervisor passes a VIP's room, and nobody their own work")
{
    TabletAtHand tablet{"u-anna"};
    InspectionList queue{tablet.hotel()};
    CHECK(barOf(queue, "1101").isEmpty());

    RoomScreen room{tablet.hotel(), tablet.taps()};
    REQUIRE(room.start("1107"));
    RoomCleaned cleaned;
    cleaned.turn = tablet.room("1107").turn;
    REQUIRE(tablet.taps().perform(DocumentName{document_kind::kRoom, "1107"}, cleaned, "room.cleaned", "1107"));
    CHECK(barOf(queue, "1107") == "own-work");
}

SCENARIO("a room is checked line by line")
{
    TabletAtHand tablet{"u-chen"};
    Camera camera;
    PhotoBook& book = camera.bookOf(tablet.hotel());
    InspectForm form{tablet.hotel(), tablet.taps(), book};
    form.open("1110");

    THEN("everything passes until somebody says otherwise")
    {
        CHECK(form.lines()->count() == 6);
        CHECK(form.failed() == 0);
        CHECK(form.score() == 100);
        CHECK(form.cleaner() == "Maria Santos");
    }
    WHEN("nothing is wrong and it is sent")
    {
        REQUIRE(form.send());
        CHECK(tablet.room("1110").condition == Condition::Inspected);
    }
    WHEN("the bathroom is not clean, and there is no floor to speak of")
    {
        form.setResult("bathroom", "fail");
        form.setResult("floor", "na");
        THEN("the score is what passed of what was looked at, and a reason is given already")
        {
            CHECK(form.failed() == 1);
            CHECK(form.score() == 80);
            CHECK(form.lines()->value(rowOf(*form.lines(), "bathroom"), "reason").toString() == "not-clean");
        }
        AND_WHEN("it is sent with the inspector's own words")
        {
            form.setReason("bathroom", "hair");
            form.setWords("bathroom", " Hair in the drain ");
            REQUIRE(form.send());
            THEN("the room is dirty again, for the same person, and the operation says all of it")
            {
                const Room room = tablet.room("1110");
                CHECK(room.condition == Condition::Dirty);
                CHECK(room.task.assignedTo == StaffId{"u-maria"});
                CHECK(room.inspection.failed == std::vector<std::string>{"bathroom"});
                CHECK(room.inspection.score == 80);

                const auto sent = wire::parseOperation(tablet.store().operation(*room.inspection.op)->raw);
                REQUIRE(sent.ok());
                const auto& inspected = std::get<RoomInspected>(sent->body);
                REQUIRE(inspected.lines.size() == 6);
                CHECK(inspected.lines[1].line == "bathroom");
                CHECK(inspected.lines[1].result == LineResult::Fail);
                CHECK(inspected.lines[1].reason == "Hair in the drain");
                CHECK(inspected.lines[2].result == LineResult::NotApplicable);
                CHECK(inspected.lines[0].reason.empty());
            }
            THEN("the attendant reads in her own words what was not in order")
            {
                RoomScreen screen{tablet.hotel(), tablet.taps()};
                screen.setNumber("1110");
                CHECK(screen.facts().value("failed").toStringList() == QStringList{"Bathroom clean and dry"});
                tablet.hotel().setLanguage("zh-CN");
                CHECK(screen.facts().value("failed").toStringList() == QStringList{"卫生间清洁干燥"});
            }
        }
        AND_WHEN("a coded reason is chosen")
        {
            form.setWords("bathroom", "something");
            form.setReason("bathroom", "hair");
            CHECK(form.lines()->value(rowOf(*form.lines(), "bathroom"), "words").toString().isEmpty());
        }
        AND_WHEN("a photo shows it")
        {
            form.setPhoto("bathroom", camera.takes("bathroom"));
            const auto photos = [&form] {
                return form.lines()->value(rowOf(*form.lines(), "bathroom"), "photos").toList();
            };
            REQUIRE(photos().size() == 1);
            const auto first = photos()[0].toMap().value("name").toString().toStdString();
            THEN("another takes its place")
            {
                form.setPhoto("bathroom", camera.takes("better"));
                CHECK(photos().size() == 1);
                CHECK_FALSE(tablet.core().photos().file(first));
            }
            THEN("it goes with that line, and waits for the network")
            {
                REQUIRE(form.send());
                const auto sent = tablet.said(*tablet.room("1110").inspection.op);
                CHECK(std::get<RoomInspected>(sent.body).lines[1].photo == first);
                CHECK(tablet.core().chip().photosWaiting == 1);
            }
            THEN("whoever cleans it again sees it beside the line")
            {
                REQUIRE(form.send());
                RoomScreen screen{tablet.hotel(), tablet.taps()};
                screen.setNumber("1110");
                const auto shown =
                    screen.facts().value("failedPhotos").toMap().value("Bathroom clean and dry").toList();
                REQUIRE(shown.size() == 1);
                CHECK(shown[0].toMap().value("name").toString().toStdString() == first);
                CHECK_FALSE(shown[0].toMap().value("source").toString().isEmpty());
            }
            THEN("it is gone when the line passes after all")
            {
                form.setResult("bathroom", "pass");
                REQUIRE(form.send());
                CHECK(tablet.core().chip().photosWaiting == 0);
                CHECK_FALSE(tablet.core().photos().file(first));
            }
        }
        AND_WHEN("a touch-up is enough")
        {
            form.setMinor(true);
            REQUIRE(form.send());
            CHECK(tablet.room("1110").condition == Condition::Pickup);
            CHECK(tablet.taps().undoWhat() == "inspected.minor");
        }
        AND_WHEN("the tablet is locked before it is sent")
        {
            InspectForm later{tablet.hotel(), tablet.taps(), book};
            later.open("1110");
            THEN("the half-filled form is there again")
            {
                CHECK(later.failed() == 1);
                CHECK(later.score() == 80);
            }
        }
        AND_WHEN("the room is cleaned anew before it is sent")
        {
            const DocumentName doc{document_kind::kRoom, "1110"};
            tablet.server().state(doc, "u-anna", Role::Supervisor,
                                  RoomInspected{tablet.room("1110").turn, tablet.room("1110").task.cleanedOp});
            RoomCleaned again;
            again.turn = tablet.room("1110").turn;
            tablet.sync();
            again.answers = tablet.room("1110").inspection.op;
            tablet.server().state(doc, "u-maria", Role::Attendant, again);
            tablet.sync();
            REQUIRE(tablet.room("1110").condition == Condition::Clean);
            form.open("1110");
            THEN("the form is fresh: what it said was of the cleaning before")
            {
                CHECK(form.failed() == 0);
            }
        }
    }
}

SCENARIO("a lead may send a VIP's room back, though not pass it")
{
    TabletAtHand tablet{"u-chen"};
    Camera camera;
    PhotoBook& book = camera.bookOf(tablet.hotel());
    InspectForm form{tablet.hotel(), tablet.taps(), book};
    form.open("1101");
    CHECK(form.bar() == "vip-needs-supervisor");
    form.setResult("bed", "fail");
    REQUIRE(form.send());
    CHECK(tablet.room("1101").condition == Condition::Dirty);
}

SCENARIO("today's sample is drawn for the supervisor")
{
    TabletAtHand tablet{"u-anna"};
    InspectionList queue{tablet.hotel()};
    CHECK(queue.isSampling());
    const auto lookAgainAt = [&](int percent) {
        tablet.server().state(DocumentName{document_kind::kProperty, "main"}, "u-admin", Role::Admin,
                              DocumentSet{[percent](DocumentBody& body) {
                                  std::get<Property>(body).settings.samplingPercent = percent;
                              }});
        tablet.sync();
    };
    WHEN("the hotel looks at all rooms again")
    {
        lookAgainAt(100);
        THEN("every room that a lead has passed is listed, by number")
        {
            REQUIRE(queue.sample()->count() == 7);
            CHECK(queue.sample()->value(0, "key").toString() == "1001");
            CHECK(queue.sample()->value(6, "key").toString() == "1213");
            CHECK(queue.sample()->value(6, "cleaner").toString() == "Li Na");
            CHECK(queue.sample()->value(6, "inspector").toString() == "Chen Wei");
        }
    }
    WHEN("it looks at none again")
    {
        lookAgainAt(0);
        CHECK(queue.sample()->count() == 0);
    }
}
