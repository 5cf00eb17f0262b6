#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

void readValue(const json& value, const Where& where, Comment& comment)
{
    Members members{value, where};
    members.require("op", comment.op);
    members.read("by", comment.by);
    members.read("at", comment.at);
    members.read("text", comment.text);
}

static void readValue(const json& value, const Where& where, GuestCharge& charge)
{
    Members members{value, where};
    members.read("items", charge.items);
    members.read("by", charge.by);
    members.read("at", charge.at);
    members.read("op", charge.op);
    members.read("acknowledged_by", charge.acknowledgedBy);
    members.read("acknowledged_at", charge.acknowledgedAt);
}

static void readValue(const json& value, const Where& where, OutOfOrderAsk& asked)
{
    Members members{value, where};
    members.read("sale", asked.sale);
    members.read("from", asked.from);
    members.read("to", asked.to);
    members.read("reason", asked.reason);
    members.read("by", asked.by);
    members.read("at", asked.at);
    members.read("refused_by", asked.refusedBy);
    members.read("refused_at", asked.refusedAt);
    members.read("text", asked.text);
}

void readValue(const json& value, const Where& where, ChargeLine& line)
{
    Members members{value, where};
    members.require("what", line.what);
    members.require("qty", line.quantity);
    members.require("price", Whole{line.price});
}

void readMembers(Members& members, WorkOrder& order)
{
    members.read("room", order.room);
    members.read("place", order.place);
    members.read("category", order.category);
    members.read("what", order.what);
    members.read("priority", order.priority);
    members.read("hazard", order.hazard);
    members.read("repeat_of", order.repeatOf);
    members.read("text", order.text);
    members.read("photos", order.photos);
    members.read("state", order.state);
    members.read("reported_by", order.reportedBy);
    members.read("reported_at", order.reportedAt);
    members.read("assigned_to", order.assignedTo);
    members.read("accepted_by", order.acceptedBy);
    members.read("due_at", order.dueAt);
    members.read("done_by", order.doneBy);
    members.read("done_at", order.doneAt);
    members.read("proof", order.proof);
    members.read("verified_by", order.verifiedBy);
    members.read("verified_at", order.verifiedAt);
    members.read("merged_into", order.mergedInto);
    members.read("out_of_order", order.outOfOrder);
    members.read("comments", order.comments);
    members.read("guest_charge", order.guestCharge);
    members.keepOthers(order.extra);
}

json toJson(const ChargeLine& line)
{
    return {{"what", line.what}, {"qty", line.quantity}, {"price", line.price}};
}

json toJson(const Comment& comment)
{
    return {{"op", toJson(comment.op)}, {"by", toJson(comment.by)}, {"at", toJson(comment.at)}, {"text", comment.text}};
}

/// What the first version did not know is left out where it says nothing: its documents are written as it wrote them.
template <class Value>
static void writeIfSaid(json& body, const char* member, const std::optional<Value>& value)
{
    if (value) {
        body[member] = toJson(*value);
    }
}

static json toJson(const GuestCharge& charge)
{
    json body{{"items", listToJson(charge.items, [](const ChargeLine& line) { return toJson(line); })},
              {"by", toJson(charge.by)},
              {"at", toJson(charge.at)}};
    writeIfSaid(body, "op", charge.op);
    writeIfSaid(body, "acknowledged_by", charge.acknowledgedBy);
    writeIfSaid(body, "acknowledged_at", charge.acknowledgedAt);
    return body;
}

static json toJson(const OutOfOrderAsk& asked)
{
    json body{{"sale", toJson(asked.sale)}, {"from", toJson(asked.from)}, {"to", toJson(asked.to)},
              {"reason", asked.reason},     {"by", toJson(asked.by)},     {"at", toJson(asked.at)}};
    writeIfSaid(body, "refused_by", asked.refusedBy);
    writeIfSaid(body, "refused_at", asked.refusedAt);
    if (!asked.text.empty()) {
        body["text"] = asked.text;
    }
    return body;
}

static void writeLaterMembers(const WorkOrder& order, json& body)
{
    if (order.hazard) {
        body["hazard"] = true;
    }
    if (!order.proof.empty()) {
        body["proof"] = listToJson(order.proof);
    }
    writeIfSaid(body, "repeat_of", order.repeatOf);
    writeIfSaid(body, "assigned_to", order.assignedTo);
    writeIfSaid(body, "verified_by", order.verifiedBy);
    writeIfSaid(body, "verified_at", order.verifiedAt);
    if (order.outOfOrder) {
        body["out_of_order"] = toJson(*order.outOfOrder);
    }
}

json toJson(const WorkOrder& order)
{
    json body{{"room", order.room.empty() ? json(nullptr) : json(order.room)},
              {"place", toJson(order.place)},
              {"category", order.category},
              {"what", order.what},
              {"priority", toJson(order.priority)},
              {"text", order.text},
              {"photos", listToJson(order.photos)},
              {"state", toJson(order.state)},
              {"reported_by", toJson(order.reportedBy)},
              {"reported_at", toJson(order.reportedAt)},
              {"accepted_by", toJson(order.acceptedBy)},
              {"due_at", toJson(order.dueAt)},
              {"done_by", toJson(order.doneBy)},
              {"done_at", toJson(order.doneAt)},
              {"merged_into", toJson(order.mergedInto)}};
    body["comments"] = listToJson(order.comments, [](const Comment& comment) { return toJson(comment); });
    body["guest_charge"] = order.guestCharge ? toJson(*order.guestCharge) : json(nullptr);
    writeLaterMembers(order, body);
    writeOthers(order.extra, body);
    return body;
}

} // namespace turndown::wire
