// Keys and radios, the log, what one shift hands to the next, notices, work reports and rosters: docs/operations.md,
// `custody.*`, `log.*`, `handover.*`, `briefing.*`, `report.*` and `roster.*`.

#include "tests/simulation/naive_thing.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

std::string text(const Hearing& hearing, const char* member)
{
    return hearing.body().value(member, "");
}

json sideOf(const json& standing)
{
    return {{"op", standing["op"]}, {"by", standing["by"]}, {"at", standing["at"]}, {"quantity", nullptr}};
}

/// Takes out of `contested` what one of the two has said, and returns it where it was chosen; else null.
json takeContested(json& contested, const json& chosen, const json& other, const char* nested)
{
    json taken;
    json left = json::array();
    for (const json& one : contested) {
        const json& op = nested == nullptr ? one["op"] : one[nested]["op"];
        taken = op == chosen["op"] ? one : taken;
        if (op != chosen["op"] && op != other["op"]) {
            left.push_back(one);
        }
    }
    contested = left;
    return taken;
}

void putInto(json& asset, const json& handed)
{
    asset["last_handed"] = handed;
    asset["holder"] = handed["to"];
    asset["signed_at"] = nullptr;
    asset["missing"] = nullptr;
}

Fate passed(const Hearing& hearing)
{
    static const std::set<std::string> keepers{"lead",  "supervisor",  "manager",   "clerk",
                                               "night", "storekeeper", "front-desk"};
    json& asset = hearing.now;
    const json from = hearing.said("from");
    if (keepers.count(hearing.entry.role) == 0 && from != hearing.by()) {
        return overruled("role-not-allowed");
    }
    const json to = hearing.entry.kind == "custody.issued" ? hearing.said("to") : json();
    const json handed{{"op", hearing.op()},
                      {"by", hearing.by()},
                      {"from", from},
                      {"to", to},
                      {"at", hearing.at()},
                      {"due_at", to.is_null() ? json() : hearing.said("due_at")},
                      {"remark", text(hearing, "remark")}};
    if (asset["last_handed"].is_null() || from == asset["holder"]) {
        putInto(asset, handed);
        return kStands;
    }
    if (to == asset["holder"]) {
        return overruled("already-done");
    }
    asset["contested"].push_back(handed);
    return enterConflict(hearing.thing, "two-holders", sideOf(asset["last_handed"]), hearing.side());
}

Fate signedFor(const Hearing& hearing)
{
    json& asset = hearing.now;
    if (asset["last_handed"].is_null() || asset["last_handed"]["op"] != hearing.said("handed")) {
        return overruled("newer-state");
    }
    if (asset["holder"] != hearing.by()) {
        return overruled("role-not-allowed");
    }
    if (!asset["signed_at"].is_null()) {
        return overruled("already-done");
    }
    asset["signed_at"] = hearing.at();
    return kStands;
}

Fate missingOrFound(const Hearing& hearing)
{
    json& missing = hearing.now["missing"];
    const bool isGone = hearing.entry.kind == "custody.missing";
    if (isGone != missing.is_null()) {
        return overruled("already-done");
    }
    missing =
        isGone ? json{{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}, {"text", text(hearing, "text")}}
               : json();
    return kStands;
}

Fate written(const Hearing& hearing)
{
    hearing.now = {{"code", text(hearing, "code")},
                   {"room", hearing.said("room")},
                   {"place", hearing.said("place")},
                   {"text", text(hearing, "text")},
                   {"to", hearing.said("to")},
                   {"due_at", hearing.said("due_at")},
                   {"state", hearing.body().value("open", false) ? "open" : "noted"},
                   {"written_by", hearing.by()},
                   {"written_at", hearing.at()},
                   {"done_by", nullptr},
                   {"done_at", nullptr},
                   {"result", ""},
                   {"comments", json::array()}};
    return kStands;
}

Fate seenTo(const Hearing& hearing)
{
    json& entry = hearing.now;
    const bool ends = hearing.entry.kind == "log.done";
    if (ends != is(entry["state"], "open")) {
        return overruled("already-done");
    }
    entry["state"] = ends ? "done" : "open";
    entry["done_by"] = ends ? hearing.by() : json();
    entry["done_at"] = ends ? hearing.at() : json();
    entry["result"] = text(hearing, "text");
    return kStands;
}

Fate givenTo(const Hearing& hearing)
{
    json& entry = hearing.now;
    if (is(entry["state"], "done")) {
        return overruled("newer-state");
    }
    entry["state"] = "open";
    entry["to"] = hearing.said("to");
    entry["due_at"] = hearing.said("due_at");
    return kStands;
}

Fate offered(const Hearing& hearing)
{
    json items = json::array();
    for (const json& item : hearing.body().value("items", json::array())) {
        items.push_back({{"doc", item["doc"]}, {"text", item.value("text", "")}, {"by", nullptr}, {"at", nullptr}});
    }
    hearing.now = {{"day", hearing.said("day")},
                   {"shift", hearing.said("shift")},
                   {"text", text(hearing, "text")},
                   {"items", items},
                   {"state", "offered"},
                   {"offered_by", hearing.by()},
                   {"offered_at", hearing.at()},
                   {"taken_by", nullptr},
                   {"taken_at", nullptr},
                   {"remark", ""}};
    return kStands;
}

Fate takenOver(const Hearing& hearing)
{
    json& handover = hearing.now;
    if (!is(handover["state"], "offered")) {
        return overruled(is(handover["state"], "taken") ? "already-done" : "newer-state");
    }
    if (handover["offered_by"] == hearing.by()) {
        return overruled("own-work");
    }
    const json named = hearing.body().value("items", json::array());
    bool isWhole = true;
    for (json& item : handover["items"]) {
        if (item["by"].is_null() && std::count(named.begin(), named.end(), item["doc"]) > 0) {
            item["by"] = hearing.by();
            item["at"] = hearing.at();
        }
        isWhole = isWhole && !item["by"].is_null();
    }
    handover["remark"] = text(hearing, "text").empty() ? handover["remark"] : hearing.said("text");
    if (isWhole) {
        handover["state"] = "taken";
        handover["taken_by"] = hearing.by();
        handover["taken_at"] = hearing.at();
    }
    return kStands;
}

Fate offeredNoMore(const Hearing& hearing)
{
    json& handover = hearing.now;
    if (!is(handover["state"], "offered")) {
        return overruled(is(handover["state"], "withdrawn") ? "already-done" : "newer-state");
    }
    if (handover["offered_by"] != hearing.by()) {
        return overruled("role-not-allowed");
    }
    handover["state"] = "withdrawn";
    return kStands;
}

Fate told(const Hearing& hearing)
{
    hearing.now = {{"day", hearing.said("day")},
                   {"title", hearing.said("title")},
                   {"text", text(hearing, "text")},
                   {"roles", hearing.body().value("roles", json::array())},
                   {"standing", hearing.body().value("standing", false)},
                   {"withdrawn", false},
                   {"published_by", hearing.by()},
                   {"published_at", hearing.at()},
                   {"read", json::array()}};
    return kStands;
}

Fate readBySomebody(const Hearing& hearing)
{
    for (const json& receipt : hearing.now["read"]) {
        if (receipt["by"] == hearing.by()) {
            return overruled("already-done");
        }
    }
    hearing.now["read"].push_back({{"by", hearing.by()}, {"at", hearing.at()}});
    return kStands;
}

Fate toldNoMore(const Hearing& hearing)
{
    const bool before = hearing.now["withdrawn"];
    hearing.now["withdrawn"] = true;
    return before ? overruled("already-done") : kStands;
}

Fate reported(const Hearing& hearing)
{
    const json staff = hearing.now.value("staff", json());
    if (!staff.is_null() && staff != hearing.by()) {
        return overruled("role-not-allowed");
    }
    hearing.now = {{"day", hearing.said("day")},
                   {"staff", hearing.by()},
                   {"state", "signed"},
                   {"op", hearing.op()},
                   {"work", hearing.body().value("work", json::array())},
                   {"text", text(hearing, "text")},
                   {"signed_at", hearing.at()},
                   {"decided_by", nullptr},
                   {"decided_at", nullptr},
                   {"remark", ""}};
    return kStands;
}

Fate reportRead(const Hearing& hearing)
{
    json& report = hearing.now;
    if (report["staff"] == hearing.by()) {
        return overruled("own-work");
    }
    if (report["op"] != hearing.said("answers") || !is(report["state"], "signed")) {
        return overruled(report["op"] != hearing.said("answers") ? "newer-state" : "already-done");
    }
    report["state"] = hearing.entry.kind == "report.approved" ? "approved" : "returned";
    report["decided_by"] = hearing.by();
    report["decided_at"] = hearing.at();
    report["remark"] = text(hearing, "text");
    return kStands;
}

Fate planned(const Hearing& hearing)
{
    json& roster = hearing.now;
    if (!hearing.thing.isSetUp()) {
        roster = {{"day", hearing.thing.doc.substr(hearing.thing.doc.find('/') + 1)},
                  {"duties", json::object()},
                  {"contested", json::array()}};
    }
    const std::string staff = text(hearing, "staff");
    const json plan{{"shift", hearing.said("shift")},
                    {"from", hearing.said("from")},
                    {"to", hearing.said("to")},
                    {"floor", text(hearing, "floor")}};
    json duty = plan;
    duty.update({{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}});
    const json standing = roster["duties"].value(staff, json());
    if (!standing.is_null()) {
        const bool same = std::all_of(plan.items().begin(), plan.items().end(),
                                      [&](const auto& member) { return standing[member.key()] == member.value(); });
        if (same) {
            return overruled("already-done");
        }
        if (standing["op"] != hearing.said("after")) {
            roster["contested"].push_back({{"staff", staff}, {"duty", duty}});
            return enterConflict(hearing.thing, "two-plans", sideOf(standing), hearing.side());
        }
    }
    roster["duties"][staff] = duty;
    return kStands;
}

} // namespace

void letKeyStand(json& asset, const json& chosen, const json& other)
{
    const json standing = asset["last_handed"];
    const json taken = takeContested(asset["contested"], chosen, other, nullptr);
    if (!taken.is_null() && !standing.is_null() && standing["op"] == other["op"]) {
        putInto(asset, taken);
    }
}

void letPlanStand(json& roster, const json& chosen, const json& other)
{
    const json taken = takeContested(roster["contested"], chosen, other, "duty");
    if (!taken.is_null() && roster["duties"][taken["staff"].get<std::string>()]["op"] == other["op"]) {
        roster["duties"][taken["staff"].get<std::string>()] = taken["duty"];
    }
}

Fate hearAboutShift(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> rules{{"custody.issued", passed},
                                                                       {"custody.returned", passed},
                                                                       {"custody.signed", signedFor},
                                                                       {"custody.missing", missingOrFound},
                                                                       {"custody.found", missingOrFound},
                                                                       {"log.written", written},
                                                                       {"log.done", seenTo},
                                                                       {"log.reopened", seenTo},
                                                                       {"log.assigned", givenTo},
                                                                       {"handover.offered", offered},
                                                                       {"handover.acknowledged", takenOver},
                                                                       {"handover.withdrawn", offeredNoMore},
                                                                       {"briefing.published", told},
                                                                       {"briefing.read", readBySomebody},
                                                                       {"briefing.withdrawn", toldNoMore},
                                                                       {"report.signed", reported},
                                                                       {"report.approved", reportRead},
                                                                       {"report.returned", reportRead},
                                                                       {"roster.planned", planned}};
    const auto rule = rules.find(hearing.entry.kind);
    return rule == rules.end() ? kStands : rule->second(hearing);
}

} // namespace turndown::simulation
