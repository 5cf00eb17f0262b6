#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <thread>

using namespace turndown::programs;
using nlohmann::json;

SCENARIO("an office sets its hotel up from the command line")
{
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    const auto made = runServer({"init", "--data", data, "--name", "Hotel Test", "--demo", "--business-day",
                                 "2016-03-25", "--time-zone", "Asia/Shanghai", "--json"});
    REQUIRE(made.status == 0);
    const auto told = json::parse(made.out);
    CHECK(told["business_day"] == "2016-03-25");
    CHECK(told["staff"].size() >= 10);

    const auto mode = std::filesystem::status(data).permissions();
    CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);

    const auto code = json::parse(runServer({"enrol", "--data", data, "--class", "desk", "--json"}).out);
    CHECK(code["code"].get<std::string>().size() == 9);
    CHECK(code["class"] == "desk");
    CHECK(runServer({"enrol", "--data", data}).out.find("█") != std::string::npos);

    CHECK(runServer({"staff", "add", "--data", data, "--id", "u-new", "--name", "New One", "--role", "lead", "--pin",
                     "1234", "--password", "long enough"})
              .status == 0);
    const auto staff = json::parse(runServer({"staff", "list", "--data", data, "--json"}).out);
    CHECK(std::any_of(staff.begin(), staff.end(), [](const json& person) { return person["id"] == "u-new"; }));
    CHECK(runServer({"staff", "disable", "--data", data, "--id", "u-new"}).status == 0);
    CHECK(json::parse(runServer({"devices", "list", "--data", data, "--json"}).out).empty());
    CHECK(json::parse(runServer({"roll", "--data", data, "--json"}).out)["business_day"] == "2016-03-26");
}

SCENARIO("every wrong call is told in one sentence on standard error")
{
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    const auto nowhere = (place.path / "nowhere").string();
    const auto wrongFile = (place.path / "wrong.csv").string();
    std::ofstream{wrongFile} << "number,floor,section,type\n301,3,e,A\n302,3\n";
    REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test"}).status == 0);
    const auto add = [&](std::vector<std::string> more) {
        std::vector<std::string> call{"staff", "add", "--data", data};
        call.insert(call.end(), more.begin(), more.end());
        return call;
    };
    struct Case {
        std::vector<std::string> call;
        const char* sentence;
    };
    const std::vector<Case> cases{
        {{}, "subcommand"},
        {{"dance"}, "subcommand"},
        {{"serve"}, "--data"},
        {{"serve", "--data", nowhere}, "There is no hotel"},
        {{"serve", "--data", data, "--listen", "nonsense"}, "no address"},
        {{"serve", "--data", data, "--listen", "127.0.0.1:99999"}, "no address"},
        {{"serve", "--data", data, "--tls-cert", "x.pem"}, "--tls-key"},
        {{"serve", "--data", data, "--tls-cert", "x.pem", "--tls-key", "y.pem"}, "x.pem"},
        {{"init", "--data", data, "--name", "Again"}, "already"},
        {{"init", "--data", place.path.string(), "--name", "X"}, "not an empty directory"},
        {{"init", "--data", nowhere, "--name", ""}, "name"},
        {{"init", "--data", nowhere, "--name", "X", "--time-zone", "Atlantis"}, "no time zone"},
        {{"init", "--data", nowhere, "--name", "X", "--business-day", "2016-02-30"}, "no day"},
        {{"enrol", "--data", data, "--class", "roof"}, "no class"},
        {add({"--id", "u a", "--name", "A", "--role", "lead"}), "staff id"},
        {add({"--id", "server", "--name", "A", "--role", "lead"}), "machine"},
        {add({"--id", "u-a", "--name", "A", "--role", "king"}), "no role"},
        {add({"--id", "u-a", "--name", "A", "--role", "pms"}), "no role"},
        {add({"--id", "u-a", "--name", "A", "--role", "lead", "--pin", "12"}), "4 to 6 digits"},
        {add({"--id", "u-a", "--name", "A", "--role", "lead", "--pin", "12345678"}), "4 to 6 digits"},
        {add({"--id", "u-a", "--name", "A", "--role", "lead", "--password", "short"}), "at least 8"},
        {{"staff", "disable", "--data", data, "--id", "u-nobody"}, "u-nobody"},
        {{"devices", "revoke", "--data", data, "d-none"}, "d-none"},
        {{"import", "rooms", "--data", data, wrongFile}, "line 3"},
        {{"import", "rooms", "--data", data, nowhere}, "cannot be opened"},
        {{"import", "areas", "--data", data, wrongFile}, "line 1: the column \"area\" is missing."},
        {{"import", "deep-clean", "--data", data, wrongFile}, "line 1: the column \"item\" is missing."},
        {{"import", "checklists", "--data", data, wrongFile, "--preview"},
         "line 1: the column \"checklist\" is missing."},
        {{"import", "stays", "--data", data, wrongFile, "--from", "soon"}, "days"},
    };
    for (const auto& [call, sentence] : cases) {
        const auto ran = runServer(call);
        CAPTURE(sentence, ran.err, ran.out);
        CHECK(ran.status != 0);
        CHECK(ran.err.find(sentence) != std::string::npos);
        CHECK(ran.out.empty());
    }
    CHECK_FALSE(std::filesystem::exists(nowhere));
}

SCENARIO("an office shows whom it means by their face")
{
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    const auto photos = std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "photos";
    REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test"}).status == 0);
    const auto staff = [&](const std::string& verb, std::vector<std::string> more) {
        std::vector<std::string> call{"staff", verb, "--data", data, "--id", "u-li"};
        call.insert(call.end(), more.begin(), more.end());
        return runServer(call);
    };
    const auto hasFace = [&] {
        return json::parse(runServer({"staff", "list", "--data", data, "--json"}).out)[0]["photo"].get<bool>();
    };
    const auto photosKept = [&] {
        int kept = 0;
        std::error_code none;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator{std::filesystem::path{data} / "photos", none}) {
            kept += entry.is_regular_file() && entry.path().filename().string().size() == 64 ? 1 : 0;
        }
        return kept;
    };

    WHEN("somebody is added with a photo")
    {
        const auto added =
            staff("add", {"--name", "Li Na", "--role", "attendant", "--photo", (photos / "dripping-tap.jpg").string()});
        CAPTURE(added.err);
        REQUIRE(added.status == 0);
        THEN("it is one of the hotel's photos, and theirs until it is taken away")
        {
            CHECK(hasFace());
            CHECK(photosKept() == 1);
            REQUIRE(staff("set", {"--name", "Li Na Wang"}).status == 0);
            CHECK(hasFace());
            REQUIRE(staff("set", {"--no-photo"}).status == 0);
            CHECK_FALSE(hasFace());
        }
    }
    WHEN("the file will not do")
    {
        REQUIRE(staff("add", {"--name", "Li Na", "--role", "attendant"}).status == 0);
        const auto large = (place.path / "large.jpg").string();
        std::filesystem::copy_file(photos / "dripping-tap.jpg", large);
        std::filesystem::resize_file(large, 10 * 1024 * 1024 + 1);
        const auto words = (place.path / "words.jpg").string();
        std::ofstream{words} << "Li Na";
        struct Case {
            std::vector<std::string> call;
            const char* sentence;
        };
        const std::vector<Case> cases{
            {{"--photo", words}, "words.jpg: This is neither a JPEG nor a PNG."},
            {{"--photo", large}, "large.jpg: A photo holds at most 10 MiB."},
            {{"--photo", (photos / "with-a-place.jpg").string()},
             "with-a-place.jpg: The photo tells where or when it was taken; take that out before you send it."},
            {{"--photo", (place.path / "none.jpg").string()}, "none.jpg cannot be read."},
            {{"--photo", place.path.string()}, "cannot be read."},
            {{"--photo", ""}, "cannot be read."},
        };
        THEN("that is told in one sentence, and nothing is kept")
        {
            for (const auto& [call, sentence] : cases) {
                const auto ran = staff("set", call);
                CAPTURE(sentence, ran.err, ran.out);
                CHECK(ran.status != 0);
                CHECK(ran.err.find(sentence) != std::string::npos);
                CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
            }
            CHECK_FALSE(hasFace());
            CHECK(photosKept() == 0);
        }
        THEN("nor is a photo kept of somebody who is known already")
        {
            const auto again =
                staff("add", {"--name", "Li Na", "--role", "lead", "--photo", (photos / "torn-curtain.png").string()});
            CHECK(again.status != 0);
            CHECK(photosKept() == 0);
        }
    }
}

SCENARIO("an office backs its hotel up, loses it, and restores it")
{
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    const auto copy = (place.path / "copy").string();
    const auto file = (place.path / "hotel.backup").string();
    REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test", "--demo"}).status == 0);

    const auto verified = runServer({"verify", "--data", data, "--json"});
    REQUIRE(verified.status == 0);
    const auto report = json::parse(verified.out);
    CHECK(report["wrong"] == json::array());
    CHECK(report["operations"] > 100);

    const auto made = runServer({"backup", "--data", data, "--json", file});
    REQUIRE(made.status == 0);
    CHECK(json::parse(made.out)["operations"] == report["operations"]);
    CHECK(json::parse(made.out)["bytes"] == std::filesystem::file_size(file));

    const auto restored = runServer({"restore", "--data", copy, "--json", file});
    CAPTURE(restored.err);
    REQUIRE(restored.status == 0);
    CHECK(json::parse(restored.out)["verification"] == report);
    CHECK(runServer({"staff", "list", "--data", copy}).out == runServer({"staff", "list", "--data", data}).out);
    CHECK(runServer({"verify", "--data", copy}).out == runServer({"verify", "--data", data}).out);

    struct Case {
        std::vector<std::string> call;
        const char* sentence;
    };
    const std::vector<Case> cases{{{"backup", "--data", data, file}, "already"},
                                  {{"backup", "--data", data}, "file"},
                                  {{"backup", "--data", data, "/nowhere/at/all"}, "cannot be written"},
                                  {{"restore", "--data", data, file}, "already"},
                                  {{"restore", "--data", place.path.string(), file}, "not an empty directory"},
                                  {{"restore", "--data", copy + "2", copy + "3"}, "There is no file"},
                                  {{"restore", "--data", copy + "2", data + "/secret"}, "is no backup"},
                                  {{"verify", "--data", copy + "2"}, "There is no hotel"}};
    for (const auto& [call, sentence] : cases) {
        const auto ran = runServer(call);
        CAPTURE(sentence, ran.err);
        CHECK(ran.status != 0);
        CHECK(ran.err.find(sentence) != std::string::npos);
    }
}

SCENARIO("a hotel is backed up while it is served, also by itself")
{
    const TemporaryDirectory place;
    const auto data = (place.path / "hotel").string();
    const auto shelf = place.path / "other disk";
    REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test"}).status == 0);
    const int port = freePort();
    Running server{{"turndown-server", "serve", "--data", data, "--listen", "127.0.0.1:" + std::to_string(port),
                    "--backups", shelf.string()}};
    REQUIRE(listens(port, std::chrono::seconds{20}));
    CHECK(runServer({"backup", "--data", data, (place.path / "mine.backup").string()}).status == 0);
    const auto own = [&] {
        std::error_code notYet;
        for (const auto& entry : std::filesystem::directory_iterator{shelf, notYet}) {
            if (entry.path().extension() == ".backup") {
                return entry.path().string();
            }
        }
        return std::string{};
    };
    for (int tries = 0; tries < 200 && own().empty(); ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    REQUIRE_FALSE(own().empty());
    CHECK(runServer({"restore", "--data", (place.path / "copy").string(), own()}).status == 0);
}
