// Times as the hotel's clocks show them: always in the property's time zone, wherever the browser is.

let zone = "UTC";
const formats = new Map();

/** Sets the property's IANA time zone. One this browser does not know leaves UTC, which is at least true. */
export function useTimeZone(name) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    zone = name;
  } catch {
    zone = "UTC";
  }
}

function format(language, shape) {
  const key = `${language} ${zone} ${JSON.stringify(shape)}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: "h23", ...shape }));
  }
  return formats.get(key);
}

const kClock = { hour: "2-digit", minute: "2-digit" };
const kDay = { year: "numeric", month: "2-digit", day: "2-digit" };

/** "10:42" */
export const clock = (time, language) => format(language, kClock).format(new Date(time));

/** "10:42:05" */
export const clockWithSeconds = (time, language) =>
  format(language, { ...kClock, second: "2-digit" }).format(new Date(time));

/** The hotel's calendar day of a moment: "2026-11-23". */
export const dayOf = (time) => format("en-CA", kDay).format(new Date(time));

/** "10:42" for today, "22 Nov, 10:42" for any other day. `today` is a day of `dayOf`. */
export function moment(time, language, today = dayOf(Date.now())) {
  return dayOf(time) === today
    ? clock(time, language)
    : format(language, { month: "short", day: "numeric", ...kClock }).format(new Date(time));
}

/** "Mon, 23 Nov" for a calendar day "2026-11-23", which belongs to no time zone. */
export function calendarDay(day, language) {
  const shape = { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language, shape).format(new Date(`${day}T00:00:00Z`));
}

/** "23 Nov 2027" for a calendar day that may be far away. */
export function dayAndYear(day, language) {
  const shape = { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language, shape).format(new Date(`${day}T00:00:00Z`));
}

/** Whole minutes between two moments, never below zero. */
export const minutesBetween = (from, to) => Math.max(0, Math.floor((new Date(to) - new Date(from)) / 60_000));

/** The calendar day `count` days after `day`. */
export function addDays(day, count) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** "23 Nov" for a calendar day. */
export function shortDay(day, language) {
  const shape = { month: "short", day: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language, shape).format(new Date(`${day}T00:00:00Z`));
}

/** "0:42", "12:05", "1:04:09": how long something has been going on. */
export function stopwatch(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (number) => String(number % 60).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  return [...(hours > 0 ? [hours, two(Math.floor(seconds / 60))] : [Math.floor(seconds / 60)]), two(seconds)].join(":");
}

/** The next moment at which the hotel's clocks show `time` ("14:00"), as the wire wants it. */
export function nextMoment(time, nowMs = Date.now()) {
  const at = momentOf(dayOf(nowMs), time);
  return new Date(at > nowMs ? at : momentOf(addDays(dayOf(nowMs), 1), time)).toISOString();
}

/** Milliseconds since 1970 of a day and time of the hotel's clocks. Looked at twice, for the zone's offset may change. */
export function momentOf(day, time) {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offset = (ms) => Date.parse(`${dayOf(ms)}T${clock(ms, "en")}:00Z`) - Math.floor(ms / 60_000) * 60_000;
  return asUtc - offset(asUtc - offset(asUtc));
}
