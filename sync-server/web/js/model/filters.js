// Which rooms the board shows. A filter is a plain value; an empty one shows everything.

import { isWaiting } from "./checkout.js";
import { hasDiscrepancy, openConflicts, personOf, roomCode, stayGroups } from "./room.js";
import { isOccupiedUnready, isReadyToSell, isWelfareCheckDue, luggageMark } from "./roomviews.js";

export const kNoFilter = Object.freeze({ codes: [], stays: [], marks: [], floor: "", person: "" });

const kLuggageMarks = { "S/O": "sleep-out", "NB": "no-luggage", "LB": "light-luggage" };

/**
 * Marks that a clerk looks for: what can be sold, flags of the room, the guest's wish at the door, what was seen, and what
 * needs somebody.
 */
export const kMarks = [
  "ready",
  "vip",
  "rush",
  "queue",
  "dnd",
  "make-up",
  "declined",
  "double-lock",
  ...Object.values(kLuggageMarks),
  "checkout",
  "welfare",
  "unready",
  "attention",
];

/** The marks of a room; `house` says the hotel's rules and the time (`house` in hotel.js). */
export function marksOf(room, house) {
  const welfare = isWelfareCheckDue(room, house.nowMs, house.welfareMs);
  const unready = isOccupiedUnready(room);
  const marks = [isReadyToSell(room, house.inspects) && "ready", ...(room.flags ?? [])];
  if (room.service?.flag && room.service.flag !== "none") {
    marks.push(room.service.flag);
  }
  marks.push(
    kLuggageMarks[luggageMark(room)],
    isWaiting(room) && "checkout",
    welfare && "welfare",
    unready && "unready",
    (welfare || unready || openConflicts(room).length > 0 || hasDiscrepancy(room)) && "attention",
  );
  return marks.filter(Boolean);
}

/** Within one row of the filter any choice is enough; the rows all have to agree. */
export function matches(room, filter, house) {
  return (
    (filter.codes.length === 0 || filter.codes.includes(roomCode(room))) &&
    (filter.stays.length === 0 || filter.stays.some((stay) => stayGroups(room, house.day).includes(stay))) &&
    (filter.marks.length === 0 || filter.marks.some((mark) => marksOf(room, house).includes(mark))) &&
    (filter.floor === "" || room.floor === filter.floor) &&
    (filter.person === "" || room.task?.assigned_to === filter.person || personOf(room)?.id === filter.person)
  );
}

export const isFiltering = (filter) =>
  filter.codes.length + filter.stays.length + filter.marks.length > 0 || filter.floor !== "" || filter.person !== "";

/** The filter with one choice of a row switched over. */
export function toggled(filter, row, choice) {
  const standing = filter[row];
  const next = standing.includes(choice) ? standing.filter((other) => other !== choice) : [...standing, choice];
  return { ...filter, [row]: next };
}
