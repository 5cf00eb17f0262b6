// A defect from its report to its repair: docs/operations.md, `damage.reported` and `work_order.*`.

#include "tests/simulation/naive_thing.hpp"

#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

json reported(const Hearing& hearing)
{
    const std::string priority = hearing.body().value("priority", "p3");
    const bool isUrgent = priority == "p1" || priority == "p2";
    const auto within = priority == "p1" ? std::chrono::minutes{15} : std::chrono::minutes{60};
    return {{"room", hearing.said("room")},
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
            {"due_at", isUrgent ? json(formatTime(hearing.entry.eff + within)) : json(nullptr)},
            {"done_by", nullptr},
            {"done_at", nullptr},
            {"merged_into", nullptr},
            {"comments", json::array()},
            {"guest_charge", nullptr}};
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
    order["state"] = step == "reopened" || step == "unmerged" ? "open" : step;
    if (step == "accepted") {
        order["accepted_by"] = hearing.by();
    } else if (step == "done") {
        order["done_by"] = hearing.by();
        order["done_at"] = hearing.at();
    } else if (step == "reopened") {
        order["accepted_by"] = order["done_by"] = order["done_at"] = nullptr;
    } else if (step == "unmerged") {
        order["merged_into"] = nullptr;
    }
    if (!hearing.body().value("text", "").empty()) {
        order["comments"].push_back(
            {{"op", hearing.op()}, {"by", hearing.by()}, {"at", hearing.at()}, {"text", hearing.said("text")}});
    }
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
        hearing.now["guest_charge"] = {{"items", hearing.said("items")}, {"by", hearing.by()}, {"at", hearing.at()}};
        return kStands;
    }
    constexpr std::string_view kPrefix = "work_order.";
    return kind.starts_with(kPrefix) ? stepped(hearing, kind.substr(kPrefix.size())) : kStands;
}

} // namespace turndown::simulation
