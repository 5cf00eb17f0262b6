// VIP rooms are passed by a supervisor or above (docs/domain.md, T8 and duty 37).

import { stayDueToday } from "./room.js";

/** A VIP lives in the room, or arrives today. */
export const isVipToday = (room, businessDay) =>
  (room.flags ?? []).includes("vip") || (stayDueToday(room, businessDay)?.flags ?? []).includes("vip");

/** Somebody who may pass VIP rooms has: at the inspection itself, or with a second look after a lead's. */
export function isPassedBySupervisor(store, room) {
  const { result, by, sample } = room.inspection ?? {};
  const passed = room.condition === "inspected" && result === "passed";
  return passed && (Boolean(sample) || ["supervisor", "manager"].includes(store.body(`staff/${by}`)?.role));
}
