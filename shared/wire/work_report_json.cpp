#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, WorkReport& report)
{
    members.read("day", report.day);
    members.read("staff", report.staff);
    members.read("state", report.state);
    members.read("op", report.op);
    members.read("work", report.work);
    members.read("text", report.text);
    members.read("signed_at", report.signedAt);
    members.read("decided_by", report.decidedBy);
    members.read("decided_at", report.decidedAt);
    members.read("remark", report.remark);
    members.keepOthers(report.extra);
}

json toJson(const WorkReport& report)
{
    json body{{"day", toJson(report.day)},
              {"staff", toJson(report.staff)},
              {"state", toJson(report.state)},
              {"op", toJson(report.op)},
              {"work", listToJson(report.work)},
              {"text", report.text},
              {"signed_at", toJson(report.signedAt)},
              {"decided_by", toJson(report.decidedBy)},
              {"decided_at", toJson(report.decidedAt)},
              {"remark", report.remark}};
    writeOthers(report.extra, body);
    return body;
}

OperationBody readReportSigned(Members& members, const Told& told)
{
    ReportSigned body;
    members.require("day", body.day);
    members.read("work", body.work);
    members.read("text", body.text);
    if (!told.doc.key().starts_with(formatDay(body.day) + '-')) {
        members.where().complaint.say("The document of a work report must be report/, its day and the person.");
    }
    return body;
}

OperationBody readReportDecided(Members& members, const Told& told)
{
    ReportDecided body;
    body.decision = named<ReportDecision>(told.kind).value_or(ReportDecision::Approved);
    members.require("answers", body.answers);
    members.read("text", body.text);
    return body;
}

json bodyJson(const ReportSigned& body)
{
    return {{"day", toJson(body.day)}, {"work", listToJson(body.work)}, {"text", body.text}};
}

json bodyJson(const ReportDecided& body)
{
    return {{"answers", toJson(body.answers)}, {"text", body.text}};
}

} // namespace turndown::wire
