#include "tests/simulation/naive_door.hpp"

#include "tests/simulation/simulated_server.hpp"

#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

using Roles = std::set<std::string>;

Roles operator+(Roles left, const Roles& right)
{
    left.insert(right.begin(), right.end());
    return left;
}

const std::map<std::string, Roles>& whoMaySay()
{
    static const Roles supervisorUp{"supervisor", "manager"};
    static const Roles leadUp = supervisorUp + Roles{"lead"};
    static const Roles attendantUp = leadUp + Roles{"attendant", "night"};
    static const Roles frontOffice{"pms", "front-desk", "clerk"};
    static const Roles anyone = attendantUp + Roles{"clerk", "storekeeper", "engineer", "front-desk", "admin"};
    static const Roles repairs = supervisorUp + Roles{"engineer", "clerk"};
    static const Roles store = supervisorUp + Roles{"clerk", "night"};
    static const Roles lenders = attendantUp + Roles{"clerk", "front-desk"};
    static const Roles asksTheStore = leadUp + Roles{"clerk", "storekeeper"};
    static const std::map<std::string, Roles> who{
        {"room.started", attendantUp},
        {"room.paused", attendantUp},
        {"room.cleaned", attendantUp},
        {"room.inspected", leadUp},
        {"room.service_set", attendantUp + Roles{"clerk"}},
        {"room.observed", attendantUp},
        {"room.assigned", leadUp + Roles{"clerk"}},
        {"room.flagged", leadUp + Roles{"clerk", "front-desk"}},
        {"room.sale_set", {"manager", "engineer"}},
        {"room.overridden", supervisorUp + Roles{"clerk"}},
        {"room.noted", anyone},
        {"room.abandoned", attendantUp},
        {"room.touch_up_asked", leadUp + Roles{"clerk", "engineer"}},
        {"room.welfare_checked", attendantUp + Roles{"clerk"}},
        {"room.deep_cleaned", attendantUp + Roles{"clerk"}},
        {"checkout.asked", frontOffice + supervisorUp},
        {"checkout.received", attendantUp},
        {"checkout.inspected", attendantUp + Roles{"clerk", "front-desk"}},
        {"area.started", attendantUp},
        {"area.paused", attendantUp},
        {"area.done", attendantUp},
        {"area.inspected", leadUp},
        {"area.assigned", leadUp + Roles{"clerk"}},
        {"request.opened", anyone},
        {"request.accepted", anyone},
        {"request.done", anyone},
        {"request.cancelled", anyone},
        {"request.reopened", anyone},
        {"request.assigned", leadUp + Roles{"clerk"}},
        {"stay.checked_in", frontOffice},
        {"stay.checked_out", frontOffice},
        {"stay.changed", frontOffice},
        {"stay.due_out", frontOffice},
        {"stay.expected", frontOffice},
        {"stay.moved", frontOffice},
        {"day.rolled", {"server"}},
        {"document.set", {"admin", "server"}},
        {"held.released", supervisorUp + Roles{"clerk", "server"}},
        {"held.dismissed", supervisorUp + Roles{"clerk"}},
        {"damage.reported", anyone},
        {"work_order.accepted", repairs},
        {"work_order.commented", repairs},
        {"work_order.done", repairs},
        {"work_order.verified", repairs},
        {"work_order.reopened", repairs},
        {"work_order.merged", repairs},
        {"work_order.unmerged", repairs},
        {"work_order.charged", repairs},
        {"work_order.assigned", repairs},
        {"work_order.prioritized", repairs},
        {"work_order.out_of_order_asked", leadUp + Roles{"clerk", "engineer"}},
        {"work_order.out_of_order_refused", {"manager"}},
        {"work_order.charge_acknowledged", {"clerk", "front-desk", "manager"}},
        {"stock.used", attendantUp},
        {"stock.received", {"storekeeper"}},
        {"stock.moved", attendantUp + Roles{"storekeeper"}},
        {"stock.counted", leadUp + Roles{"storekeeper"}},
        {"found.reported", anyone},
        {"found.handed_over", anyone},
        {"found.received", store + Roles{"front-desk"}},
        {"found.stored", store},
        {"found.claimed", store + Roles{"front-desk"}},
        {"found.claim_withdrawn", store + Roles{"front-desk"}},
        {"found.returned", supervisorUp + Roles{"clerk", "front-desk"}},
        {"found.disposal_signed", store},
        {"found.corrected", anyone},
        {"found.noted", anyone},
        {"loan.opened", lenders},
        {"loan.returned", lenders},
        {"loan.moved", lenders},
        {"loan.lost", supervisorUp + Roles{"clerk"}},
        {"loan.noted", lenders},
        {"custody.issued", anyone},
        {"custody.returned", anyone},
        {"custody.signed", anyone},
        {"custody.missing", anyone},
        {"custody.found", anyone},
        {"custody.noted", anyone},
        {"log.written", anyone},
        {"log.done", anyone},
        {"log.reopened", anyone},
        {"log.assigned", leadUp + Roles{"clerk"}},
        {"log.commented", anyone},
        {"handover.offered", anyone},
        {"handover.acknowledged", anyone},
        {"handover.withdrawn", anyone},
        {"briefing.published", leadUp + Roles{"clerk"}},
        {"briefing.read", anyone},
        {"briefing.withdrawn", leadUp + Roles{"clerk"}},
        {"report.signed", anyone},
        {"report.approved", leadUp},
        {"report.returned", leadUp},
        {"roster.planned", leadUp + Roles{"clerk"}},
        {"stock.written_off", leadUp + Roles{"storekeeper"}},
        {"stock.par_set", leadUp + Roles{"storekeeper", "admin"}},
        {"minibar.consumed", attendantUp + Roles{"clerk", "front-desk"}},
        {"minibar.refilled", attendantUp + Roles{"storekeeper"}},
        {"posting.taken", supervisorUp + frontOffice},
        {"posting.voided", supervisorUp + frontOffice},
        {"requisition.opened", asksTheStore},
        {"requisition.changed", asksTheStore},
        {"requisition.submitted", asksTheStore},
        {"requisition.closed", asksTheStore},
        {"requisition.rejected", {"manager"}},
        {"requisition.approved", {"manager"}},
        {"requisition.issued", {"storekeeper", "clerk"}},
        {"stocktake.opened", asksTheStore},
        {"stocktake.counted", attendantUp + Roles{"storekeeper", "clerk"}},
        {"stocktake.submitted", attendantUp + Roles{"storekeeper", "clerk"}},
        {"stocktake.approved", supervisorUp},
        {"stocktake.closed", supervisorUp},
        {"conflict.resolved", supervisorUp + Roles{"clerk"}},
        {"operation.undone", anyone},
    };
    return who;
}

/// Attendants put their own rooms in order, and only that; whose room it is, the fold decides.
bool onlyPutsInOrder(const Entry& entry)
{
    const json& body = entry.operation.at("body");
    const bool assigns = entry.kind == "room.assigned" || entry.kind == "area.assigned";
    return assigns && !body.contains("to") && !body.contains("task");
}

/// The server's program was one of long ago, which had to learn the kind: the history does not say when it did, but what
/// everybody may say and was not taken was not known.
bool wasUnknownThen(const Entry& entry)
{
    return entry.kind == SimulatedServer::kLearntKind && (entry.reason == "unknown-kind" || entry.settledBy);
}

} // namespace

bool isTrustedThen(const History& history, const Entry& entry)
{
    bool trusted = false;
    for (const Entry& set : history.bySeq()) {
        if (set.seq < entry.seq && set.kind == "document.set" && set.doc == "staff/" + entry.by) {
            trusted = set.operation.at("body").value("self_check", trusted);
        }
    }
    return trusted;
}

std::string roleThen(const History& history, const Entry& entry)
{
    if ((entry.source == "pms" || entry.source == "server") && entry.by == entry.source) {
        return entry.source;
    }
    std::string role;
    for (const Entry& set : history.bySeq()) {
        if (set.seq < entry.seq && set.kind == "document.set" && set.doc == "staff/" + entry.by) {
            role = set.operation.at("body").at("role");
        }
    }
    return role;
}

bool isUnderstood(const Entry& entry)
{
    const json body = entry.operation.value("body", json::object());
    return whoMaySay().count(entry.kind) > 0 && (!body.contains("linen") || body["linen"].is_object());
}

std::optional<std::string> whyHeld(const Entry& entry, const std::string& role, bool isTrusted, bool revoked)
{
    constexpr std::size_t kLargest = 64 * 1024;
    const auto who = whoMaySay().find(entry.kind);
    if (revoked) {
        return "device-revoked";
    }
    if (entry.raw.size() > kLargest) {
        return "too-large";
    }
    if (entry.kind == "unreadable") {
        return "malformed-body";
    }
    if (who == whoMaySay().end() || wasUnknownThen(entry)) {
        return "unknown-kind";
    }
    if (!isUnderstood(entry)) {
        return "malformed-body";
    }
    const bool isOwnOrder = onlyPutsInOrder(entry) && (role == "attendant" || role == "night");
    const bool checksItself = entry.kind == "room.cleaned" && entry.operation.at("body").value("self_check", false);
    const bool may = (!checksItself || isTrusted) && (who->second.count(role) > 0 || isOwnOrder);
    return may ? std::nullopt : std::optional<std::string>{"role-not-allowed"};
}

} // namespace turndown::simulation
