// Which rooms the board shows. A filter is a plain value; an empty one shows everything.

import { hasDiscrepancy, openConflicts, personOf, roomCode, stayGroups } from "./room.js";

export const kNoFilter = Object.freeze({ codes: [], stays: [], marks: [], floor: "", person: "" });

/** Marks that a clerk looks for: flags of the room, the guest's wish at the door, and what needs a decision. */
export const kMarks = ["vip", "rush", "queue", "dnd", "make-up", "declined", "double-lock", "attention"];

export function marksOf(room) {
  const marks = [...(room.flags ?? [])];
  if (room.service?.flag && room.service.flag !== "none") {
    marks.push(room.service.flag);
  }
  if (openConflicts(room).length > 0 || hasDiscrepancy(room)) {
    marks.push("attention");
  }
  return marks;
}

/** Within one row of the filter any choice is enough; the rows all have to agree. */
export function matches(room, filter, businessDay) {
  return (
    (filter.codes.length === 0 || filter.codes.includes(roomCode(room))) &&
    (filter.stays.length === 0 || filter.stays.some((stay) => stayGroups(room, businessDay).includes(stay))) &&
    (filter.marks.length === 0 || filter.marks.some((mark) => marksOf(room).includes(mark))) &&
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
