#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

static constexpr std::string_view kAnotherOrder = "another work order such as work-order/ID";

static bool isAnotherOrder(const DocumentName& name, const Told& told)
{
    return name.kind() == document_kind::kWorkOrder && isWellFormed(name) && name != told.doc;
}

OperationBody readDamageReported(Members& members, const Told& told)
{
    DamageReported body;
    members.read("room", body.room);
    members.read("place", body.place);
    members.require("category", body.category);
    members.read("what", body.what);
    members.read("priority", body.priority);
    members.read("text", body.text);
    members.read("photos", body.photos);
    members.read("hazard", body.hazard);
    members.read("repeat_of", body.repeatOf);
    members.read("charge", body.charge);
    if (body.repeatOf && !isAnotherOrder(*body.repeatOf, told)) {
        members.mustBe("repeat_of", kAnotherOrder);
    }
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
    if (body.step == WorkOrderStep::Done) {
        members.read("photos", body.photos);
    }
    return body;
}

OperationBody readWorkOrderMerged(Members& members, const Told& told)
{
    WorkOrderMerged body;
    members.require("into", body.into);
    if (!isAnotherOrder(body.into, told)) {
        members.mustBe("into", kAnotherOrder);
    }
    return body;
}

OperationBody readWorkOrderCharged(Members& members, const Told&)
{
    WorkOrderCharged body;
    members.require("items", body.items);
    return body;
}

OperationBody readWorkOrderAssigned(Members& members, const Told&)
{
    WorkOrderAssigned body;
    members.require("to", body.to);
    members.read("due_at", body.dueAt);
    return body;
}

OperationBody readWorkOrderPrioritized(Members& members, const Told&)
{
    WorkOrderPrioritized body;
    members.require("priority", body.priority);
    members.read("reason", body.reason);
    return body;
}

OperationBody readOutOfOrderAsked(Members& members, const Told&)
{
    OutOfOrderAsked body;
    members.require("sale", body.sale);
    members.read("from", body.from);
    members.read("to", body.to);
    members.requireText("reason", body.reason);
    if (body.sale == Sale::Available) {
        members.mustBe("sale", "one of: out-of-order, out-of-service");
    }
    if (body.from && body.to && *body.to < *body.from) {
        members.mustBe("to", "the day it begins, or a later one");
    }
    return body;
}

OperationBody readOutOfOrderRefused(Members& members, const Told&)
{
    OutOfOrderRefused body;
    members.read("text", body.text);
    return body;
}

OperationBody readChargeAcknowledged(Members& members, const Told&)
{
    ChargeAcknowledged body;
    members.require("charge", body.charge);
    return body;
}

static json linesJson(const std::vector<ChargeLine>& lines)
{
    return listToJson(lines, [](const ChargeLine& line) { return toJson(line); });
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
    if (body.hazard) {
        written["hazard"] = true;
    }
    if (body.repeatOf) {
        written["repeat_of"] = toJson(body.repeatOf);
    }
    if (!body.charge.empty()) {
        written["charge"] = linesJson(body.charge);
    }
    return written;
}

json bodyJson(const WorkOrderStepped& body)
{
    json written = json::object();
    if (!body.text.empty()) {
        written["text"] = body.text;
    }
    if (!body.photos.empty()) {
        written["photos"] = listToJson(body.photos);
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
    written["items"] = linesJson(body.items);
    return written;
}

json bodyJson(const WorkOrderAssigned& body)
{
    json written{{"to", toJson(body.to)}};
    if (body.dueAt) {
        written["due_at"] = toJson(body.dueAt);
    }
    return written;
}

json bodyJson(const WorkOrderPrioritized& body)
{
    json written{{"priority", toJson(body.priority)}};
    if (!body.reason.empty()) {
        written["reason"] = body.reason;
    }
    return written;
}

json bodyJson(const OutOfOrderAsked& body)
{
    json written{{"sale", toJson(body.sale)}, {"reason", body.reason}};
    if (body.from) {
        written["from"] = toJson(body.from);
    }
    if (body.to) {
        written["to"] = toJson(body.to);
    }
    return written;
}

json bodyJson(const OutOfOrderRefused& body)
{
    json written = json::object();
    if (!body.text.empty()) {
        written["text"] = body.text;
    }
    return written;
}

json bodyJson(const ChargeAcknowledged& body)
{
    return {{"charge", toJson(body.charge)}};
}

} // namespace turndown::wire
