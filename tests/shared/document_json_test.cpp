#include "shared/wire/document_json.hpp"
#include "tests/shared/random_documents.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

Result<Document> read(const std::string& name, const std::string& body)
{
    return parseDocument(DocumentName{name}, 7, std::nullopt, body);
}

} // namespace

SCENARIO("a document comes back as it was written")
{
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        const Document document = randomDocument(seed);
        CAPTURE(seed, document.name.text());
        const std::string text = writeDocument(document).dump();

        const auto back = parseDocument(document.name, document.rev, document.last, text);

        REQUIRE(back.ok());
        REQUIRE(*back == document);
        REQUIRE(writeDocument(*back).dump() == text);
    }
}

SCENARIO("a room that was just set up")
{
    GIVEN("room 1203, of which only the number is known")
    {
        Document document;
        document.name = hotel::kRoom1203;
        Room room;
        room.number = "1203";
        document.body = room;
        WHEN("it is written")
        {
            const json body = writeDocument(document);
            THEN("every member of a room is there, null where there is nothing")
            {
                for (const char* const member :
                     {"number",    "floor",       "section",    "type",      "business_day", "turn",
                      "occupancy", "stay",        "arrival",    "departure", "expected",     "condition",
                      "sale",      "sale_detail", "service",    "observed",  "turndown",     "flags",
                      "guests",    "task",        "inspection", "notes",     "recent"}) {
                    CAPTURE(member);
                    CHECK(body.contains(member));
                }
                CHECK(body.at("turn").is_null());
                CHECK(body.at("observed").is_null());
                CHECK(body.at("task").at("assigned_to").is_null());
                CHECK(body.at("flags") == json::array());
            }
            THEN("conflicts and undo are left out while there are none")
            {
                CHECK_FALSE(body.contains("conflicts"));
                CHECK_FALSE(body.contains("undo"));
                CHECK_FALSE(body.contains("undone"));
            }
        }
    }
}

SCENARIO("a document that operations spoke of before anybody set it up")
{
    THEN("its body is what it heard, and nothing else")
    {
        Document document;
        document.name = hotel::kRoom1203;
        CHECK(writeDocument(document).dump() == R"({"recent":[]})");
    }
    THEN("it is read as not set up, whatever its kind")
    {
        for (const char* const name : {"room/1203", "property/main", "staff/u-li", "stock/floor-12/sheet", "item/sheet",
                                       "checklist/departure", "room-type/king", "work-order/x"}) {
            CAPTURE(name);
            const auto document = read(name, R"({"recent":[]})");
            REQUIRE(document.ok());
            CHECK(std::holds_alternative<std::monostate>(document->body));
        }
    }
}

SCENARIO("a tablet that is older than its server")
{
    THEN("members it does not know are kept and written again")
    {
        const auto document =
            read("room/1203", R"({"number":"1203","pillow_menu":{"latex":2},"lift":null,"recent":[]})");
        REQUIRE(document.ok());
        const json again = writeDocument(*document);
        CHECK(again.at("pillow_menu") == json::parse(R"({"latex":2})"));
        CHECK(again.at("lift").is_null());
        CHECK(again.contains("lift"));
    }
    THEN("a reason it does not know leaves the document readable")
    {
        const auto document = read("room/1203", R"({"number":"1203","recent":[
            {"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"room.cleaned","by":"u-li",
             "eff":"2026-11-23T09:15:02.401Z","outcome":"overtaken","reason":"carpet-is-wet"}]})");
        REQUIRE(document.ok());
        CHECK(document->recent.at(0).verdict == Verdict{Outcome::Overtaken, std::nullopt});
    }
    THEN("words it does not know are passed over, and the rest holds")
    {
        const auto document = parseDocument(DocumentName{"room/1203"}, 7, {}, R"({"number":"1203","condition":"aired",
            "occupancy":"occupied","flags":["vip","pet"],"service":{"flag":"fumigated"},
            "observed":{"occupied":true,"by":"u-li","at":"2026-11-23T09:15:02.401Z","luggage":"a piano"},
            "conflicts":[{"id":"c","rule":"two-ghosts","state":"haunted",
                          "sides":[{"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"}]}],
            "recent":[{"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"room.aired","by":"u-li",
                       "eff":"2026-11-23T09:15:02.401Z","outcome":"pondered"}]})",
                                            NewWords::PassedOver);
        REQUIRE(document.ok());
        const auto& room = std::get<Room>(document->body);
        CHECK(room.occupancy == Occupancy::Occupied);
        CHECK(room.flags == std::set{RoomFlag::Vip});
        CHECK_FALSE(room.observed->luggage.has_value());
        CHECK_FALSE(document->conflicts.at(0).resolved);
        CHECK(document->recent.at(0).verdict.outcome == Outcome::Overtaken);
        const auto item = parseDocument(DocumentName{"item/sheet"}, 7, {},
                                        R"({"names":{},"standard":{"sauna":1,"departure":2}})", NewWords::PassedOver);
        REQUIRE(item.ok());
        CHECK(std::get<Item>(item->body).standard == std::map<TaskKind, std::int64_t>{{TaskKind::Departure, 2}});
    }
    THEN("what is no word at all is malformed all the same")
    {
        CHECK_FALSE(
            parseDocument(DocumentName{"room/1203"}, 7, {}, R"({"number":"1203","condition":7})", NewWords::PassedOver)
                .ok());
    }
    THEN("a kind it does not know is missing here, not malformed")
    {
        const auto document = read("incident/umbrella", R"({"colour":"red"})");
        REQUIRE_FALSE(document.ok());
        CHECK(document.error().problem == Problem::Missing);
    }
}

SCENARIO("bodies that cannot be understood are refused with a sentence that names the member")
{
    struct Case {
        const char* doc;
        const char* body;
        const char* named;
    };
    const std::vector<Case> cases{
        {"room/1203", "", "room/1203"},
        {"room/1203", "[]", "object"},
        {"room/1203", "null", "object"},
        {"room/1203", R"("1203")", "object"},
        {"room/1203", R"({"number":1203})", "body.number"},
        {"room/1203", R"({"number":"1203","condition":"spotless"})", "body.condition"},
        {"room/1203", R"({"number":"1203","condition":null})", "body.condition"},
        {"room/1203", R"({"number":"1203","flags":"vip"})", "body.flags"},
        {"room/1203", R"({"number":"1203","flags":["vip","late"]})", "body.flags"},
        {"room/1203", R"({"number":"1203","turn":"yesterday"})", "body.turn"},
        {"room/1203", R"({"number":"1203","arrival":"2026-02-30"})", "body.arrival"},
        {"room/1203", R"({"number":"1203","task":{"credits":1.5}})", "body.task.credits"},
        {"room/1203", R"({"number":"1203","task":[]})", "body.task"},
        {"room/1203", R"({"number":"1203","guests":{"adults":-1}})", "body.guests.adults"},
        {"room/1203", R"({"number":"1203","guests":{"adults":2147483648}})", "body.guests.adults"},
        {"room/1203", R"({"number":"1203","recent":{}})", "body.recent"},
        {"room/1203", R"({"number":"1203","recent":[{"id":"x"}]})", "body.recent.id"},
        {"room/1203", R"({"number":"1203","undo":{"before":{}}})", "body.undo.op"},
        {"room/1203", R"({"number":"1203","conflicts":[{"id":"c","rule":"two-moons","sides":[],"state":"open"}]})",
         "body.conflicts.rule"},
        {"room/1203", R"({"number":"1203","conflicts":[{"id":"c","rule":"two-starts","sides":[],"state":"shut"}]})",
         "body.conflicts"},
        {"stock/floor-12/sheet", R"({"item":"sheet","level":"many"})", "body.level"},
        {"stock/floor-12/sheet", R"({"item":"sheet","level":12345678901234567890})", "body.level"},
        {"stock/floor-12/sheet", R"({"item":"sheet","par":-1})", "body.par"},
        {"property/main", R"({"name":"H","settings":{"night_roll":"4 am"}})", "body.settings.night_roll"},
        {"property/main", R"({"name":"H","settings":{"night_roll":"24:00"}})", "body.settings.night_roll"},
        {"property/main", R"({"name":"H","settings":{"night_roll":"-1:30"}})", "body.settings.night_roll"},
        {"staff/u-li", R"({"name":"Li","pin":"2580"})", "body.pin"},
        {"staff/u-li", R"({"name":"Li","role":"king"})", "body.role"},
        {"item/sheet", R"({"names":["Sheet"]})", "body.names"},
        {"item/sheet", R"({"names":{},"standard":{"sauna":1}})", "body.standard.sauna"},
        {"work-order/x", R"({"reported_by":"u-li","priority":"p9"})", "body.priority"},
        {"work-order/x", R"({"reported_by":"u-li","merged_into":"nowhere"})", "body.merged_into"},
    };
    for (const Case& wrong : cases) {
        CAPTURE(wrong.doc, wrong.body);
        const auto document = read(wrong.doc, wrong.body);
        REQUIRE_FALSE(document.ok());
        CHECK(document.error().problem == Problem::Malformed);
        CAPTURE(document.error().detail);
        CHECK(document.error().detail.find(wrong.named) != std::string::npos);
        CHECK(document.error().detail.back() == '.');
    }
}

SCENARIO("a document cut short anywhere is refused")
{
    const std::string text = writeDocument(randomDocument(8)).dump();
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto document = read("room/1203", text.substr(0, length));
        REQUIRE_FALSE(document.ok());
    }
}

SCENARIO("what only some may read")
{
    GIVEN("a room whose guest, next guest and undo all name a guest")
    {
        json body = json::parse(R"({"number":"1203","guests":{"adults":2,"name":"Ana"},
            "expected":[{"arrival":"2026-11-23","guests":{"name":"Wang Fang"}},{"arrival":"2026-11-25"}],
            "undo":{"op":"x","before":{"number":"1203","guests":{"name":"Ana"},"expected":[{"guests":{"name":"B"}}]}}})");
        WHEN("a tablet of the floor asks for it")
        {
            withoutGuestNames(body);
            THEN("no guest is named, and all else is there")
            {
                CHECK(body.dump().find("name") == std::string::npos);
                CHECK(body.at("guests").at("adults") == 2);
                CHECK(body.at("expected").size() == 2);
            }
        }
    }
    GIVEN("a found item that somebody claimed, and another got it back")
    {
        json body = json::parse(R"({"what":"ring","claim":{"claimant":"Ana","contact":"Ana's desk","proof":"Ana"},
            "returned":{"to":"Ana","reference":"Ana 1","how":"sent"},
            "undo":{"op":"x","before":{"what":"ring","claim":{"claimant":"Ana","by":"u-sun"}}}})");
        WHEN("a tablet of the floor asks for it")
        {
            withoutGuestNames(body);
            THEN("nobody is named, and all else is there")
            {
                CHECK(body.dump().find("Ana") == std::string::npos);
                CHECK(body.at("returned").at("how") == "sent");
            }
        }
    }
    GIVEN("what somebody said of a found item, who may read no names")
    {
        json claimed = json::parse(R"({"claimant":"Ana","contact":"Ana's desk","proof":"Ana"})");
        json returned = json::parse(R"({"to":"Ana","how":"sent","reference":"Ana 1"})");
        json handedOver = json::parse(R"({"to":"office"})");
        withoutGuestNamesSaid("found.claimed", claimed);
        withoutGuestNamesSaid("found.returned", returned);
        withoutGuestNamesSaid("found.handed_over", handedOver);
        CHECK(claimed == json::object());
        CHECK(returned == json::parse(R"({"how":"sent"})"));
        CHECK(handedOver.at("to") == "office");
    }
    GIVEN("a person with a PIN, who had another one before")
    {
        json body = json::parse(
            R"({"name":"Li","pin":"$argon2id$new","undo":{"op":"x","before":{"name":"Li","pin":"$argon2id$old"}}})");
        WHEN("the page asks for it")
        {
            withoutVerifiers(body);
            THEN("no verifier leaves the server")
            {
                CHECK(body.dump().find("argon2") == std::string::npos);
                CHECK(body.at("name") == "Li");
            }
        }
    }
    GIVEN("a body that is no object, or has other shapes inside")
    {
        for (const char* const text : {"null", "[1]", R"({"guests":"none","expected":7,"undo":[]})",
                                       R"({"expected":[null,"x"],"undo":{"before":3}})"}) {
            json body = json::parse(text);
            withoutGuestNames(body);
            withoutVerifiers(body);
            CHECK(body == json::parse(text));
        }
    }
}
