#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/hotel.hpp"

#include <nlohmann/json.hpp>

#include <functional>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

/// Room 1203 cleaned by Li, as a tablet sends it, with `change` made to it.
template <class Change>
std::string cleaned(Change change)
{
    json operation = json::parse(golden::read(golden::folder("operations") / "room.cleaned.json"));
    change(operation);
    return operation.dump();
}

/// The sentence of a body that cannot be understood; what it is instead, where it can.
std::string complaintOf(const OperationBody& body)
{
    if (const auto* const malformed = std::get_if<MalformedBody>(&body)) {
        return malformed->detail;
    }
    return std::holds_alternative<UnknownKind>(body) ? "unknown kind" : "understood";
}

std::string complaintAbout(const std::string& kind, const std::string& doc, const std::string& body)
{
    return complaintOf(readOperationBody(kind, DocumentName{doc}, json::parse(body)));
}

template <class Body>
Body understood(const std::string& kind, const std::string& doc, const std::string& body)
{
    const OperationBody read = readOperationBody(kind, DocumentName{doc}, json::parse(body));
    CAPTURE(kind, body, complaintOf(read));
    REQUIRE(std::holds_alternative<Body>(read));
    return std::get<Body>(read);
}

} // namespace

SCENARIO("an operation is kept whenever it has an id")
{
    struct Case {
        const char* what;
        std::function<void(json&)> change;
        const char* named; ///< What the sentence speaks of.
    };
    const std::vector<Case> cases{
        {"no kind", [](json& op) { op.erase("kind"); }, "operation.kind"},
        {"an empty kind", [](json& op) { op["kind"] = ""; }, "operation.kind"},
        {"a kind that is a number", [](json& op) { op["kind"] = 3; }, "operation.kind"},
        {"no document", [](json& op) { op.erase("doc"); }, "operation.doc"},
        {"a document without a key", [](json& op) { op["doc"] = "room/"; }, "operation.doc"},
        {"nobody who said it", [](json& op) { op.erase("by"); }, "operation.by"},
        {"an empty name of who said it", [](json& op) { op["by"] = ""; }, "operation.by"},
        {"a screen that is no id", [](json& op) { op["seen"] = "yesterday"; }, "operation.seen"},
        {"a version in words", [](json& op) { op["v"] = "one"; }, "operation.v"},
        {"a clock that is no object", [](json& op) { op["at"] = 1; }, "operation.at"},
        {"a clock without boot", [](json& op) { op["at"].erase("boot"); }, "operation.at.boot"},
        {"a wall clock in seconds", [](json& op) { op["at"]["wall"] = 1763889302; }, "operation.at.wall"},
        {"a steady clock beyond every clock", [](json& op) { op["at"]["mono"] = 9'007'199'254'740'992; },
         "operation.at.mono"},
        {"an effective time that is none", [](json& op) { op["eff"] = "noon"; }, "operation.eff"},
        {"a body that is a list", [](json& op) { op["body"] = json::array(); }, "body"},
        {"a body that is text", [](json& op) { op["body"] = "cleaned"; }, "body"},
        {"a document of another kind", [](json& op) { op["doc"] = "work-order/12"; }, "work-order/12"},
        {"a key with a slash", [](json& op) { op["doc"] = "room/12/03"; }, "room/12/03"},
    };
    for (const Case& wrong : cases) {
        CAPTURE(wrong.what);
        const auto operation = parseOperation(cleaned(wrong.change));
        REQUIRE(operation.ok());
        CHECK(operation->id.text() == "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11");
        CHECK(operation->ds.has_value());
        CHECK(std::holds_alternative<MalformedBody>(operation->body));
        const std::string complaint = complaintOf(operation->body);
        CAPTURE(complaint);
        CHECK(complaint.find(wrong.named) != std::string::npos);
    }
}

SCENARIO("what is wrong with an operation leaves the rest of it readable")
{
    GIVEN("a cleaning whose clock, screen and effective time are nonsense")
    {
        const auto operation = parseOperation(cleaned([](json& op) {
            op["at"]["mono"] = -1;
            op["seen"] = "x";
            op["eff"] = "noon";
        }));
        REQUIRE(operation.ok());
        THEN("who, what and where are known, and no time is made up")
        {
            CHECK(operation->kind == "room.cleaned");
            CHECK(operation->doc == hotel::kRoom1203);
            CHECK(operation->by == hotel::kLi);
            CHECK_FALSE(operation->at);
            CHECK_FALSE(operation->seen);
            CHECK_FALSE(operation->eff);
        }
    }
}

SCENARIO("what has no id, or is no JSON object, is no operation")
{
    const std::vector<std::string> texts{"",
                                         " ",
                                         "null",
                                         "7",
                                         "[]",
                                         R"("0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11")",
                                         "{}",
                                         R"({"id":null})",
                                         R"({"id":7})",
                                         R"({"id":"1203"})",
                                         R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c1g"})",
                                         R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"} {})",
                                         R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11",})",
                                         R"({'id':'0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11'})",
                                         "{\"id\":\"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11\",\"x\":\"\xff\"}",
                                         "{\"id\":\"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11\",\"\xc3\":1}"};
    for (const std::string& text : texts) {
        CAPTURE(text);
        const auto operation = parseOperation(text);
        REQUIRE_FALSE(operation.ok());
        CHECK(operation.error().problem == Problem::Malformed);
        CHECK_FALSE(operation.error().detail.empty());
    }
}

SCENARIO("an operation cut short anywhere is no operation")
{
    const std::string text = cleaned([](json&) {});
    REQUIRE(parseOperation(text).ok());
    for (std::size_t length = 0; length < text.size(); ++length) {
        REQUIRE_FALSE(parseOperation(text.substr(0, length)).ok());
    }
}

SCENARIO("an operation nested without end harms nobody")
{
    const std::string head = R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","x":)";
    const auto nested = [&head](std::size_t depth) {
        return head + std::string(depth, '[') + std::string(depth, ']') + '}';
    };
    CHECK(parseOperation(nested(20)).ok());
    const auto deep = parseOperation(nested(40)); // It says which one it is, so it is kept.
    REQUIRE(deep.ok());
    CHECK(complaintOf(deep->body).find("32 levels") != std::string::npos);
    CHECK_FALSE(parseOperation(nested(70)).ok());
    CHECK_FALSE(parseOperation(nested(200'000)).ok());
    CHECK_FALSE(parseOperation(std::string(200'000, '[')).ok());
    CHECK_FALSE(parseOperation(head + std::string(200'000, '{')).ok());
}

SCENARIO("numbers and text that JSON allows and few programs can hold")
{
    const std::string head =
        R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"stock.used","doc":"stock/store/soap",)"
        R"("by":"u-li","body":)";
    THEN("a number too large for any computer is a quantity nobody can have used")
    {
        const auto operation = parseOperation(head + R"({"qty":1e400}})");
        REQUIRE(operation.ok());
        CHECK(complaintOf(operation->body).find("body.qty") != std::string::npos);
    }
    THEN("in a member nobody reads it is ignored")
    {
        const auto operation = parseOperation(head + R"({"qty":2,"x":[-1.5E+999,1)" + std::string(500, '0') + "]}}");
        REQUIRE(operation.ok());
        CHECK(complaintOf(operation->body) == "understood");
    }
    THEN("half of a surrogate pair is a character that could not be read")
    {
        const auto operation = parseOperation(
            R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"room.noted","doc":"room/1203","by":"u-li",)"
            R"("body":{"text":"bed \ud83d, \udecf, \ud83d\udecf, \\ud83d"}})");
        REQUIRE(operation.ok());
        CHECK(complaintOf(operation->body) == "understood");
        CHECK(std::get<RoomNoted>(operation->body).text == "bed \uFFFD, \uFFFD, \U0001F6CF, \\ud83d");
    }
    THEN("what is no number stays no JSON")
    {
        for (const char* const number : {"01e400", "1.e400", "1e400.5", "--1e400", "1e", "+1e400", ".5e400"}) {
            CAPTURE(number);
            CHECK_FALSE(parseOperation(head + R"({"qty":)" + number + "}}").ok());
        }
    }
}

SCENARIO("a device sequence that is none is left to the server")
{
    for (const json& ds : {json(nullptr), json(0), json(-1), json(1.5), json("7"), json::array()}) {
        CAPTURE(ds.dump());
        const auto operation = parseOperation(cleaned([&ds](json& op) { op["ds"] = ds; }));
        REQUIRE(operation.ok());
        CHECK_FALSE(operation->ds);
        CHECK(complaintOf(operation->body) == "understood");
    }
}

SCENARIO("kinds and versions this program has not learnt are kept for one that has")
{
    const auto kindOf = [](const char* kind, int version) {
        const auto operation = parseOperation(cleaned([=](json& op) {
            op["kind"] = kind;
            op["v"] = version;
        }));
        REQUIRE(operation.ok());
        return complaintOf(operation->body);
    };
    CHECK(kindOf("room.cleaned", 1) == "understood");
    CHECK(kindOf("room.cleaned", 2) == "unknown kind");
    CHECK(kindOf("room.cleaned", 0) == "unknown kind");
    CHECK(kindOf("minibar.audited", 1) == "unknown kind");
    CHECK(kindOf("Room.Cleaned", 1) == "unknown kind");
    THEN("the documents they speak of may be of kinds not learnt either")
    {
        const auto operation = parseOperation(cleaned([](json& op) {
            op["kind"] = "item.found";
            op["doc"] = "found-item/umbrella/7";
        }));
        REQUIRE(operation.ok());
        CHECK(complaintOf(operation->body) == "unknown kind");
        CHECK(operation->doc.text() == "found-item/umbrella/7");
    }
    THEN("undoing one is as little understood")
    {
        CHECK(complaintAbout("operation.undone", "room/1203",
                             R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11",
                                 "of":{"kind":"minibar.audited","doc":"room/1203","body":{}}})") == "unknown kind");
    }
}

SCENARIO("members that may be left out")
{
    THEN("no turn is none yet, given or not")
    {
        CHECK_FALSE(understood<RoomStarted>("room.started", "room/1203", "{}").turn);
        CHECK_FALSE(understood<RoomStarted>("room.started", "room/1203", R"({"turn":null})").turn);
    }
    THEN("a flag may say what it answers, that nothing stood, or nothing at all")
    {
        const auto answer = [](const char* body) {
            return understood<RoomServiceSet>("room.service_set", "room/1203", body).after;
        };
        CHECK(answer(R"({"flag":"dnd"})") == Answer{});
        CHECK(answer(R"({"flag":"dnd","after":null})") == Answer{std::optional<OperationId>{}});
        CHECK(answer(R"({"flag":"dnd","after":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c07"})") == Answer{hotel::op(7)});
    }
    THEN("an assignment may take a room from everybody, or leave it with whom it is")
    {
        const auto to = [](const char* body) {
            return understood<RoomAssigned>("room.assigned", "room/1203", body).to;
        };
        using To = std::optional<std::optional<StaffId>>;
        CHECK(to(R"({"position":1})") == std::nullopt);
        CHECK(to(R"({"to":null})") == To{std::optional<StaffId>{}});
        CHECK(to(R"({"to":"u-li"})") == To{hotel::kLi});
    }
    THEN("a body may be left out altogether")
    {
        const auto operation = parseOperation(cleaned([](json& op) {
            op["kind"] = "stay.checked_out";
            op.erase("body");
        }));
        REQUIRE(operation.ok());
        CHECK(std::holds_alternative<StayCheckedOut>(operation->body));
    }
    THEN("a cleaning that counted nothing needs no place")
    {
        CHECK_FALSE(
            understood<RoomCleaned>("room.cleaned", "room/1203", R"({"linen":{"sheet":0},"minibar":null})").place);
    }
}

SCENARIO("bodies that cannot be understood are held with a sentence that names the member")
{
    struct Case {
        const char* kind;
        const char* doc;
        const char* body;
        const char* named;
    };
    const std::vector<Case> cases{
        {"room.started", "room/1203", R"({"turn":"now"})", "body.turn"},
        {"room.started", "room/1203", R"({"task":"sauna"})", "body.task"},
        {"room.cleaned", "room/1203", R"({"linen":{"sheet":4}})", "body.place"},
        {"room.cleaned", "room/1203", R"({"supplies":{"soap":1},"place":null})", "body.place"},
        {"room.cleaned", "room/1203", R"({"minibar":{"cola":1},"place":""})", "body.place"},
        {"room.cleaned", "room/1203", R"({"minibar":{"cola":1},"place":"floor/12"})", "body.place"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":{"sheet":-1}})", "body.linen.sheet"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":{"sheet":1.0}})", "body.linen.sheet"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":{"sheet":2147483648}})", "body.linen.sheet"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":{"sheet":"4"}})", "body.linen.sheet"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":{"bed/sheet":4}})", "body.linen"},
        {"room.cleaned", "room/1203", R"({"place":"floor-12","linen":[4]})", "body.linen"},
        {"room.cleaned", "room/1203", R"({"minutes":-3})", "body.minutes"},
        {"room.inspected", "room/1203", "{}", "body.result"},
        {"room.inspected", "room/1203", R"({"result":"none"})", "body.result"},
        {"room.inspected", "room/1203", R"({"result":"passed","lines":[{"result":"pass"}]})", "body.lines.line"},
        {"room.inspected", "room/1203", R"({"result":"passed","minor":"no"})", "body.minor"},
        {"room.service_set", "room/1203", "{}", "body.flag"},
        {"room.service_set", "room/1203", R"({"flag":"DND"})", "body.flag"},
        {"room.observed", "room/1203", R"({"persons":1})", "body.occupied"},
        {"room.flagged", "room/1203", R"({"flag":"late"})", "body.flag"},
        {"room.sale_set", "room/1203", R"({"sale":"sold"})", "body.sale"},
        {"room.sale_set", "room/1203", R"({"sale":"available","from":"tomorrow"})", "body.from"},
        {"room.overridden", "room/1203", "{}", "body.condition"},
        {"room.noted", "room/1203", R"({"text":""})", "body.text"},
        {"stay.checked_in", "room/1203", R"({"guests":{"adults":"two"}})", "body.guests.adults"},
        {"stay.checked_in", "room/1203", R"({"arrival":"2026-11-25","departure":"2026-11-23"})", "body.departure"},
        {"stay.expected", "room/1203", R"({"arrival":"2026-11-25"})", "body.departure"},
        {"stay.expected", "room/1203", R"({"arrival":"2026-11-25","departure":"2026-11-24"})", "body.departure"},
        {"stay.moved", "room/1203", "{}", "body.from"},
        {"stay.moved", "room/1203", R"({"from":"room/1203"})", "body.from"},
        {"stay.moved", "room/1203", R"({"from":"staff/u-li"})", "body.from"},
        {"day.rolled", "property/main", R"({"business_day":"2026-13-01"})", "body.business_day"},
        {"day.rolled", "staff/u-li", R"({"business_day":"2026-11-24"})", "staff/u-li"},
        {"document.set", "room/1203", R"({"floor":12})", "body.floor"},
        {"document.set", "room/1203", "[]", "body"},
        {"document.set", "work-order/x", "{}", "work-order/x"},
        {"document.set", "room/12/03", "{}", "room/12/03"},
        {"document.set", "staff/u-li", R"({"pin":"2580"})", "body.pin"},
        {"document.set", "staff/u-li", R"({"role":"owner"})", "body.role"},
        {"document.set", "stock/floor-12/sheet", R"({"par":-3})", "body.par"},
        {"held.released", "room/1203", "{}", "body.op"},
        {"conflict.resolved", "room/1203", R"({"choice":"x"})", "body.conflict"},
        {"conflict.resolved", "room/1203", R"({"conflict":"x"})", "body.choice"},
        {"operation.undone", "room/1203", "{}", "body.op"},
        {"operation.undone", "room/1203", R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"})", "body.of.kind"},
        {"operation.undone", "room/1203",
         R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","of":{"kind":"room.paused","doc":"room/1204"}})",
         "body.of.doc"},
        {"operation.undone", "room/1203",
         R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","of":{"kind":"room.noted","doc":"room/1203","body":{}}})",
         "body.text"},
        {"operation.undone", "work-order/x",
         R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11",
             "of":{"kind":"damage.reported","doc":"work-order/x","body":{"room":"1203","category":"plumbing"}}})",
         "body.op"},
        {"damage.reported", "work-order/x", R"({"category":"plumbing"})", "room or its place"},
        {"damage.reported", "work-order/x", R"({"room":"1203"})", "body.category"},
        {"damage.reported", "room/1203", R"({"room":"1203","category":"plumbing"})", "room/1203"},
        {"damage.reported", "work-order/x", R"({"room":"1203","category":"plumbing","priority":1})", "body.priority"},
        {"damage.reported", "work-order/x", R"({"room":"1203","category":"plumbing","photos":[1]})", "body.photos"},
        {"work_order.merged", "work-order/x", R"({"into":"work-order/x"})", "body.into"},
        {"work_order.merged", "work-order/x", R"({"into":"room/1203"})", "body.into"},
        {"work_order.charged", "work-order/x", "{}", "body.items"},
        {"work_order.charged", "work-order/x", R"({"items":[{"what":"tv","qty":1}]})", "body.items.price"},
        {"work_order.done", "room/1203", "{}", "room/1203"},
        {"stock.used", "stock/floor-12/sheet", "{}", "body.qty"},
        {"stock.used", "stock/floor-12/sheet", R"({"qty":0})", "body.qty"},
        {"stock.received", "stock/floor-12/sheet", R"({"qty":-1})", "body.qty"},
        {"stock.received", "stock/sheet", R"({"qty":1})", "stock/sheet"},
        {"stock.moved", "stock/floor-12/sheet", R"({"qty":1})", "body.to_place"},
        {"stock.moved", "stock/floor-12/sheet", R"({"qty":1,"to_place":"floor-12"})", "body.to_place"},
        {"stock.moved", "stock/floor-12/sheet", R"({"qty":0,"to_place":"store"})", "body.qty"},
        {"stock.counted", "stock/floor-12/sheet", R"({"qty":2147483648})", "body.qty"},
        {"stock.counted", "stock/floor-12/sheet", R"({"qty":1,"after":"x"})", "body.after"},
    };
    for (const Case& wrong : cases) {
        const std::string complaint = complaintAbout(wrong.kind, wrong.doc, wrong.body);
        CAPTURE(wrong.kind, wrong.doc, wrong.body, complaint);
        CHECK(complaint != "understood");
        CHECK(complaint.find(wrong.named) != std::string::npos);
        CHECK(complaint.back() == '.');
    }
}

SCENARIO("the largest and smallest quantities that are one")
{
    CHECK(understood<StockCounted>("stock.counted", "stock/store/soap", R"({"qty":0})").quantity == 0);
    CHECK(understood<StockUsed>("stock.used", "stock/store/soap", R"({"qty":2147483647})").quantity == 2'147'483'647);
}

SCENARIO("a damage report opens the work order of its own id")
{
    const std::string text = golden::read(golden::folder("operations") / "damage.reported.json");
    json operation = json::parse(text);
    operation["doc"] = "work-order/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d0001";
    CHECK(std::holds_alternative<DamageReported>(parseOperation(text)->body));
    CHECK(complaintOf(parseOperation(operation.dump())->body).find("own id") != std::string::npos);
}
