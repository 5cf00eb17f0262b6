#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <csignal>
#include <fstream>
#include <thread>

// The server and the tablet as people get them, one process each.

using namespace turndown::programs;
using nlohmann::json;

SCENARIO("a morning's work without a network, with the tablet killed in between")
{
    Hotel hotel;
    const TabletOf first{hotel};
    const TabletOf second{hotel};
    hotel.close();

    std::vector<json> taps;
    for (int room = 1201; room <= 1214; ++room) {
        taps.push_back(first.tapped("room.cleaned", "room/" + std::to_string(room),
                                    {{"task", "departure"}, {"minutes", 25}, {"linen", {{"sheet", 2}}}}));
    }
    taps.push_back(first.tapped("damage.reported", "work-order/new",
                                {{"room", "1203"}, {"category", "plumbing"}, {"what", "tap-leaks"}}));
    taps.push_back(first.tapped("damage.reported", "work-order/new",
                                {{"room", "1207"}, {"category", "electrical"}, {"what", "lamp-broken"}}));
    taps.push_back(first.tapped("stock.used", "stock/floor-12/bath-towel", {{"qty", 3}}));
    taps.push_back(first.tapped("stock.moved", "stock/store/bath-towel", {{"to_place", "floor-12"}, {"qty", 10}}));

    // And while it is busy with more, its process is killed.
    std::ofstream trace{first.file("trace")};
    for (int line = 0; line < 2000; ++line) {
        trace << R"({"kind": "stock.used", "doc": "stock/floor-12/soap", "body": {"qty": 1}})" << '\n';
    }
    trace.close();
    Running busy{first.command({"replay", first.file("trace").string()})};
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    busy.signal(SIGKILL);
    CHECK(busy.wait().status == 128 + SIGKILL);

    const json outbox = first.said({"outbox"});
    const auto extra = static_cast<std::int64_t>(outbox.size() - taps.size());
    REQUIRE(extra >= 0);
    for (std::size_t index = 0; index < taps.size(); ++index) {
        CHECK(outbox[index].at("id") == taps[index].at("id"));
        CHECK(outbox[index].at("ds") == static_cast<int>(index + 1));
    }
    CHECK(first.call({"sync"}).status != 0); // The server is away.
    CHECK(first.said({"outbox"}) == outbox);

    hotel.open();
    const json synced = first.said({"sync", "--until-quiet"});
    CHECK(synced.at("waiting") == 0);
    CHECK(synced.at("answered") == outbox.size());
    CHECK(first.said({"outbox"}).empty());
    CHECK(first.said({"attention"}).empty());
    CHECK(first.said({"sync"}).at("sent") == 0);

    THEN("it is on the second tablet, once and in order, and both show the same")
    {
        second.said({"sync", "--until-quiet"});
        for (int room = 1201; room <= 1214; ++room) {
            const json shown = second.said({"show", "room/" + std::to_string(room)});
            CHECK(shown.at("body").at("condition") == "clean");
            CHECK(shown.at("body").at("task").at("cleaned_by") == "u-li");
            CHECK(shown.at("pending").empty());
        }
        CHECK(second.said({"list", "work-order"}).size() == 2);
        CHECK(second.said({"show", "stock/floor-12/sheet"}).at("body").at("level") == -28);
        CHECK(second.said({"show", "stock/floor-12/bath-towel"}).at("body").at("level") == 7);
        CHECK(second.said({"show", "stock/store/bath-towel"}).at("body").at("level") == -10);
        if (extra > 0) {
            CHECK(second.said({"show", "stock/floor-12/soap"}).at("body").at("level") == -extra);
        }
        std::int64_t rev = 0;
        for (const auto& tap : taps) {
            const auto next = second.said({"show", tap.at("doc").get<std::string>()}).at("rev").get<std::int64_t>();
            CHECK(next >= rev); // The two that touch the floor's towels leave the later one's on both documents.
            rev = next;
        }
        for (const char* kind : {"room", "work-order", "stock", "staff", "property"}) {
            CHECK(first.said({"list", kind}) == second.said({"list", kind}));
        }
    }
}

SCENARIO("two people start one room, and both are told")
{
    const Hotel hotel;
    const TabletOf first{hotel};
    const TabletOf second{hotel};
    first.tapped("room.started", "room/1201", json::object());
    second.said({"sign-in", "u-olga", "4712"});
    const json started = second.tapped("room.started", "room/1201", json::object());
    first.said({"sync"});
    second.said({"sync"});
    first.said({"sync"});

    const json cards = second.said({"attention"});
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].at("id") == started.at("id"));
    CHECK(cards[0].at("outcome") == "conflict");
    CHECK(first.said({"attention"}).size() == 1);
    CHECK(second.said({"attention", "--read", started.at("id").get<std::string>()}).empty());
}

SCENARIO("an attendant inspects, and the server holds it")
{
    const Hotel hotel;
    const TabletOf tablet{hotel};
    const json cleaned = tablet.tapped("room.cleaned", "room/1201", json::object());
    tablet.tapped("room.inspected", "room/1201", {{"result", "passed"}});
    tablet.said({"sync"});
    const json cards = tablet.said({"attention"});
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].at("outcome") == "held");
    CHECK(cards[0].at("reason") == "role-not-allowed");
    CHECK(tablet.said({"show", "room/1201"}).at("body").at("condition") == "clean");

    tablet.said({"undo", cleaned.at("id").get<std::string>()});
    CHECK(tablet.said({"show", "room/1201"}).at("body").at("condition") == "dirty");
    tablet.said({"sync"});
    CHECK(tablet.said({"show", "room/1201"}).at("body").at("condition") == "dirty");
}

SCENARIO("a tablet's directory is copied, and both copies go on")
{
    const Hotel hotel;
    const TabletOf original{hotel};
    const TabletOf copy{hotel};
    std::filesystem::remove_all(copy.file("tablet"));
    std::filesystem::copy(original.file("tablet"), copy.file("tablet"), std::filesystem::copy_options::recursive);
    original.tapped("stock.used", "stock/floor-12/soap", {{"qty", 1}});
    copy.tapped("stock.used", "stock/floor-12/soap", {{"qty", 2}});
    original.said({"sync"});

    const Ran forked = copy.call({"sync"});
    CHECK(forked.status != 0);
    CHECK(forked.err.find("enrol") != std::string::npos);
    CHECK(copy.said({"outbox"}).size() == 1);
    copy.said({"enrol", hotel.url(), hotel.code()});
    copy.said({"sync", "--until-quiet"});
    original.said({"sync"});
    CHECK(copy.said({"show", "stock/floor-12/soap"}).at("body").at("level") == -3);
    CHECK(original.said({"show", "stock/floor-12/soap"}) == copy.said({"show", "stock/floor-12/soap"}));
}

SCENARIO("a wrong code, a used code, a wrong PIN")
{
    const Hotel hotel;
    const TabletOf tablet{hotel};
    const Ran wrong = tablet.call({"enrol", hotel.url(), "AAAA-AAAA"});
    CHECK(wrong.status != 0);
    CHECK_FALSE(wrong.err.empty());
    const std::string code = hotel.code();
    tablet.said({"enrol", hotel.url(), code});
    CHECK(TabletOf{hotel}.call({"enrol", hotel.url(), code}).status != 0);
    CHECK(tablet.call({"sign-in", "u-li", "0000"}).status != 0);
}

SCENARIO("the server is restored from the night's backup")
{
    Hotel hotel;
    const TabletOf first{hotel};
    const TabletOf second{hotel};
    first.tapped("stock.used", "stock/floor-12/soap", {{"qty", 1}});
    first.said({"sync"});
    hotel.close();
    hotel.backUp();
    hotel.open();

    first.tapped("room.cleaned", "room/1201", json::object());
    const json told = first.tapped("stock.used", "stock/floor-12/soap", {{"qty", 2}});
    first.said({"sync"});
    second.tapped("stock.used", "stock/floor-12/soap", {{"qty", 4}});
    second.said({"sync"});
    const json before = second.said({"show", "stock/floor-12/soap"});
    hotel.close();
    hotel.restore();
    hotel.open();

    first.tapped("stock.used", "stock/floor-12/soap", {{"qty", 8}}); // And goes on as if nothing had happened.
    first.said({"sync", "--until-quiet"});
    CHECK(first.said({"show", "stock/floor-12/soap"}).at("body").at("level") == -11);
    second.said({"sync", "--until-quiet"});
    first.said({"sync", "--until-quiet"});

    THEN("all that the tablets did comes back, once, at its own time")
    {
        const json after = first.said({"show", "stock/floor-12/soap"});
        CHECK(before.at("body").at("level") == -7);
        CHECK(after.at("body").at("level") == -15);
        CHECK(first.said({"show", "room/1201"}).at("body").at("condition") == "clean");
        const auto effOf = [&](const json& document) {
            for (const auto& recent : document.at("body").at("recent")) {
                if (recent.at("id") == told.at("id")) {
                    return recent.at("eff").get<std::string>();
                }
            }
            return std::string{};
        };
        CHECK_FALSE(effOf(before).empty());
        CHECK(effOf(after) == effOf(before));
        for (const char* kind : {"room", "stock", "staff", "property"}) {
            CHECK(first.said({"list", kind}) == second.said({"list", kind}));
        }
    }
}

SCENARIO("the office shuts a tablet out that was lost")
{
    const Hotel hotel;
    const TabletOf lost{hotel};
    const TabletOf other{hotel};
    const json enrolled = lost.said({"enrol", hotel.url(), hotel.code()});
    lost.said({"sync", "--until-quiet"});
    hotel.revoke(enrolled.at("device").get<std::string>());
    lost.tapped("stock.used", "stock/floor-12/soap", {{"qty", 1}});

    const Ran refused = lost.call({"sync"});
    CHECK(refused.status != 0);
    CHECK(refused.err.find("shut") != std::string::npos);
    CHECK(lost.call({"do", "stock.used", "stock/floor-12/soap", R"({"qty": 1})"}).status != 0); // It locks.
    other.said({"sync"});
    CHECK(other.call({"show", "stock/floor-12/soap"}).status != 0); // Nothing of it counts.
}
