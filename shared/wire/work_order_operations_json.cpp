#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

OperationBody readDamageReported(Members& members, const Told&)
{
    DamageReported body;
    members.read("room", body.room);
    members.read("place", body.place);
    members.require("category", body.category);
    members.read("what", body.what);
    members.read("priority", body.priority);
    members.read("text", body.text);
    members.read("photos", body.photos);
    if (body.place && body.place->empty()) {
        body.place.reset();
    }
    if (body.room.empty() && !body.place) {
        members.where().complaint.say("A damage report must name its room or its place.");
    }
    if (body.category.empty()) {
        members.mustBe("category", "a code such as plumbing");
    }
    return body;
}

OperationBody readWorkOrderStepped(Members& members, const Told& told)
{
    WorkOrderStepped body;
    body.step = named<WorkOrderStep>(told.kind).value_or(WorkOrderStep::Commented);
    members.read("text", body.text);
    return body;
}

OperationBody readWorkOrderMerged(Members& members, const Told& told)
{
    WorkOrderMerged body;
    members.require("into", body.into);
    const bool isAnotherOrder =
        body.into.kind() == document_kind::kWorkOrder && isWellFormed(body.into) && body.into != told.doc;
    if (!isAnotherOrder) {
        members.mustBe("into", "another work order such as work-order/ID");
    }
    return body;
}

OperationBody readWorkOrderCharged(Members& members, const Told&)
{
    WorkOrderCharged body;
    members.require("items", body.items);
    return body;
}

json bodyJson(const DamageReported& body)
{
    json written{
        {"category", body.category}, {"what", body.what}, {"priority", toJson(body.priority)}, {"text", body.text}};
    if (!body.room.empty()) {
        written["room"] = body.room;
    }
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    written["photos"] = listToJson(body.photos);
    return written;
}

json bodyJson(const WorkOrderStepped& body)
{
    json written = json::object();
    if (!body.text.empty()) {
        written["text"] = body.text;
    }
    return written;
}

json bodyJson(const WorkOrderMerged& body)
{
    json written = json::object();
    written["into"] = toJson(body.into);
    return written;
}

json bodyJson(const WorkOrderCharged& body)
{
    json written = json::object();
    written["items"] = listToJson(body.items, [](const ChargeLine& line) { return toJson(line); });
    return written;
}

} // namespace turndown::wire
