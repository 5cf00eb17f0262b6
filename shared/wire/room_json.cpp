#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, Service& service)
{
    Members members{value, where};
    members.read("flag", service.flag);
    members.read("since", service.since);
    members.read("op", service.op);
}

static void readValue(const json& value, const Where& where, Observation& seen)
{
    Members members{value, where};
    members.read("occupied", seen.occupied);
    members.read("persons", seen.persons);
    members.read("luggage", seen.luggage);
    members.read("by", seen.by);
    members.read("at", seen.at);
}

static void readValue(const json& value, const Where& where, Task& task)
{
    Members members{value, where};
    members.read("kind", task.kind);
    members.read("assigned_to", task.assignedTo);
    members.read("credits", task.credits);
    members.read("position", task.position);
    members.read("state", task.state);
    members.read("started_op", task.startedOp);
    members.read("started_by", task.startedBy);
    members.read("started_at", task.startedAt);
    members.read("cleaned_by", task.cleanedBy);
    members.read("cleaned_at", task.cleanedAt);
    members.read("cleaned_op", task.cleanedOp);
}

static void readValue(const json& value, const Where& where, Inspection& inspection)
{
    Members members{value, where};
    members.read("result", inspection.result);
    members.read("by", inspection.by);
    members.read("at", inspection.at);
    members.read("score", inspection.score);
    members.read("failed", inspection.failed);
    members.read("op", inspection.op);
    members.read("fail_count", inspection.failCount);
}

static void readValue(const json& value, const Where& where, Note& note)
{
    Members members{value, where};
    members.require("op", note.op);
    members.read("by", note.by);
    members.read("at", note.at);
    members.read("text", note.text);
}

static void readValue(const json& value, const Where& where, SaleDetail& detail)
{
    Members members{value, where};
    readMembers(members, detail);
}

void readMembers(Members& members, SaleDetail& detail)
{
    members.read("from", detail.from);
    members.read("to", detail.to);
    members.read("reason", detail.reason);
    members.read("return_condition", detail.returnCondition);
}

void readValue(const json& value, const Where& where, Guests& guests)
{
    Members members{value, where};
    members.read("adults", guests.adults);
    members.read("children", guests.children);
    members.read("babies", guests.babies);
    members.read("requests", guests.requests);
    members.read("language", guests.language);
    members.read("name", guests.name);
}

void readValue(const json& value, const Where& where, ExpectedStay& stay)
{
    Members members{value, where};
    members.require("arrival", stay.arrival);
    members.require("departure", stay.departure);
    members.read("guests", stay.guests);
    members.read("flags", stay.flags);
}

void readMembers(Members& members, Room& room)
{
    members.read("number", room.number);
    members.read("floor", room.floor);
    members.read("section", room.section);
    members.read("type", room.type);
    members.read("business_day", room.businessDay);
    members.read("turn", room.turn);
    members.read("occupancy", room.occupancy);
    members.read("stay", room.stay);
    members.read("arrival", room.arrival);
    members.read("departure", room.departure);
    members.read("expected", room.expected);
    members.read("condition", room.condition);
    members.read("sale", room.sale);
    members.read("sale_detail", room.saleDetail);
    members.read("service", room.service);
    members.read("observed", room.observed);
    members.read("turndown", room.turndown);
    members.read("flags", room.flags);
    members.read("guests", room.guests);
    members.read("task", room.task);
    members.read("inspection", room.inspection);
    members.read("notes", room.notes);
    members.keepOthers(room.extra);
}

json toJson(const Guests& guests)
{
    return {{"adults", guests.adults},     {"children", guests.children}, {"babies", guests.babies},
            {"requests", guests.requests}, {"language", guests.language}, {"name", guests.name}};
}

json toJson(const SaleDetail& detail)
{
    return {{"from", toJson(detail.from)},
            {"to", toJson(detail.to)},
            {"reason", detail.reason},
            {"return_condition", toJson(detail.returnCondition)}};
}

json toJson(const ExpectedStay& stay)
{
    json written{{"arrival", toJson(stay.arrival)}, {"departure", toJson(stay.departure)}};
    json guests = toJson(stay.guests);
    for (auto member = guests.begin(); member != guests.end();) {
        const bool isEmptyText = member->is_string() && member->get_ref<const std::string&>().empty();
        const bool saysNothing = *member == 0 || isEmptyText;
        member = saysNothing ? guests.erase(member) : std::next(member);
    }
    if (!guests.empty()) {
        written["guests"] = std::move(guests);
    }
    if (!stay.flags.empty()) {
        written["flags"] = listToJson(stay.flags);
    }
    return written;
}

static json toJson(const Service& service)
{
    return {{"flag", toJson(service.flag)}, {"since", toJson(service.since)}, {"op", toJson(service.op)}};
}

static json toJson(const Observation& seen)
{
    return {{"occupied", seen.occupied},
            {"persons", toJson(seen.persons)},
            {"luggage", toJson(seen.luggage)},
            {"by", toJson(seen.by)},
            {"at", toJson(seen.at)}};
}

static json toJson(const Task& task)
{
    return {{"kind", toJson(task.kind)},
            {"assigned_to", toJson(task.assignedTo)},
            {"credits", task.credits},
            {"position", toJson(task.position)},
            {"state", toJson(task.state)},
            {"started_op", toJson(task.startedOp)},
            {"started_by", toJson(task.startedBy)},
            {"started_at", toJson(task.startedAt)},
            {"cleaned_by", toJson(task.cleanedBy)},
            {"cleaned_at", toJson(task.cleanedAt)},
            {"cleaned_op", toJson(task.cleanedOp)}};
}

static json toJson(const Inspection& inspection)
{
    return {{"result", toJson(inspection.result)},
            {"by", toJson(inspection.by)},
            {"at", toJson(inspection.at)},
            {"score", toJson(inspection.score)},
            {"failed", listToJson(inspection.failed)},
            {"op", toJson(inspection.op)},
            {"fail_count", inspection.failCount}};
}

static json toJson(const Note& note)
{
    return {{"op", toJson(note.op)}, {"by", toJson(note.by)}, {"at", toJson(note.at)}, {"text", note.text}};
}

json toJson(const Room& room)
{
    json body{{"number", room.number},
              {"floor", room.floor},
              {"section", room.section},
              {"type", room.type},
              {"business_day", toJson(room.businessDay)},
              {"turn", toJson(room.turn)},
              {"occupancy", toJson(room.occupancy)},
              {"stay", toJson(room.stay)},
              {"arrival", toJson(room.arrival)},
              {"departure", toJson(room.departure)},
              {"condition", toJson(room.condition)},
              {"sale", toJson(room.sale)},
              {"service", toJson(room.service)},
              {"turndown", toJson(room.turndown)},
              {"flags", listToJson(room.flags)},
              {"guests", toJson(room.guests)},
              {"task", toJson(room.task)},
              {"inspection", toJson(room.inspection)}};
    body["sale_detail"] = room.saleDetail ? toJson(*room.saleDetail) : json(nullptr);
    body["observed"] = room.observed ? toJson(*room.observed) : json(nullptr);
    body["expected"] = listToJson(room.expected, [](const ExpectedStay& stay) { return toJson(stay); });
    body["notes"] = listToJson(room.notes, [](const Note& note) { return toJson(note); });
    writeOthers(room.extra, body);
    return body;
}

} // namespace turndown::wire
