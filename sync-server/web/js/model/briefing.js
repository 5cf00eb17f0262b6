// The morning's briefing: what the day brings, and notices that people sign for by reading. The rules are those of
// shared/rules/briefing_rules.cpp.

import { t, word } from "../core/i18n.js";
import { hotelDay, rooms, staff } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { dutyOf, isAway } from "./roster.js";
import { isVipToday } from "./vip.js";

const kBriefedRoles = ["attendant", "lead", "supervisor", "clerk", "storekeeper", "engineer", "front-desk", "night", "manager"];

/** What the day brings, from the rooms: `{group: [numbers]}`. */
export function today(store) {
  const day = hotelDay(store);
  const groups = { vip: [], arrivals: [], departures: [], rush: [], signs: [], off: [] };
  for (const { body } of rooms(store)) {
    const belongs = {
      vip: isVipToday(body, day),
      arrivals: (body.expected ?? []).some(({ arrival }) => arrival === day),
      departures: body.occupancy === "occupied" && (body.stay === "due-out" || body.departure === day),
      rush: (body.flags ?? []).includes("rush"),
      signs: ["dnd", "double-lock"].includes(body.service?.flag),
      off: (body.sale ?? "available") !== "available",
    };
    for (const [group, isThere] of Object.entries(belongs)) {
      if (isThere) {
        groups[group].push(body.number);
      }
    }
  }
  return groups;
}

/** Notices that hold today: today's, and those that stand until they are withdrawn. */
export const isCurrent = (store, { body }) => !body.withdrawn && (body.standing || body.day >= hotelDay(store));

export const isFor = (roles, role) => (roles ?? []).length === 0 || roles.includes(role);

/** Whoever published it knows it. */
export const hasRead = ({ body }, person) => body.published_by === person || (body.read ?? []).some(({ by }) => by === person);

/** Those it is for who work today, or of whom no roster says anything, and have not read it. */
export function stillToRead(store, document) {
  const day = hotelDay(store);
  return staff(store).filter(({ id, role }) => {
    const shift = dutyOf(store, day, id)?.shift;
    return kBriefedRoles.includes(role) && isFor(document.body.roles, role) && !isAway(shift) && !hasRead(document, id);
  });
}

/** Notices that the person has yet to read. */
export const noticesFor = (store, { id, role }) =>
  store
    .ofKind("briefing")
    .filter((document) => document.body.published_by && isCurrent(store, document))
    .filter((document) => isFor(document.body.roles, role) && !hasRead(document, id));

export function briefingFields(store) {
  return [
    { name: "title", label: t("briefing.field.title"), required: true, first: true },
    { name: "text", label: t("briefing.field.text"), type: "textarea" },
    { name: "day", label: t("briefing.field.day"), type: "date", value: hotelDay(store), required: true },
    { name: "standing", label: t("briefing.field.standing"), type: "checkbox" },
    {
      name: "roles",
      label: t("briefing.field.roles"),
      type: "choices",
      value: [],
      options: kBriefedRoles.map((value) => ({ value, label: word("role", value) })),
    },
  ];
}

export function makeBriefing(body) {
  const operation = makeOperation("briefing.published", "", body);
  return { ...operation, doc: `briefing/${operation.id}` };
}
