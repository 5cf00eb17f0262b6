#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

/// Sets the members in `body`, which a `document.set` must be able to.
void set(DocumentBody& body, const std::string& doc, const std::string& members)
{
    const OperationBody read = readOperationBody("document.set", DocumentName{doc}, json::parse(members));
    REQUIRE(std::holds_alternative<DocumentSet>(read));
    std::get<DocumentSet>(read).setMembers(body);
}

template <class Kind>
Kind created(const std::string& doc, const std::string& members)
{
    DocumentBody body;
    set(body, doc, members);
    REQUIRE(std::holds_alternative<Kind>(body));
    return std::get<Kind>(body);
}

} // namespace

SCENARIO("setting up what nobody has set up before")
{
    THEN("a room has its number from its name")
    {
        const auto room = created<Room>("room/PH-2", R"({"floor":"30","type":"suite"})");
        CHECK(room.number == "PH-2");
        CHECK(room.floor == "30");
        CHECK(room.condition == Condition::Dirty);
    }
    THEN("a stock level has its place and item from its name")
    {
        const auto stock = created<StockLevel>("stock/floor-12/bath-towel", R"({"par":60})");
        CHECK(stock.place == PlaceId{"floor-12"});
        CHECK(stock.item == ItemId{"bath-towel"});
        CHECK(stock.par == 60);
    }
    THEN("every other kind can be set up too")
    {
        CHECK(created<Property>("property/main", R"({"name":"Hotel Miramar"})").name == "Hotel Miramar");
        CHECK(created<Property>("property/main", "{}").name == "main");
        CHECK(created<StaffMember>("staff/u-li", R"({"role":"lead"})").name == "u-li");
        CHECK(created<Item>("item/soap", R"({"names":{"en":"Soap"}})").names.at("en") == "Soap");
        CHECK(created<Checklist>("checklist/x", R"({"lines":[{"code":"bed"}]})").lines.size() == 1);
        CHECK(created<RoomType>("room-type/king", R"({"credits":{"deep":90}})").credits.at(TaskKind::Deep) == 90);
    }
}

SCENARIO("changing what is set up")
{
    GIVEN("room 1203 with a guest, being cleaned")
    {
        Room room;
        room.number = "1203";
        room.floor = "12";
        room.turn = hotel::op(1);
        room.guests.adults = 2;
        room.task.startedOp = hotel::op(2);
        room.inspection.op = hotel::op(3);
        room.service.op = hotel::op(4);
        DocumentBody body = room;

        WHEN("its section and credits are set")
        {
            set(body, "room/1203", R"({"section":"east","task":{"credits":35},"guests":{"children":1}})");
            THEN("everything else stays as it is")
            {
                room.section = "east";
                room.task.credits = 35;
                room.guests.children = 1;
                CHECK(body == DocumentBody{room});
            }
        }
        WHEN("somebody tries to set what only operations decide")
        {
            set(body, "room/1203",
                R"({"turn":null,"recent":[],"conflicts":7,"undo":"x","undone":[],
                    "task":{"started_op":null,"cleaned_op":"x"},"inspection":{"op":null},"service":{"op":null}})");
            THEN("nothing changes")
            {
                CHECK(body == DocumentBody{room});
            }
        }
        WHEN("a newer office page sets a member this program does not know")
        {
            set(body, "room/1203", R"({"bed_width_cm":180})");
            THEN("it is kept")
            {
                CHECK(std::get<Room>(body).extra.at("bed_width_cm") == "180");
            }
        }
    }
    GIVEN("twelve towels on floor 12")
    {
        StockLevel stock;
        stock.place = PlaceId{"floor-12"};
        stock.item = ItemId{"bath-towel"};
        stock.level = 12;
        DocumentBody body = stock;
        WHEN("a level is set")
        {
            set(body, "stock/floor-12/bath-towel", R"({"level":99,"item":"sheet","par":40})");
            THEN("only the par is: levels follow from what was used and counted")
            {
                stock.par = 40;
                CHECK(body == DocumentBody{stock});
            }
        }
    }
    GIVEN("a hotel's settings")
    {
        DocumentBody body = Property{};
        set(body, "property/main", R"({"settings":{"night_roll":"03:30"}})");
        set(body, "property/main", R"({"settings":{"sampling_percent":20}})");
        THEN("each is set without touching the others")
        {
            const Settings& settings = std::get<Property>(body).settings;
            CHECK(settings.nightRoll == std::chrono::minutes{210});
            CHECK(settings.samplingPercent == 20);
            CHECK(settings.idleLock == std::chrono::seconds{180});
        }
    }
    GIVEN("a person's PIN")
    {
        DocumentBody body;
        set(body, "staff/u-li", R"({"name":"Li Na","pin":"$argon2id$v=19$x"})");
        CHECK(std::get<StaffMember>(body).pinVerifier == "$argon2id$v=19$x");
        THEN("it can be taken away")
        {
            set(body, "staff/u-li", R"({"pin":null})");
            CHECK(std::get<StaffMember>(body).pinVerifier.empty());
            CHECK(std::get<StaffMember>(body).name == "Li Na");
        }
    }
    GIVEN("the photo of a person's face")
    {
        DocumentBody body;
        set(body, "staff/u-li", R"({"name":"Li Na","photo":"9f86d0"})");
        CHECK(std::get<StaffMember>(body).photo == "9f86d0");
        THEN("it can be taken away, and the person stays")
        {
            const char* const nothing = GENERATE(R"({"photo":null})", R"({"photo":""})");
            set(body, "staff/u-li", nothing);
            CHECK(std::get<StaffMember>(body).photo.empty());
            CHECK(std::get<StaffMember>(body).name == "Li Na");
        }
    }
}
