#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "shared/wire/problem_json.hpp"
#include "shared/wire/sync_messages.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

#include <nlohmann/json.hpp>

#include <set>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

const std::set<std::string> kKinds{"area.assigned",
                                   "area.done",
                                   "area.inspected",
                                   "area.paused",
                                   "area.started",
                                   "briefing.published",
                                   "briefing.read",
                                   "briefing.withdrawn",
                                   "checkout.asked",
                                   "checkout.inspected",
                                   "checkout.received",
                                   "conflict.resolved",
                                   "custody.found",
                                   "custody.issued",
                                   "custody.missing",
                                   "custody.noted",
                                   "custody.returned",
                                   "custody.signed",
                                   "damage.reported",
                                   "day.rolled",
                                   "document.refolded",
                                   "document.set",
                                   "found.claim_withdrawn",
                                   "found.claimed",
                                   "found.corrected",
                                   "found.disposal_signed",
                                   "found.handed_over",
                                   "found.noted",
                                   "found.received",
                                   "found.reported",
                                   "found.returned",
                                   "found.stored",
                                   "handover.acknowledged",
                                   "handover.offered",
                                   "handover.withdrawn",
                                   "held.dismissed",
                                   "held.released",
                                   "loan.lost",
                                   "loan.moved",
                                   "loan.noted",
                                   "loan.opened",
                                   "loan.returned",
                                   "log.assigned",
                                   "log.commented",
                                   "log.done",
                                   "log.reopened",
                                   "log.written",
                                   "minibar.consumed",
                                   "minibar.refilled",
                                   "operation.undone",
                                   "posting.taken",
                                   "posting.voided",
                                   "report.approved",
                                   "report.returned",
                                   "report.signed",
                                   "request.accepted",
                                   "request.assigned",
                                   "request.cancelled",
                                   "request.done",
                                   "request.opened",
                                   "request.reopened",
                                   "requisition.approved",
                                   "requisition.changed",
                                   "requisition.closed",
                                   "requisition.issued",
                                   "requisition.opened",
                                   "requisition.rejected",
                                   "requisition.submitted",
                                   "room.abandoned",
                                   "room.assigned",
                                   "room.cleaned",
                                   "room.deep_cleaned",
                                   "room.flagged",
                                   "room.inspected",
                                   "room.noted",
                                   "room.observed",
                                   "room.overridden",
                                   "room.paused",
                                   "room.sale_set",
                                   "room.service_set",
                                   "room.started",
                                   "room.touch_up_asked",
                                   "room.welfare_checked",
                                   "roster.planned",
                                   "stay.changed",
                                   "stay.checked_in",
                                   "stay.checked_out",
                                   "stay.due_out",
                                   "stay.expected",
                                   "stay.moved",
                                   "stock.counted",
                                   "stock.moved",
                                   "stock.par_set",
                                   "stock.received",
                                   "stock.used",
                                   "stock.written_off",
                                   "stocktake.approved",
                                   "stocktake.closed",
                                   "stocktake.counted",
                                   "stocktake.opened",
                                   "stocktake.submitted",
                                   "unreadable",
                                   "work_order.accepted",
                                   "work_order.assigned",
                                   "work_order.charge_acknowledged",
                                   "work_order.charged",
                                   "work_order.commented",
                                   "work_order.done",
                                   "work_order.merged",
                                   "work_order.out_of_order_asked",
                                   "work_order.out_of_order_refused",
                                   "work_order.prioritized",
                                   "work_order.reopened",
                                   "work_order.unmerged",
                                   "work_order.verified"};

/// Of each kind one, and some with the members that came after the first version.
const std::set<std::string> kDocuments{"area",       "briefing",
                                       "checklist",  "count-sheet",
                                       "custody",    "deep-clean",
                                       "found-item", "handover",
                                       "item",       "loan",
                                       "log-entry",  "posting",
                                       "property",   "report",
                                       "request",    "requisition",
                                       "room",       "room-in-care",
                                       "room-type",  "room-with-minibar",
                                       "roster",     "staff",
                                       "stock",      "stock-being-counted",
                                       "work-order", "work-order-in-care"};

std::set<std::string> namesIn(const std::string& folder)
{
    std::set<std::string> names;
    for (const auto& path : golden::filesOf(folder)) {
        names.insert(path.stem().string());
    }
    return names;
}

/// The envelope and body of what was read, as a maker of operations has them in hand.
NewOperation madeAgain(const Operation& operation, const json& body)
{
    NewOperation again;
    again.id = operation.id;
    again.ds = operation.ds;
    again.kind = operation.kind;
    again.doc = operation.doc;
    again.seen = operation.seen;
    again.by = operation.by;
    again.at = operation.at;
    again.body = body.dump();
    return again;
}

} // namespace

SCENARIO("every kind of operation and document has a golden file")
{
    CHECK(namesIn("operations") == kKinds);
    CHECK(namesIn("documents") == kDocuments);
}

SCENARIO("operations that were made by version 1 are understood for ever")
{
    for (const auto& path : golden::filesOf("operations")) {
        const std::string text = golden::read(path);
        const json written = json::parse(text);
        CAPTURE(path.filename().string());

        const auto operation = parseOperation(text);
        REQUIRE(operation.ok());
        if (const auto* const malformed = std::get_if<MalformedBody>(&operation->body)) {
            FAIL(malformed->detail);
        }
        CHECK_FALSE(std::holds_alternative<UnknownKind>(operation->body));
        CHECK(operation->kind == path.stem().string());
        const bool madeOnTablet = written.contains("ds");
        CHECK(operation->ds.has_value() == madeOnTablet);
        CHECK(operation->at.has_value() == madeOnTablet);
        if (!std::holds_alternative<DocumentSet>(operation->body)) {
            CHECK(writeOperationBody(operation->body) == written.at("body"));
        }
        CHECK(json::parse(writeOperation(madeAgain(*operation, written.at("body")))) == written);
    }
}

SCENARIO("documents that were sent by version 1 are understood for ever")
{
    for (const auto& path : golden::filesOf("documents")) {
        const json written = json::parse(golden::read(path));
        CAPTURE(path.filename().string());

        const DocumentName name{written.at("doc").get<std::string>()};
        const auto document =
            readDocument(name, written.at("rev").get<std::int64_t>(),
                         OperationId::parse(written.at("last").get<std::string>()), written.at("body"));
        REQUIRE(document.ok());
        CHECK_FALSE(std::holds_alternative<std::monostate>(document->body));
        CHECK(writeDocument(*document) == written.at("body"));
    }
}

SCENARIO("messages between tablets and server of version 1 are understood for ever")
{
    THEN("a sync request")
    {
        const std::string text = golden::read(golden::folder("messages") / "sync_request.json");
        const auto request = parseSyncRequest(text);
        REQUIRE(request.ok());
        CHECK(json::parse(writeSyncRequest(*request)) == json::parse(text));
    }
    THEN("a sync reply")
    {
        const std::string text = golden::read(golden::folder("messages") / "sync_reply.json");
        const auto reply = parseSyncReply(text);
        REQUIRE(reply.ok());
        CHECK(reply->results.size() == 2);
        CHECK(json::parse(writeSyncReply(*reply)) == json::parse(text));
    }
    THEN("an enrolment")
    {
        const std::string asked = golden::read(golden::folder("messages") / "enrol_request.json");
        const std::string answered = golden::read(golden::folder("messages") / "enrol_reply.json");
        const auto request = parseEnrolRequest(asked);
        const auto reply = parseEnrolReply(answered);
        REQUIRE(request.ok());
        REQUIRE(reply.ok());
        CHECK(json::parse(writeEnrolRequest(*request)) == json::parse(asked));
        CHECK(json::parse(writeEnrolReply(*reply)) == json::parse(answered));
    }
    THEN("a problem")
    {
        const std::string text = golden::read(golden::folder("messages") / "problem.json");
        CHECK(json::parse(writeProblem(parseProblem(409, text))) == json::parse(text));
    }
}
