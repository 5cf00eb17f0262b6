// What follows from a work order for those who look at it, as shared/rules/work_order_views says it.

import { minutesBetween, nextMoment } from "../core/time.js";
import { mayDo } from "./roles.js";

const kRepeatMs = 30 * 24 * 60 * 60 * 1_000; // docs/domain.md, 3c
const kUsualNightRoll = "04:00";

/** Somebody still has to repair it. */
export const awaitsRepair = ({ state }) => state === "open" || state === "accepted";

/** Hazards, then by urgency, then whatever was reported first. */
export const mostPressing = (a, b) =>
  Number(Boolean(b.body.hazard)) - Number(Boolean(a.body.hazard)) ||
  (a.body.priority ?? "p9").localeCompare(b.body.priority ?? "p9") ||
  (a.body.reported_at ?? "").localeCompare(b.body.reported_at ?? "");

/**
 * The clock of an order: `{minutes, isOver, byEndOfDay}`, the minutes left or, when it is over, too many. Null where none
 * runs. What belongs to the day is due when the business day ends.
 */
export function clockOf(store, order, nowMs) {
  const byEndOfDay = order.priority === "p3" && !order.due_at;
  const nightRoll = store.body("property/main")?.settings?.night_roll ?? kUsualNightRoll;
  const due = byEndOfDay ? nextMoment(nightRoll, Date.parse(order.reported_at)) : order.due_at;
  if (!due || !awaitsRepair(order)) {
    return null;
  }
  const isOver = Date.parse(due) < nowMs;
  return { due, isOver, byEndOfDay, minutes: isOver ? minutesBetween(due, nowMs) : minutesBetween(nowMs, due) };
}

/** How the wish to take the room off sale stands: `asked`, `granted`, `refused`; null where nobody asked. */
export function outOfOrderState(store, order) {
  const asked = order.out_of_order;
  if (!asked) {
    return null;
  }
  if (asked.refused_by) {
    return "refused";
  }
  return (store.body(`room/${order.room}`)?.sale ?? "available") === "available" ? "asked" : "granted";
}

/** A manager still has to grant or refuse it. */
export const awaitsManager = (store, order) =>
  outOfOrderState(store, order) === "asked" && !["verified", "merged"].includes(order.state);

/** The front desk has not said yet that it knows of the charge. */
export const awaitsFrontDesk = ({ guest_charge: charge, state }) =>
  Boolean(charge?.op) && !charge.acknowledged_by && state !== "merged";

/** What waits for somebody of that role: orders whose rooms are asked out of order, and charges nobody at the desk knows. */
export function ordersWaiting(store, role) {
  const orders = store.ofKind("work-order").sort(mostPressing);
  const mine = (kind, waits) => (mayDo(role, kind) ? orders.filter(({ body }) => waits(body)) : []);
  return {
    offsale: mine("work_order.out_of_order_refused", (order) => awaitsManager(store, order)),
    charges: mine("work_order.charge_acknowledged", awaitsFrontDesk),
  };
}

const endedAt = ({ verified_at: verified, done_at: done, reported_at: reported }) => verified ?? done ?? reported;

/** The order that a new report of this repeats: the same defect there, repaired within thirty days. Undefined: none. */
export function repeatOf(store, { room, place, category, what }, nowMs) {
  const isSame = ({ body }) =>
    (body.room ?? null) === (room ?? null) &&
    (body.place ?? null) === (place ?? null) &&
    body.category === category &&
    body.what === what &&
    ["verified", "merged"].includes(body.state) &&
    nowMs - Date.parse(endedAt(body)) <= kRepeatMs;
  const latest = (a, b) => endedAt(b.body).localeCompare(endedAt(a.body));
  return store.ofKind("work-order").filter(isSame).sort(latest)[0];
}
