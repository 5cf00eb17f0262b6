#include "shared/wire/document_bodies.hpp"
#include "shared/wire/time_of_day.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, WelfareCheck& check)
{
    Members members{value, where};
    members.read("result", check.result);
    members.read("by", check.by);
    members.read("at", check.at);
    members.require("op", check.op);
    members.read("text", check.text);
}

void readValue(const json& value, const Where& where, Service& service)
{
    Members members{value, where};
    members.read("flag", service.flag);
    members.read("since", service.since);
    members.read("op", service.op);
    members.read("welfare", service.welfare);
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
    members.read("reason", task.reason);
    members.read("started_op", task.startedOp);
    members.read("started_by", task.startedBy);
    members.read("started_at", task.startedAt);
    members.read("cleaned_by", task.cleanedBy);
    members.read("cleaned_at", task.cleanedAt);
    members.read("cleaned_op", task.cleanedOp);
    members.read("from", task.from);
}

static void readValue(const json& value, const Where& where, Sample& sample)
{
    Members members{value, where};
    members.read("by", sample.by);
    members.read("at", sample.at);
    members.require("op", sample.op);
}

void readValue(const json& value, const Where& where, Inspection& inspection)
{
    Members members{value, where};
    members.read("result", inspection.result);
    members.read("by", inspection.by);
    members.read("at", inspection.at);
    members.read("score", inspection.score);
    members.read("failed", inspection.failed);
    members.read("reasons", inspection.reasons);
    members.read("photos", inspection.photos);
    members.read("op", inspection.op);
    members.read("fail_count", inspection.failCount);
    members.read("sample", inspection.sample);
}

void readValue(const json& value, const Where& where, CheckoutItem& item)
{
    Members members{value, where};
    members.require("what", item.what);
    members.read("qty", item.quantity);
}

static void readValue(const json& value, const Where& where, CheckoutInspection& checkout)
{
    Members members{value, where};
    members.require("op", checkout.op);
    members.read("asked_by", checkout.askedBy);
    members.read("asked_at", checkout.askedAt);
    members.read("received_by", checkout.receivedBy);
    members.read("received_at", checkout.receivedAt);
    members.read("result", checkout.result);
    members.read("items", checkout.items);
    members.read("text", checkout.text);
    members.read("by", checkout.by);
    members.read("at", checkout.at);
}

static void readValue(const json& value, const Where& where, DeepClean& done)
{
    Members members{value, where};
    members.read("day", done.day);
    members.read("by", done.by);
    members.require("op", done.op);
}

/// May be below 0, unlike quantities.
static void readMissing(Members& members, std::string_view name, std::map<ItemId, std::int64_t>& missing)
{
    missing.clear();
    const json* const value = members.ask(name);
    if (value == nullptr || value->is_null()) {
        return;
    }
    if (!value->is_object()) {
        members.mustBe(name, "an object");
        return;
    }
    for (const auto& [item, number] : value->items()) {
        readValue(number, Where{members.where().complaint, item, &members.where()},
                  Whole{missing[ItemId{item}], -kLargestWhole});
    }
}

static void readValue(const json& value, const Where& where, Note& note)
{
    Members members{value, where};
    members.require("op", note.op);
    members.read("by", note.by);
    members.read("at", note.at);
    members.read("text", note.text);
    members.read("code", note.code);
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
    readTimeOfDay(members, "eta", stay.eta);
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
    members.read("flag_reasons", room.flagReasons);
    members.read("guests", room.guests);
    members.read("task", room.task);
    members.read("inspection", room.inspection);
    members.read("vacant_since", room.vacantSince);
    members.read("checkout", room.checkout);
    members.read("deep", room.deep);
    readMissing(members, "minibar", room.minibar);
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
    if (stay.eta) {
        written["eta"] = timeOfDay(*stay.eta);
    }
    return written;
}

static json toJson(const WelfareCheck& check)
{
    json written{
        {"result", toJson(check.result)}, {"by", toJson(check.by)}, {"at", toJson(check.at)}, {"op", toJson(check.op)}};
    if (!check.text.empty()) {
        written["text"] = check.text;
    }
    return written;
}

json toJson(const Service& service)
{
    json written{{"flag", toJson(service.flag)}, {"since", toJson(service.since)}, {"op", toJson(service.op)}};
    if (service.welfare) {
        written["welfare"] = toJson(*service.welfare);
    }
    return written;
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
    json written{{"kind", toJson(task.kind)},
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
    if (task.from) {
        written["from"] = toJson(task.from);
    }
    if (!task.reason.empty()) {
        written["reason"] = task.reason;
    }
    return written;
}

static json toJson(const Sample& sample)
{
    return {{"by", toJson(sample.by)}, {"at", toJson(sample.at)}, {"op", toJson(sample.op)}};
}

json toJson(const Inspection& inspection)
{
    json written{{"result", toJson(inspection.result)},
                 {"by", toJson(inspection.by)},
                 {"at", toJson(inspection.at)},
                 {"score", toJson(inspection.score)},
                 {"failed", listToJson(inspection.failed)},
                 {"op", toJson(inspection.op)},
                 {"fail_count", inspection.failCount}};
    if (!inspection.reasons.empty()) {
        written["reasons"] = toJson(inspection.reasons);
    }
    if (!inspection.photos.empty()) {
        written["photos"] = toJson(inspection.photos);
    }
    if (inspection.sample) {
        written["sample"] = toJson(*inspection.sample);
    }
    return written;
}

static json toJson(const Note& note)
{
    json written{{"op", toJson(note.op)}, {"by", toJson(note.by)}, {"at", toJson(note.at)}, {"text", note.text}};
    if (!note.code.empty()) {
        written["code"] = note.code;
    }
    return written;
}

json toJson(const CheckoutItem& item)
{
    return {{"what", item.what}, {"qty", item.quantity}};
}

static json toJson(const CheckoutInspection& checkout)
{
    json body{{"op", toJson(checkout.op)},
              {"asked_by", toJson(checkout.askedBy)},
              {"asked_at", toJson(checkout.askedAt)},
              {"received_by", toJson(checkout.receivedBy)},
              {"received_at", toJson(checkout.receivedAt)},
              {"result", toJson(checkout.result)},
              {"text", checkout.text},
              {"by", toJson(checkout.by)},
              {"at", toJson(checkout.at)}};
    body["items"] = listToJson(checkout.items, [](const CheckoutItem& item) { return toJson(item); });
    return body;
}

static json toJson(const DeepClean& done)
{
    return {{"day", toJson(done.day)}, {"by", toJson(done.by)}, {"op", toJson(done.op)}};
}

/// Members that came after version 1 was in use are written only where they say something.
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
    if (!room.flagReasons.empty()) {
        body["flag_reasons"] = toJson(room.flagReasons);
    }
    if (room.vacantSince) {
        body["vacant_since"] = toJson(room.vacantSince);
    }
    if (room.checkout) {
        body["checkout"] = toJson(*room.checkout);
    }
    for (const auto& [item, missing] : room.minibar) {
        body["minibar"][item.text()] = missing;
    }
    for (const auto& [item, done] : room.deep) {
        body["deep"][item] = toJson(done);
    }
    body["notes"] = listToJson(room.notes, [](const Note& note) { return toJson(note); });
    writeOthers(room.extra, body);
    return body;
}

} // namespace turndown::wire
