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

// What is taken from the author's screen (speaking.hpp): some work order, or one that is a hazard, and in a body another
// (OTHER); some document in conflict, and in a body the conflict (CONFLICT) and a side of it (SIDE); some other document of
// a kind, and in a body the counts on a sheet (COUNTS); in a body, the start that stands (START), the turn (TURN), what the
// front desk asked for (ASKED), the charge of a work order (CHARGE).
inline constexpr std::string_view kSomeWorkOrder = "work-order/some";
inline constexpr std::string_view kSomeHazard = "work-order/hazard";
inline constexpr std::string_view kSome = "/some";
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
    // What guests left behind, and what they borrowed.
    Saying{"u-li", "found.reported", "found-item/new", R"({"room":"1201","what":"telephone","class":"valuable"})"},
    Saying{"u-maria", "found.reported", "found-item/new",
           R"({"place":"lobby","what":"food","class":"perishable","guest_in_house":true})"},
    Saying{"u-li", "found.handed_over", "found-item/some", R"({"to":"office","sealed":true})"},
    Saying{"u-maria", "found.handed_over", "found-item/some", R"({"to_staff":"u-li","remark":"her round"})"},
    Saying{"u-olga", "found.received", "found-item/some", R"({})"},
    Saying{"u-li", "found.received", "found-item/some", R"({})"}, // Not hers to say.
    Saying{"u-olga", "found.stored", "found-item/some", R"({"storage":"safe 2","keep_until":"2026-11-20"})"},
    Saying{"u-olga", "found.stored", "found-item/some", R"({"storage":"shelf 1","keep_until":"2027-11-23"})"},
    Saying{"u-olga", "found.disposal_signed", "found-item/some", R"({"how":"donated"})"},
    Saying{"u-olga", "found.disposal_signed", "found-item/some", R"({"how":"donated","day":"2026-11-24"})"},
    Saying{"u-li", "found.corrected", "found-item/some", R"({"what":"tablet","label":"LF-2"})"},
    Saying{"u-chen", "found.noted", "found-item/some", R"({"text":"The guest telephoned."})"},
    Saying{"u-li", "loan.opened", "loan/new", R"({"room":"1203","what":"adapter","qty":3})"},
    Saying{"u-li", "loan.returned", "loan/some", R"({"qty":1})"},
    Saying{"u-maria", "loan.returned", "loan/some", R"({"qty":2})"},
    Saying{"u-chen", "loan.moved", "loan/some", R"({"room":"1202"})"},
    Saying{"u-maria", "loan.noted", "loan/some", R"({"text":"She asks for another day."})"},
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
    Saying{"u-chen", "stock.written_off", "stock/floor-12/sheet", R"({"qty":1,"reason":"stained"})"},
    Saying{"u-chen", "stock.par_set", "stock/floor-12/sheet", R"({"par":60})"},
    Saying{"u-li", "room.cleaned", "room/1202",
           R"({"minutes":24,"linen":{"sheet":2},"soiled":{"sheet":3,"bath-towel":1},
           "soiled_place":"floor-12-soiled","laid_place":"rooms-12","stained":{"sheet":1}})"},
    Saying{"u-maria", "stock.moved", "stock/floor-12-soiled/sheet", R"({"to_place":"laundry","qty":3})"},
    // The minibar.
    Saying{"u-maria", "room.cleaned", "room/1201",
           R"({"minutes":18,"minibar":{"cola":2,"water":0},"prices":{"cola":350,"water":200}})"},
    Saying{"u-li", "minibar.consumed", "room/1203", R"({"items":{"cola":1},"prices":{"cola":350}})"},
    Saying{"u-maria", "minibar.consumed", "room/1202", R"({"items":{"water":2},"place":"floor-12"})"},
    Saying{"u-li", "minibar.refilled", "room/1203", R"({"items":{"cola":1},"place":"floor-12"})"},
    Saying{"u-maria", "minibar.refilled", "room/1203", R"({"items":{"cola":1,"water":1},"place":"floor-12"})"},
    Saying{"u-olga", "posting.voided", "posting/some", R"({"text":"The guest brought it."})"},
    // What the floor asks the store for.
    Saying{"u-chen", "requisition.opened", "requisition/new",
           R"({"place":"floor-12","lines":{"sheet":20,"cola":12},"draft":true})"},
    Saying{"u-olga", "requisition.opened", "requisition/new", R"({"place":"floor-12","lines":{"sheet":10,"cola":6}})"},
    Saying{"u-chen", "requisition.changed", "requisition/some", R"({"lines":{"cola":0,"water":24}})"},
    Saying{"u-chen", "requisition.submitted", "requisition/some", R"({})"},
    Saying{"u-min", "requisition.issued", "requisition/some",
           R"({"from":"store","to_place":"floor-12","lines":{"sheet":4}})"},
    Saying{"u-olga", "requisition.closed", "requisition/some", R"({"text":"Found some."})"},
    // A stocktake, counted by two, with work going on.
    Saying{"u-chen", "stocktake.opened", "count-sheet/new", R"({"place":"floor-12","items":["sheet","cola"]})"},
    Saying{"u-li", "stocktake.counted", "count-sheet/some", R"({"place":"floor-12","counts":{"sheet":33}})"},
    Saying{"u-maria", "stocktake.counted", "count-sheet/some",
           R"({"place":"floor-12","counts":{"sheet":34,"cola":0}})"},
    Saying{"u-olga", "stocktake.counted", "count-sheet/some",
           R"({"place":"floor-12","counts":{"cola":5},"finished":true})"},
    Saying{"u-chen", "stocktake.submitted", "count-sheet/some", R"({})"},
    Saying{"u-olga", "stocktake.approved", "count-sheet/some", R"({"place":"floor-12","counts":COUNTS})"},
    Saying{"u-olga", "stocktake.closed", "count-sheet/some", R"({"place":"floor-12","counts":COUNTS})"},
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
    Saying{"u-sun", "found.received", "found-item/some", R"({"remark":"complete"})"},
    Saying{"u-sun", "found.stored", "found-item/some", R"({"storage":"shelf 3","keep_until":"2026-11-22"})"},
    Saying{"u-sun", "found.claimed", "found-item/some",
           R"({"claimant":"Ms Nakamura","contact":"Room 1203","proof":"Her initials."})"},
    Saying{"u-sun", "found.claim_withdrawn", "found-item/some", R"({})"},
    Saying{"u-sun", "found.returned", "found-item/some",
           R"({"to":"Ms Nakamura","how":"sent","id_shown":true,"reference":"Ms Nakamura 17"})"},
    Saying{"u-sun", "found.disposal_signed", "found-item/some", R"({"how":"donated"})"},
    Saying{"u-sun", "found.disposal_signed", "found-item/some", R"({"how":"discarded"})"},
    Saying{"u-sun", "found.handed_over", "found-item/some", R"({"to":"security"})"},
    Saying{"u-sun", "loan.opened", "loan/new", R"({"room":"1203","what":"iron","label":"I-4"})"},
    Saying{"u-sun", "loan.lost", "loan/some", R"({"qty":1,"remark":"left with it"})"},
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
    Saying{"u-sun", "posting.taken", "posting/some", R"({"reference":"folio 1203"})"},
    Saying{"u-sun", "posting.voided", "posting/some", R"({})"},
    Saying{"u-boss", "requisition.approved", "requisition/some", R"({"lines":{"sheet":15}})"},
    Saying{"u-boss", "requisition.approved", "requisition/some", R"({})"},
    Saying{"u-boss", "requisition.rejected", "requisition/some", R"({"text":"Next week."})"},
    Saying{"u-boss", "stocktake.approved", "count-sheet/some", R"({"place":"floor-12","counts":COUNTS})"},
    Saying{"u-min", "requisition.issued", "requisition/some",
           R"({"from":"store","to_place":"floor-12","lines":{"sheet":15}})"},
    Saying{"u-min", "requisition.issued", "requisition/some",
           R"({"from":"store","to_place":"floor-12","lines":{"sheet":5,"water":24}})"},
    Saying{"server", "document.set", "room/1204", R"({"number":"1204","floor":"12","type":"double"})"},
    Saying{"server", "day.rolled", "room/1201", R"({"business_day":"2026-11-24"})"},
    Saying{"server", "day.rolled", "room/1203", R"({"business_day":"2026-11-24","vacant_day_limit":1})"},
    Saying{"server", "day.rolled", "room/1202",
           R"({"business_day":"2026-11-25","vacant_day_limit":1,"inspected_ages":true})"},
    Saying{"server", "day.rolled", "room/1201",
           R"({"business_day":"2026-11-26","vacant_day_limit":2,"vacant_condition":"dirty"})"},
};

} // namespace turndown::simulation
