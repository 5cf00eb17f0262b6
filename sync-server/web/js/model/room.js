// What can be read off a room. The rules are those of shared/rules/room_views.hpp; nothing here decides what becomes of a
// room, only how it is shown.

/** The codes in the order in which the office reads them. */
export const kCodes = ["VD", "VP", "VC", "VI", "OD", "OP", "OC", "OI", "OOO", "OOS"];

/**
 * The trade's two-letter code, a view over the axes and never stored. A room being cleaned is still dirty.
 * Source: docs/domain.md, 3a; the same as `roomCode` in shared/rules/room_views.hpp.
 */
export function roomCode(room) {
  if (room.sale === "out-of-order") {
    return "OOO";
  }
  if (room.sale === "out-of-service") {
    return "OOS";
  }
  const occupied = room.occupancy === "occupied";
  switch (room.condition) {
    case "clean":
      return occupied ? "OC" : "VC";
    case "inspected":
      return occupied ? "OI" : "VI";
    case "pickup":
      return occupied ? "OP" : "VP";
    default:
      return occupied ? "OD" : "VD";
  }
}

/** How the room is painted: its condition, or that it is off sale. */
export function roomLook(room) {
  return room.sale === "available" || room.sale === undefined ? (room.condition ?? "dirty") : room.sale;
}

/** The front office and housekeeping do not agree on whether someone is in the room. */
export function hasDiscrepancy(room) {
  return Boolean(room.observed) && room.observed.occupied !== (room.occupancy === "occupied");
}

/** Conflicts that people must still settle. */
export function openConflicts(body) {
  return (body.conflicts ?? []).filter((conflict) => conflict.state !== "resolved");
}

/** A guest is still to come today: the room says so itself, or a stay that begins on `businessDay` waits for it. */
export function expectsArrival(room, businessDay) {
  return room.stay === "arrival" || (room.expected ?? []).some((stay) => stay.arrival === businessDay);
}

/** The next stay that the room waits for, today's or later; undefined when there is none. */
export function nextStay(room, businessDay) {
  const today = room.business_day ?? businessDay ?? "";
  return (room.expected ?? []).find((stay) => stay.arrival >= today);
}

/** The stay that begins today, if one is expected; a guest who walks in is not the one who comes next week. */
export const stayDueToday = (room, businessDay) =>
  (room.expected ?? []).find((stay) => stay.arrival === (room.business_day ?? businessDay));

/** The stays the office counts; a room due out may at the same time expect tonight's guest. */
export function stayGroups(room, businessDay) {
  const groups = [];
  if (expectsArrival(room, businessDay)) {
    groups.push("arrival");
  }
  if (["arrived", "due-out", "departed", "stayover", "day-use"].includes(room.stay)) {
    groups.push(room.stay);
  }
  return groups;
}

/** Who is at work in the room, or shall be: `{id, doing}` with `doing` one of cleaning, paused, assigned. Null: nobody. */
export function personOf(room) {
  const task = room.task ?? {};
  if (room.condition === "cleaning" && task.started_by) {
    return { id: task.started_by, doing: task.state === "paused" ? "paused" : "cleaning" };
  }
  return task.assigned_to ? { id: task.assigned_to, doing: "assigned" } : null;
}

/** Order of the doors along a corridor: "2" before "10", "PH-2" after numbers. */
export const byNumber = new Intl.Collator("en", { numeric: true }).compare;
