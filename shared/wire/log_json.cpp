#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, LogEntry& entry)
{
    members.read("code", entry.code);
    members.read("room", entry.room);
    members.read("place", entry.place);
    members.read("text", entry.text);
    members.read("to", entry.to);
    members.read("due_at", entry.dueAt);
    members.read("state", entry.state);
    members.read("written_by", entry.writtenBy);
    members.read("written_at", entry.writtenAt);
    members.read("done_by", entry.doneBy);
    members.read("done_at", entry.doneAt);
    members.read("result", entry.result);
    members.read("comments", entry.comments);
    members.keepOthers(entry.extra);
}

json toJson(const LogEntry& entry)
{
    json body{{"code", entry.code},
              {"room", entry.room.empty() ? json(nullptr) : json(entry.room)},
              {"place", toJson(entry.place)},
              {"text", entry.text},
              {"to", toJson(entry.to)},
              {"due_at", toJson(entry.dueAt)},
              {"state", toJson(entry.state)},
              {"written_by", toJson(entry.writtenBy)},
              {"written_at", toJson(entry.writtenAt)},
              {"done_by", toJson(entry.doneBy)},
              {"done_at", toJson(entry.doneAt)},
              {"result", entry.result},
              {"comments", listToJson(entry.comments, [](const Comment& comment) { return toJson(comment); })}};
    writeOthers(entry.extra, body);
    return body;
}

OperationBody readLogWritten(Members& members, const Told&)
{
    LogWritten body;
    members.read("code", body.code);
    members.read("room", body.room);
    members.read("place", body.place);
    members.requireText("text", body.text);
    members.read("open", body.open);
    members.read("to", body.to);
    members.read("due_at", body.dueAt);
    return body;
}

OperationBody readLogStepped(Members& members, const Told& told)
{
    LogStepped body;
    body.step = named<LogStep>(told.kind).value_or(LogStep::Done);
    members.read("text", body.text);
    return body;
}

OperationBody readLogAssigned(Members& members, const Told&)
{
    LogAssigned body;
    members.read("to", body.to);
    members.read("due_at", body.dueAt);
    return body;
}

OperationBody readLogCommented(Members& members, const Told&)
{
    LogCommented body;
    members.requireText("text", body.text);
    return body;
}

json bodyJson(const LogWritten& body)
{
    json written{{"code", body.code}, {"text", body.text}, {"open", body.open}};
    if (!body.room.empty()) {
        written["room"] = body.room;
    }
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    if (body.to) {
        written["to"] = toJson(body.to);
    }
    if (body.dueAt) {
        written["due_at"] = toJson(body.dueAt);
    }
    return written;
}

json bodyJson(const LogStepped& body)
{
    return textJson(body.text);
}

json bodyJson(const LogAssigned& body)
{
    return {{"to", toJson(body.to)}, {"due_at", toJson(body.dueAt)}};
}

json bodyJson(const LogCommented& body)
{
    return textJson(body.text);
}

} // namespace turndown::wire
