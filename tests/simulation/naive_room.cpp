// What people say of a room: docs/design.md, section 4; docs/domain.md, T5 to T13.

#include "tests/simulation/naive_thing.hpp"

#include <functional>
#include <map>

namespace turndown::simulation {

using nlohmann::json;

namespace {

bool isFresh(const json& room)
{
    return is(room["condition"], "clean") || is(room["condition"], "inspected");
}

void begin(json& task, const Hearing& hearing)
{
    task["state"] = "started";
    task["started_op"] = hearing.op();
    task["started_by"] = hearing.by();
    task["started_at"] = hearing.at();
}

json inspectionStartingOver(const json& room)
{
    return {{"result", "none"},
            {"by", nullptr},
            {"at", nullptr},
            {"score", nullptr},
            {"failed", json::array()},
            {"op", nullptr},
            {"fail_count", room["inspection"]["fail_count"]}};
}

const json kNoService{{"flag", "none"}, {"since", nullptr}, {"op", nullptr}};

Fate startedByAnother(const Hearing& hearing)
{
    json& task = hearing.now["task"];
    if (hearing.said("over") == task["started_op"]) {
        begin(task, hearing);
        return kStands;
    }
    return enterConflict(
        hearing.thing, "two-starts",
        {{"op", task["started_op"]}, {"by", task["started_by"]}, {"at", task["started_at"]}, {"quantity", nullptr}},
        {{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}, {"quantity", nullptr}});
}

Fate started(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    const bool onlyTurndown = is(hearing.said("task"), "turndown");
    const bool underWay = is(task["state"], "started") || is(task["state"], "paused");
    if (is(room["sale"], "out-of-order")) {
        return overruled("out-of-order");
    }
    if (is(room["service"]["flag"], "double-lock")) {
        return overruled("double-locked");
    }
    if (underWay && task["started_by"] != hearing.by()) {
        return startedByAnother(hearing);
    }
    if (is(task["state"], "started") || (isFresh(room) && !onlyTurndown)) {
        return overruled("already-done");
    }
    begin(task, hearing);
    task["kind"] = hearing.body().value("task", "departure");
    if (!onlyTurndown) {
        room["condition"] = "cleaning";
    }
    if (is(room["service"]["flag"], "dnd")) {
        room["service"] = kNoService;
    }
    return kStands;
}

Fate paused(const Hearing& hearing)
{
    json& task = hearing.now["task"];
    if (!is(task["state"], "started") || task["started_by"] != hearing.by()) {
        return overruled("newer-state");
    }
    task["state"] = "paused";
    return kStands;
}

Fate cleaned(const Hearing& hearing)
{
    json& room = hearing.now;
    const json inspection = room["inspection"];
    const bool onlyTurndown = is(hearing.said("task"), "turndown");
    if (!onlyTurndown && isFresh(room)) {
        return overruled("already-done");
    }
    if (!onlyTurndown && is(inspection["result"], "failed") && hearing.said("answers") != inspection["op"]) {
        return enterConflict(
            hearing.thing, "cleaned-not-seen",
            {{"op", inspection["op"]}, {"by", inspection["by"]}, {"at", inspection["at"]}, {"quantity", nullptr}},
            {{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}, {"quantity", nullptr}});
    }
    json& task = room["task"];
    task["kind"] = hearing.body().value("task", "departure");
    task["state"] = "done";
    task["cleaned_op"] = hearing.op();
    task["cleaned_by"] = hearing.by();
    task["cleaned_at"] = hearing.at();
    if (onlyTurndown) {
        room["turndown"] = "completed";
        return kStands;
    }
    room["condition"] = "clean";
    room["inspection"] = inspectionStartingOver(room);
    if (is(room["service"]["flag"], "make-up")) {
        room["service"] = kNoService;
    }
    return kStands;
}

Fate failed(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    if (!isFresh(room)) {
        return overruled("newer-state");
    }
    const bool minor = hearing.body().value("minor", false);
    json lines = json::array();
    for (const json& line : hearing.body().value("lines", json::array())) {
        if (is(line["result"], "fail")) {
            lines.push_back(line["line"]);
        }
    }
    room["inspection"] = {{"result", "failed"},
                          {"by", hearing.by()},
                          {"at", hearing.at()},
                          {"score", hearing.said("score")},
                          {"failed", lines},
                          {"op", hearing.op()},
                          {"fail_count", room["inspection"]["fail_count"].get<int>() + 1}};
    room["condition"] = minor ? "pickup" : "dirty";
    task["state"] = "open";
    task["kind"] = minor ? json("pickup") : task["kind"];
    task["assigned_to"] = task["cleaned_by"].is_null() ? task["assigned_to"] : task["cleaned_by"];
    return kStands;
}

Fate passed(const Hearing& hearing)
{
    json& room = hearing.now;
    const bool isVip = std::count(room["flags"].begin(), room["flags"].end(), json("vip")) > 0;
    if (room["task"]["cleaned_by"] == hearing.by()) {
        return overruled("own-work");
    }
    if (isVip && hearing.entry.role != "supervisor" && hearing.entry.role != "manager") {
        return overruled("vip-needs-supervisor");
    }
    if (!is(room["condition"], "clean")) {
        return overruled(is(room["condition"], "inspected") ? "already-done" : "newer-state");
    }
    room["condition"] = "inspected";
    room["inspection"]["result"] = "passed";
    room["inspection"]["by"] = hearing.by();
    room["inspection"]["at"] = hearing.at();
    room["inspection"]["score"] = hearing.said("score");
    room["inspection"]["failed"] = json::array();
    room["inspection"]["op"] = hearing.op();
    return kStands;
}

Fate inspected(const Hearing& hearing)
{
    if (hearing.said("cleaned_op") != hearing.now["task"]["cleaned_op"]) {
        return overruled("newer-state");
    }
    return is(hearing.said("result"), "failed") ? failed(hearing) : passed(hearing);
}

Fate serviceSet(const Hearing& hearing)
{
    json& room = hearing.now;
    json& service = room["service"];
    if (is(hearing.said("flag"), "none")) {
        if (hearing.says("after") && hearing.said("after") != service["op"]) {
            return overruled("newer-state");
        }
        service = kNoService;
        return kStands;
    }
    if (is(room["occupancy"], "vacant")) {
        return overruled("not-occupied");
    }
    if (hearing.said("flag") != service["flag"]) { // Said again: the clock runs on.
        service = {{"flag", hearing.said("flag")}, {"since", hearing.at()}, {"op", hearing.op()}};
    }
    return kStands;
}

Fate observed(const Hearing& hearing)
{
    hearing.now["observed"] = {{"occupied", hearing.said("occupied")},
                               {"persons", hearing.said("persons")},
                               {"luggage", hearing.said("luggage")},
                               {"by", hearing.by()},
                               {"at", hearing.at()}};
    return kStands;
}

Fate assigned(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    const bool onlyPosition = !hearing.says("to") && !hearing.says("task");
    const bool isAttendant = hearing.entry.role == "attendant" || hearing.entry.role == "night";
    if (isAttendant && !(onlyPosition && task["assigned_to"] == hearing.by())) {
        return overruled("role-not-allowed");
    }
    if (hearing.says("to")) {
        task["assigned_to"] = hearing.said("to");
    }
    if (hearing.says("task") && (hearing.said("task") != task["kind"] || is(task["state"], "done"))) {
        task["kind"] = hearing.said("task");
        task["state"] = "open";
        if (is(task["kind"], "turndown")) {
            room["turndown"] = "required";
        }
    }
    if (hearing.says("position")) {
        task["position"] = hearing.said("position");
    }
    return kStands;
}

Fate flagged(const Hearing& hearing)
{
    json flags = json::array();
    for (const char* flag : {"vip", "rush", "queue"}) {
        const json& standing = hearing.now["flags"];
        const bool isOn = std::count(standing.begin(), standing.end(), json(flag)) > 0;
        if (is(hearing.said("flag"), flag) ? hearing.body().value("on", true) : isOn) {
            flags.push_back(flag);
        }
    }
    hearing.now["flags"] = flags;
    return kStands;
}

Fate saleSet(const Hearing& hearing)
{
    json& room = hearing.now;
    if (is(hearing.said("sale"), "available")) {
        const json detail = room["sale_detail"];
        if (detail.is_object() && !detail["return_condition"].is_null()) {
            room["condition"] = detail["return_condition"];
        }
        room["sale_detail"] = nullptr;
    } else if (is(room["occupancy"], "occupied")) {
        return overruled("occupied");
    } else {
        room["sale_detail"] = {{"from", hearing.said("from")},
                               {"to", hearing.said("to")},
                               {"reason", hearing.body().value("reason", "")},
                               {"return_condition", hearing.said("return_condition")}};
    }
    room["sale"] = hearing.said("sale");
    return kStands;
}

Fate overridden(const Hearing& hearing)
{
    json& room = hearing.now;
    room["condition"] = hearing.said("condition");
    room["inspection"] = inspectionStartingOver(room);
    if (is(room["condition"], "dirty") || is(room["condition"], "pickup")) {
        room["task"]["state"] = "open";
    } else if (isFresh(room)) {
        room["task"]["state"] = "done";
    }
    return kStands;
}

} // namespace

Fate hearAboutRoom(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> ofThisTurn{
        {"room.started", started},     {"room.paused", paused},          {"room.cleaned", cleaned},
        {"room.inspected", inspected}, {"room.service_set", serviceSet}, {"room.observed", observed}};
    static const std::map<std::string, Fate (*)(const Hearing&)> ofAnyTurn{{"room.assigned", assigned},
                                                                           {"room.flagged", flagged},
                                                                           {"room.sale_set", saleSet},
                                                                           {"room.overridden", overridden}};
    if (const auto rule = ofThisTurn.find(hearing.entry.kind); rule != ofThisTurn.end()) {
        return hearing.said("turn") == hearing.now["turn"] ? rule->second(hearing) : overruled("older-turn");
    }
    const auto rule = ofAnyTurn.find(hearing.entry.kind);
    return rule != ofAnyTurn.end() ? rule->second(hearing) : hearAboutStay(hearing);
}

} // namespace turndown::simulation
