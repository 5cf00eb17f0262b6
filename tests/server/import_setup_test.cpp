#include "sync-server/importing/import_setup.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

#include <fstream>

using namespace turndown;
using namespace turndown::server;
using nlohmann::json;
using turndown::test::TestHotel;

namespace {

using Import = Result<ImportReport>(Ledger&, const std::filesystem::path&, ImportMode, UtcTime);

Result<ImportReport> import(TestHotel& hotel, Import* importing, const std::string& content,
                            ImportMode mode = ImportMode::Write)
{
    const auto path = hotel.directory.path / "setup.csv";
    std::ofstream{path} << content;
    return importing(hotel.ledger(), path, mode, hotel.hotel().now());
}

const std::string kAreas = "area,name,floor,section,credits,cycle_days,name_zh\n"
                           "lobby,Lobby,1,public,40,1,大堂\n"
                           "corridor-2,\"Corridor, floor 2\",2,,,3,\n";
const std::string kPlan = "item,name,cycle_days,room_types,credits\n"
                          "vents,Air vents,30,,10\n"
                          "carpet,Carpet,90,A; B,40\n";
const std::string kLists = "checklist,line,name,required,name_zh\n"
                           "departure,bed,Bed made,yes,铺床\n"
                           "area,bins,Bins empty,,\n"
                           "departure,bins,Bins empty,no,\n";

} // namespace

SCENARIO("a hotel brings its public areas, its deep-cleaning plan and its checklists along in files")
{
    TestHotel hotel; // Rooms 1203 and 1205 are of type A.
    hotel.set("room-type/B", {{"names", {{"en", "Suite"}}}});

    GIVEN("areas, with a Chinese name where there is one")
    {
        const auto report = import(hotel, importAreas, kAreas);
        REQUIRE(report.ok());
        CHECK(report->created == 2);
        const auto lobby = hotel.body("area/lobby");
        CHECK(lobby["names"] == json{{"en", "Lobby"}, {"zh-CN", "大堂"}});
        CHECK(lobby["floor"] == "1");
        CHECK(lobby["section"] == "public");
        CHECK(lobby["credits"] == 40);
        const auto corridor = hotel.body("area/corridor-2");
        CHECK(corridor["names"] == json{{"en", "Corridor, floor 2"}});
        CHECK(corridor["credits"] == 0);
        CHECK(corridor["cycle_days"] == 3);
    }
    GIVEN("a plan for all rooms, or for those of some types")
    {
        REQUIRE(import(hotel, importDeepClean, kPlan).ok());
        CHECK(hotel.body("deep-clean/vents")["room_types"] == json::array());
        CHECK(hotel.body("deep-clean/vents")["cycle_days"] == 30);
        CHECK(hotel.body("deep-clean/carpet")["room_types"] == json{"A", "B"});
        CHECK(hotel.body("deep-clean/carpet")["credits"] == 40);
    }
    GIVEN("checklists, whose lines stand in the order of the file")
    {
        const auto report = import(hotel, importChecklists, kLists);
        REQUIRE(report.ok());
        CHECK(report->created == 2);
        const auto lines = hotel.body("checklist/departure")["lines"];
        REQUIRE(lines.size() == 2);
        CHECK(lines[0] ==
              json{{"code", "bed"}, {"names", {{"en", "Bed made"}, {"zh-CN", "铺床"}}}, {"required", true}});
        CHECK(lines[1] == json{{"code", "bins"}, {"names", {{"en", "Bins empty"}}}});
        CHECK(hotel.body("checklist/area")["lines"].size() == 1);
    }
}

SCENARIO("a preview of what a hotel sets up changes nothing, and a file imported twice is imported once")
{
    TestHotel hotel;
    hotel.set("room-type/B", {{"names", {{"en", "Suite"}}}});
    const std::vector<std::pair<Import*, std::string>> files{
        {importAreas, kAreas}, {importDeepClean, kPlan}, {importChecklists, kLists}};
    for (const auto& [importing, content] : files) {
        const auto before = hotel.head();
        CHECK(import(hotel, importing, content, ImportMode::Preview)->created == 2);
        CHECK(hotel.head() == before);
        CHECK(import(hotel, importing, content)->created == 2);
        const auto after = hotel.head();
        CHECK(import(hotel, importing, content)->unchanged == 2);
        CHECK(hotel.head() == after);
    }
}

SCENARIO("a file leaves alone what it does not speak of")
{
    TestHotel hotel;
    hotel.set("area/lobby",
              {{"names", {{"en", "Hall"}, {"zh-CN", "大堂"}, {"de", "Halle"}}}, {"assigned_to", "u-ana"}});
    hotel.set("area/pool", {{"names", {{"en", "Pool"}}}});
    hotel.set("checklist/deep", {{"lines", {{{"code", "vents"}, {"names", {{"en", "Vents"}}}}}}});
    hotel.set("checklist/area",
              {{"lines",
                {{{"code", "bins"}, {"names", {{"en", "Bins"}, {"zh-CN", "垃圾桶"}}}, {"picture", "3f0c"}},
                 {{"code", "gone"}, {"names", {{"en", "No longer done"}}}}}}});

    WHEN("areas are imported in English only")
    {
        const auto report =
            import(hotel, importAreas, "area,name,floor,section,credits,cycle_days\nlobby,Lobby,1,,,\n");
        REQUIRE(report.ok());
        CHECK(report->changed == 1);
        THEN("other languages, who has the area, and other areas stay")
        {
            CHECK(hotel.body("area/lobby")["names"] == json{{"en", "Lobby"}, {"zh-CN", "大堂"}, {"de", "Halle"}});
            CHECK(hotel.body("area/lobby")["assigned_to"] == "u-ana");
            CHECK(hotel.body("area/pool")["names"]["en"] == "Pool");
        }
    }
    WHEN("one checklist is imported")
    {
        REQUIRE(import(hotel, importChecklists, "checklist,line,name,required\narea,bins,Bins empty,\n").ok());
        THEN("its rows are all its lines, which keep their names in other languages and their pictures; other "
             "checklists stay")
        {
            const auto lines = hotel.body("checklist/area")["lines"];
            REQUIRE(lines.size() == 1);
            CHECK(lines[0]["names"] == json{{"en", "Bins empty"}, {"zh-CN", "垃圾桶"}});
            CHECK(lines[0]["picture"] == "3f0c");
            CHECK(hotel.body("checklist/deep")["lines"].size() == 1);
        }
    }
}

SCENARIO("a wrong line of what a hotel sets up is named in one sentence, and nothing is imported")
{
    TestHotel hotel;
    const auto before = hotel.head();
    const std::string areas = "area,name,floor,section,credits,cycle_days\nlobby,Lobby,1,,40,1\n";
    const std::string plan = "item,name,cycle_days,room_types,credits\nvents,Vents,30,,10\n";
    const std::string lists = "checklist,line,name,required\narea,bins,Bins,\n";
    struct Case {
        Import* importing;
        std::string content;
        const char* sentence;
    };
    const std::vector<Case> cases{
        {importAreas, "", "setup.csv, line 1: the line that names the columns is missing."},
        {importAreas, "area,name,floor,section,credits\n", "line 1: the column \"cycle_days\" is missing."},
        {importAreas, areas + "gym,Gym\n", "line 3: there are too few columns."},
        {importAreas, areas + "gym,Gym,1,,,,,\n", "line 3: there are too many columns."},
        {importAreas, areas + ",Gym,1,,,\n", "line 3: \"\" cannot be a code"},
        {importAreas, areas + "The Gym,Gym,1,,,\n", "line 3: \"The Gym\" cannot be a code"},
        {importAreas, areas + "gym,,1,,,\n", "line 3: gym needs a name."},
        {importAreas, areas + "gym,Gym,1,,many,\n", "line 3: \"many\" is no whole number"},
        {importAreas, areas + "gym,Gym,1,,,0\n", "line 3: \"0\" is no cycle: write days, from 1 to 3650."},
        {importAreas, areas + "gym,Gym,1,,,3651\n", "line 3: \"3651\" is no cycle"},
        {importAreas, areas + "lobby,Lobby,1,,,\n", "line 3: area/lobby stands in line 2 already."},
        {importAreas, areas + "gym,\"Gym,1,,,\n", "line 3: a quotation mark is not closed."},
        {importDeepClean, plan + "carpet,Carpet,,,\n", "line 3: \"\" is no cycle"},
        {importDeepClean, plan + "carpet,Carpet,often,,\n", "line 3: \"often\" is no cycle"},
        {importDeepClean, plan + "carpet,Carpet,90,A Z,\n", "line 3: no room is of the type \"Z\""},
        {importDeepClean, plan + "carpet,Carpet,90,,-1\n", "line 3: \"-1\" is no whole number"},
        {importDeepClean, plan + "carpet,,90,,\n", "line 3: carpet needs a name."},
        {importDeepClean, plan + "vents,Vents,30,,\n", "line 3: deep-clean/vents stands in line 2 already."},
        {importChecklists, lists + "lobby,bins,Bins,\n",
         "line 3: \"lobby\" is no checklist: write one of inspection, area"},
        {importChecklists, lists + "area,Bins!,Bins,\n", "line 3: \"Bins!\" cannot be a code"},
        {importChecklists, lists + "area,floor,,\n", "line 3: floor needs a name."},
        {importChecklists, lists + "area,floor,Floor,maybe\n", "line 3: \"maybe\" is neither yes nor no."},
        {importChecklists, lists + "area,bins,Bins,\n", "line 3: area/bins stands in line 2 already."},
    };
    for (const auto& [importing, content, sentence] : cases) {
        const auto result = import(hotel, importing, content);
        CAPTURE(sentence);
        REQUIRE_FALSE(result.ok());
        CAPTURE(result.error().detail);
        CHECK(result.error().detail.find(sentence) != std::string::npos);
        CHECK(result.error().detail.find('\n') == std::string::npos);
    }
    CHECK(hotel.head() == before);
}
