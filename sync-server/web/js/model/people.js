// Who has how much to do: rooms and areas by person, in credits. Only ratios matter; one credit is a minute of a usual room.

import { areas, staff } from "./hotel.js";
import { takesRooms } from "./roles.js";
import { needsCleaning } from "./roomviews.js";

/** What a room's task counts: what was said for this room, else what its type says for the task. */
export function creditsOf(store, room) {
  const task = room.task ?? {};
  return task.credits || (store.body(`room-type/${room.type}`)?.credits?.[task.kind] ?? 0);
}

/** There is something to do in the room today; one that cannot be sold is not given to anybody. */
export function hasWork(room) {
  const turndown = room.task?.kind === "turndown" && room.task.state !== "done";
  return room.sale !== "out-of-order" && (needsCleaning(room) || turndown);
}

/** Everybody who takes rooms, with `{rooms, areas, left, credits, done}`: all that is theirs today, and what of it is done. */
export function workload(store) {
  const people = new Map(
    staff(store)
      .filter(({ role }) => takesRooms(role))
      .map((person) => [person.id, { ...person, rooms: 0, areas: 0, left: 0, credits: 0, done: 0 }]),
  );
  const count = (id, what, credits, isLeft) => {
    const person = people.get(id);
    if (person) {
      person[what] += 1;
      person.credits += credits;
      person.left += isLeft ? 1 : 0;
      person.done += isLeft ? 0 : credits;
    }
  };
  for (const { body } of store.ofKind("room")) {
    count(body.task?.assigned_to, "rooms", creditsOf(store, body), hasWork(body));
  }
  for (const { body } of areas(store)) {
    count(body.assigned_to, "areas", body.credits ?? 0, body.state !== "done");
  }
  return [...people.values()];
}
