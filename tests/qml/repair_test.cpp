#include "mobile/core/photo_shelf.hpp"
#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/repair_list.hpp"
#include "mobile/ui/repair_screen.hpp"
#include "tests/qml/camera.hpp"
#include "tests/qml/tablet_at_hand.hpp"
#include "tests/support/catch.hpp"

#include <chrono>

using namespace turndown;
using namespace turndown::ui;
using namespace std::chrono_literals;

namespace {

const StaffId kTom{"u-tom"};

DamageReported broken(const char* room, const char* what, Priority priority, bool hazard = false)
{
    DamageReported reported;
    reported.room = room;
    reported.category = "plumbing";
    reported.what = what;
    reported.priority = priority;
    reported.hazard = hazard;
    return reported;
}

/// Somebody else reports it, and the tablet hears of it.
QString reports(TabletAtHand& tablet, const DamageReported& reported)
{
    const DocumentName doc = tablet.server().reportDamage("u-maria", Role::Attendant, reported);
    tablet.sync();
    return text(doc.key());
}

void says(TabletAtHand& tablet, const QString& order, const char* who, Role role, const OperationBody& body)
{
    tablet.server().state(DocumentName{document_kind::kWorkOrder, plain(order)}, who, role, body);
    tablet.sync();
}

QString listed(const RepairList& repairs)
{
    QStringList line;
    for (int row = 0; row < repairs.count(); ++row) {
        line.append(repairs.value(row, "where").toString());
    }
    return line.join(' ');
}

WorkOrder orderOf(TabletAtHand& tablet, const QString& order)
{
    return *tablet.core().show(DocumentName{document_kind::kWorkOrder, plain(order)}).as<WorkOrder>();
}

} // namespace

SCENARIO("an engineer's day is a list of repairs, what could hurt somebody first")
{
    TabletAtHand tablet{"u-tom"};
    RepairList repairs{tablet.hotel()};
    CHECK(repairs.repairs());
    reports(tablet, broken("1206", "tap-leaks", Priority::P4));
    reports(tablet, broken("1204", "drain-blocked", Priority::P1));
    const QString steam = reports(tablet, broken("1202", "pipe-leaks", Priority::P4, true));
    const QString late = reports(tablet, broken("1111", "tap-leaks", Priority::P3));

    THEN("hazards stand before all others, then what is more urgent")
    {
        CHECK(listed(repairs) == "1202 1204 1111 1206");
        CHECK(repairs.value(0, "hazard").toBool());
        CHECK(repairs.waiting() == 4);
    }
    THEN("each says how long there is left; what belongs to the day ends with it, what is planned has no clock")
    {
        CHECK(repairs.value(0, "clock").toString() == "left");
        CHECK(repairs.value(0, "minutes").toInt() >= 14); // Of fifteen.
        CHECK(repairs.value(2, "clock").toString() == "day");
        CHECK(repairs.value(2, "dueAt").toString() == "04:00");
        CHECK(repairs.value(3, "clock").toString() == "none");
    }
    THEN("what was agreed on and has passed is over, in minutes")
    {
        says(tablet, late, "u-anna", Role::Supervisor, WorkOrderAssigned{kTom, tablet.hotel().now() - 35min - 1s});
        CHECK(repairs.value(2, "clock").toString() == "over");
        CHECK(repairs.value(2, "minutes").toInt() == 35);
        repairs.setFilter("mine");
        CHECK(listed(repairs) == "1111");
    }
    THEN("somebody else's is not for him to accept")
    {
        says(tablet, late, "u-anna", Role::Supervisor, WorkOrderAssigned{StaffId{"u-anna"}, {}});
        CHECK(repairs.waiting() == 3);
    }
    THEN("what is done waits to be checked, and is gone when it was")
    {
        says(tablet, steam, "u-tom", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}, {"3f0d"}});
        CHECK(listed(repairs) == "1204 1111 1206");
        repairs.setFilter("done");
        CHECK(listed(repairs) == "1202");
        says(tablet, steam, "u-anna", Role::Supervisor, WorkOrderStepped{WorkOrderStep::Verified, {}});
        CHECK(repairs.count() == 0);
    }
    THEN("the list stands still while a finger is on it")
    {
        repairs.setHeld(true);
        says(tablet, steam, "u-tom", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}});
        CHECK(listed(repairs) == "1202 1204 1111 1206");
        repairs.setHeld(false);
        CHECK(listed(repairs) == "1204 1111 1206");
    }
}

SCENARIO("a repair from its acceptance to the photo of it, without a network")
{
    TabletAtHand tablet{"u-tom"};
    Camera camera;
    PhotoBook& book = camera.bookOf(tablet.hotel());
    RepairScreen repair{tablet.hotel(), tablet.taps(), book};
    const QString order = reports(tablet, broken("1202", "pipe-leaks", Priority::P2, true));
    tablet.server().away = true;
    repair.setOrder(order);
    REQUIRE(repair.accept());
    CHECK(repair.facts().value("acceptedBy").toString() == "Tomás Novák");
    CHECK(repair.facts().value("pending").toBool());
    REQUIRE(repair.say("commented", " The valve is stuck. "));
    CHECK(repair.comments()->value(0, "words").toString() == "The valve is stuck.");
    CHECK_FALSE(repair.say("commented", "   "));

    repair.setWords("New valve.");
    repair.addPhoto(camera.takes("valve"));
    REQUIRE(repair.photos().size() == 1);

    WHEN("the tablet is left before it is sent")
    {
        tablet.restart();
        PhotoBook& later = camera.bookOf(tablet.hotel());
        RepairScreen again{tablet.hotel(), tablet.taps(), later};
        again.setOrder(order);
        THEN("words and picture are there again")
        {
            CHECK(again.words() == "New valve.");
            CHECK(again.photos().size() == 1);
        }
    }
    WHEN("it is done")
    {
        const auto photo = plain(repair.photos()[0].toMap().value("name").toString());
        REQUIRE(repair.markDone());
        THEN("the picture is the proof, and waits for the network as the words do")
        {
            CHECK(orderOf(tablet, order).proof == std::vector<std::string>{photo});
            CHECK(orderOf(tablet, order).comments.back().text == "New valve.");
            CHECK(tablet.store().photos().waiting().size() == 1);
            CHECK(repair.photos().isEmpty());
            CHECK_FALSE(repair.may().value("verify").toBool()); // Housekeeping checks, not who did it.
        }
    }
}

SCENARIO("the supervisor checks a repair")
{
    TabletAtHand tablet{"u-anna"};
    Camera camera;
    RepairScreen repair{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    const QString order = reports(tablet, broken("1202", "pipe-leaks", Priority::P2, true));
    repair.setOrder(order);
    THEN("a hazard without a picture of its repair is not hers to pass, only to open again")
    {
        says(tablet, order, "u-tom", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}});
        CHECK_FALSE(repair.may().value("verify").toBool());
        REQUIRE(repair.say("reopened", "Take a photo, please."));
        CHECK(orderOf(tablet, order).state == WorkOrderState::Open);
    }
    THEN("with one it is")
    {
        says(tablet, order, "u-tom", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}, {"3f0d"}});
        REQUIRE(repair.may().value("verify").toBool());
        REQUIRE(repair.verify());
        tablet.sync();
        CHECK(orderOf(tablet, order).verifiedBy == StaffId{"u-anna"});
    }
    THEN("a second report of it is merged in one tap, and separated again")
    {
        const QString second = reports(tablet, broken("1202", "tap-leaks", Priority::P2));
        repair.setOrder(second);
        CHECK(repair.facts().value("likely").toMap().value("what").toString() == "pipe-leaks");
        REQUIRE(repair.merge());
        CHECK(orderOf(tablet, second).mergedInto == DocumentName{document_kind::kWorkOrder, plain(order)});
        REQUIRE(repair.unmerge());
        CHECK(orderOf(tablet, second).state == WorkOrderState::Open);
    }
}

SCENARIO("the manager is asked to take a room off sale")
{
    TabletAtHand tablet{"u-wu"};
    Camera camera;
    RepairList repairs{tablet.hotel()};
    RepairScreen repair{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    const QString order = reports(tablet, broken("1202", "pipe-leaks", Priority::P2));
    says(tablet, order, "u-tom", Role::Engineer, OutOfOrderAsked{Sale::OutOfOrder, {}, {}, "The wall has to dry."});
    repairs.setFilter("off-sale");
    CHECK(listed(repairs) == "1202");
    CHECK(repairs.waiting() == 1);
    repair.setOrder(order);
    REQUIRE(repair.may().value("answer").toBool());

    WHEN("she takes it off sale in one tap")
    {
        REQUIRE(repair.grantOffSale());
        tablet.sync();
        THEN("the room is, for the reason that was given, and nobody waits any more")
        {
            const Room room = tablet.room("1202");
            CHECK(room.sale == Sale::OutOfOrder);
            CHECK(room.saleDetail->reason == "The wall has to dry.");
            CHECK(repairs.count() == 0);
            CHECK(repair.facts().value("offSale").toMap().value("state").toString() == "granted");
        }
    }
    WHEN("she refuses")
    {
        REQUIRE(repair.say("refused", "Sold out tonight."));
        THEN("it says why, and the engineer may ask again")
        {
            CHECK(repairs.count() == 0);
            CHECK(repair.facts().value("offSale").toMap().value("text").toString() == "Sold out tonight.");
            CHECK(repair.may().value("ask").toBool());
        }
    }
}

SCENARIO("the attendant reports what is dangerous, what came back, and what a guest broke")
{
    TabletAtHand tablet{"u-li"};
    Camera camera;
    DamageForm form{tablet.hotel(), tablet.taps(), camera.bookOf(tablet.hotel())};
    const auto said = [&] { return tablet.said(tablet.core().queue().back().id).body; };
    const auto fill = [&](const char* what) {
        form.open("1209");
        form.setCategory("plumbing");
        form.setWhat(what);
    };
    WHEN("it is a hazard")
    {
        fill("pipe-leaks");
        form.setHazard(true);
        REQUIRE(form.send());
        CHECK(std::get<DamageReported>(said()).hazard);
        CHECK_FALSE(form.isHazard()); // The next one is asked about anew.
    }
    WHEN("the same was repaired there not long ago")
    {
        const QString before = reports(tablet, broken("1209", "tap-leaks", Priority::P3));
        says(tablet, before, "u-tom", Role::Engineer, WorkOrderStepped{WorkOrderStep::Done, {}});
        says(tablet, before, "u-anna", Role::Supervisor, WorkOrderStepped{WorkOrderStep::Verified, {}});
        fill("tap-leaks");
        CHECK(form.repeats().value("who").toString() == "Tomás Novák");
        CHECK(form.alreadyReported().isEmpty());
        THEN("it is reported as having come back")
        {
            REQUIRE(form.send());
            CHECK(std::get<DamageReported>(said()).repeatOf == DocumentName{document_kind::kWorkOrder, plain(before)});
        }
        THEN("she says that it is something else")
        {
            form.setSomethingElse(true);
            REQUIRE(form.send());
            CHECK_FALSE(std::get<DamageReported>(said()).repeatOf.has_value());
        }
        THEN("another defect there has not come back")
        {
            fill("drain-blocked");
            CHECK(form.repeats().isEmpty());
        }
    }
    WHEN("a guest caused it")
    {
        fill("tap-leaks");
        REQUIRE(form.charge().size() == 2);
        form.setCharge("broken-lamp", 2);
        form.setCharge("stained-linen", 1);
        form.setCharge("stained-linen", 0);
        REQUIRE(form.send());
        const auto charge = std::get<DamageReported>(said()).charge;
        REQUIRE(charge.size() == 1);
        CHECK(charge[0] == ChargeLine{"broken-lamp", 2, 18000});
    }
}
