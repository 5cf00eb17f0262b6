#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

#include <algorithm>

namespace turndown::wire {

static void readValue(const json& value, const Where& where, SheetCount& count)
{
    Members members{value, where};
    members.read("qty", count.quantity);
    members.read("by", count.by);
    members.read("at", count.at);
    members.require("op", count.op);
    members.read("times", count.times);
    members.read("approved", count.approved);
}

static json toJson(const SheetCount& count)
{
    return {{"qty", count.quantity},  {"by", toJson(count.by)}, {"at", toJson(count.at)},
            {"op", toJson(count.op)}, {"times", count.times},   {"approved", count.approved}};
}

void readMembers(Members& members, CountSheet& sheet)
{
    members.read("place", sheet.place);
    members.read("items", sheet.items);
    members.read("text", sheet.text);
    members.read("state", sheet.state);
    members.read("counts", sheet.counts);
    members.read("opened_by", sheet.openedBy);
    members.read("opened_at", sheet.openedAt);
    members.read("submitted_by", sheet.submittedBy);
    members.read("submitted_at", sheet.submittedAt);
    members.read("decided_by", sheet.decidedBy);
    members.read("decided_at", sheet.decidedAt);
    members.read("remark", sheet.remark);
    members.keepOthers(sheet.extra);
}

json toJson(const CountSheet& sheet)
{
    json body{{"place", toJson(sheet.place)},
              {"items", listToJson(sheet.items)},
              {"text", sheet.text},
              {"state", toJson(sheet.state)},
              {"counts", json::object()},
              {"opened_by", toJson(sheet.openedBy)},
              {"opened_at", toJson(sheet.openedAt)},
              {"submitted_by", toJson(sheet.submittedBy)},
              {"submitted_at", toJson(sheet.submittedAt)},
              {"decided_by", toJson(sheet.decidedBy)},
              {"decided_at", toJson(sheet.decidedAt)},
              {"remark", sheet.remark}};
    for (const auto& [item, count] : sheet.counts) {
        body["counts"][item.text()] = toJson(count);
    }
    writeOthers(sheet.extra, body);
    return body;
}

OperationBody readStocktakeOpened(Members& members, const Told&)
{
    StocktakeOpened body;
    body.place = readPlace(members, "place");
    members.read("items", body.items);
    members.read("text", body.text);
    return body;
}

OperationBody readStocktakeCounted(Members& members, const Told&)
{
    StocktakeCounted body;
    body.place = readPlace(members, "place");
    readCounts(members, "counts", body.counts);
    if (body.counts.empty()) {
        members.mustBe("counts", "what was counted");
    }
    members.read("finished", body.finished);
    return body;
}

OperationBody readStocktakeSubmitted(Members& members, const Told&)
{
    StocktakeSubmitted body;
    members.read("text", body.text);
    return body;
}

namespace {

/// A decision names the counts it is about.
template <class Decision>
Decision readDecision(Members& members)
{
    Decision body;
    body.place = readPlace(members, "place");
    members.read("counts", body.counts);
    const bool named = std::all_of(body.counts.begin(), body.counts.end(),
                                   [](const auto& count) { return isNamePart(count.first.text()); });
    if (!named) {
        members.mustBe("counts", "the counts of items, whose names have no slash");
    }
    members.read("text", body.text);
    return body;
}

template <class Decision>
json decisionJson(const Decision& body)
{
    json written = textJson(body.text);
    written["place"] = toJson(body.place);
    written["counts"] = toJson(body.counts);
    return written;
}

} // namespace

OperationBody readStocktakeApproved(Members& members, const Told&)
{
    return readDecision<StocktakeApproved>(members);
}

OperationBody readStocktakeClosed(Members& members, const Told&)
{
    return readDecision<StocktakeClosed>(members);
}

json bodyJson(const StocktakeOpened& body)
{
    return {{"place", toJson(body.place)}, {"items", listToJson(body.items)}, {"text", body.text}};
}

json bodyJson(const StocktakeCounted& body)
{
    json written{{"place", toJson(body.place)}, {"counts", toJson(body.counts)}};
    if (body.finished) {
        written["finished"] = true;
    }
    return written;
}

json bodyJson(const StocktakeSubmitted& body)
{
    return textJson(body.text);
}

json bodyJson(const StocktakeApproved& body)
{
    return decisionJson(body);
}

json bodyJson(const StocktakeClosed& body)
{
    return decisionJson(body);
}

} // namespace turndown::wire
