// What can be read off a public area. The rules are those of shared/rules/area_rules.hpp.

import { addDays } from "../core/time.js";

/** The business day on which it is due: today where it was never done, or has to be done again. */
export function areaDue(area, today) {
  const again = area.inspection?.result === "failed";
  return area.done_day && !again ? addDays(area.done_day, area.cycle_days ?? 1) : today;
}

/** How an area is shown: done and still fresh, at work, or to be done: the same looks as a room has. */
export function areaLook(area, today) {
  if (area.state === "started" || area.state === "paused") {
    return "cleaning";
  }
  if (today && areaDue(area, today) <= today) {
    return "dirty";
  }
  return area.inspection?.result === "passed" ? "inspected" : "clean";
}
