#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

#include <algorithm>

namespace turndown::wire {

void readValue(const json& value, const Where& where, InspectionLine& line)
{
    Members members{value, where};
    members.require("line", line.line);
    members.require("result", line.result);
    members.read("reason", line.reason);
    members.read("photo", line.photo);
}

json toJson(const InspectionLine& line)
{
    return {{"line", line.line}, {"result", toJson(line.result)}, {"reason", line.reason}, {"photo", line.photo}};
}

void readPassed(Members& members, bool& passed)
{
    std::string result;
    members.require("result", result);
    passed = result == "passed";
    if (!passed && result != "failed") {
        members.mustBe("result", "passed or failed");
    }
}

void readAssignee(Members& members, std::string_view name, std::optional<std::optional<StaffId>>& assignee)
{
    if (members.has(name)) {
        std::optional<StaffId> to;
        members.read(name, to);
        assignee = to && to->empty() ? std::nullopt : to;
    }
}

namespace {

/// The place that `counts` were taken from or put to; it must be named where any are counted.
std::optional<PlaceId> readPlaceOf(Members& members, std::string_view name, std::initializer_list<const Counts*> counts)
{
    const json* const place = members.ask(name);
    const bool isNamed = place != nullptr && !place->is_null();
    if (!isNamed && std::none_of(counts.begin(), counts.end(), [](const Counts* some) { return countsAny(*some); })) {
        return std::nullopt;
    }
    return readPlace(members, name);
}

/// What became of the linen that was changed.
void readSoiled(Members& members, RoomCleaned& body)
{
    readCounts(members, "soiled", body.soiled);
    body.soiledPlace = readPlaceOf(members, "soiled_place", {&body.soiled});
    body.laidPlace = readPlaceOf(members, "laid_place", {});
    readCounts(members, "damaged", body.damaged);
    readCounts(members, "stained", body.stained);
}

void writeSoiled(json& written, const RoomCleaned& body)
{
    writeCounts(written, "soiled", body.soiled);
    if (body.soiledPlace) {
        written["soiled_place"] = toJson(body.soiledPlace);
    }
    if (body.laidPlace) {
        written["laid_place"] = toJson(body.laidPlace);
    }
    writeCounts(written, "damaged", body.damaged);
    writeCounts(written, "stained", body.stained);
}

} // namespace

OperationBody readRoomStarted(Members& members, const Told&)
{
    RoomStarted body;
    members.read("turn", body.turn);
    members.read("task", body.task);
    members.read("over", body.over);
    return body;
}

OperationBody readRoomPaused(Members& members, const Told&)
{
    RoomPaused body;
    members.read("turn", body.turn);
    return body;
}

OperationBody readRoomCleaned(Members& members, const Told&)
{
    RoomCleaned body;
    members.read("turn", body.turn);
    members.read("task", body.task);
    members.read("minutes", body.minutes);
    members.read("answers", body.answers);
    readCounts(members, "linen", body.linen);
    readCounts(members, "supplies", body.supplies);
    readCounts(members, "minibar", body.minibar);
    body.place = readPlaceOf(members, "place", {&body.linen, &body.supplies, &body.minibar});
    readSoiled(members, body);
    if (members.has("prices")) {
        readCounts(members, "prices", body.prices.emplace());
    }
    members.read("done", body.done);
    members.read("deep", body.deep);
    members.read("self_check", body.selfCheck);
    return body;
}

OperationBody readRoomAbandoned(Members& members, const Told&)
{
    RoomAbandoned body;
    members.read("turn", body.turn);
    return body;
}

OperationBody readRoomInspected(Members& members, const Told&)
{
    RoomInspected body;
    members.read("turn", body.turn);
    members.read("cleaned_op", body.cleanedOp);
    readPassed(members, body.passed);
    members.read("minor", body.minor);
    members.read("lines", body.lines);
    members.read("score", body.score);
    members.read("sample", body.sample);
    return body;
}

OperationBody readRoomServiceSet(Members& members, const Told&)
{
    RoomServiceSet body;
    members.read("turn", body.turn);
    members.require("flag", body.flag);
    readAnswer(members, "after", body.after);
    return body;
}

OperationBody readRoomObserved(Members& members, const Told&)
{
    RoomObserved body;
    members.read("turn", body.turn);
    members.require("occupied", body.occupied);
    members.read("persons", body.persons);
    members.read("luggage", body.luggage);
    return body;
}

OperationBody readRoomAssigned(Members& members, const Told&)
{
    RoomAssigned body;
    readAssignee(members, "to", body.to);
    members.read("task", body.task);
    members.read("position", body.position);
    return body;
}

OperationBody readRoomFlagged(Members& members, const Told&)
{
    RoomFlagged body;
    members.require("flag", body.flag);
    members.read("on", body.on);
    members.read("reason", body.reason);
    return body;
}

OperationBody readRoomSaleSet(Members& members, const Told&)
{
    RoomSaleSet body;
    members.require("sale", body.sale);
    readMembers(members, body.detail);
    return body;
}

OperationBody readRoomOverridden(Members& members, const Told&)
{
    RoomOverridden body;
    members.require("condition", body.condition);
    members.read("reason", body.reason);
    return body;
}

OperationBody readRoomNoted(Members& members, const Told&)
{
    RoomNoted body;
    members.read("text", body.text);
    members.read("code", body.code);
    if (body.code.empty()) {
        members.requireText("text", body.text);
    }
    return body;
}

OperationBody readRoomTouchUpAsked(Members& members, const Told&)
{
    RoomTouchUpAsked body;
    members.read("turn", body.turn);
    members.read("reason", body.reason);
    return body;
}

OperationBody readRoomWelfareChecked(Members& members, const Told&)
{
    RoomWelfareChecked body;
    members.read("turn", body.turn);
    members.require("result", body.result);
    members.read("text", body.text);
    return body;
}

OperationBody readRoomDeepCleaned(Members& members, const Told&)
{
    RoomDeepCleaned body;
    members.require("items", body.items);
    return body;
}

json bodyJson(const RoomStarted& body)
{
    json written{{"turn", toJson(body.turn)}, {"task", toJson(body.task)}};
    if (body.over) {
        written["over"] = toJson(body.over);
    }
    return written;
}

json bodyJson(const RoomPaused& body)
{
    json written = json::object();
    written["turn"] = toJson(body.turn);
    return written;
}

json bodyJson(const RoomCleaned& body)
{
    json written{{"turn", toJson(body.turn)}, {"task", toJson(body.task)}, {"minutes", body.minutes}};
    if (body.answers) {
        written["answers"] = toJson(body.answers);
    }
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    writeCounts(written, "linen", body.linen);
    writeCounts(written, "supplies", body.supplies);
    writeCounts(written, "minibar", body.minibar);
    writeSoiled(written, body);
    if (body.prices) {
        written["prices"] = toJson(*body.prices);
    }
    if (!body.done.empty()) {
        written["done"] = listToJson(body.done);
    }
    if (!body.deep.empty()) {
        written["deep"] = listToJson(body.deep);
    }
    if (body.selfCheck) {
        written["self_check"] = true;
    }
    return written;
}

json bodyJson(const RoomAbandoned& body)
{
    json written = json::object();
    written["turn"] = toJson(body.turn);
    return written;
}

json bodyJson(const RoomInspected& body)
{
    json written{{"turn", toJson(body.turn)},
                 {"cleaned_op", toJson(body.cleanedOp)},
                 {"result", body.passed ? "passed" : "failed"},
                 {"minor", body.minor}};
    written["lines"] = listToJson(body.lines, [](const InspectionLine& line) { return toJson(line); });
    if (body.score) {
        written["score"] = *body.score;
    }
    if (body.sample) {
        written["sample"] = true;
    }
    return written;
}

json bodyJson(const RoomServiceSet& body)
{
    json written{{"turn", toJson(body.turn)}, {"flag", toJson(body.flag)}};
    if (body.after) {
        written["after"] = toJson(*body.after);
    }
    return written;
}

json bodyJson(const RoomObserved& body)
{
    json written{{"turn", toJson(body.turn)}, {"occupied", body.occupied}};
    if (body.persons) {
        written["persons"] = *body.persons;
    }
    if (body.luggage) {
        written["luggage"] = toJson(body.luggage);
    }
    return written;
}

json bodyJson(const RoomAssigned& body)
{
    json written = json::object();
    if (body.to) {
        written["to"] = toJson(*body.to);
    }
    if (body.task) {
        written["task"] = toJson(body.task);
    }
    if (body.position) {
        written["position"] = *body.position;
    }
    return written;
}

json bodyJson(const RoomFlagged& body)
{
    return {{"flag", toJson(body.flag)}, {"on", body.on}, {"reason", body.reason}};
}

json bodyJson(const RoomSaleSet& body)
{
    json written = toJson(body.detail);
    written["sale"] = toJson(body.sale);
    return written;
}

json bodyJson(const RoomOverridden& body)
{
    return {{"condition", toJson(body.condition)}, {"reason", body.reason}};
}

json bodyJson(const RoomNoted& body)
{
    json written = json::object();
    written["text"] = body.text;
    if (!body.code.empty()) {
        written["code"] = body.code;
    }
    return written;
}

json bodyJson(const RoomTouchUpAsked& body)
{
    return {{"turn", toJson(body.turn)}, {"reason", body.reason}};
}

json bodyJson(const RoomWelfareChecked& body)
{
    return {{"turn", toJson(body.turn)}, {"result", toJson(body.result)}, {"text", body.text}};
}

json bodyJson(const RoomDeepCleaned& body)
{
    json written = json::object();
    written["items"] = listToJson(body.items);
    return written;
}

} // namespace turndown::wire
