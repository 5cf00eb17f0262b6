// The deep-cleaning plan, room by room: what is due when, and what was done last.

import { addDays } from "../core/time.js";
import { isSetUp, rooms } from "./hotel.js";
import { deepCleanDue } from "./roomviews.js";

/** The items of the plan, by how often they come. */
export function planItems(store) {
  return store
    .ofKind("deep-clean")
    .filter(isSetUp)
    .map(({ doc, body }) => ({ id: doc.slice("deep-clean/".length), ...body }))
    .sort((a, b) => (a.cycle_days ?? 0) - (b.cycle_days ?? 0) || a.id.localeCompare(b.id));
}

/** How pressing a due day is: overdue, never (and so due today), today, week (within seven days), later. */
export function pressing(due, isKnown, today) {
  if (!isKnown) {
    return "never";
  }
  if (due < today) {
    return "overdue";
  }
  return due === today ? "today" : due < addDays(today, 7) ? "week" : "later";
}

/** Of one room: `{item, due, done, state}` for each item that its type asks for. `done` is `{day, by}` or null. */
export function planOf(room, items, today) {
  return items
    .map((item) => ({ item, due: deepCleanDue(room, item.id, item, today), done: room.deep?.[item.id] ?? null }))
    .filter(({ due }) => due !== null)
    .map((line) => ({ ...line, state: pressing(line.due, Boolean(line.done?.day), today) }));
}

/** Of the whole house, the most pressing first: the lines of `planOf`, each with its `room`. */
export function housePlan(store, items, today) {
  return rooms(store)
    .flatMap(({ body }) => planOf(body, items, today).map((line) => ({ ...line, room: body })))
    .sort((a, b) => a.due.localeCompare(b.due));
}
