#pragma once

#include <array>
#include <string_view>

namespace turndown::simulation {

/// Something that people say on these days.
struct Saying {
    const char* by;
    const char* kind;
    const char* doc;
    const char* body;
};

// What is taken from the author's screen (speaking.hpp): some work order, or one that is a hazard, and in a body another (OTHER); some document in
// conflict, and in a body the conflict (CONFLICT) and a side of it (SIDE); some request; in a body, the start that stands
// (START), the turn (TURN), what the front desk asked for (ASKED), the charge of a work order (CHARGE).
inline constexpr std::string_view kSomeWorkOrder = "work-order/some";
inline constexpr std::string_view kSomeHazard = "work-order/hazard";
inline constexpr std::string_view kSomeRequest = "request/some";
inline constexpr std::string_view kSomeConflict = "conflict/some";

/// No tablet of the floor's may hold this.
inline constexpr std::string_view kGuest = "Ms Nakamura";

/// What people tap; what else the tablet knows of the screen is filled in by it.
inline constexpr std::array kTaps{
    // Two attendants, and a lead who also cleans.
    Saying{"u-li", "room.started", "room/1201", R"({})"},
    Saying{"u-li", "room.cleaned", "room/1201", R"({"minutes":20,"linen":{"sheet":2}})"},
    Saying{"u-li", "room.cleaned", "room/1202", R"({"minutes":25,"linen":{"sheet":1}})"},
    Saying{"u-li", "room.paused", "room/1201", R"({})"},
    Saying{"u-maria", "room.started", "room/1201", R"({})"},
    Saying{"u-maria", "room.started", "room/1201", R"({"over":"START"})"},
    Saying{"u-maria", "room.started", "room/1202", R"({})"},
    Saying{"u-maria", "room.cleaned", "room/1202", R"({"minutes":22,"linen":{"sheet":2}})"},
    Saying{"u-maria", "room.cleaned", "room/1203", R"({"minutes":30})"},
    Saying{"u-maria", "room.cleaned", "room/1203", R"({"task":"turndown","minutes":5})"},
    Saying{"u-chen", "room.cleaned", "room/1202", R"({"minutes":28})"},
    Saying{"u-chen", "room.cleaned", "room/1201", R"({"minutes":19,"answers":null})"}, // Had not seen the failure.
    // Inspections: own work, VIP rooms, cleanings that no longer stand.
    Saying{"u-olga", "room.inspected", "room/1201", R"({"result":"passed"})"},
    Saying{"u-olga", "room.inspected", "room/1201", R"({"result":"failed"})"},
    Saying{"u-chen", "room.inspected", "room/1201",
           R"({"result":"failed","minor":true,"lines":[{"line":"bathroom","result":"fail"}]})"},
    Saying{"u-chen", "room.inspected", "room/1202", R"({"result":"passed"})"},
    Saying{"u-chen", "room.inspected", "room/1202", R"({"result":"failed"})"},
    Saying{"u-olga", "room.inspected", "room/1202", R"({"result":"passed"})"},
    // Doors: occupied rooms and vacant ones.
    Saying{"u-li", "room.service_set", "room/1203", R"({"flag":"dnd"})"},
    Saying{"u-li", "room.service_set", "room/1202", R"({"flag":"make-up"})"},
    Saying{"u-maria", "room.service_set", "room/1203", R"({"flag":"none"})"},
    // Somebody else's sign may hang there by now, or the guest of another stay has hung up one.
    Saying{"u-maria", "room.service_set", "room/1203", R"({"flag":"declined"})"},
    Saying{"u-li", "room.service_set", "room/1203", R"({"flag":"none"})"},
    Saying{"u-li", "room.service_set", "room/1203", R"({"flag":"none","after":null})"}, // Had seen none.
    Saying{"u-olga", "room.service_set", "room/1203", R"({"flag":"dnd"})"},
    Saying{"u-maria", "room.service_set", "room/1201", R"({"flag":"double-lock"})"},
    Saying{"u-li", "room.service_set", "room/1201", R"({"flag":"double-lock"})"},
    Saying{"u-maria", "room.observed", "room/1203", R"({"occupied":false,"luggage":"light"})"},
    Saying{"u-li", "room.noted", "room/1203", R"({"text":"The lamp flickers."})"},
    Saying{"u-chen", "room.assigned", "room/1203", R"({"to":"u-li","task":"departure"})"},
    Saying{"u-li", "room.assigned", "room/1203", R"({"position":3})"},
    Saying{"u-maria", "room.assigned", "room/1203", R"({"position":1})"}, // Hers, or no longer.
    Saying{"u-chen", "room.assigned", "room/1203", R"({"to":"u-maria"})"},
    Saying{"u-li", "room.overridden", "room/1201", R"({"condition":"clean","reason":"not hers to say"})"},
    Saying{"u-li", "room.noted", "room/1203", R"({"code":"sleep-out"})"},
    Saying{"u-li", "room.abandoned", "room/1201", R"({})"},
    Saying{"u-maria", "room.abandoned", "room/1201", R"({})"},
    Saying{"u-chen", "room.touch_up_asked", "room/1202", R"({"reason":"shown-to-guest"})"},
    Saying{"u-olga", "room.welfare_checked", "room/1203", R"({"result":"well","text":"Spoke through the door."})"},
    Saying{"u-li", "room.welfare_checked", "room/1203", R"({"result":"no-answer"})"},
    Saying{"u-chen", "room.welfare_checked", "room/1203", R"({"result":"needs-help","text":"Has a fever."})"},
    // Marks, with a reason and without.
    Saying{"u-chen", "room.flagged", "room/1202", R"({"flag":"vip","on":true})"},
    Saying{"u-chen", "room.flagged", "room/1202", R"({"flag":"vip","on":false})"},
    Saying{"u-olga", "room.flagged", "room/1202", R"({"flag":"vip","on":true,"reason":"The owner's sister."})"},
    // Own work checked by one who may, and by one who may not; a second look; what is done now and then.
    Saying{"u-maria", "room.cleaned", "room/1201", R"({"minutes":24,"self_check":true,"deep":["vents"]})"},
    Saying{"u-maria", "room.cleaned", "room/1202", R"({"minutes":27,"self_check":true})"}, // A VIP's, now and then.
    Saying{"u-li", "room.cleaned", "room/1202", R"({"minutes":24,"self_check":true})"},
    Saying{"u-olga", "room.inspected", "room/1201", R"({"result":"passed","sample":true})"},
    Saying{"u-olga", "room.inspected", "room/1202", R"({"result":"passed","sample":true})"},
    Saying{"u-chen", "room.inspected", "room/1201", R"({"result":"passed","sample":true})"}, // Only a supervisor may.
    Saying{"u-chen", "room.inspected", "room/1202", R"({"result":"failed","sample":true,
           "lines":[{"line":"bed","result":"fail","reason":"hair","photo":"3f0c"}]})"},
    Saying{"u-li", "room.deep_cleaned", "room/1202", R"({"items":["carpet"]})"},
    // A guest waits at the front desk.
    Saying{"u-olga", "checkout.asked", "room/1203", R"({})"},
    Saying{"u-li", "checkout.received", "room/1203", R"({"asked":"ASKED"})"},
    Saying{"u-maria", "checkout.received", "room/1203", R"({"asked":"ASKED"})"},
    Saying{"u-li", "checkout.inspected", "room/1203", R"({"asked":"ASKED","result":"ok"})"},
    Saying{"u-maria", "checkout.inspected", "room/1203",
           R"({"asked":"ASKED","result":"items","items":[{"what":"cola","qty":2}]})"},
    // What was asked days ago is answered by a tablet that had been in a drawer since.
    Saying{"u-li", "checkout.inspected", "room/1203",
           R"({"asked":"019a9c00-0000-7000-8000-000000001203","result":"items","items":[{"what":"robe","qty":1}]})"},
    // The lobby, and what guests want.
    Saying{"u-li", "area.started", "area/lobby", R"({})"},
    Saying{"u-maria", "area.started", "area/lobby", R"({"over":"START"})"},
    Saying{"u-maria", "area.paused", "area/lobby", R"({})"},
    Saying{"u-li", "area.done", "area/lobby", R"({"day":"2026-11-23","minutes":30})"},
    Saying{"u-chen", "area.done", "area/lobby", R"({"day":"2026-11-24","minutes":31})"},
    Saying{"u-chen", "area.inspected", "area/lobby", R"({"result":"passed"})"},
    Saying{"u-olga", "area.inspected", "area/lobby",
           R"({"result":"failed","lines":[{"line":"glass","result":"fail","reason":"streaks"}]})"},
    Saying{"u-chen", "area.assigned", "area/lobby", R"({"to":"u-li"})"},
    Saying{"u-li", "area.assigned", "area/lobby", R"({"position":4})"},
    Saying{"u-li", "request.opened", "request/new", R"({"room":"1203","what":"cot"})"},
    Saying{"u-li", "request.accepted", "request/some", R"({})"},
    Saying{"u-maria", "request.accepted", "request/some", R"({"text":"on my way"})"},
    Saying{"u-maria", "request.done", "request/some", R"({})"},
    Saying{"u-chen", "request.assigned", "request/some", R"({"to":"u-maria"})"},
    // A room that the office has yet to set up.
    Saying{"u-li", "room.started", "room/1204", R"({})"},
    Saying{"u-maria", "room.cleaned", "room/1204", R"({"minutes":26,"place":"floor-12","linen":{"sheet":1}})"},
    // What lies where.
    Saying{"u-li", "stock.used", "stock/floor-12/sheet", R"({"qty":1})"},
    Saying{"u-maria", "stock.used", "stock/floor-12/sheet", R"({"qty":3})"},
    Saying{"u-li", "stock.moved", "stock/store/sheet", R"({"to_place":"floor-12","qty":10})"},
    Saying{"u-chen", "stock.counted", "stock/floor-12/sheet", R"({"qty":40})"},
    Saying{"u-chen", "stock.counted", "stock/floor-12/sheet", R"({"qty":35})"},
    Saying{"u-olga", "stock.counted", "stock/floor-12/sheet", R"({"qty":38})"},
    // Damage, also reported twice.
    Saying{"u-li", "damage.reported", "work-order/new", R"({"room":"1201","category":"plumbing","what":"tap-leaks"})"},
    Saying{"u-maria", "damage.reported", "work-order/new",
           R"({"room":"1201","category":"plumbing","what":"tap-leaks","priority":"p2"})"},
    Saying{"u-chen", "damage.reported", "work-order/new", R"({"room":"1202","category":"electrical","what":"lamp"})"},
    Saying{"u-olga", "work_order.merged", "work-order/some", R"({"into":"OTHER"})"},
    Saying{"u-olga", "work_order.unmerged", "work-order/some", R"({})"},
    Saying{"u-tom", "work_order.merged", "work-order/some", R"({"into":"OTHER"})"},
    Saying{"u-tom", "work_order.accepted", "work-order/some", R"({})"},
    Saying{"u-tom", "work_order.done", "work-order/some", R"({"text":"New washer."})"},
    Saying{"u-tom", "work_order.commented", "work-order/some", R"({"text":"No part in stock."})"},
    // Hazards, what came back, whose it is and how urgent, and rooms that had better not be sold.
    Saying{"u-li", "damage.reported", "work-order/new",
           R"({"room":"1203","category":"electrical","what":"sparks","hazard":true,"priority":"p4"})"},
    Saying{"u-maria", "damage.reported", "work-order/new",
           R"({"room":"1201","category":"plumbing","what":"tap-leaks","priority":"p4",
               "repeat_of":"work-order/019a9c00-0000-7000-8000-000000001201"})"},
    Saying{
        "u-li", "damage.reported", "work-order/new",
        R"({"place":"floor-12","category":"furniture","what":"broken","charge":[{"what":"lamp","qty":1,"price":4500}]})"},
    Saying{"u-chen", "damage.reported", "work-order/new",
           R"({"room":"1202","category":"door-lock-key","what":"lock-stuck","hazard":true})"},
    Saying{"u-tom", "work_order.done", "work-order/hazard", R"({"text":"New socket.","photos":["3f0d"]})"},
    Saying{"u-olga", "work_order.done", "work-order/hazard", R"({"photos":["3f0d","3f0e"]})"},
    Saying{"u-olga", "work_order.reopened", "work-order/hazard", R"({})"},
    Saying{"u-tom", "work_order.done", "work-order/hazard", R"({"text":"No picture of it."})"},
    Saying{"u-olga", "work_order.done", "work-order/hazard", R"({})"},
    Saying{"u-olga", "work_order.verified", "work-order/hazard", R"({})"},
    Saying{"u-olga", "work_order.verified", "work-order/some", R"({})"},
    Saying{"u-olga", "work_order.assigned", "work-order/some", R"({"to":"u-tom","due_at":"2026-11-24T15:00:00.000Z"})"},
    Saying{"u-tom", "work_order.assigned", "work-order/some", R"({"to":null})"},
    Saying{"u-tom", "work_order.prioritized", "work-order/some", R"({"priority":"p2","reason":"It spreads."})"},
    Saying{"u-olga", "work_order.prioritized", "work-order/some", R"({"priority":"p4"})"},
    Saying{"u-li", "work_order.prioritized", "work-order/some", R"({"priority":"p1","reason":"not hers to say"})"},
    Saying{"u-tom", "work_order.out_of_order_asked", "work-order/some",
           R"({"sale":"out-of-order","from":"2026-11-23","to":"2026-11-24","reason":"The wall has to dry."})"},
    Saying{"u-chen", "work_order.out_of_order_asked", "work-order/some",
           R"({"sale":"out-of-service","reason":"noise"})"},
    Saying{"u-tom", "room.sale_set", "room/1202", R"({"sale":"out-of-order","return_condition":"dirty"})"},
    Saying{"u-tom", "room.sale_set", "room/1202", R"({"sale":"available"})"},
    Saying{"u-olga", "conflict.resolved", "conflict/some", R"({"conflict":"CONFLICT","choice":"SIDE"})"},
    Saying{"u-sun", "conflict.resolved", "conflict/some", R"({"conflict":"CONFLICT","choice":"SIDE"})"},
    // One that is there no longer: late news has come between the two.
    Saying{"u-olga", "conflict.resolved", "room/1201",
           R"({"conflict":"00112233445566778899aabbccddeeff","choice":"019a9c00-0000-7000-8000-000000001201"})"},
};

inline constexpr std::array kOffice{
    Saying{"pms", "stay.checked_out", "room/1201", R"({})"},
    Saying{"pms", "stay.checked_in", "room/1201", R"({"departure":"2026-11-25","guests":{"name":"Ms Nakamura"}})"},
    Saying{"pms", "stay.checked_out", "room/1202", R"({})"},
    Saying{"pms", "stay.checked_in", "room/1202", R"({"departure":"2026-11-25","flags":["vip"]})"},
    Saying{"pms", "stay.checked_in", "room/1203",
           R"({"departure":"2026-11-24","guests":{"name":"Ms Nakamura","adults":2}})"},
    Saying{"pms", "stay.moved", "room/1202", R"({"from":"room/1203","guests":{"name":"Ms Nakamura","adults":2}})"},
    Saying{"pms", "stay.expected", "room/1202",
           R"({"arrival":"2026-11-23","departure":"2026-11-26","guests":{"name":"Ms Nakamura"},"flags":["vip"]})"},
    Saying{"pms", "stay.changed", "room/1203", R"({"departure":"2026-11-27"})"},
    Saying{"pms", "stay.due_out", "room/1203", R"({})"},
    Saying{"pms", "stay.checked_out", "room/1203", R"({"inspect":true})"},
    Saying{"pms", "stay.checked_in", "room/1202", R"({"departure":"2026-11-25","condition":"dirty"})"},
    Saying{"pms", "stay.moved", "room/1201",
           R"({"from":"room/1203","service":{"flag":"dnd","since":"2026-11-23T08:00:00.000Z"}})"},
    Saying{"u-sun", "checkout.asked", "room/1203", R"({"turn":"TURN"})"},
    Saying{"u-sun", "checkout.inspected", "room/1203", R"({"asked":"ASKED","result":"ok","text":"By radio."})"},
    Saying{"u-sun", "request.opened", "request/new", R"({"room":"1202","what":"extra-bed","to":"u-li"})"},
    Saying{"u-sun", "request.cancelled", "request/some", R"({})"},
    Saying{"u-sun", "request.reopened", "request/some", R"({"text":"still wanted"})"},
    Saying{"u-sun", "room.flagged", "room/1202", R"({"flag":"vip","on":true,"reason":"Writes about hotels."})"},
    Saying{"u-sun", "room.overridden", "room/1202", R"({"condition":"dirty","reason":"seen"})"},
    Saying{"u-sun", "conflict.resolved", "conflict/some", R"({"conflict":"CONFLICT","choice":"SIDE"})"},
    Saying{"u-sun", "work_order.merged", "work-order/some", R"({"into":"OTHER"})"},
    Saying{"u-sun", "work_order.verified", "work-order/some", R"({})"},
    Saying{"u-sun", "work_order.reopened", "work-order/some", R"({})"},
    Saying{"u-sun", "work_order.charged", "work-order/some", R"({"items":[{"what":"lamp","qty":1,"price":4500}]})"},
    Saying{"u-sun", "work_order.verified", "work-order/hazard", R"({"text":"Looked at the picture."})"},
    Saying{"u-sun", "work_order.reopened", "work-order/hazard", R"({"text":"Sparks again."})"},
    Saying{"u-sun", "work_order.charge_acknowledged", "work-order/some", R"({"charge":"CHARGE"})"},
    Saying{"u-sun", "work_order.charge_acknowledged", "work-order/some",
           R"({"charge":"019a9c00-0000-7000-8000-000000001202"})"}, // One that stands no longer.
    Saying{"u-wu", "work_order.out_of_order_refused", "work-order/some", R"({"text":"Sold out tonight."})"},
    Saying{"u-wu", "work_order.out_of_order_refused", "work-order/some", R"({})"},
    Saying{"u-min", "stock.received", "stock/store/sheet", R"({"qty":20})"},
    Saying{"u-min", "stock.counted", "stock/store/sheet", R"({"qty":480})"},
    Saying{"server", "document.set", "room/1204", R"({"number":"1204","floor":"12","type":"double"})"},
    Saying{"server", "day.rolled", "room/1201", R"({"business_day":"2026-11-24"})"},
    Saying{"server", "day.rolled", "room/1203", R"({"business_day":"2026-11-24","vacant_day_limit":1})"},
    Saying{"server", "day.rolled", "room/1202",
           R"({"business_day":"2026-11-25","vacant_day_limit":1,"inspected_ages":true})"},
    Saying{"server", "day.rolled", "room/1201",
           R"({"business_day":"2026-11-26","vacant_day_limit":2,"vacant_condition":"dirty"})"},
};

} // namespace turndown::simulation
