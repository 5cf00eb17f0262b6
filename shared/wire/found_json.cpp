#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, Custody& custody)
{
    Members members{value, where};
    members.require("op", custody.op);
    members.read("by", custody.by);
    members.read("to_staff", custody.toStaff);
    members.read("to", custody.to);
    members.read("at", custody.at);
    members.read("sealed", custody.sealed);
    members.read("remark", custody.remark);
    members.read("received_by", custody.receivedBy);
    members.read("received_at", custody.receivedAt);
}

static void readValue(const json& value, const Where& where, FoundClaim& claim)
{
    Members members{value, where};
    members.require("op", claim.op);
    members.read("claimant", claim.claimant);
    members.read("contact", claim.contact);
    members.read("proof", claim.proof);
    members.read("by", claim.by);
    members.read("at", claim.at);
}

static void readValue(const json& value, const Where& where, FoundReturn& returned)
{
    Members members{value, where};
    members.read("how", returned.how);
    members.read("to", returned.to);
    members.read("id_shown", returned.idShown);
    members.read("reference", returned.reference);
    members.read("remark", returned.remark);
    members.read("by", returned.by);
    members.read("at", returned.at);
}

static void readValue(const json& value, const Where& where, Signature& signature)
{
    Members members{value, where};
    members.require("op", signature.op);
    members.read("by", signature.by);
    members.read("role", signature.role);
    members.read("at", signature.at);
}

static void readValue(const json& value, const Where& where, Disposal& disposal)
{
    Members members{value, where};
    members.read("how", disposal.how);
    members.read("signatures", disposal.signatures);
}

void readMembers(Members& members, FoundItem& item)
{
    members.read("room", item.room);
    members.read("place", item.place);
    members.read("what", item.what);
    members.read("text", item.text);
    members.read("photos", item.photos);
    members.read("label", item.label);
    members.read("class", item.kept);
    members.read("guest_in_house", item.guestInHouse);
    members.read("state", item.state);
    members.read("reported_by", item.reportedBy);
    members.read("reported_at", item.reportedAt);
    members.read("custody", item.custody);
    members.read("contested", item.contested);
    members.read("storage", item.storage);
    members.read("keep_until", item.keepUntil);
    members.read("claim", item.claim);
    members.read("returned", item.returned);
    members.read("disposal", item.disposal);
    members.read("comments", item.comments);
    members.keepOthers(item.extra);
}

static json toJson(const Custody& custody)
{
    return {{"op", toJson(custody.op)},
            {"by", toJson(custody.by)},
            {"to_staff", toJson(custody.toStaff)},
            {"to", custody.to},
            {"at", toJson(custody.at)},
            {"sealed", custody.sealed},
            {"remark", custody.remark},
            {"received_by", toJson(custody.receivedBy)},
            {"received_at", toJson(custody.receivedAt)}};
}

static json toJson(const FoundClaim& claim)
{
    return {{"op", toJson(claim.op)}, {"claimant", claim.claimant}, {"contact", claim.contact},
            {"proof", claim.proof},   {"by", toJson(claim.by)},     {"at", toJson(claim.at)}};
}

static json toJson(const FoundReturn& returned)
{
    return {{"how", toJson(returned.how)},     {"to", returned.to},         {"id_shown", returned.idShown},
            {"reference", returned.reference}, {"remark", returned.remark}, {"by", toJson(returned.by)},
            {"at", toJson(returned.at)}};
}

static json toJson(const Signature& signature)
{
    return {{"op", toJson(signature.op)},
            {"by", toJson(signature.by)},
            {"role", toJson(signature.role)},
            {"at", toJson(signature.at)}};
}

static json toJson(const Disposal& disposal)
{
    return {
        {"how", toJson(disposal.how)},
        {"signatures", listToJson(disposal.signatures, [](const Signature& signature) { return toJson(signature); })}};
}

json toJson(const FoundItem& item)
{
    json body{{"room", item.room.empty() ? json(nullptr) : json(item.room)},
              {"place", toJson(item.place)},
              {"what", item.what},
              {"text", item.text},
              {"photos", listToJson(item.photos)},
              {"label", item.label},
              {"class", toJson(item.kept)},
              {"guest_in_house", toJson(item.guestInHouse)},
              {"state", toJson(item.state)},
              {"reported_by", toJson(item.reportedBy)},
              {"reported_at", toJson(item.reportedAt)},
              {"storage", item.storage},
              {"keep_until", toJson(item.keepUntil)}};
    body["custody"] = listToJson(item.custody, [](const Custody& custody) { return toJson(custody); });
    body["contested"] = listToJson(item.contested, [](const Custody& given) { return toJson(given); });
    body["claim"] = item.claim ? toJson(*item.claim) : json(nullptr);
    body["returned"] = item.returned ? toJson(*item.returned) : json(nullptr);
    body["disposal"] = item.disposal ? toJson(*item.disposal) : json(nullptr);
    body["comments"] = listToJson(item.comments, [](const Comment& comment) { return toJson(comment); });
    writeOthers(item.extra, body);
    return body;
}

} // namespace turndown::wire
