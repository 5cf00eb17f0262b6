// A defect from its report to its repair: docs/operations.md, `damage.reported` and `work_order.*`.

#include "tests/simulation/naive_thing.hpp"

#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

/// A quarter of an hour, an hour, or whenever people get to it.
json dueAfter(const std::string& priority, const Entry& entry)
{
    static const std::map<std::string, std::chrono::minutes> terms{{"p1", std::chrono::minutes{15}},
                                                                   {"p2", std::chrono::minutes{60}}};
    const auto term = terms.find(priority);
    return term == terms.end() ? json(nullptr) : json(formatTime(entry.eff + term->second));
}

/// Where somebody could come to harm, nothing is more urgent; what came back soon is one class up.
std::string urgency(const Hearing& hearing)
{
    static const std::map<std::string, std::string> oneUp{{"p4", "p3"}, {"p3", "p2"}, {"p2", "p1"}, {"p1", "p1"}};
    const std::string said = hearing.body().value("priority", "p3");
    if (hearing.body().value("hazard", false)) {
        return "p1";
    }
    return hearing.says("repeat_of") ? oneUp.at(said) : said;
}

json chargeOf(const Hearing& hearing, const json& items)
{
    return {{"items", items}, {"by", hearing.by()}, {"at", hearing.at()}, {"op", hearing.op()}};
}

json reported(const Hearing& hearing)
{
    const std::string priority = urgency(hearing);
    json order = {{"room", hearing.said("room")},
                  {"place", hearing.said("place")},
                  {"category", hearing.said("category")},
                  {"what", hearing.body().value("what", "")},
                  {"priority", priority},
                  {"text", hearing.body().value("text", "")},
                  {"photos", hearing.body().value("photos", json::array())},
                  {"state", "open"},
                  {"reported_by", hearing.by()},
                  {"reported_at", hearing.at()},
                  {"accepted_by", nullptr},
                  {"due_at", dueAfter(priority, hearing.entry)},
                  {"done_by", nullptr},
                  {"done_at", nullptr},
                  {"merged_into", nullptr},
                  {"comments", json::array()},
                  {"guest_charge", nullptr}};
    order["hazard"] = hearing.said("hazard");
    order["repeat_of"] = hearing.said("repeat_of");
    order["proof"] = order["assigned_to"] = order["verified_by"] = order["verified_at"] = order["out_of_order"] =
        nullptr;
    if (hearing.says("charge")) {
        order["guest_charge"] = chargeOf(hearing, hearing.said("charge"));
    }
    return order;
}

void remark(const Hearing& hearing, const char* member)
{
    if (!hearing.body().value(member, "").empty()) {
        hearing.now["comments"].push_back(
            {{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}, {"text", hearing.said(member)}});
    }
}

/// Never merged by itself: people do, and take it back.
Fate merged(const Hearing& hearing)
{
    json& order = hearing.now;
    if (hearing.entry.doc != hearing.thing.doc) {
        return kStands; // The one it is merged into stays as it is.
    }
    if (is(order["state"], "merged")) {
        return overruled(order["merged_into"] == hearing.said("into") ? "already-done" : "newer-state");
    }
    order["state"] = "merged";
    order["merged_into"] = hearing.said("into");
    return kStands;
}

/// Each step follows on some states only; somebody else may have taken it, or another, before.
std::optional<Fate> whyNot(const std::string& step, const std::string& state)
{
    static const std::map<std::string, std::set<std::string>> follows{{"accepted", {"open"}},
                                                                      {"done", {"open", "accepted"}},
                                                                      {"verified", {"done"}},
                                                                      {"reopened", {"accepted", "done", "verified"}},
                                                                      {"unmerged", {"merged"}}};
    if (follows.at(step).count(state) > 0) {
        return std::nullopt;
    }
    const bool wasDone = step == state || (step == "reopened" && state == "open") || step == "unmerged";
    return overruled(wasDone ? "already-done" : "newer-state");
}

Fate stepped(const Hearing& hearing, const std::string& step)
{
    json& order = hearing.now;
    if (const auto fate = whyNot(step, order["state"])) {
        return *fate;
    }
    if (step == "verified" && order["hazard"] == json(true) && order["proof"].is_null()) {
        return overruled("proof-missing");
    }
    order["state"] = step == "reopened" || step == "unmerged" ? "open" : step;
    if (step == "accepted") {
        order["accepted_by"] = hearing.by();
    } else if (step == "done") {
        order["done_by"] = hearing.by();
        order["done_at"] = hearing.at();
        if (hearing.says("photos")) {
            order["proof"] = hearing.said("photos");
        }
    } else if (step == "verified") {
        order["verified_by"] = hearing.by();
        order["verified_at"] = hearing.at();
    } else if (step == "reopened") {
        order["accepted_by"] = order["done_by"] = order["done_at"] = nullptr;
        order["proof"] = order["verified_by"] = order["verified_at"] = nullptr;
    } else if (step == "unmerged") {
        order["merged_into"] = nullptr;
    }
    remark(hearing, "text");
    return kStands;
}

/// Whose it is, and how urgent, is arranged until it is done.
Fate arranged(const Hearing& hearing)
{
    json& order = hearing.now;
    if (is(order["state"], "merged")) {
        return overruled("newer-state");
    }
    if (is(order["state"], "done") || is(order["state"], "verified")) {
        return overruled("already-done");
    }
    if (hearing.entry.kind == "work_order.assigned") {
        order["assigned_to"] = hearing.said("to");
        order["due_at"] = hearing.says("due_at") ? hearing.said("due_at") : order["due_at"];
        return kStands;
    }
    if (order["priority"] == hearing.said("priority")) {
        return overruled("already-done");
    }
    if (order["hazard"] == json(true)) {
        return overruled("newer-state");
    }
    order["priority"] = hearing.said("priority");
    order["due_at"] = dueAfter(order["priority"], hearing.entry);
    remark(hearing, "reason");
    return kStands;
}

/// Somebody wants the room off sale, a manager does not.
Fate outOfOrder(const Hearing& hearing)
{
    json& order = hearing.now;
    if (hearing.entry.kind == "work_order.out_of_order_refused") {
        if (order["out_of_order"].is_null()) {
            return overruled("newer-state");
        }
        json& asked = order["out_of_order"];
        if (asked.contains("refused_by")) {
            return overruled("already-done");
        }
        asked["refused_by"] = hearing.by();
        asked["refused_at"] = hearing.at();
        if (hearing.says("text")) {
            asked["text"] = hearing.said("text");
        }
        return kStands;
    }
    if (order["room"].is_null()) {
        return overruled("unknown-document");
    }
    if (is(order["state"], "merged") || is(order["state"], "verified")) {
        return overruled("newer-state");
    }
    order["out_of_order"] = {{"sale", hearing.said("sale")}, {"from", hearing.said("from")},
                             {"to", hearing.said("to")},     {"reason", hearing.said("reason")},
                             {"by", hearing.by()},           {"at", hearing.at()}};
    return kStands;
}

Fate acknowledged(const Hearing& hearing)
{
    json& charge = hearing.now["guest_charge"];
    if (charge.is_null() || charge["op"] != hearing.said("charge")) {
        return overruled("newer-state");
    }
    if (charge.contains("acknowledged_by")) {
        return overruled("already-done");
    }
    charge["acknowledged_by"] = hearing.by();
    charge["acknowledged_at"] = hearing.at();
    return kStands;
}

} // namespace

Fate hearAboutWorkOrder(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "damage.reported") {
        hearing.now = reported(hearing);
        return kStands;
    }
    if (kind == "work_order.merged") {
        return merged(hearing);
    }
    if (kind == "work_order.charged") {
        hearing.now["guest_charge"] = chargeOf(hearing, hearing.said("items"));
        return kStands;
    }
    if (kind == "work_order.charge_acknowledged") {
        return acknowledged(hearing);
    }
    if (kind == "work_order.assigned" || kind == "work_order.prioritized") {
        return arranged(hearing);
    }
    if (kind.starts_with("work_order.out_of_order_")) {
        return outOfOrder(hearing);
    }
    constexpr std::string_view kPrefix = "work_order.";
    return kind.starts_with(kPrefix) ? stepped(hearing, kind.substr(kPrefix.size())) : kStands;
}

} // namespace turndown::simulation
