// Who works when. The rules are those of shared/rules/roster_rules.cpp.

import { addDays, dayOf, momentOf } from "../core/time.js";
import { hotelDay, property } from "./hotel.js";
import { makeOperation } from "./operations.js";

export const kShifts = ["early", "day", "late", "night", "off", "leave", "sick"];
const kAway = ["off", "leave", "sick"];

/** What is usual for a shift, where nothing else is planned. */
const kUsualTimes = { early: ["07:00", "15:30"], day: ["09:00", "17:30"], late: ["14:00", "22:30"], night: ["22:00", "06:30"] };

export const usualTimes = (shift) => kUsualTimes[shift] ?? [null, null];

export const isAway = (shift) => kAway.includes(shift);

/** What is planned for a person on a day; undefined where nothing is. */
export const dutyOf = (store, day, staff) => store.body(`roster/${day}`)?.duties?.[staff];

/** The days of the week that `day` lies in, from Monday. */
export function weekOf(day) {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - sinceMonday));
}

/** When a duty ends, in milliseconds since 1970; one that ends before it begins ends the next day. */
function endMs(day, { from, to }) {
  const ends = from && to <= from ? addDays(day, 1) : day;
  return momentOf(ends, to);
}

/** When the person's shift that goes on now, or comes next today, ends, as the wire wants it; else when the hotel's day does. */
export function endOfDuty(store, staff, nowMs = Date.now()) {
  const day = hotelDay(store);
  const duty = dutyOf(store, day, staff);
  const ends = duty?.to ? endMs(day, duty) : 0;
  return new Date(ends > nowMs ? ends : endOfDay(store, nowMs)).toISOString();
}

function endOfDay(store, nowMs) {
  const roll = property(store).settings?.night_roll || "04:00";
  const today = momentOf(dayOf(nowMs), roll);
  return today > nowMs ? today : momentOf(addDays(dayOf(nowMs), 1), roll);
}

/** Plans one person's day, in the light of what stands there on the screen. */
export function makePlan(store, day, staff, { shift, from, to, floor }) {
  const doc = `roster/${day}`;
  const body = { staff, shift, from: from || null, to: to || null, floor: floor ?? "", after: dutyOf(store, day, staff)?.op ?? null };
  return makeOperation("roster.planned", doc, body, store.state.documents.get(doc) ?? null);
}
