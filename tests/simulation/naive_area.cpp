// Public areas, and what is asked for: docs/operations.md, `area.*` and `request.*`.

#include "tests/simulation/naive_thing.hpp"

#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

Fate startedArea(const Hearing& hearing)
{
    json& area = hearing.now;
    const bool another = isUnderWay(area) && area["started_by"] != hearing.by();
    if (another ? hearing.said("over") != area["started_op"] : is(area["state"], "started")) {
        return overruled("already-done");
    }
    area["state"] = "started";
    area["started_op"] = hearing.op();
    area["started_by"] = hearing.by();
    area["started_at"] = hearing.at();
    return kStands;
}

Fate pausedArea(const Hearing& hearing)
{
    json& area = hearing.now;
    if (!is(area["state"], "started") || area["started_by"] != hearing.by()) {
        return overruled("newer-state");
    }
    area["state"] = "paused";
    return kStands;
}

Fate doneArea(const Hearing& hearing)
{
    json& area = hearing.now;
    const bool failed = is(area["inspection"]["result"], "failed");
    if (is(area["state"], "done") && area["done_day"] == hearing.said("day") && !failed) {
        return overruled("already-done");
    }
    area["state"] = "done";
    area["done_op"] = hearing.op();
    area["done_by"] = hearing.by();
    area["done_at"] = hearing.at();
    area["done_day"] = hearing.said("day");
    area["inspection"] = inspectionStartingOver(area);
    return kStands;
}

Fate inspectedArea(const Hearing& hearing)
{
    json& area = hearing.now;
    const bool passed = is(hearing.said("result"), "passed");
    if (hearing.said("done_op") != area["done_op"] || !is(area["state"], "done")) {
        return overruled("newer-state");
    }
    if (passed && area["done_by"] == hearing.by()) {
        return overruled("own-work");
    }
    if (passed && is(area["inspection"]["result"], "passed")) {
        return overruled("already-done");
    }
    area["inspection"] = inspectionSaid(hearing, area["inspection"]);
    if (!passed) {
        area["state"] = "open";
        area["assigned_to"] = area["done_by"].is_null() ? area["assigned_to"] : area["done_by"];
    }
    return kStands;
}

Fate assignedArea(const Hearing& hearing)
{
    json& area = hearing.now;
    const bool isAttendant = hearing.entry.role == "attendant" || hearing.entry.role == "night";
    if (isAttendant && (hearing.says("to") || area["assigned_to"] != hearing.by())) {
        return overruled(hearing.says("to") ? "role-not-allowed" : "newer-state");
    }
    for (const auto& [said, member] : {std::pair{"to", "assigned_to"}, std::pair{"position", "position"}}) {
        if (hearing.says(said)) {
            area[member] = hearing.said(said);
        }
    }
    return kStands;
}

Fate stepped(const Hearing& hearing)
{
    json& request = hearing.now;
    const std::string wanted = hearing.entry.kind.substr(std::string{"request."}.size());
    const std::string stands = request["state"];
    const bool isClosed = stands == "done" || stands == "cancelled";
    if (wanted == "reopened") {
        if (stands == "open") {
            return overruled("already-done");
        }
        request["state"] = "open";
        for (const char* member : {"accepted_by", "accepted_at", "closed_by", "closed_at"}) {
            request[member] = nullptr;
        }
    } else {
        if (stands == wanted) {
            return overruled("already-done");
        }
        if (isClosed) {
            return overruled("newer-state");
        }
        const std::string whose = wanted == "accepted" ? "accepted" : "closed";
        request["state"] = wanted;
        request[whose + "_by"] = hearing.by();
        request[whose + "_at"] = hearing.at();
    }
    const std::string text = hearing.body().value("text", "");
    request["remark"] = text.empty() ? request["remark"] : json(text);
    return kStands;
}

json opened(const Hearing& hearing)
{
    return {{"room", hearing.said("room")},
            {"place", hearing.said("place")},
            {"what", hearing.said("what")},
            {"qty", hearing.body().value("qty", 1)},
            {"text", hearing.body().value("text", "")},
            {"due_at", hearing.said("due_at")},
            {"to", hearing.said("to")},
            {"state", "open"},
            {"opened_by", hearing.by()},
            {"opened_at", hearing.at()},
            {"accepted_by", nullptr},
            {"accepted_at", nullptr},
            {"closed_by", nullptr},
            {"closed_at", nullptr},
            {"remark", ""}};
}

} // namespace

Fate hearAboutArea(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> rules{{"area.started", startedArea},
                                                                       {"area.paused", pausedArea},
                                                                       {"area.done", doneArea},
                                                                       {"area.inspected", inspectedArea},
                                                                       {"area.assigned", assignedArea}};
    const auto rule = rules.find(hearing.entry.kind);
    return rule == rules.end() ? kStands : rule->second(hearing);
}

Fate hearAboutRequest(const Hearing& hearing)
{
    if (hearing.entry.kind == "request.opened") {
        hearing.now = opened(hearing);
        return kStands;
    }
    if (hearing.entry.kind == "request.assigned") {
        if (is(hearing.now["state"], "done") || is(hearing.now["state"], "cancelled")) {
            return overruled("already-done");
        }
        hearing.now["to"] = hearing.said("to");
        return kStands;
    }
    return stepped(hearing);
}

} // namespace turndown::simulation
