#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, RequisitionLine& line)
{
    Members members{value, where};
    members.read("requested", line.requested);
    members.read("approved", line.approved);
    members.read("issued", Whole{line.issued, -kLargestWhole});
}

static json toJson(const RequisitionLine& line)
{
    return {{"requested", line.requested}, {"approved", toJson(line.approved)}, {"issued", line.issued}};
}

void readMembers(Members& members, Requisition& requisition)
{
    members.read("place", requisition.place);
    members.read("lines", requisition.lines);
    members.read("text", requisition.text);
    members.read("state", requisition.state);
    members.read("opened_by", requisition.openedBy);
    members.read("opened_at", requisition.openedAt);
    members.read("submitted_by", requisition.submittedBy);
    members.read("submitted_at", requisition.submittedAt);
    members.read("decided_by", requisition.decidedBy);
    members.read("decided_at", requisition.decidedAt);
    members.read("remark", requisition.remark);
    members.keepOthers(requisition.extra);
}

json toJson(const Requisition& requisition)
{
    json body{{"place", toJson(requisition.place)},
              {"lines", json::object()},
              {"text", requisition.text},
              {"state", toJson(requisition.state)},
              {"opened_by", toJson(requisition.openedBy)},
              {"opened_at", toJson(requisition.openedAt)},
              {"submitted_by", toJson(requisition.submittedBy)},
              {"submitted_at", toJson(requisition.submittedAt)},
              {"decided_by", toJson(requisition.decidedBy)},
              {"decided_at", toJson(requisition.decidedAt)},
              {"remark", requisition.remark}};
    for (const auto& [item, line] : requisition.lines) {
        body["lines"][item.text()] = toJson(line);
    }
    writeOthers(requisition.extra, body);
    return body;
}

OperationBody readRequisitionOpened(Members& members, const Told&)
{
    RequisitionOpened body;
    body.place = readPlace(members, "place");
    readCounts(members, "lines", body.lines);
    members.read("text", body.text);
    members.read("draft", body.draft);
    return body;
}

OperationBody readRequisitionChanged(Members& members, const Told&)
{
    RequisitionChanged body;
    readCounts(members, "lines", body.lines);
    return body;
}

OperationBody readRequisitionStepped(Members& members, const Told& told)
{
    RequisitionStepped body;
    body.step = named<RequisitionStep>(told.kind).value_or(RequisitionStep::Submitted);
    members.read("text", body.text);
    return body;
}

OperationBody readRequisitionApproved(Members& members, const Told&)
{
    RequisitionApproved body;
    if (members.has("lines")) {
        readCounts(members, "lines", body.lines.emplace());
    }
    members.read("text", body.text);
    return body;
}

OperationBody readRequisitionIssued(Members& members, const Told&)
{
    RequisitionIssued body;
    body.from = readPlace(members, "from");
    body.toPlace = readPlace(members, "to_place");
    readSomeCounts(members, "lines", body.lines);
    if (body.from == body.toPlace) {
        members.mustBe("to_place", "another place than the one it comes from");
    }
    return body;
}

json bodyJson(const RequisitionOpened& body)
{
    json written{{"place", toJson(body.place)}, {"lines", toJson(body.lines)}, {"text", body.text}};
    if (body.draft) {
        written["draft"] = true;
    }
    return written;
}

json bodyJson(const RequisitionChanged& body)
{
    json written = json::object();
    written["lines"] = toJson(body.lines);
    return written;
}

json bodyJson(const RequisitionStepped& body)
{
    return textJson(body.text);
}

json bodyJson(const RequisitionApproved& body)
{
    json written = textJson(body.text);
    if (body.lines) {
        written["lines"] = toJson(*body.lines);
    }
    return written;
}

json bodyJson(const RequisitionIssued& body)
{
    return {{"from", toJson(body.from)}, {"to_place", toJson(body.toPlace)}, {"lines", toJson(body.lines)}};
}

} // namespace turndown::wire
