#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readValue(const json& value, const Where& where, ReadReceipt& receipt)
{
    Members members{value, where};
    members.read("by", receipt.by);
    members.read("at", receipt.at);
}

json toJson(const ReadReceipt& receipt)
{
    return {{"by", toJson(receipt.by)}, {"at", toJson(receipt.at)}};
}

void readMembers(Members& members, Briefing& briefing)
{
    members.read("day", briefing.day);
    members.read("title", briefing.title);
    members.read("text", briefing.text);
    members.read("roles", briefing.roles);
    members.read("standing", briefing.standing);
    members.read("withdrawn", briefing.withdrawn);
    members.read("published_by", briefing.publishedBy);
    members.read("published_at", briefing.publishedAt);
    members.read("read", briefing.read);
    members.keepOthers(briefing.extra);
}

json toJson(const Briefing& briefing)
{
    json body{{"day", toJson(briefing.day)},
              {"title", briefing.title},
              {"text", briefing.text},
              {"roles", listToJson(briefing.roles)},
              {"standing", briefing.standing},
              {"withdrawn", briefing.withdrawn},
              {"published_by", toJson(briefing.publishedBy)},
              {"published_at", toJson(briefing.publishedAt)},
              {"read", listToJson(briefing.read, [](const ReadReceipt& receipt) { return toJson(receipt); })}};
    writeOthers(briefing.extra, body);
    return body;
}

OperationBody readBriefingPublished(Members& members, const Told&)
{
    BriefingPublished body;
    members.require("day", body.day);
    members.requireText("title", body.title);
    members.read("text", body.text);
    members.read("roles", body.roles);
    members.read("standing", body.standing);
    return body;
}

OperationBody readBriefingRead(Members&, const Told&)
{
    return BriefingRead{};
}

OperationBody readBriefingWithdrawn(Members&, const Told&)
{
    return BriefingWithdrawn{};
}

json bodyJson(const BriefingPublished& body)
{
    return {{"day", toJson(body.day)},
            {"title", body.title},
            {"text", body.text},
            {"roles", listToJson(body.roles)},
            {"standing", body.standing}};
}

json bodyJson(const BriefingRead&)
{
    return json::object();
}

json bodyJson(const BriefingWithdrawn&)
{
    return json::object();
}

} // namespace turndown::wire
