#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <algorithm>
#include <fstream>
#include <set>

// turndown-tabletctl as scripts know it: what it prints, and how it ends. docs/operations.md, "Programs".

using namespace turndown::programs;
using nlohmann::json;

namespace {

/// It ended badly, and said why in one sentence on standard error and nothing on standard output.
void refused(const Ran& ran, const std::string& word)
{
    CAPTURE(ran.err, ran.out);
    CHECK(ran.status != 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.find(word) != std::string::npos);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
}

std::set<std::string> membersOf(const json& object)
{
    std::set<std::string> names;
    for (const auto& [name, value] : object.items()) {
        names.insert(name);
    }
    return names;
}

} // namespace

SCENARIO("what turndown-tabletctl prints for programs")
{
    const Hotel hotel;
    const TabletOf tablet{hotel};
    const json tap = tablet.tapped("room.started", "room/1201", json::object());
    CHECK(membersOf(tap) == std::set<std::string>{"id", "ds", "kind", "doc"});

    const json shown = tablet.said({"show", "room/1201"});
    CHECK(membersOf(shown) == std::set<std::string>{"doc", "rev", "body", "pending"});
    CHECK(shown.at("pending") == json{tap.at("id")});
    CHECK(shown.at("body").at("condition") == "cleaning");
    CHECK(shown.at("body").at("recent").is_array());
    CHECK(tablet.said({"list", "room"}).size() == 20);
    CHECK(tablet.said({"list", "minibar-cart"}) == json::array());

    const json outbox = tablet.said({"outbox"});
    REQUIRE(outbox.size() == 1);
    for (const auto* const member : {"id", "ds", "kind", "doc"}) {
        CHECK(outbox[0].at(member) == tap.at(member));
    }
    CHECK(tablet.said({"attention"}) == json::array());

    const json undone = tablet.said({"undo", tap.at("id").get<std::string>()});
    CHECK(undone.at("kind") == "operation.undone");
    CHECK(tablet.said({"show", "room/1201"}).at("body").at("condition") == "dirty");
    const json synced = tablet.said({"sync"});
    CHECK(synced.at("answered") == 2);
    CHECK(synced.at("waiting") == 0);
    CHECK(tablet.said({"outbox"}) == json::array());
    CHECK(tablet.said({"show", "room/1201"}).at("pending") == json::array());
}

SCENARIO("what turndown-tabletctl cannot do it says in one sentence, and ends otherwise than well")
{
    Hotel hotel;
    const TabletOf tablet{hotel};
    refused(tablet.call({"show", "room/9999"}), "room/9999");
    refused(tablet.call({"do", "room.noted", "room/1201", "no json"}), "JSON");
    refused(tablet.call({"do", "room.noted", "room/1201", R"({"text": 7})"}), "text");
    refused(tablet.call({"do", "room.teleported", "room/1201", "{}"}), "room.teleported");
    refused(tablet.call({"undo", "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"}), "0199f3a2");
    refused(tablet.call({"undo", "yesterday"}), "yesterday");
    refused(tablet.call({"attention", "--read", "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"}), "0199f3a2");
    refused(tablet.call({"replay", "/nowhere"}), "/nowhere");
    refused(tablet.call({"sign-in", "u-li", "0000"}), "PIN");
    CHECK(tablet.call({"fly"}).status != 0);
    CHECK(tablet.said({"outbox"}) == json::array());

    const TabletOf fresh;
    refused(fresh.call({"do", "room.noted", "room/1201", R"({"text": "x"})"}), "signed in");
    const auto alone = fresh.call({"sync"});
    CHECK(alone.status != 0);
    CHECK(alone.err.find("not enrolled") != std::string::npos);

    hotel.close();
    tablet.tapped("room.noted", "room/1201", {{"text", "lamp"}});
    const auto away = tablet.call({"sync"});
    CHECK(away.status != 0);
    CHECK(json::parse(away.out).at("waiting") == 1); // What could be done is told all the same.
}

SCENARIO("a tablet that is enrolled again keeps what waits, in its order and with its ids")
{
    Hotel hotel;
    const TabletOf tablet{hotel};
    hotel.close();
    std::vector<std::string> ids;
    for (const auto* const text : {"one", "two", "three"}) {
        ids.push_back(tablet.tapped("room.noted", "room/1201", {{"text", text}}).at("id"));
    }
    hotel.open();
    tablet.said({"enrol", hotel.url(), hotel.code()});
    const json outbox = tablet.said({"outbox"});
    REQUIRE(outbox.size() == 3);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        CHECK(outbox[at].at("id") == ids[at]);
        CHECK(outbox[at].at("ds") == at + 1);
    }
    tablet.said({"sync", "--until-quiet"});
    const json notes = tablet.said({"show", "room/1201"}).at("body").at("notes");
    REQUIRE(notes.size() == 3);
    CHECK(notes[2].at("text") == "three");
}

SCENARIO("people sign in while the server is away, once the tablet has synced")
{
    Hotel hotel;
    const TabletOf tablet{hotel};
    hotel.close();
    CHECK(tablet.said({"sign-in", "u-olga", "4712"}).at("role") == "supervisor");
    tablet.said({"sign-out"});
    refused(tablet.call({"do", "room.noted", "room/1201", R"({"text": "x"})"}), "signed in");
}

SCENARIO("a trace is done line by line, by whom it says, and each line stands")
{
    const Hotel hotel;
    const TabletOf tablet{hotel};
    std::ofstream trace{tablet.file("trace")};
    trace << R"({"kind": "stock.used", "doc": "stock/floor-12/soap", "body": {"qty": 2}})"
          << "\n\n"
          << R"({"kind": "room.noted", "doc": "room/1201", "body": {"text": "lamp"}, "by": "u-olga"})" << '\n'
          << R"({"kind": "stock.used", "doc": "stock/floor-12/soap", "body": {"qty": 0}})" << '\n';
    trace.close();
    refused(tablet.call({"replay", tablet.file("trace").string()}), "line 4");
    const json outbox = tablet.said({"outbox"});
    REQUIRE(outbox.size() == 2);
    CHECK(outbox[0].at("by") == "u-li");
    CHECK(outbox[1].at("by") == "u-olga");
    CHECK(tablet.said({"show", "stock/floor-12/soap"}).at("body").at("level") == -2);
}

SCENARIO("the office gives somebody a face while the hotel is served")
{
    const Hotel hotel;
    const TabletOf tablet{hotel};
    const auto file = std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "photos" / "dripping-tap.jpg";
    const Ran set = hotel.command({"staff", "set", "--id", "u-li", "--photo", file.string()});
    CAPTURE(set.err);
    REQUIRE(set.status == 0);

    tablet.said({"sync", "--until-quiet"});
    THEN("it is on the tablet, for when there is no network")
    {
        const auto photo = tablet.said({"show", "staff/u-li"}).at("body").at("photo").get<std::string>();
        CHECK(std::filesystem::file_size(tablet.file("tablet") / "photos" / photo) == std::filesystem::file_size(file));
    }
}
