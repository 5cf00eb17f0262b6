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
    members.read("text", order.text);
    members.read("photos", order.photos);
    members.read("state", order.state);
    members.read("reported_by", order.reportedBy);
    members.read("reported_at", order.reportedAt);
    members.read("accepted_by", order.acceptedBy);
    members.read("due_at", order.dueAt);
    members.read("done_by", order.doneBy);
    members.read("done_at", order.doneAt);
    members.read("merged_into", order.mergedInto);
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

static json toJson(const GuestCharge& charge)
{
    return {{"items", listToJson(charge.items, [](const ChargeLine& line) { return toJson(line); })},
            {"by", toJson(charge.by)},
            {"at", toJson(charge.at)}};
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
    writeOthers(order.extra, body);
    return body;
}

} // namespace turndown::wire
