#include "mobile/store/directory_lock.hpp"
#include "mobile/store/open_store.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"
#include "tests/tablet/tablet_hotel.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

std::string contents(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

SCENARIO("the tablet's battery is pulled right after a tap")
{
    TestTablet tablet;
    tablet.synced();
    tablet.tablet.reset();
    tablet.protocol.reset();
    tablet.store.reset();

    const pid_t child = ::fork();
    if (child == 0) {
        const auto store = openStore(tablet.directory.path);
        const auto again = Tablet::open(**store, tablet.clock);
        const bool done = (*again)->tap("room.started", kRoom1203, "{}").ok();
        ::kill(::getpid(), done ? SIGKILL : SIGTERM); // Nothing is closed, nothing is flushed.
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);

    tablet.restart();
    REQUIRE(tablet.tablet->queue().size() == 1);
    CHECK(tablet.tablet->queue().front().kind == "room.started");
    CHECK(tablet.room().condition == Condition::Cleaning);
}

SCENARIO("the tablet's disk is full")
{
    TestTablet tablet;
    tablet.synced();
    tablet.tapped("room.started", kRoom1203, "{}");
    {
        const test::FullDisk full{4096};
        const auto tap = tablet.tablet->tap("room.cleaned", kRoom1203, "{}");
        REQUIRE_FALSE(tap);
        CHECK(tap.error().problem == Problem::Storage);
        CHECK(tap.error().detail.find("storage") != std::string::npos);
        CHECK(tablet.room().condition == Condition::Cleaning); // As it was: the tap did not happen.
    }
    CHECK(tablet.tablet->queue().size() == 1);
    tablet.tapped("room.cleaned", kRoom1203, "{}");
    CHECK(tablet.tablet->queue().size() == 2);
    CHECK(tablet.tablet->queue().back().ds == 2);
}

SCENARIO("a newer Turndown has written the tablet's data")
{
    TemporaryDirectory directory;
    REQUIRE(openStore(directory.path));
    const auto file = directory.path / "tablet.db";
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 99");
    const std::string before = contents(file);

    const auto store = openStore(directory.path);
    REQUIRE_FALSE(store);
    CHECK(store.error().problem == Problem::Storage);
    CHECK(store.error().detail.find("newer Turndown") != std::string::npos);
    CHECK(contents(file) == before);
}

SCENARIO("the tablet's data is no database at all")
{
    TemporaryDirectory directory;
    std::ofstream{directory.path / "tablet.db"} << "This is a shopping list, and a long one: "
                                                << std::string(4096, 'x');
    const auto store = openStore(directory.path);
    REQUIRE_FALSE(store);
    CHECK(store.error().problem == Problem::Storage);
    CHECK(store.error().detail.find("cannot be read") != std::string::npos);
}

SCENARIO("operations are kept 35 days after the answer")
{
    TestTablet tablet;
    tablet.synced();
    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(tap, 20)};
    tablet.hears(reply);

    wire::SyncReply later = nothingNew();
    later.cursor = "later";
    later.now = at(9) + std::chrono::hours{24 * 34};
    tablet.hears(later);
    CHECK(tablet.store->operation(tap.id));

    later.cursor = "much later";
    later.now = at(9) + std::chrono::hours{24 * 36};
    tablet.hears(later);
    CHECK_FALSE(tablet.store->operation(tap.id));
    CHECK(tablet.store->firstKept(0) == 2);
    CHECK(tablet.tapped("room.paused", kRoom1203, "{}").ds == 2); // Numbers are never given twice.
}

SCENARIO("a tablet that is shut out keeps everything: the server may have been restored, and will ask when it is let "
         "in again")
{
    TestTablet tablet;
    tablet.synced();
    const Tap tap = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(tap, 20)};
    tablet.hears(reply);

    wire::SyncReply shutOut = nothingNew();
    shutOut.action = "stop";
    shutOut.now = at(9) + std::chrono::hours{24 * 36};
    tablet.hears(shutOut);
    CHECK(tablet.store->operation(tap.id));
}

SCENARIO("a tablet that enrols again numbers what it keeps from 1")
{
    TestTablet tablet;
    tablet.synced();
    const Tap first = tablet.tapped("room.started", kRoom1203, "{}");
    const Tap second = tablet.tapped("stock.used", kTowels, R"({"qty": 2})");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(first, 20)};
    tablet.hears(reply);
    tablet.store->numberAgain();
    const Tap third = tablet.tapped("room.noted", kRoom1203, R"({"text": "window"})");

    const auto outbox = tablet.store->outbox(10);
    REQUIRE(outbox.size() == 3);
    CHECK(outbox[0].id == first.id);
    CHECK(outbox[0].toldEff == at(9, 1)); // Told again as it was told.
    CHECK(outbox[1].id == second.id);
    CHECK(outbox[2].id == third.id);
    for (std::size_t index = 0; index < outbox.size(); ++index) {
        CHECK(outbox[index].ds == static_cast<std::int64_t>(index + 1));
        CHECK(outbox[index].raw.find("\"ds\":" + std::to_string(index + 1) + ",") != std::string::npos);
    }
}

SCENARIO("the app and turndown-tabletctl want the same tablet")
{
    TemporaryDirectory directory;
    auto first = DirectoryLock::take(directory.path, DirectoryLock::Use::Shared);
    auto second = DirectoryLock::take(directory.path, DirectoryLock::Use::Shared);
    REQUIRE(first);
    REQUIRE(second);
    const auto app = DirectoryLock::take(directory.path, DirectoryLock::Use::Alone);
    REQUIRE_FALSE(app);
    CHECK(app.error().detail.find("another Turndown program is using") != std::string::npos);
}

SCENARIO("a work order that was verified long ago leaves the tablet")
{
    TestTablet tablet;
    tablet.synced();
    const auto order = [](const char* name, WorkOrderState state, UtcTime when) {
        Document document;
        document.name = DocumentName{document_kind::kWorkOrder, name};
        document.rev = 20;
        WorkOrder body;
        body.room = "1203";
        body.state = state;
        body.reportedBy = kLi;
        document.body = body;
        document.recent = {{op(3), "work_order.verified", kOlga, when, kApplied, 0}};
        return sent(document);
    };
    wire::SyncReply reply = nothingNew();
    reply.cursor = "next";
    reply.now = at(9) + std::chrono::hours{24 * 31};
    reply.documents = {order("old", WorkOrderState::Verified, at(8)),
                       order("new", WorkOrderState::Verified, reply.now - std::chrono::hours{24}),
                       order("may-come-back", WorkOrderState::Verified, reply.now - std::chrono::hours{24 * 29}),
                       order("open", WorkOrderState::Open, at(8))};
    tablet.hears(reply);
    CHECK(tablet.tablet->list("work-order").size() == 3);
    CHECK(tablet.tablet->show(DocumentName{"work-order/may-come-back"}).isKnown()); // Though others go after 14 days.
    CHECK_FALSE(tablet.tablet->show(DocumentName{"work-order/old"}).isKnown());
}

SCENARIO("an older Turndown has written the tablet's data")
{
    TestTablet tablet;
    tablet.synced();
    const Tap cleaned = tablet.tapped("room.cleaned", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(cleaned, 20, overtaken(Reason::OlderTurn))};
    tablet.hears(reply);
    tablet.tablet.reset();
    tablet.protocol.reset();
    tablet.store.reset();

    // As version 1 kept it: one card for each operation, and no photos.
    SQLite::Database{(tablet.directory.path / "tablet.db").string(), SQLite::OPEN_READWRITE}.exec(R"sql(
        CREATE TABLE old (op TEXT PRIMARY KEY, kind TEXT NOT NULL, doc TEXT NOT NULL, staff TEXT NOT NULL,
                          at INTEGER NOT NULL, outcome TEXT NOT NULL, reason TEXT, detail TEXT NOT NULL,
                          read INTEGER NOT NULL DEFAULT 0) STRICT;
        INSERT INTO old SELECT op, kind, doc, staff, at, outcome, reason, detail, read FROM card;
        DROP TABLE card;
        ALTER TABLE old RENAME TO card;
        DROP TABLE photo;
        PRAGMA user_version = 1;
    )sql");

    tablet.restart();
    REQUIRE(tablet.tablet->attention().size() == 1);
    CHECK(tablet.tablet->attention()[0].op == cleaned.id);
    CHECK(tablet.tablet->attention()[0].doc == kRoom1203);
}
