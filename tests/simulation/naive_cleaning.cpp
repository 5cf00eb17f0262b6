// The attendant's work and its inspection: docs/design.md, section 4; docs/domain.md, T5 to T9.

#include "tests/simulation/naive_thing.hpp"

#include <algorithm>
#include <map>

namespace turndown::simulation {

using nlohmann::json;

namespace {

void begin(json& task, const Hearing& hearing)
{
    task["state"] = "started";
    task["started_op"] = hearing.op();
    task["started_by"] = hearing.by();
    task["started_at"] = hearing.at();
}

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
        hearing.side());
}

Fate started(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    const bool onlyTurndown = is(hearing.said("task"), "turndown");
    const bool underWay = isUnderWay(task);
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
    if (!is(task["state"], "paused")) {
        task.erase("from");
    }
    if (!onlyTurndown && !task.contains("from")) {
        task["from"] = room["condition"];
    }
    begin(task, hearing);
    task["kind"] = hearing.body().value("task", "departure");
    if (!onlyTurndown) {
        room["condition"] = "cleaning";
    }
    if (is(room["service"]["flag"], "dnd")) {
        room["service"] = noService();
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

Fate abandoned(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    if (!isUnderWay(task) || task["started_by"] != hearing.by()) {
        return overruled("newer-state");
    }
    if (is(room["condition"], "cleaning")) {
        room["condition"] = task.value("from", "dirty");
    }
    task.erase("from");
    task["state"] = "open";
    for (const char* member : {"started_op", "started_by", "started_at"}) {
        task[member] = nullptr;
    }
    return kStands;
}

Fate touchUpAsked(const Hearing& hearing)
{
    json& room = hearing.now;
    if (is(room["occupancy"], "occupied")) {
        return overruled("occupied");
    }
    if (!isFresh(room)) {
        return overruled("already-done");
    }
    room["condition"] = "pickup";
    room["task"]["kind"] = "pickup";
    room["task"]["state"] = "open";
    room["task"].erase("reason");
    if (hearing.body().value("reason", "") != "") {
        room["task"]["reason"] = hearing.said("reason");
    }
    room["inspection"] = inspectionStartingOver(room);
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
            hearing.side());
    }
    json& task = room["task"];
    task["kind"] = hearing.body().value("task", "departure");
    task["state"] = "done";
    task["cleaned_op"] = hearing.op();
    task["cleaned_by"] = hearing.by();
    task["cleaned_at"] = hearing.at();
    task.erase("from");
    if (onlyTurndown) {
        room["turndown"] = "completed";
        return kStands;
    }
    room["condition"] = "clean";
    room["inspection"] = inspectionStartingOver(room);
    if (is(room["service"]["flag"], "make-up")) {
        room["service"] = noService();
    }
    const bool isVip = std::count(room["flags"].begin(), room["flags"].end(), json("vip")) > 0;
    if (hearing.body().value("self_check", false) && !isVip) {
        room["condition"] = "inspected";
        room["inspection"]["result"] = "passed";
        room["inspection"]["by"] = hearing.by();
        room["inspection"]["at"] = hearing.at();
        room["inspection"]["op"] = hearing.op();
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
    room["inspection"] = inspectionSaid(hearing, room["inspection"]);
    room["condition"] = minor ? "pickup" : "dirty";
    task["state"] = "open";
    task.erase("reason");
    task["kind"] = minor ? json("pickup") : task["kind"];
    task["assigned_to"] = task["cleaned_by"].is_null() ? task["assigned_to"] : task["cleaned_by"];
    return kStands;
}

Fate sampled(const Hearing& hearing)
{
    json& room = hearing.now;
    json& inspection = room["inspection"];
    if (hearing.entry.role != "supervisor" && hearing.entry.role != "manager") {
        return overruled("role-not-allowed");
    }
    if (room["task"]["cleaned_by"] == hearing.by() || inspection["by"] == hearing.by()) {
        return overruled("own-work");
    }
    if (!is(room["condition"], "inspected")) {
        return overruled("newer-state");
    }
    if (inspection.contains("sample")) {
        return overruled("already-done");
    }
    inspection["sample"] = {{"by", hearing.by()}, {"at", hearing.at()}, {"op", hearing.op()}};
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
    room["inspection"] = inspectionSaid(hearing, room["inspection"]);
    return kStands;
}

Fate inspected(const Hearing& hearing)
{
    if (hearing.said("cleaned_op") != hearing.now["task"]["cleaned_op"]) {
        return overruled("newer-state");
    }
    if (is(hearing.said("result"), "failed")) {
        return failed(hearing);
    }
    return hearing.body().value("sample", false) ? sampled(hearing) : passed(hearing);
}

} // namespace

bool isUnderWay(const json& work)
{
    return is(work["state"], "started") || is(work["state"], "paused");
}

json inspectionSaid(const Hearing& hearing, const json& standing)
{
    const bool passed = is(hearing.said("result"), "passed");
    json lines = json::array();
    json reasons = json::object();
    json photos = json::object();
    for (const json& line : hearing.body().value("lines", json::array())) {
        if (!passed && is(line["result"], "fail")) {
            lines.push_back(line["line"]);
            if (line.value("reason", "") != "") {
                reasons[line["line"].get<std::string>()] = line["reason"];
            }
            if (line.value("photo", "") != "") {
                photos[line["line"].get<std::string>()] = line["photo"];
            }
        }
    }
    json inspection{{"result", passed ? "passed" : "failed"},
                    {"by", hearing.by()},
                    {"at", hearing.at()},
                    {"score", hearing.said("score")},
                    {"failed", lines},
                    {"op", hearing.op()},
                    {"fail_count", standing["fail_count"].get<int>() + (passed ? 0 : 1)}};
    if (!reasons.empty()) {
        inspection["reasons"] = reasons;
    }
    if (!photos.empty()) {
        inspection["photos"] = photos;
    }
    return inspection;
}

std::optional<Fate> hearAboutWork(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> rules{
        {"room.started", started}, {"room.paused", paused},       {"room.abandoned", abandoned},
        {"room.cleaned", cleaned}, {"room.inspected", inspected}, {"room.touch_up_asked", touchUpAsked}};
    const auto rule = rules.find(hearing.entry.kind);
    return rule == rules.end() ? std::nullopt : std::optional{rule->second(hearing)};
}

} // namespace turndown::simulation
