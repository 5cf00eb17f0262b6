#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <memory>
#include <thread>

// The server and the tablet as people get them, one process each. Issue 2, "Show".

using namespace turndown::programs;
using nlohmann::json;

namespace {

json printed(const Ran& ran)
{
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return json::parse(ran.out);
}

/// A hotel of 20 rooms with one attendant, and its server.
class Hotel {
public:
    Hotel()
    {
        call({"init", "--name", "Test Hotel"});
        call({"staff", "add", "--id", "u-li", "--name", "Li Na", "--role", "attendant", "--pin", "4711"});
        call({"staff", "add", "--id", "u-olga", "--name", "Olga", "--role", "supervisor", "--pin", "4712"});
        std::ofstream rooms{m_directory.path / "rooms.csv"};
        rooms << "number,floor,section,type\n";
        for (int room = 1201; room <= 1220; ++room) {
            rooms << room << ",12,east,double\n";
        }
        rooms.close();
        call({"import", "rooms", (m_directory.path / "rooms.csv").string()});
        open();
    }

    void open()
    {
        m_server = std::make_unique<Running>(std::vector<std::string>{
            "turndown-server", "serve", "--data", data(), "--listen", "127.0.0.1:" + std::to_string(m_port)});
        REQUIRE(listens(m_port, std::chrono::seconds{20}));
    }

    void close()
    {
        m_server->signal(SIGTERM);
        const Ran ran = m_server->wait();
        INFO(ran.err);
        CHECK(ran.status == 0);
        m_server.reset();
    }

    [[nodiscard]] std::string code() const
    {
        return printed(run({"turndown-server", "enrol", "--data", data(), "--json"})).at("code").get<std::string>();
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    [[nodiscard]] std::string data() const { return (m_directory.path / "server").string(); }

    void call(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "turndown-server");
        arguments.insert(arguments.end(), {"--data", data()});
        const Ran ran = run(arguments);
        INFO(ran.err);
        REQUIRE(ran.status == 0);
    }

    TemporaryDirectory m_directory;
    int m_port = freePort();
    std::unique_ptr<Running> m_server;
};

class TabletOf {
public:
    explicit TabletOf(const Hotel& hotel)
    {
        said({"enrol", hotel.url(), hotel.code(), "--name", "Floor 12"});
        said({"sync", "--until-quiet"});
        said({"sign-in", "u-li", "4711"});
    }

    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"turndown-tabletctl", "--data", (m_directory.path / "tablet").string()});
        arguments.emplace_back("--json");
        return arguments;
    }
    [[nodiscard]] Ran call(const std::vector<std::string>& arguments) const { return run(command(arguments)); }
    json said(const std::vector<std::string>& arguments) const { return printed(call(arguments)); }
    json tapped(const std::string& kind, const std::string& doc, const json& body) const
    {
        return said({"do", kind, doc, body.dump()});
    }
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_directory.path / name; }

private:
    TemporaryDirectory m_directory;
};

} // namespace

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
            CHECK((next > rev || tap.at("kind") == "stock.used")); // One document has a later operation too.
            rev = next;
        }
        for (const char* kind : {"room", "work-order", "stock", "staff", "property"}) {
            CHECK(first.said({"list", kind}) == second.said({"list", kind}));
        }
    }
}

SCENARIO("two tablets clean one room, and one of them is told")
{
    const Hotel hotel;
    const TabletOf first{hotel};
    const TabletOf second{hotel};
    first.tapped("room.started", "room/1201", json::object());
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
