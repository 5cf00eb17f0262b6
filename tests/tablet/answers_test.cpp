#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

nlohmann::json recorded(TestTablet& tablet, const Tap& tap)
{
    return nlohmann::json::parse(tablet.store->operation(tap.id)->raw);
}

/// Room 1203 in a turn, with a flag set, cleaned, and failed by an inspector.
Document busyRoom()
{
    Document document = room1203();
    document.last = op(4);
    Room room = std::get<Room>(document.body);
    room.turn = op(1);
    room.service.op = op(2);
    room.task.cleanedOp = op(3);
    room.inspection.result = InspectionResult::Failed;
    room.inspection.op = op(4);
    document.body = room;
    return document;
}

} // namespace

SCENARIO("a tap says what it answers on the screen")
{
    TestTablet tablet;
    tablet.synced();
    wire::SyncReply reply = nothingNew();
    reply.cursor = "next";
    Document counted = towels(40);
    std::get<StockLevel>(counted.body).countedOp = op(5);
    reply.documents = {sent(busyRoom()), sent(counted)};
    tablet.hears(reply);

    const auto tapped = [&](const char* kind, const DocumentName& doc, const char* body) {
        return recorded(tablet, tablet.tapped(kind, doc, body));
    };
    THEN("it is sent in the form of the design")
    {
        const auto operation = tapped("room.noted", kRoom1203, R"({"text": "window"})");
        CHECK(operation.at("ds") == 1);
        CHECK(operation.at("kind") == "room.noted");
        CHECK(operation.at("v") == 1);
        CHECK(operation.at("doc") == "room/1203");
        CHECK(operation.at("seen") == op(4).text());
        CHECK(operation.at("by") == "u-li");
        CHECK(operation.at("at").at("boot") == "boot-1");
        CHECK(operation.at("at").at("mono") == 1'001'000);
        CHECK(operation.at("at").at("wall") == "2026-11-23T09:00:01.000Z");
    }
    THEN("work on the room names its turn")
    {
        CHECK(tapped("room.observed", kRoom1203, R"({"occupied": true})").at("body").at("turn") == op(1).text());
        CHECK(tapped("room.paused", kRoom1203, "{}").at("body").at("turn") == op(1).text());
    }
    THEN("a start never takes a room over by itself")
    {
        const auto body = tapped("room.started", kRoom1203, "{}").at("body");
        CHECK(body.at("turn") == op(1).text());
        CHECK(body.at("task") == "stayover");
        CHECK_FALSE(body.contains("over"));
    }
    THEN("a cleaning names the failure it makes good, and where the linen came from")
    {
        const auto body = tapped("room.cleaned", kRoom1203, R"({"linen": {"sheet": 2}})").at("body");
        CHECK(body.at("answers") == op(4).text());
        CHECK(body.at("place") == "floor-12");
        CHECK_FALSE(tapped("room.cleaned", kRoom1203, R"({"linen": {}})").at("body").contains("place"));
    }
    THEN("an inspection names the cleaning it judges, a flag the flag, a count the count")
    {
        CHECK(tapped("room.inspected", kRoom1203, R"({"result": "passed"})").at("body").at("cleaned_op") ==
              op(3).text());
        CHECK(tapped("room.service_set", kRoom1203, R"({"flag": "dnd"})").at("body").at("after") == op(2).text());
        CHECK(tapped("stock.counted", kTowels, R"({"qty": 7})").at("body").at("after") == op(5).text());
    }
    THEN("what is given is left as it is, null too")
    {
        const auto body =
            tapped("room.cleaned", kRoom1203,
                   R"({"turn": null, "answers": null, "place": "store", "linen": {"sheet": 1}, "mood": "fine"})")
                .at("body");
        CHECK(body.at("turn").is_null());
        CHECK(body.at("answers").is_null());
        CHECK(body.at("place") == "store");
        CHECK(body.at("mood") == "fine");
    }
    THEN("a typed body leaves open what it does not say")
    {
        RoomCleaned cleaned;
        cleaned.task = TaskKind::Deep;
        const auto tap = tablet.tablet->perform(kRoom1203, cleaned);
        REQUIRE(tap);
        const auto body = recorded(tablet, *tap).at("body");
        CHECK(body.at("turn") == op(1).text());
        CHECK(body.at("answers") == op(4).text());
        CHECK(body.at("task") == "deep");
    }
}

SCENARIO("a defect is reported")
{
    TestTablet tablet;
    tablet.synced();
    for (const char* name : {"work-order", "work-order/", "work-order/new"}) {
        const Tap tap = tablet.tapped("damage.reported", DocumentName{name},
                                      R"({"room": "1203", "category": "plumbing", "what": "tap-leaks"})");
        CHECK(tap.doc.text() == "work-order/" + tap.id.text());
        const auto shown = tablet.tablet->show(tap.doc);
        REQUIRE(shown.as<WorkOrder>() != nullptr);
        CHECK(shown.as<WorkOrder>()->reportedBy == kLi);
    }
    CHECK(tablet.tablet->list("work-order").size() == 3);
}

SCENARIO("nonsense is refused before it is recorded")
{
    struct Example {
        const char* kind;
        const char* doc;
        const char* body;
    };
    const auto example = GENERATE(Example{"room.cleaned", "room/1203", ""}, Example{"room.cleaned", "room/1203", "[1]"},
                                  Example{"room.cleaned", "room/1203", "{\"minutes\": "},
                                  Example{"room.cleaned", "room/1203", R"({"linen": {"sheet": -1}})"},
                                  Example{"room.cleaned", "stock/floor-12/bath-towel", "{}"},
                                  Example{"room.polished", "room/1203", "{}"},
                                  Example{"stock.used", "stock/floor-12/bath-towel", R"({"qty": 0})"},
                                  Example{"stock.used", "stock/floor-12/bath-towel", R"({"qty": 1.5})"},
                                  Example{"stock.used", "", R"({"qty": 1})"},
                                  Example{"damage.reported", "work-order/new", R"({"what": "tap-leaks"})"});
    TestTablet tablet;
    tablet.synced();
    const auto tap = tablet.tablet->tap(example.kind, DocumentName{example.doc}, example.body);
    INFO(example.kind << ' ' << example.doc << ' ' << example.body);
    REQUIRE_FALSE(tap);
    CHECK(tap.error().problem == Problem::Malformed);
    CHECK_FALSE(tap.error().detail.empty());
    CHECK(tablet.tablet->queue().empty());
}

SCENARIO("a note longer than an operation may be")
{
    TestTablet tablet;
    tablet.synced();
    const std::string note = "{\"text\": \"" + std::string(70'000, 'x') + "\"}";
    CHECK_FALSE(tablet.tablet->tap("room.noted", kRoom1203, note));
    CHECK(tablet.tablet->queue().empty());
}
