#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

namespace {

template <class Body>
OperationBody readNoticeText(Members& members)
{
    Body body;
    members.read("text", body.text);
    return body;
}

} // namespace

void readValue(const json& value, const Where& where, HandOver& handed)
{
    Members members{value, where};
    members.require("op", handed.op);
    members.read("by", handed.by);
    members.read("from", handed.from);
    members.read("to", handed.to);
    members.read("at", handed.at);
    members.read("due_at", handed.dueAt);
    members.read("remark", handed.remark);
}

void readValue(const json& value, const Where& where, MissingNotice& notice)
{
    Members members{value, where};
    members.require("op", notice.op);
    members.read("by", notice.by);
    members.read("at", notice.at);
    members.read("text", notice.text);
}

json toJson(const HandOver& handed)
{
    return {{"op", toJson(handed.op)}, {"by", toJson(handed.by)}, {"from", toJson(handed.from)},
            {"to", toJson(handed.to)}, {"at", toJson(handed.at)}, {"due_at", toJson(handed.dueAt)},
            {"remark", handed.remark}};
}

json toJson(const MissingNotice& notice)
{
    return {{"op", toJson(notice.op)}, {"by", toJson(notice.by)}, {"at", toJson(notice.at)}, {"text", notice.text}};
}

void readMembers(Members& members, Asset& asset)
{
    members.read("names", asset.names);
    members.read("class", asset.kind);
    members.read("label", asset.label);
    members.read("floor", asset.floor);
    members.read("retired", asset.retired);
    static_cast<void>(members.ask("holder")); // Follows from the last hand-over.
    members.read("last_handed", asset.last);
    members.read("signed_at", asset.signedAt);
    members.read("contested", asset.contested);
    members.read("missing", asset.missing);
    members.read("comments", asset.comments);
    members.keepOthers(asset.extra);
}

json toJson(const Asset& asset)
{
    json body{{"names", toJson(asset.names)},
              {"class", toJson(asset.kind)},
              {"label", asset.label},
              {"floor", asset.floor},
              {"retired", asset.retired},
              {"holder", toJson(holderOf(asset))},
              {"last_handed", asset.last ? toJson(*asset.last) : json(nullptr)},
              {"signed_at", toJson(asset.signedAt)},
              {"contested", listToJson(asset.contested, [](const HandOver& handed) { return toJson(handed); })},
              {"missing", asset.missing ? toJson(*asset.missing) : json(nullptr)},
              {"comments", listToJson(asset.comments, [](const Comment& comment) { return toJson(comment); })}};
    writeOthers(asset.extra, body);
    return body;
}

OperationBody readCustodyIssued(Members& members, const Told&)
{
    CustodyPassed body;
    members.read("from", body.from);
    members.require("to", body.to);
    members.read("due_at", body.dueAt);
    members.read("remark", body.remark);
    if (!body.to || body.to->empty() || body.to == body.from) {
        members.where().complaint.say("An issue must name the person it goes to, who does not have it yet.");
    }
    return body;
}

OperationBody readCustodyReturned(Members& members, const Told&)
{
    CustodyPassed body;
    members.require("from", body.from);
    members.read("remark", body.remark);
    if (!body.from || body.from->empty()) {
        members.where().complaint.say("A return must name the person who brings it back.");
    }
    return body;
}

OperationBody readCustodySigned(Members& members, const Told&)
{
    CustodySigned body;
    members.require("handed", body.handed);
    return body;
}

OperationBody readCustodyMissed(Members& members, const Told&)
{
    return readNoticeText<CustodyMissed>(members);
}

OperationBody readCustodyFound(Members& members, const Told&)
{
    return readNoticeText<CustodyFound>(members);
}

OperationBody readCustodyNoted(Members& members, const Told&)
{
    CustodyNoted body;
    members.requireText("text", body.text);
    return body;
}

json bodyJson(const CustodyPassed& body)
{
    json written{{"from", toJson(body.from)}, {"remark", body.remark}};
    if (body.to) {
        written["to"] = toJson(body.to);
        written["due_at"] = toJson(body.dueAt);
    }
    return written;
}

json bodyJson(const CustodySigned& body)
{
    json written = json::object();
    written["handed"] = toJson(body.handed);
    return written;
}

json bodyJson(const CustodyMissed& body)
{
    return textJson(body.text);
}

json bodyJson(const CustodyFound& body)
{
    return textJson(body.text);
}

json bodyJson(const CustodyNoted& body)
{
    return textJson(body.text);
}

} // namespace turndown::wire
