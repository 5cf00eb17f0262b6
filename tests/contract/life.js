// A hotel's life told quickly, so that documents of all kinds say as much as they can.

import { operationId } from "../browser/support/hotel.js";

const kPhoto = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** States what happens, each by who may; `office.states(who, kind, doc, body)` answers the id it had. */
export async function tellLife(office) {
  await setUp(office);
  await liveInRooms(office);
  await moveStock(office);
  await repair(office);
  await findAndLend(office);
  await changeShifts(office);
}

async function setUp({ states }) {
  const set = (doc, body) => states("u-admin", "document.set", doc, body);
  await set("property/main", {
    settings: {
      check_in_condition: "clean",
      checkout_inspection: true,
      shift_credits: 16,
      retention_days: { ordinary: 60 },
      vacant_day_limit: 3,
      vacant_condition: "dirty",
      inspected_ages: true,
    },
  });
  await set("staff/u-sun", { self_check: true, since: "2020-01-01", photo: kPhoto, languages: ["zh-CN", "en"] });
  await set("room-type/standard", { names: { en: "Standard" }, credits: { departure: 2 }, standard: { departure: { "bath-towel": 2 } }, pictures: [kPhoto] });
  await set("item/cola", { names: { en: "Cola" }, unit: "can", group: "minibar", par: 10, price: 350, standard: { departure: 1 } });
  await set("checklist/departure", { names: { en: "Departure" }, lines: [{ code: "bed", names: { en: "Bed" }, required: true, picture: kPhoto }] });
  await set("deep-clean/vents", { names: { en: "Vents" }, cycle_days: 90, room_types: ["standard"], credits: 3 });
  await set("area/lobby", { names: { en: "Lobby" }, floor: "1", section: "A", credits: 4, cycle_days: 1 });
}

async function liveInRooms({ states }) {
  const kGuests = { adults: 2, name: "Wang Fang", language: "zh-CN" };
  await states("u-chen", "stay.expected", "room/101", { arrival: "2030-01-02", departure: "2030-01-04", guests: kGuests, flags: ["vip"], eta: "14:00" });
  const stay = await states("u-chen", "stay.checked_in", "room/101", { guests: kGuests, flags: ["vip"], arrival: "2026-01-01", departure: "2026-01-03" });
  await states("u-ana", "room.assigned", "room/101", { to: "u-li", task: "stayover", position: 1 });
  await states("u-ana", "room.flagged", "room/101", { flag: "rush", on: true, reason: "waits" });
  await states("u-li", "room.observed", "room/101", { turn: stay, occupied: true, persons: 2, luggage: "light" });
  await states("u-li", "room.service_set", "room/101", { turn: stay, flag: "dnd", after: null });
  await states("u-sun", "room.welfare_checked", "room/101", { turn: stay, result: "well", text: "fine" });
  await states("u-li", "room.noted", "room/101", { code: "pet", text: "a cat" });
  await states("u-li", "minibar.consumed", "room/101", { turn: stay, items: { cola: 2 }, prices: { cola: 350 } });
  const asked = await states("u-tiago", "checkout.asked", "room/101", { turn: stay });
  await states("u-li", "checkout.received", "room/101", { asked });
  await states("u-li", "checkout.inspected", "room/101", { asked, result: "items", items: [{ what: "cola", qty: 1 }], text: "one" });
  await states("u-wu", "room.sale_set", "room/102", { sale: "out-of-order", from: "2026-01-01", to: "2026-01-03", reason: "floods", return_condition: "dirty" });
  await states("u-chen", "room.overridden", "room/103", { condition: "dirty", reason: "dust" });
  await states("u-ana", "room.touch_up_asked", "room/104", { turn: null, reason: "shown-to-guest" });
  await states("u-li", "room.started", "room/103", { turn: null, task: "departure" });
  await states("u-wang", "room.started", "room/103", { turn: null, task: "departure" });
  const cleaned = await states("u-wang", "room.cleaned", "room/103", {
    turn: null,
    task: "departure",
    minutes: 20,
    place: "floor-1",
    linen: { "bath-towel": 2 },
    soiled: { "bath-towel": 2 },
    soiled_place: "floor-1-soiled",
    laid_place: "rooms-1",
    damaged: { "bath-towel": 1 },
    done: ["bed"],
    deep: ["vents"],
  });
  const failed = { line: "bed", result: "fail", reason: "creased", photo: kPhoto };
  await states("u-sun", "room.inspected", "room/103", { turn: null, cleaned_op: cleaned, result: "failed", lines: [failed], score: 50, sample: true });
  await states("u-li", "operation.undone", "room/101", { op: operationId(), of: { kind: "room.noted", doc: "room/101", body: { text: "x" } } });
  await states("u-li", "room.levitated", "room/101", {}); // Nobody knows how: it is held.
  const area = await states("u-li", "area.started", "area/lobby", {});
  await states("u-li", "area.done", "area/lobby", { day: "2026-01-01", minutes: 30, over: area });
}

async function moveStock({ states }) {
  await states("u-he", "stock.received", "stock/store/cola", { qty: 100 });
  await states("u-he", "stock.moved", "stock/store/cola", { qty: 20, to_place: "floor-1" });
  await states("u-he", "stock.counted", "stock/floor-1/cola", { qty: 19, after: null });
  await states("u-he", "stock.par_set", "stock/floor-1/cola", { par: 30 });
  await states("u-he", "stock.used", "stock/floor-1/soap", { qty: 3 }); // Below zero.
  const sheet = await states("u-he", "stocktake.opened", null, { place: "floor-1", items: ["cola"], text: "month" });
  await states("u-ana", "stocktake.counted", `count-sheet/${sheet}`, { place: "floor-1", counts: { cola: 18 }, finished: true });
  const requisition = await states("u-he", "requisition.opened", null, { place: "floor-1", lines: { cola: 12 }, text: "weekend" });
  await states("u-wu", "requisition.approved", `requisition/${requisition}`, { lines: { cola: 10 }, text: "ten" });
  await states("u-he", "requisition.issued", `requisition/${requisition}`, { from: "store", to_place: "floor-1", lines: { cola: 10 } });
}

async function repair({ states }) {
  const id = await states("u-li", "damage.reported", null, {
    room: "105", category: "plumbing", what: "tap-leaks", priority: "p2", text: "drips", photos: [kPhoto], hazard: true, charge: [{ what: "tap", qty: 1, price: 4000 }],
  });
  const order = `work-order/${id}`;
  await states("u-sun", "work_order.assigned", order, { to: "u-liu", due_at: "2026-01-01T10:00:00.000Z" });
  await states("u-liu", "work_order.accepted", order, { text: "coming" });
  await states("u-liu", "work_order.out_of_order_asked", order, { sale: "out-of-order", from: "2026-01-01", reason: "wet" });
  await states("u-wu", "work_order.out_of_order_refused", order, { text: "sold out" });
  const charge = await states("u-sun", "work_order.charged", order, { items: [{ what: "tap", qty: 1, price: 5000 }] });
  await states("u-tiago", "work_order.charge_acknowledged", order, { charge });
  await states("u-liu", "work_order.done", order, { text: "new", photos: [kPhoto] });
  await states("u-sun", "work_order.verified", order, {});
  await states("u-li", "damage.reported", null, { room: "105", category: "plumbing", repeat_of: order });
  const request = await states("u-tiago", "request.opened", null, { room: "101", what: "towels", qty: 2, due_at: "2026-01-01T10:00:00.000Z", to: "u-li" });
  await states("u-li", "request.accepted", `request/${request}`, { text: "on my way" });
}

async function findAndLend({ states }) {
  const found = await states("u-li", "found.reported", null, {
    room: "101",
    what: "telephone",
    text: "black",
    photos: [kPhoto],
    label: "LF-1",
    class: "valuable",
    guest_in_house: false,
  });
  const item = `found-item/${found}`;
  await states("u-li", "found.handed_over", item, { to_staff: "u-chen", sealed: true, remark: "charged" });
  await states("u-wang", "found.handed_over", item, { to: "office" }); // Who does not hold it: two holders.
  await states("u-chen", "found.received", item, {});
  await states("u-chen", "found.stored", item, { storage: "safe", keep_until: "2026-01-02" });
  await states("u-chen", "found.claimed", item, { claimant: "Ms Nakamura", contact: "+81", proof: "its picture" });
  await states("u-chen", "found.returned", item, { to: "Ms Nakamura", how: "sent", id_shown: true, reference: "SF1" });
  const other = await states("u-li", "found.reported", null, { room: "101", what: "food", class: "perishable" });
  await states("u-chen", "found.stored", `found-item/${other}`, { storage: "fridge", keep_until: "2026-01-01" });
  await states("u-sun", "found.disposal_signed", `found-item/${other}`, { how: "discarded", day: "2026-02-01" });
  const loan = await states("u-li", "loan.opened", null, { room: "101", turn: null, what: "iron", qty: 2, label: "I-1", due_at: "2026-01-01T10:00:00.000Z" });
  await states("u-li", "loan.returned", `loan/${loan}`, { qty: 1 });
  await states("u-li", "loan.noted", `loan/${loan}`, { text: "another day" });
}

async function changeShifts({ states }) {
  await states("u-admin", "document.set", "custody/master-1", { names: { en: "Master key 1" }, class: "key", label: "M-1", floor: "1" });
  const handed = await states("u-chen", "custody.issued", "custody/master-1", { to: "u-li", due_at: "2026-01-01T16:00:00.000Z", remark: "with the ring" });
  await states("u-li", "custody.signed", "custody/master-1", { handed });
  await states("u-wang", "custody.issued", "custody/master-1", { from: "u-wang", to: "u-ana" }); // Who does not hold it: two holders.
  await states("u-li", "custody.missing", "custody/master-1", { text: "not in my pocket" });
  await states("u-li", "custody.noted", "custody/master-1", { text: "The ring is loose." });
  const entry = await states("u-li", "log.written", null, { text: "Noise next door", code: "complaint", room: "101", open: true, to: "u-sun" });
  await states("u-ana", "log.assigned", `log-entry/${entry}`, { to: "u-sun", due_at: "2026-01-01T10:00:00.000Z" });
  await states("u-sun", "log.commented", `log-entry/${entry}`, { text: "She called twice." });
  await states("u-sun", "log.done", `log-entry/${entry}`, { text: "Moved to 102." });
  const items = [{ doc: `log-entry/${entry}`, text: "Noise next door" }, { doc: "custody/master-1", text: "Master key 1" }];
  const handover = await states("u-li", "handover.offered", null, { day: "2026-01-01", shift: "night", text: "Quiet.", items });
  await states("u-ana", "handover.acknowledged", `handover/${handover}`, { items: ["custody/master-1"], text: "Seen." });
  const notice = await states("u-ana", "briefing.published", null, { day: "2026-01-01", title: "Fire drill", text: "At 11", roles: ["attendant"], standing: true });
  await states("u-li", "briefing.read", `briefing/${notice}`, {});
  const signature = await states("u-li", "report.signed", "report/2026-01-01-u-li", { day: "2026-01-01", work: [entry], text: "101 was refused." });
  await states("u-ana", "report.approved", "report/2026-01-01-u-li", { answers: signature, text: "" });
  await states("u-ana", "roster.planned", "roster/2026-01-02", { staff: "u-li", shift: "early", from: "07:00", to: "15:30", floor: "1" });
  await states("u-sun", "roster.planned", "roster/2026-01-02", { staff: "u-li", shift: "off" }); // Two plans.
}
