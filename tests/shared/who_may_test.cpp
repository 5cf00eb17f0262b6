#include "shared/rules/admission.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

using namespace turndown;
using nlohmann::json;

namespace {

/// The words of docs/operations.md, "Operations", column "who".
std::set<std::string> rolesIn(const std::string& who)
{
    const std::map<std::string, std::string> groups{
        {"attendant+", "attendant lead supervisor night manager"},
        {"lead+", "lead supervisor manager"},
        {"supervisor+", "supervisor manager"},
        {"anyone", "attendant lead supervisor clerk storekeeper engineer front-desk night manager admin"}};
    std::set<std::string> roles;
    std::istringstream words{who};
    for (std::string word; words >> word;) {
        const auto group = groups.find(word);
        if (group == groups.end()) {
            roles.insert(word);
        } else {
            roles.merge(rolesIn(group->second));
        }
    }
    return roles;
}

struct Row {
    const char* kind;
    const char* doc;
    const char* body;
    const char* who;
};

const std::vector<Row> kTable{
    {"room.started", "room/1203", "{}", "attendant+"},
    {"room.paused", "room/1203", "{}", "attendant+"},
    {"room.cleaned", "room/1203", "{}", "attendant+"},
    {"room.inspected", "room/1203", R"({"result":"passed"})", "lead supervisor manager"},
    {"room.service_set", "room/1203", R"({"flag":"dnd"})", "attendant+ clerk"},
    {"room.observed", "room/1203", R"({"occupied":true})", "attendant+"},
    {"room.assigned", "room/1203", R"({"to":"u-li"})", "lead+ clerk"},
    {"room.assigned", "room/1203", R"({"task":"deep"})", "lead+ clerk"},
    {"room.assigned", "room/1203", R"({"position":1})", "attendant+ clerk"},
    {"room.flagged", "room/1203", R"({"flag":"rush"})", "lead+ clerk front-desk"},
    {"room.sale_set", "room/1203", R"({"sale":"out-of-order"})", "manager engineer admin"},
    {"room.overridden", "room/1203", R"({"condition":"dirty"})", "supervisor+ clerk"},
    {"room.noted", "room/1203", R"({"text":"lamp"})", "anyone"},
    {"room.noted", "room/1203", R"({"code":"sleep-out"})", "anyone"},
    {"room.abandoned", "room/1203", "{}", "attendant+"},
    {"room.touch_up_asked", "room/1203", "{}", "lead+ clerk engineer"},
    {"room.welfare_checked", "room/1203", R"({"result":"well"})", "attendant+ clerk"},
    {"room.deep_cleaned", "room/1203", R"({"items":["vents"]})", "attendant+ clerk"},
    {"checkout.asked", "room/1203", "{}", "pms front-desk clerk admin server supervisor+"},
    {"checkout.received", "room/1203", R"({"asked":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"})", "attendant+"},
    {"checkout.inspected", "room/1203", R"({"asked":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","result":"ok"})",
     "attendant+ clerk front-desk"},
    {"area.started", "area/lobby", "{}", "attendant+"},
    {"area.paused", "area/lobby", "{}", "attendant+"},
    {"area.done", "area/lobby", "{}", "attendant+"},
    {"area.inspected", "area/lobby", R"({"result":"passed"})", "lead+"},
    {"area.assigned", "area/lobby", R"({"to":"u-li"})", "lead+ clerk"},
    {"area.assigned", "area/lobby", R"({"position":1})", "attendant+ clerk"},
    {"request.opened", "request/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"room":"1203","what":"cot"})", "anyone"},
    {"request.accepted", "request/r", "{}", "anyone"},
    {"request.done", "request/r", "{}", "anyone"},
    {"request.cancelled", "request/r", "{}", "anyone"},
    {"request.reopened", "request/r", "{}", "anyone"},
    {"request.assigned", "request/r", R"({"to":"u-li"})", "lead+ clerk"},
    {"stay.checked_in", "room/1203", "{}", "pms front-desk clerk admin server"},
    {"stay.checked_out", "room/1203", "{}", "pms front-desk clerk admin server"},
    {"stay.changed", "room/1203", "{}", "pms front-desk clerk admin server"},
    {"stay.due_out", "room/1203", "{}", "pms front-desk clerk admin server"},
    {"stay.expected", "room/1203", R"({"arrival":"2026-11-23","departure":"2026-11-24"})",
     "pms front-desk clerk admin server"},
    {"stay.moved", "room/1203", R"({"from":"room/1205"})", "pms front-desk clerk admin server"},
    {"day.rolled", "room/1203", R"({"business_day":"2026-11-23"})", "server"},
    {"day.rolled", "property/main", R"({"business_day":"2026-11-23"})", "server"},
    {"document.set", "room/1203", R"({"floor":"12"})", "admin server"},
    {"held.released", "room/1203", R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"})", "supervisor+ clerk server"},
    {"held.dismissed", "room/1203", R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"})", "supervisor+ clerk"},
    {"document.refolded", "room/1203", R"({"reason":"rules 2"})", "server"},
    {"damage.reported", "work-order/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22",
     R"({"room":"1203","category":"pest","what":"x"})", "anyone"},
    {"work_order.accepted", "work-order/w", "{}", "engineer clerk supervisor+"},
    {"work_order.commented", "work-order/w", R"({"text":"soon"})", "engineer clerk supervisor+"},
    {"work_order.done", "work-order/w", "{}", "engineer clerk supervisor+"},
    {"work_order.verified", "work-order/w", "{}", "engineer clerk supervisor+"},
    {"work_order.reopened", "work-order/w", "{}", "engineer clerk supervisor+"},
    {"work_order.unmerged", "work-order/w", "{}", "engineer clerk supervisor+"},
    {"work_order.merged", "work-order/w", R"({"into":"work-order/v"})", "engineer clerk supervisor+"},
    {"work_order.charged", "work-order/w", R"({"items":[{"what":"glass","qty":1,"price":500}]})",
     "engineer clerk supervisor+"},
    {"work_order.assigned", "work-order/w", R"({"to":"u-ivan"})", "engineer clerk supervisor+"},
    {"work_order.prioritized", "work-order/w", R"({"priority":"p1"})", "engineer clerk supervisor+"},
    {"work_order.out_of_order_asked", "work-order/w", R"({"sale":"out-of-order","reason":"no water"})",
     "engineer lead+ clerk"},
    {"work_order.out_of_order_refused", "work-order/w", "{}", "manager"},
    {"work_order.charge_acknowledged", "work-order/w", R"({"charge":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11"})",
     "front-desk clerk manager"},
    {"stock.used", "stock/floor-12/sheet", R"({"qty":1})", "attendant+"},
    {"stock.received", "stock/store/sheet", R"({"qty":1})", "storekeeper admin"},
    {"stock.moved", "stock/store/sheet", R"({"qty":1,"to_place":"floor-12"})", "attendant+ storekeeper"},
    {"stock.counted", "stock/floor-12/sheet", R"({"qty":1})", "lead+ storekeeper admin"},
    {"found.reported", "found-item/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"room":"1203","what":"telephone"})",
     "anyone"},
    {"found.handed_over", "found-item/f", R"({"to":"office"})", "anyone"},
    {"found.received", "found-item/f", R"({})", "clerk supervisor+ night front-desk"},
    {"found.stored", "found-item/f", R"({"storage":"safe","keep_until":"2027-11-23"})", "clerk supervisor+ night"},
    {"found.claimed", "found-item/f", R"({"claimant":"Ms Nakamura"})", "clerk supervisor+ night front-desk"},
    {"found.claim_withdrawn", "found-item/f", R"({})", "clerk supervisor+ night front-desk"},
    {"found.returned", "found-item/f", R"({"to":"Ms Nakamura"})", "clerk supervisor+ front-desk"},
    {"found.disposal_signed", "found-item/f", R"({"how":"donated"})", "clerk supervisor+ night"},
    {"found.corrected", "found-item/f", R"({"what":"bag"})", "anyone"},
    {"found.noted", "found-item/f", R"({"text":"hers?"})", "anyone"},
    {"loan.opened", "loan/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"room":"1203","what":"iron"})",
     "attendant+ clerk front-desk"},
    {"loan.returned", "loan/l", R"({"qty":1})", "attendant+ clerk front-desk"},
    {"loan.moved", "loan/l", R"({"room":"1205"})", "attendant+ clerk front-desk"},
    {"loan.lost", "loan/l", R"({"qty":1})", "clerk supervisor+"},
    {"loan.noted", "loan/l", R"({"text":"soon"})", "attendant+ clerk front-desk"},
    {"custody.issued", "custody/master-12", R"({"to":"u-li"})", "anyone"},
    {"custody.returned", "custody/master-12", R"({"from":"u-li"})", "anyone"},
    {"custody.signed", "custody/master-12", R"({"handed":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22"})", "anyone"},
    {"custody.missing", "custody/master-12", R"({})", "anyone"},
    {"custody.found", "custody/master-12", R"({})", "anyone"},
    {"custody.noted", "custody/master-12", R"({"text":"loose"})", "anyone"},
    {"log.written", "log-entry/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"text":"leak"})", "anyone"},
    {"log.done", "log-entry/l", R"({})", "anyone"},
    {"log.reopened", "log-entry/l", R"({})", "anyone"},
    {"log.assigned", "log-entry/l", R"({"to":"u-li"})", "lead+ clerk"},
    {"log.commented", "log-entry/l", R"({"text":"soon"})", "anyone"},
    {"handover.offered", "handover/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"day":"2026-11-23","shift":"night"})",
     "anyone"},
    {"handover.acknowledged", "handover/h", R"({})", "anyone"},
    {"handover.withdrawn", "handover/h", R"({})", "anyone"},
    {"briefing.published", "briefing/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"day":"2026-11-23","title":"Drill"})",
     "lead+ clerk"},
    {"briefing.read", "briefing/b", R"({})", "anyone"},
    {"briefing.withdrawn", "briefing/b", R"({})", "lead+ clerk"},
    {"report.signed", "report/2026-11-23-u-li", R"({"day":"2026-11-23"})", "anyone"},
    {"report.approved", "report/2026-11-23-u-li", R"({"answers":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22"})", "lead+"},
    {"report.returned", "report/2026-11-23-u-li", R"({"answers":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22"})", "lead+"},
    {"roster.planned", "roster/2026-11-23", R"({"staff":"u-li","shift":"early"})", "lead+ clerk"},
    {"stock.written_off", "stock/floor-12/sheet", R"({"qty":1,"reason":"damaged"})", "lead+ storekeeper"},
    {"stock.par_set", "stock/floor-12/sheet", R"({"par":60})", "lead+ storekeeper admin"},
    {"minibar.consumed", "room/1203", R"({"items":{"cola":1}})", "attendant+ clerk front-desk"},
    {"minibar.refilled", "room/1203", R"({"items":{"cola":1},"place":"floor-12"})", "attendant+ storekeeper"},
    {"posting.taken", "posting/p", "{}", "front-desk clerk supervisor+ pms"},
    {"posting.voided", "posting/p", "{}", "front-desk clerk supervisor+ pms"},
    {"requisition.opened", "requisition/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"place":"floor-12"})",
     "lead+ clerk storekeeper"},
    {"requisition.changed", "requisition/r", R"({"lines":{"sheet":1}})", "lead+ clerk storekeeper"},
    {"requisition.submitted", "requisition/r", "{}", "lead+ clerk storekeeper"},
    {"requisition.closed", "requisition/r", "{}", "lead+ clerk storekeeper"},
    {"requisition.rejected", "requisition/r", "{}", "manager"},
    {"requisition.approved", "requisition/r", "{}", "manager"},
    {"requisition.issued", "requisition/r", R"({"from":"store","to_place":"floor-12","lines":{"sheet":1}})",
     "storekeeper clerk"},
    {"stocktake.opened", "count-sheet/0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22", R"({"place":"floor-12"})",
     "lead+ clerk storekeeper"},
    {"stocktake.counted", "count-sheet/c", R"({"place":"floor-12","counts":{"sheet":1}})",
     "attendant+ clerk storekeeper"},
    {"stocktake.submitted", "count-sheet/c", "{}", "attendant+ clerk storekeeper"},
    {"stocktake.approved", "count-sheet/c", R"({"place":"floor-12"})", "supervisor+"},
    {"stocktake.closed", "count-sheet/c", R"({"place":"floor-12"})", "supervisor+"},
    {"conflict.resolved", "room/1203", R"({"conflict":"c","choice":"x"})", "supervisor+ clerk"},
    {"operation.undone", "room/1203",
     R"({"op":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","of":{"kind":"room.paused","doc":"room/1203","body":{}}})",
     "anyone"}, // Whose it was is judged by the fold.
};

Operation operationOf(const Row& row)
{
    const json told{{"id", "0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c22"},
                    {"kind", row.kind},
                    {"v", 1},
                    {"doc", row.doc},
                    {"by", "u-somebody"},
                    {"body", json::parse(row.body)}};
    return wire::readOperation(told).value();
}

Source sourceOf(Role role)
{
    return role == Role::Pms ? Source::Pms : role == Role::Server ? Source::Server : Source::Tablet;
}

} // namespace

SCENARIO("every role may state what the page on operations says, and nothing else")
{
    for (const Row& row : kTable) {
        const Operation operation = operationOf(row);
        const auto allowed = rolesIn(row.who);
        for (const auto& [role, name] : kNames<Role>) {
            CAPTURE(row.kind, row.body, name);
            const auto holding = mustHold(operation, role, sourceOf(role));
            CHECK((holding ? nameOf(holding->reason) : "accepted") ==
                  (allowed.contains(std::string{name}) ? "accepted" : "role-not-allowed"));
        }
        CHECK(mustHold(operation, std::nullopt, Source::Tablet)->reason == Reason::RoleNotAllowed);
        for (const Role machine : {Role::Pms, Role::Server}) { // No person, and no tablet, speaks for a machine.
            CHECK(mustHold(operation, machine, Source::Tablet)->reason == Reason::RoleNotAllowed);
            CHECK(mustHold(operation, machine, Source::Office)->reason == Reason::RoleNotAllowed);
        }
    }
}
