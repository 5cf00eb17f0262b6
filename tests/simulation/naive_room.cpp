// What people set on a room besides cleaning it: docs/design.md, section 4; docs/domain.md, T10 to T13.

#include "tests/simulation/naive_thing.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

Fate serviceSet(const Hearing& hearing)
{
    json& room = hearing.now;
    json& service = room["service"];
    if (is(hearing.said("flag"), "none")) {
        if (hearing.says("after") && hearing.said("after") != service["op"]) {
            return overruled("newer-state");
        }
        service = noService();
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

Fate welfareChecked(const Hearing& hearing)
{
    json& service = hearing.now["service"];
    if (is(service["flag"], "none")) {
        return overruled("newer-state");
    }
    service["welfare"] = {
        {"result", hearing.said("result")}, {"by", hearing.by()}, {"at", hearing.at()}, {"op", hearing.op()}};
    if (const json words = hearing.body().value("text", ""); words != "") {
        service["welfare"]["text"] = words;
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
    if (isAttendant && (!onlyPosition || task["assigned_to"] != hearing.by())) {
        return overruled(onlyPosition ? "newer-state" : "role-not-allowed");
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
    if (hearing.body().value("on", true) && hearing.body().value("reason", "") != "") {
        hearing.now["flag_reasons"][hearing.said("flag").get<std::string>()] = hearing.said("reason");
    }
    return kStands;
}

/// Nobody is told why a flag is set that is not, or why a touch-up is needed that is not.
void hushOldReasons(json& room)
{
    json reasons = json::object();
    for (const json& flag : room["flags"]) {
        const std::string name = flag;
        if (room["flag_reasons"].contains(name)) {
            reasons[name] = room["flag_reasons"][name];
        }
    }
    room["flag_reasons"] = reasons;
    json& task = room["task"];
    if (!is(task["kind"], "pickup") || is(task["state"], "done")) {
        task.erase("reason");
    }
}

Fate saleSet(const Hearing& hearing)
{
    json& room = hearing.now;
    if (is(hearing.said("sale"), "available")) {
        putBackOnSale(room);
    } else if (is(room["occupancy"], "occupied")) {
        return overruled("occupied");
    } else if (is(hearing.said("sale"), "out-of-service") && is(room["stay"], "arrival")) {
        return overruled("arrival-expected");
    } else {
        room["sale_detail"] = {{"from", hearing.said("from")},
                               {"to", hearing.said("to")},
                               {"reason", hearing.body().value("reason", "")},
                               {"return_condition", hearing.said("return_condition")}};
    }
    room["sale"] = hearing.said("sale");
    return kStands;
}

/// What was done of the plan stays done, whatever else becomes of it.
void noteDeepCleaned(const Hearing& hearing)
{
    const char* const member = hearing.entry.kind == "room.cleaned"        ? "deep"
                               : hearing.entry.kind == "room.deep_cleaned" ? "items"
                                                                           : nullptr;
    if (member != nullptr) {
        for (const json& item : hearing.body().value(member, json::array())) {
            hearing.now["deep"][item.get<std::string>()] = {
                {"day", hearing.now["business_day"]}, {"by", hearing.by()}, {"op", hearing.op()}};
        }
    }
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

bool isFresh(const json& room)
{
    return is(room["condition"], "clean") || is(room["condition"], "inspected");
}

json inspectionStartingOver(const json& room)
{
    json inspection = emptyRoom()["inspection"];
    inspection["fail_count"] = room["inspection"]["fail_count"];
    return inspection;
}

void putBackOnSale(json& room)
{
    const json detail = room["sale_detail"];
    if (detail.is_object() && !detail["return_condition"].is_null()) {
        room["condition"] = detail["return_condition"];
    }
    room["sale_detail"] = nullptr;
    room["sale"] = "available";
}

json noService()
{
    return emptyRoom()["service"];
}

Fate hearAboutRoom(const Hearing& hearing)
{
    static const std::set<std::string> ofOneTurn{
        "room.started",     "room.paused",   "room.abandoned",      "room.cleaned",         "room.inspected",
        "room.service_set", "room.observed", "room.touch_up_asked", "room.welfare_checked", "checkout.asked"};
    static const std::map<std::string, Fate (*)(const Hearing&)> rules{{"room.service_set", serviceSet},
                                                                       {"room.observed", observed},
                                                                       {"room.assigned", assigned},
                                                                       {"room.flagged", flagged},
                                                                       {"room.sale_set", saleSet},
                                                                       {"room.overridden", overridden},
                                                                       {"room.welfare_checked", welfareChecked}};
    noteDeepCleaned(hearing);
    if (ofOneTurn.count(hearing.entry.kind) > 0 && hearing.said("turn") != hearing.now["turn"]) {
        return overruled("older-turn");
    }
    auto fate = hearAboutWork(hearing);
    fate = fate ? fate : hearAboutCheckout(hearing);
    if (!fate) {
        const auto rule = rules.find(hearing.entry.kind);
        fate = rule != rules.end() ? rule->second(hearing) : hearAboutStay(hearing);
    }
    hushOldReasons(hearing.now);
    return *fate;
}

} // namespace turndown::simulation
