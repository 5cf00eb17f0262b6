#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readValue(const json& value, const Where& where, HandoverItem& item)
{
    Members members{value, where};
    members.require("doc", item.doc);
    members.read("text", item.text);
    members.read("by", item.by);
    members.read("at", item.at);
}

json toJson(const HandoverItem& item)
{
    return {{"doc", toJson(item.doc)}, {"text", item.text}, {"by", toJson(item.by)}, {"at", toJson(item.at)}};
}

void readMembers(Members& members, Handover& handover)
{
    members.read("day", handover.day);
    members.read("shift", handover.shift);
    members.read("text", handover.text);
    members.read("items", handover.items);
    members.read("state", handover.state);
    members.read("offered_by", handover.offeredBy);
    members.read("offered_at", handover.offeredAt);
    members.read("taken_by", handover.takenBy);
    members.read("taken_at", handover.takenAt);
    members.read("remark", handover.remark);
    members.keepOthers(handover.extra);
}

json toJson(const Handover& handover)
{
    json body{{"day", toJson(handover.day)},
              {"shift", toJson(handover.shift)},
              {"text", handover.text},
              {"items", listToJson(handover.items, [](const HandoverItem& item) { return toJson(item); })},
              {"state", toJson(handover.state)},
              {"offered_by", toJson(handover.offeredBy)},
              {"offered_at", toJson(handover.offeredAt)},
              {"taken_by", toJson(handover.takenBy)},
              {"taken_at", toJson(handover.takenAt)},
              {"remark", handover.remark}};
    writeOthers(handover.extra, body);
    return body;
}

OperationBody readHandoverOffered(Members& members, const Told&)
{
    HandoverOffered body;
    members.require("day", body.day);
    members.require("shift", body.shift);
    members.read("text", body.text);
    members.read("items", body.items);
    for (HandoverItem& item : body.items) {
        item.by.reset(); // Nobody has taken it over before it was offered.
        item.at.reset();
    }
    return body;
}

OperationBody readHandoverAcknowledged(Members& members, const Told&)
{
    HandoverAcknowledged body;
    members.read("items", body.items);
    members.read("text", body.text);
    return body;
}

OperationBody readHandoverWithdrawn(Members&, const Told&)
{
    return HandoverWithdrawn{};
}

json bodyJson(const HandoverOffered& body)
{
    return {{"day", toJson(body.day)},
            {"shift", toJson(body.shift)},
            {"text", body.text},
            {"items", listToJson(body.items, [](const HandoverItem& item) {
                 return json{{"doc", toJson(item.doc)}, {"text", item.text}};
             })}};
}

json bodyJson(const HandoverAcknowledged& body)
{
    return {{"items", listToJson(body.items)}, {"text", body.text}};
}

json bodyJson(const HandoverWithdrawn&)
{
    return json::object();
}

} // namespace turndown::wire
