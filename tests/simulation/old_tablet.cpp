#include "tests/simulation/old_tablet.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/sync_messages.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace turndown {
extern const std::vector<std::string_view> kTabletMigrations; // made from migrations/*.sql by CMake
} // namespace turndown

namespace turndown::simulation {

namespace {

/// As the program of those days wrote them: other spaces, another order, and a member that nobody knows any more.
struct OldTap {
    const char* kind;
    const char* doc;
    const char* body;
};
constexpr std::array kOldTaps{
    OldTap{"room.started", "room/1202", R"({ "turn": null, "task": "departure", "trolley": 3 })"},
    OldTap{"room.cleaned", "room/1202",
           R"({ "minutes": 25,  "linen": {"sheet": 1}, "place": "floor-12", "mop": 1.50 })"},
    OldTap{"stock.used", "stock/floor-12/sheet", R"({"qty": 2, "why": "sp\u00edlled"})"},
    OldTap{"room.noted", "room/1203", R"({"text": "The curtain is torn \u2014 twice."})"}};

std::string written(const OldTap& tap, const OperationId& id, int ds, const DeviceTime& at)
{
    return R"({ "v": 1, "kind": ")" + std::string{tap.kind} + R"(", "ds": )" + std::to_string(ds) + R"(, "id": ")" +
           id.text() + R"(", "doc": ")" + tap.doc + R"(", "seen": null, "by": "u-li", "at": {"wall": ")" +
           formatTime(at.wall) + R"(", "boot": ")" + at.boot + R"(", "mono": )" + std::to_string(at.mono.count()) +
           R"(}, "body": )" + tap.body + R"(, "app": "0.1" })";
}

void record(SQLite::Database& database, const OldTap& tap, const OperationId& id, int ds, const DeviceTime& at,
            const std::string& raw)
{
    SQLite::Statement insertion{database, "INSERT INTO operation (ds, id, kind, doc, staff, wall, boot, mono, raw) "
                                          "VALUES (?, ?, ?, ?, 'u-li', ?, ?, ?, ?)"};
    insertion.bind(1, ds);
    insertion.bind(2, id.text());
    insertion.bind(3, tap.kind);
    insertion.bind(4, tap.doc);
    insertion.bind(5, static_cast<std::int64_t>(at.wall.time_since_epoch().count()));
    insertion.bind(6, at.boot);
    insertion.bind(7, static_cast<std::int64_t>(at.mono.count()));
    insertion.bind(8, raw.data(), static_cast<int>(raw.size()));
    insertion.exec();
}

void enrol(SQLite::Database& database, SimulatedServer& server, const std::string& machine)
{
    const auto code = server.enrolmentCode();
    const auto answer = server.post("/v1/enrol", "", wire::writeEnrolRequest({code, "long ago", machine, "0.1"}));
    const auto reply = answer ? wire::parseEnrolReply(answer->body) : Result<wire::EnrolReply>{Error{}};
    if (!reply) {
        throw std::runtime_error{"the old tablet could not be enrolled"};
    }
    SQLite::Statement insertion{database, "INSERT INTO enrolment (one, url, certificate, device, token, name) "
                                          "VALUES (1, 'http://hotel', '', ?, ?, ?)"};
    insertion.bind(1, reply->device.text());
    insertion.bind(2, reply->token);
    insertion.bind(3, machine);
    insertion.exec();
}

} // namespace

void useAsLongAgo(SimulatedTablet& tablet, SimulatedServer& server, Universe& universe, Deeds& deeds)
{
    const auto directory = MemoryDisks::all().directoryOf(tablet.machine());
    SQLite::Database database{(directory / "tablet.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    database.exec("PRAGMA journal_mode = WAL");
    database.exec(std::string{kTabletMigrations.front()});
    database.exec("PRAGMA user_version = 1");
    enrol(database, server, tablet.machine());
    const int taps = 1 + universe.roll(static_cast<int>(kOldTaps.size()));
    for (int ds = 1; ds <= taps; ++ds) {
        const OldTap& tap = kOldTaps.at(static_cast<std::size_t>(ds - 1));
        const DeviceTime at = tablet.clock().read();
        const OperationId id = newOperationId(at.wall);
        const std::string raw = written(tap, id, ds, at);
        record(database, tap, id, ds, at, raw);
        deeds.add(id, {tablet.self(), universe.since(), raw});
        universe.pass(std::chrono::milliseconds{1 + universe.roll(60'000)});
    }
    database.exec("UPDATE device_sequence SET last = " + std::to_string(taps));
}

} // namespace turndown::simulation
