#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

OperationBody readFoundReported(Members& members, const Told&)
{
    FoundReported body;
    members.read("room", body.room);
    members.read("place", body.place);
    members.requireText("what", body.what);
    members.read("text", body.text);
    members.read("photos", body.photos);
    members.read("label", body.label);
    members.read("class", body.kept);
    members.read("guest_in_house", body.guestInHouse);
    if (body.place && body.place->empty()) {
        body.place.reset();
    }
    if (body.room.empty() && !body.place) {
        members.where().complaint.say("A found item must name the room or the place where it was found.");
    }
    return body;
}

OperationBody readFoundHandedOver(Members& members, const Told&)
{
    FoundHandedOver body;
    members.read("to_staff", body.toStaff);
    members.read("to", body.to);
    members.read("sealed", body.sealed);
    members.read("remark", body.remark);
    if (body.toStaff && body.toStaff->empty()) {
        body.toStaff.reset();
    }
    if (body.toStaff.has_value() == !body.to.empty()) {
        members.where().complaint.say("A hand-over must name either the person or the place that it goes to.");
    }
    return body;
}

OperationBody readFoundReceived(Members& members, const Told&)
{
    FoundReceived body;
    members.read("remark", body.remark);
    return body;
}

OperationBody readFoundStored(Members& members, const Told&)
{
    FoundStored body;
    members.requireText("storage", body.storage);
    members.require("keep_until", body.keepUntil);
    return body;
}

OperationBody readFoundClaimed(Members& members, const Told&)
{
    FoundClaimed body;
    members.requireText("claimant", body.claimant);
    members.read("contact", body.contact);
    members.read("proof", body.proof);
    return body;
}

OperationBody readFoundClaimWithdrawn(Members&, const Told&)
{
    return FoundClaimWithdrawn{};
}

OperationBody readFoundReturned(Members& members, const Told&)
{
    FoundReturned body;
    members.requireText("to", body.to);
    members.read("how", body.how);
    members.read("id_shown", body.idShown);
    members.read("reference", body.reference);
    members.read("remark", body.remark);
    return body;
}

OperationBody readFoundDisposalSigned(Members& members, const Told&)
{
    FoundDisposalSigned body;
    members.require("how", body.how);
    members.read("day", body.day);
    return body;
}

OperationBody readFoundCorrected(Members& members, const Told&)
{
    FoundCorrected body;
    members.read("what", body.what);
    members.read("text", body.text);
    members.read("label", body.label);
    members.read("class", body.kept);
    return body;
}

OperationBody readFoundNoted(Members& members, const Told&)
{
    FoundNoted body;
    members.requireText("text", body.text);
    return body;
}

json bodyJson(const FoundReported& body)
{
    json written{{"what", body.what}, {"text", body.text}, {"class", toJson(body.kept)}, {"label", body.label}};
    if (!body.room.empty()) {
        written["room"] = body.room;
    }
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    if (body.guestInHouse) {
        written["guest_in_house"] = *body.guestInHouse;
    }
    written["photos"] = listToJson(body.photos);
    return written;
}

json bodyJson(const FoundHandedOver& body)
{
    json written{{"sealed", body.sealed}, {"remark", body.remark}};
    if (body.toStaff) {
        written["to_staff"] = toJson(body.toStaff);
    } else {
        written["to"] = body.to;
    }
    return written;
}

json bodyJson(const FoundReceived& body)
{
    json written = json::object();
    written["remark"] = body.remark;
    return written;
}

json bodyJson(const FoundStored& body)
{
    return {{"storage", body.storage}, {"keep_until", toJson(body.keepUntil)}};
}

json bodyJson(const FoundClaimed& body)
{
    return {{"claimant", body.claimant}, {"contact", body.contact}, {"proof", body.proof}};
}

json bodyJson(const FoundClaimWithdrawn&)
{
    return json::object();
}

json bodyJson(const FoundReturned& body)
{
    return {{"to", body.to},
            {"how", toJson(body.how)},
            {"id_shown", body.idShown},
            {"reference", body.reference},
            {"remark", body.remark}};
}

json bodyJson(const FoundDisposalSigned& body)
{
    json written = json::object();
    written["how"] = toJson(body.how);
    if (body.day) {
        written["day"] = toJson(body.day);
    }
    return written;
}

json bodyJson(const FoundCorrected& body)
{
    json written = json::object();
    const auto write = [&written](const char* name, const auto& value) {
        if (value) {
            written[name] = toJson(*value);
        }
    };
    write("what", body.what);
    write("text", body.text);
    write("label", body.label);
    write("class", body.kept);
    return written;
}

json bodyJson(const FoundNoted& body)
{
    json written = json::object();
    written["text"] = body.text;
    return written;
}

} // namespace turndown::wire
