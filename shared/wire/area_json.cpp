#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, Area& area)
{
    members.read("names", area.names);
    members.read("floor", area.floor);
    members.read("section", area.section);
    members.read("credits", area.credits);
    members.read("cycle_days", area.cycleDays);
    members.read("assigned_to", area.assignedTo);
    members.read("position", area.position);
    members.read("state", area.state);
    members.read("started_op", area.startedOp);
    members.read("started_by", area.startedBy);
    members.read("started_at", area.startedAt);
    members.read("done_op", area.doneOp);
    members.read("done_by", area.doneBy);
    members.read("done_at", area.doneAt);
    members.read("done_day", area.doneDay);
    members.read("inspection", area.inspection);
    members.keepOthers(area.extra);
}

json toJson(const Area& area)
{
    json body{{"names", toJson(area.names)},
              {"floor", area.floor},
              {"section", area.section},
              {"credits", area.credits},
              {"cycle_days", area.cycleDays},
              {"assigned_to", toJson(area.assignedTo)},
              {"position", toJson(area.position)},
              {"state", toJson(area.state)},
              {"started_op", toJson(area.startedOp)},
              {"started_by", toJson(area.startedBy)},
              {"started_at", toJson(area.startedAt)},
              {"done_op", toJson(area.doneOp)},
              {"done_by", toJson(area.doneBy)},
              {"done_at", toJson(area.doneAt)},
              {"done_day", toJson(area.doneDay)},
              {"inspection", toJson(area.inspection)}};
    writeOthers(area.extra, body);
    return body;
}

OperationBody readAreaStarted(Members& members, const Told&)
{
    AreaStarted body;
    members.read("over", body.over);
    return body;
}

OperationBody readAreaPaused(Members&, const Told&)
{
    return AreaPaused{};
}

OperationBody readAreaDone(Members& members, const Told&)
{
    AreaDone body;
    members.read("day", body.day);
    members.read("minutes", body.minutes);
    members.read("done", body.done);
    return body;
}

OperationBody readAreaInspected(Members& members, const Told&)
{
    AreaInspected body;
    members.read("done_op", body.doneOp);
    readPassed(members, body.passed);
    members.read("lines", body.lines);
    members.read("score", body.score);
    return body;
}

OperationBody readAreaAssigned(Members& members, const Told&)
{
    AreaAssigned body;
    readAssignee(members, "to", body.to);
    members.read("position", body.position);
    return body;
}

json bodyJson(const AreaStarted& body)
{
    json written = json::object();
    if (body.over) {
        written["over"] = toJson(body.over);
    }
    return written;
}

json bodyJson(const AreaPaused&)
{
    return json::object();
}

json bodyJson(const AreaDone& body)
{
    json written{{"day", toJson(body.day)}, {"minutes", body.minutes}};
    if (!body.done.empty()) {
        written["done"] = listToJson(body.done);
    }
    return written;
}

json bodyJson(const AreaInspected& body)
{
    json written{{"done_op", toJson(body.doneOp)}, {"result", body.passed ? "passed" : "failed"}};
    written["lines"] = listToJson(body.lines, [](const InspectionLine& line) { return toJson(line); });
    if (body.score) {
        written["score"] = *body.score;
    }
    return written;
}

json bodyJson(const AreaAssigned& body)
{
    json written = json::object();
    if (body.to) {
        written["to"] = toJson(*body.to);
    }
    if (body.position) {
        written["position"] = *body.position;
    }
    return written;
}

} // namespace turndown::wire
