#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, Request& request)
{
    members.read("room", request.room);
    members.read("place", request.place);
    members.read("what", request.what);
    members.read("qty", request.quantity);
    members.read("text", request.text);
    members.read("due_at", request.dueAt);
    members.read("to", request.to);
    members.read("state", request.state);
    members.read("opened_by", request.openedBy);
    members.read("opened_at", request.openedAt);
    members.read("accepted_by", request.acceptedBy);
    members.read("accepted_at", request.acceptedAt);
    members.read("closed_by", request.closedBy);
    members.read("closed_at", request.closedAt);
    members.read("remark", request.remark);
    members.keepOthers(request.extra);
}

json toJson(const Request& request)
{
    json body{{"room", request.room.empty() ? json(nullptr) : json(request.room)},
              {"place", toJson(request.place)},
              {"what", request.what},
              {"qty", request.quantity},
              {"text", request.text},
              {"due_at", toJson(request.dueAt)},
              {"to", toJson(request.to)},
              {"state", toJson(request.state)},
              {"opened_by", toJson(request.openedBy)},
              {"opened_at", toJson(request.openedAt)},
              {"accepted_by", toJson(request.acceptedBy)},
              {"accepted_at", toJson(request.acceptedAt)},
              {"closed_by", toJson(request.closedBy)},
              {"closed_at", toJson(request.closedAt)},
              {"remark", request.remark}};
    writeOthers(request.extra, body);
    return body;
}

OperationBody readRequestOpened(Members& members, const Told&)
{
    RequestOpened body;
    members.read("room", body.room);
    members.read("place", body.place);
    members.requireText("what", body.what);
    members.read("qty", body.quantity);
    members.read("text", body.text);
    members.read("due_at", body.dueAt);
    members.read("to", body.to);
    if (body.place && body.place->empty()) {
        body.place.reset();
    }
    if (body.room.empty() && !body.place) {
        members.where().complaint.say("A request must name its room or its place.");
    }
    return body;
}

OperationBody readRequestStepped(Members& members, const Told& told)
{
    RequestStepped body;
    body.step = named<RequestStep>(told.kind).value_or(RequestStep::Accepted);
    members.read("text", body.text);
    return body;
}

OperationBody readRequestAssigned(Members& members, const Told&)
{
    RequestAssigned body;
    std::optional<std::optional<StaffId>> to;
    readAssignee(members, "to", to);
    body.to = to.value_or(std::nullopt);
    return body;
}

json bodyJson(const RequestOpened& body)
{
    json written{{"what", body.what}, {"qty", body.quantity}, {"text", body.text}};
    if (!body.room.empty()) {
        written["room"] = body.room;
    }
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    if (body.dueAt) {
        written["due_at"] = toJson(body.dueAt);
    }
    if (body.to) {
        written["to"] = toJson(body.to);
    }
    return written;
}

json bodyJson(const RequestStepped& body)
{
    return textJson(body.text);
}

json bodyJson(const RequestAssigned& body)
{
    json written = json::object();
    written["to"] = toJson(body.to);
    return written;
}

} // namespace turndown::wire
