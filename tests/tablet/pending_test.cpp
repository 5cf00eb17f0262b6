#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/tablet/tablet_hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

/// Room 1203 as the server folds it once Li's operation is in it.
Document room1203With(TestTablet& tablet, const Tap& tap, std::int64_t seq)
{
    AcceptedOperation accepted;
    accepted.operation = wire::parseOperation(tablet.store->operation(tap.id)->raw).value();
    accepted.seq = seq;
    accepted.eff = at(9, 1);
    accepted.role = Role::Attendant;
    return apply(room1203(), accepted).document;
}

} // namespace

SCENARIO("a tap is on the screen before anything has gone to the server")
{
    TestTablet tablet;
    tablet.synced();
    std::vector<DocumentName> told;
    tablet.tablet->onChanged([&](const std::vector<DocumentName>& names) { told = names; });

    const Tap started = tablet.tapped("room.started", kRoom1203, "{}");
    CHECK(told == std::vector{kRoom1203});
    CHECK(tablet.room().condition == Condition::Cleaning);
    CHECK(tablet.tablet->show(kRoom1203).isPending(started.id));
    CHECK(tablet.tablet->show(kRoom1203).document->rev == 10);

    WHEN("the room is finished with four towels")
    {
        tablet.tapped("room.cleaned", kRoom1203, R"({"minutes": 20, "linen": {"bath-towel": 4}})");
        THEN("the room is clean, and the floor's stock has four less")
        {
            CHECK(told == std::vector{kRoom1203, kTowels});
            CHECK(tablet.room().condition == Condition::Clean);
            CHECK(tablet.towelsShown() == 36);
            CHECK(tablet.tablet->show(kTowels).document->rev == 11);
        }
        AND_WHEN("the tablet is started again")
        {
            tablet.restart();
            CHECK(tablet.room().condition == Condition::Clean);
            CHECK(tablet.tablet->list("stock").size() == 1);
            CHECK(tablet.tablet->list("room").front().pending.size() == 2);
        }
        AND_WHEN("it is taken back")
        {
            const auto cleaned = tablet.tablet->queue().back().id;
            REQUIRE(tablet.tablet->undo(cleaned));
            CHECK(tablet.room().condition == Condition::Cleaning);
            CHECK(tablet.towelsShown() == 40);
        }
    }
    WHEN("ten minutes have passed")
    {
        tablet.clock.pass(std::chrono::minutes{11});
        const auto undone = tablet.tablet->undo(started.id);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().problem == Problem::Refused);
    }
}

SCENARIO("the server's answer and its documents come apart")
{
    TestTablet tablet;
    tablet.synced();
    const Tap used = tablet.tapped("stock.used", kTowels, R"({"qty": 3})");
    REQUIRE(tablet.towelsShown() == 37);
    wire::SyncReply answer = nothingNew();
    answer.results = {taken(used, 20)};

    WHEN("the answer comes with more documents to follow")
    {
        answer.more = true;
        answer.cursor = "half way";
        CHECK(tablet.hears(answer).next == Next::Now);
        THEN("the operation stays on top: the document does not hold it yet")
        {
            CHECK(tablet.tablet->queue().empty());
            CHECK(tablet.towelsShown() == 37);
            CHECK(tablet.tablet->show(kTowels).isPending(used.id));
        }
        AND_WHEN("a document comes whose rev says that it holds it, though its id has left `recent`")
        {
            Document folded = towels(37);
            folded.rev = 20;
            wire::SyncReply documents = answer;
            documents.results.clear();
            documents.documents = {sent(folded)};
            tablet.hears(documents);
            CHECK(tablet.towelsShown() == 37);
            CHECK_FALSE(tablet.tablet->show(kTowels).isPending(used.id));
        }
        AND_WHEN("a later reply has no more, and no document either")
        {
            wire::SyncReply end = nothingNew();
            end.cursor = "end";
            tablet.hears(end);
            CHECK(tablet.towelsShown() == 40); // The newest there is, whatever became of the operation.
        }
    }
    WHEN("the document comes before the answer, as after a lost reply")
    {
        Document folded = towels(37);
        folded.rev = 20;
        folded.recent = {{used.id, "stock.used", kLi, at(9, 1), kApplied, 0}};
        wire::SyncReply documents = nothingNew();
        documents.more = true;
        documents.cursor = "half way";
        documents.documents = {sent(folded)};
        tablet.hears(documents);
        THEN("it is not counted twice")
        {
            CHECK(tablet.towelsShown() == 37);
            CHECK(tablet.tablet->queue().size() == 1);
        }
    }
}

SCENARIO("the server holds what was tapped")
{
    TestTablet tablet;
    tablet.synced();
    const Tap started = tablet.tapped("room.started", kRoom1203, "{}");
    wire::SyncReply reply = nothingNew();
    reply.more = true;
    reply.cursor = "half way";
    reply.results = {taken(started, 20, held(Reason::RoleNotAllowed))};
    reply.results[0].detail = "Only a lead may do this.";
    tablet.hears(reply);

    CHECK(tablet.room().condition == Condition::Dirty); // Off the top at once.
    REQUIRE(tablet.tablet->attention().size() == 1);
    CHECK(tablet.tablet->attention()[0].detail == "Only a lead may do this.");
}

SCENARIO("what the tablet can tell will be held never looks as if it had happened")
{
    TestTablet tablet;
    tablet.synced();
    tablet.tapped("room.inspected", kRoom1203, R"({"result": "passed"})"); // Li is an attendant.
    CHECK(tablet.room().condition == Condition::Dirty);
    CHECK(tablet.tablet->queue().size() == 1); // Recorded all the same: the server decides.
}

SCENARIO("documents are pulled again from the beginning while work goes on")
{
    TestTablet tablet;
    tablet.synced();
    const Tap started = tablet.tapped("room.started", kRoom1203, "{}");
    CHECK(tablet.hears(400, R"({"code":"bad-cursor","detail":"What cursor?","action":"restart-pull"})").next ==
          Next::Now);

    wire::SyncReply page = nothingNew();
    page.more = true;
    page.cursor = "page 2";
    page.results = {taken(started, 20)};
    page.documents = {sent(room1203With(tablet, started, 20)), sent(person(kLi, Role::Attendant))};
    CHECK(tablet.nextRequest().cursor == std::nullopt);
    tablet.hears(page);
    CHECK(tablet.tablet->list("stock").size() == 1); // The old documents are still what is shown.
    CHECK(tablet.room().condition == Condition::Cleaning);

    tablet.restart(); // Half way: it goes on where it was.
    CHECK(tablet.nextRequest().cursor == "page 2");
    wire::SyncReply end = nothingNew();
    end.documents = {sent(person(kOlga, Role::Supervisor))};
    tablet.hears(end);
    CHECK(tablet.room().condition == Condition::Cleaning);
    CHECK(tablet.tablet->show(kRoom1203).pending.empty());
    CHECK(tablet.tablet->list("stock").empty()); // What the pull lacked is gone.
    CHECK(tablet.tablet->people().size() == 2);
}

SCENARIO("a document of a kind this tablet does not know yet")
{
    TestTablet tablet;
    tablet.synced();
    wire::SyncReply reply = nothingNew();
    reply.cursor = "next";
    reply.documents = {{DocumentName{"minibar-cart/7"}, 30, std::nullopt, R"({"wheels":4})", false}};
    tablet.hears(reply);
    CHECK(tablet.store->document(DocumentName{"minibar-cart/7"})->body == R"({"wheels":4})");
    CHECK_FALSE(tablet.tablet->show(DocumentName{"minibar-cart/7"}).isKnown());
}

SCENARIO("a room in a state this tablet does not know yet")
{
    TestTablet tablet;
    tablet.synced();
    const Tap noted = tablet.tapped("room.noted", kRoom1203, R"({"text": "lamp"})");
    wire::SyncReply reply = nothingNew();
    reply.cursor = "next";
    const std::string body = R"({"number":"1203","floor":"12","condition":"aired","recent":[{"id":")" +
                             noted.id.text() + R"(","kind":"room.noted","by":"u-li","outcome":"pondered"}]})";
    reply.documents = {{kRoom1203, 30, std::nullopt, body, false}};
    const auto answered = wire::writeSyncReply(reply);
    const std::string results = R"("results":[{"id":")" + noted.id.text() +
                                R"(","ds":1,"outcome":"pondered","seq":30,"eff":"2026-11-23T09:01:00.000Z"}])";
    std::string text = answered;
    text.replace(text.find(R"("results":[])"), std::string{R"("results":[])"}.size(), results);
    tablet.hears(200, text);

    CHECK(tablet.tablet->show(kRoom1203).isKnown()); // On the list as ever.
    CHECK(tablet.room().floor == "12");
    CHECK(tablet.store->document(kRoom1203)->body == body);
    CHECK(tablet.tablet->queue().empty());
    CHECK(tablet.tablet->attention().size() == 1); // Whatever it means, somebody should look.
}

SCENARIO("a document is taken away for good while somebody still works on it")
{
    TestTablet tablet;
    tablet.synced();
    const Tap noted = tablet.tapped("room.noted", kRoom1203, R"({"text": "lamp"})");
    wire::SyncReply reply = nothingNew();
    reply.cursor = "next";
    reply.documents = {{kRoom1203, 30, std::nullopt, "", true}};
    tablet.hears(reply);
    CHECK_FALSE(tablet.store->document(kRoom1203));
    CHECK(tablet.tablet->list("room").empty());

    const auto request = tablet.nextRequest();
    REQUIRE(request.operations.size() == 1); // What was done is sent all the same.
    CHECK(request.operations[0].find(noted.id.text()) != std::string::npos);
}
