// Looks things up in the store under the names the views use.

import { translated, word } from "../core/i18n.js";
import { dayOf } from "../core/time.js";
import { takesRooms } from "./roles.js";
import { byNumber } from "./room.js";

/** The hotel itself, empty until it has been read. */
export const property = (store) => store.body("property/main") ?? { name: "", time_zone: "UTC" };

/** The hotel's own rules as they stand, with what is usual where it says nothing (shared/model/property.hpp), and the time. */
export function house(store) {
  const { business_day: day = null, inspection_required: inspects = true, settings = {} } = property(store);
  return {
    day,
    inspects,
    nowMs: Date.now(),
    welfareMs: (settings.dnd_threshold_minutes ?? 24 * 60) * 60_000,
    shiftCredits: settings.shift_credits ?? 450,
    checkInCondition: settings.check_in_condition ?? null,
    checkoutInspection: settings.checkout_inspection ?? false,
  };
}

/** The hotel's day: the business day where it has one. */
export const hotelDay = (store) => property(store).business_day ?? dayOf(Date.now());

/** What a person is called; machines have names of their own, and an unknown id is shown as it is. */
export function personName(store, id, t) {
  if (!id) {
    return t("person.nobody");
  }
  if (id === "pms" || id === "server") {
    return t(`person.${id}`);
  }
  return store.body(`staff/${id}`)?.name ?? id;
}

/** What an item is called in the language of the page. */
export const itemName = (store, id) => translated(store.body(`item/${id}`)?.names, id);

/** What an item of the deep-cleaning plan is called. */
export const planName = (store, id) => translated(store.body(`deep-clean/${id}`)?.names, id);

/** What a public area is called. */
export const areaName = (store, doc) => translated(store.body(doc)?.names, doc.slice("area/".length));

/** What a room type is called. */
export const typeName = (store, type) => translated(store.body(`room-type/${type}`)?.names, type);

/** What a line of a checklist is called, where one of the hotel's lists has it. */
export function lineName(store, code, checklist = "inspection") {
  const line = (store.body(`checklist/${checklist}`)?.lines ?? []).find((candidate) => candidate.code === code);
  return line?.names ? translated(line.names, code) : word("line", code);
}

/** Nobody has set up, or somebody has taken back, what has no names; it is no area and no item of the plan. */
export const isSetUp = ({ body }) => body.names !== undefined;

export const areas = (store) =>
  store
    .ofKind("area")
    .filter(isSetUp)
    .sort((a, b) => byNumber(a.doc, b.doc));

export const rooms = (store) => store.ofKind("room").sort((a, b) => byNumber(a.body.number, b.body.number));

/** People who work here, by name. */
export function staff(store) {
  return store
    .ofKind("staff")
    .filter((document) => document.body.active !== false)
    .map((document) => ({ id: document.doc.slice("staff/".length), ...document.body }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Those who can be given something to do, to choose from; nobody comes first, called `nobody`. */
export function peopleToAsk(store, nobody) {
  const people = staff(store).filter((person) => takesRooms(person.role));
  return [{ value: "", label: nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))];
}
