// Views over a room's axes, worked out again each time and never stored. The rules are those of
// shared/rules/room_views.hpp, so that the page and the tablets say the same of a room.

import { addDays } from "../core/time.js";

const kServiceMarks = { "dnd": "DND", "make-up": "MUR", "declined": "RS", "double-lock": "DL" };
const kStayMarks = { "due-out": "DO", "departed": "C/O", "arrival": "ARR" };
const kKeepsOut = ["dnd", "declined", "double-lock"];

const isOccupied = (room) => room.occupancy === "occupied";

/** Ready for a guest as far as housekeeping goes. */
export const isFresh = (room) => room.condition === "clean" || room.condition === "inspected";

/** Someone must still clean this room today. */
export const needsCleaning = (room) => !isFresh(room);

/** Someone has begun and not finished. */
export const isUnderWay = (task) => task?.state === "started" || task?.state === "paused";

/** Vacant, on sale, and inspected (or clean, where the hotel does not inspect). */
export function isReadyToSell(room, inspectionRequired) {
  const fresh = room.condition === "inspected" || (!inspectionRequired && room.condition === "clean");
  return !isOccupied(room) && (room.sale ?? "available") === "available" && fresh;
}

/** S/O: let, and the bed not used. NB, LB: no or little luggage, a sign for the front desk. Null: nothing to say. */
export function luggageMark(room) {
  const seen = room.observed;
  if (!seen || !isOccupied(room)) {
    return null;
  }
  if (!seen.occupied) {
    return seen.luggage === "none" ? "NB" : "S/O";
  }
  return { none: "NB", light: "LB" }[seen.luggage] ?? null;
}

/** What else the trade says of the room at a glance: DND, MUR, RS, DL, DO, C/O, ARR, S/O, NB, LB. */
export function roomMarks(room) {
  return [kServiceMarks[room.service?.flag], kStayMarks[room.stay], luggageMark(room)].filter(Boolean);
}

/** Since when nobody has seen the guest, in milliseconds since 1970; null where no sign keeps people out. */
export function unseenSince(room) {
  const { flag, since, welfare } = room.service ?? {};
  if (!kKeepsOut.includes(flag) || !since) {
    return null;
  }
  const foundWell = welfare?.result === "well" ? Date.parse(welfare.at) : -Infinity;
  return Math.max(Date.parse(since), foundWell);
}

/** The guest has kept everyone out for so long that somebody must ask after them (T10). */
export function isWelfareCheckDue(room, nowMs, thresholdMs) {
  const since = unseenSince(room);
  return since !== null && isOccupied(room) && nowMs - since >= thresholdMs;
}

/** A guest has been let into a room that was not ready (T2). */
export const isOccupiedUnready = (room) =>
  isOccupied(room) && ["arrived", "day-use"].includes(room.stay) && needsCleaning(room);

/**
 * The day on which an item of the deep-cleaning plan is due in this room; `today` where it was never done. Null where the
 * plan does not ask for it in rooms of this type.
 */
export function deepCleanDue(room, item, plan, today) {
  const types = plan.room_types ?? [];
  if (types.length > 0 && !types.includes(room.type)) {
    return null;
  }
  const done = room.deep?.[item]?.day;
  return done ? addDays(done, plan.cycle_days ?? 30) : today;
}
