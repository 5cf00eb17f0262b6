#include "sync-server/log/log_line.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <httplib.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <sstream>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::programs;
using nlohmann::json;

namespace {

const UtcTime kNow = parseTime("2026-11-27T16:50:38.797Z").value();

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace

SCENARIO("what happened is one line, for people and for programs")
{
    const LogFields fields{
        {"file", "/srv/x.backup"}, {"operations", 1234}, {"why", "disk \"b\"\nis full"}, {"none", ""}};
    const LogEvent event{LogLevel::Warning, "backup.failed", "It is not\nbacked up: \xff.", fields};

    CHECK(textLine(event, kNow) ==
          "2026-11-27T16:50:38.797Z warning backup.failed It is not\\nbacked up: \xEF\xBF\xBD. "
          "file=/srv/x.backup operations=1234 why=\"disk \\\"b\\\"\\nis full\" none=\"\"");
    THEN("the journal has the time already, and takes the level in its own way")
    {
        CHECK(journalLine(event) == "<4>backup.failed It is not\\nbacked up: \xEF\xBF\xBD. file=/srv/x.backup "
                                    "operations=1234 why=\"disk \\\"b\\\"\\nis full\" none=\"\"");
    }
    THEN("JSON holds all of it, as it was")
    {
        const auto line = jsonLine(event, kNow);
        CHECK(line.find('\n') == std::string::npos);
        CHECK(json::parse(line) == json{{"time", "2026-11-27T16:50:38.797Z"},
                                        {"level", "warning"},
                                        {"event", "backup.failed"},
                                        {"message", "It is not\nbacked up: \xEF\xBF\xBD."},
                                        {"file", "/srv/x.backup"},
                                        {"operations", 1234},
                                        {"why", "disk \"b\"\nis full"},
                                        {"none", ""}});
    }
}

SCENARIO("a whole day's log, with every request in it, gives away nobody and nothing")
{
    Hotel hotel;
    hotel.close();
    const std::string password = "sesame-open-4913";
    REQUIRE(hotel.command({"staff", "set", "--id", "u-olga", "--password", password}).status == 0);
    const TemporaryDirectory backups;
    hotel.serveWith({"--log-format", "json", "--log-level", "debug", "--backups", backups.path.string()});
    hotel.open();
    std::vector<std::string> secrets{password, "Quentin Guestly", "4711", "4712", "Li Na", "the wrong words"};

    // A tablet comes, works offline and on, and its person signs in.
    const std::string code = hotel.code();
    secrets.push_back(code);
    const TabletOf tablet;
    tablet.said({"enrol", hotel.url(), code, "--name", "Floor 12"});
    tablet.said({"sync", "--until-quiet"});
    tablet.said({"sign-in", "u-li", "4711"});
    tablet.tapped("room.noted", "room/1203", {{"text", "Quentin Guestly asked for a lamp"}});
    tablet.tapped("room.noted", "room/1299", {{"text", "Quentin Guestly has no room"}});
    tablet.tapped("room.overridden", "room/1204",
                  {{"condition", "inspected"}, {"reason", "Quentin Guestly wants it so"}});
    tablet.said({"sync", "--until-quiet"});

    // The office signs in, first wrong, and with the password where the name goes; a stranger tries things.
    httplib::Client office{hotel.url()};
    office.set_read_timeout(std::chrono::minutes{1}); // A busy machine takes its time over passwords.
    const auto signIn = [&](const std::string& staff, const std::string& word) {
        return office.Post("/v1/session", json{{"staff", staff}, {"password", word}}.dump(), "application/json");
    };
    CHECK(signIn("u-olga", "the wrong words")->status == 401);
    CHECK(signIn(password, password)->status == 401);
    const auto opened = signIn("u-olga", password);
    REQUIRE(opened->status == 201);
    const auto cookie = opened->get_header_value("Set-Cookie");
    const auto session = cookie.substr(0, cookie.find(';'));
    secrets.push_back(session.substr(session.find('=') + 1));
    const httplib::Headers signedIn{{"Cookie", session}};
    CHECK(office.Get("/v1/history/room/1203", signedIn)->status == 200);
    CHECK(office.Get("/v1/devices", signedIn)->status == 200);
    CHECK(office
              .Post("/v1/enrol", json{{"code", "AAAA-" + password}, {"request", "r"}, {"name", "x"}}.dump(),
                    "application/json")
              ->status >= 400);
    CHECK(office.Get("/Quentin%20Guestly?password=" + password)->status == 404);
    CHECK(office.Get("/v1/reports/" + password, signedIn)->status == 404);

    const std::string log = hotel.endAndTell();
    std::ifstream secretFile{hotel.data() / "secret", std::ios::binary};
    secrets.emplace_back(std::istreambuf_iterator<char>{secretFile}, std::istreambuf_iterator<char>{});

    THEN("each line is an event in JSON")
    {
        std::set<std::string> events;
        for (const auto& line : linesOf(log)) {
            CAPTURE(line);
            const auto event = json::parse(line, nullptr, false);
            REQUIRE(event.is_object());
            CHECK(parseTime(event.at("time").get<std::string>()));
            CHECK(event.at("level").is_string());
            CHECK(event.at("message").is_string());
            events.insert(event.at("event").get<std::string>());
        }
        for (const auto* const expected :
             {"server.started", "tablet.enrolled", "tablet.refused", "session.opened", "session.refused",
              "request.answered", "operation.held", "backup.made", "server.stopping", "server.stopped"}) {
            CAPTURE(expected);
            CHECK(events.count(expected) == 1);
        }
    }
    THEN("none holds a password, a PIN, a code, a token, a guest, or what somebody typed")
    {
        for (const auto& secret : secrets) {
            CAPTURE(secret);
            CHECK(secret.size() >= 4);
            CHECK(log.find(secret) == std::string::npos);
        }
    }
}
