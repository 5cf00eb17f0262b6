// The duty log and what one shift hands to the next. The rules are those of shared/rules/log_rules.cpp and handover_rules.cpp.

import { t, word } from "../core/i18n.js";
import { clock, nextMoment } from "../core/time.js";
import { assets, assetState } from "./custody.js";
import { documentTitle } from "./describe.js";
import { hotelDay, staff } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { dutyOf, kShifts, isAway } from "./roster.js";

export const kLogCodes = ["complaint", "accident", "illness", "damage", "security", "fire", "guest", "staff", "other"];

const begin = (kind, document, body) => {
  const operation = makeOperation(kind, "", body);
  return { ...operation, doc: `${document}/${operation.id}` };
};

export const makeLogEntry = (body) => begin("log.written", "log-entry", body);

/** What is written into the log. */
export function logFields(store) {
  const none = { value: "", label: "–" };
  return [
    { name: "text", label: t("log.field.text"), type: "textarea", required: true, first: true },
    { name: "code", label: t("log.field.code"), type: "select", options: [none, ...kLogCodes.map((value) => ({ value, label: word("log-code", value) }))] },
    { name: "room", label: t("field.room") },
    { name: "open", label: t("log.field.open"), type: "checkbox" },
    { name: "to", label: t("log.field.to"), type: "select", options: [none, ...staff(store).map(({ id, name }) => ({ value: id, label: name }))] },
    { name: "due", label: t("log.field.due"), type: "time" },
  ];
}

/** The body of `log.written`: who is named, or is given a time, has something to do. */
export const logBody = ({ text, code, room, open, to, due }) => ({
  text,
  code,
  open: open || to !== "" || due !== "",
  ...(room ? { room } : {}),
  ...(to ? { to } : {}),
  ...(due ? { due_at: nextMoment(due) } : {}),
});

const isOpenRequest = ({ body }) => body.state === "open" || body.state === "accepted";
const isUrgent = ({ body }) => ["p1", "p2"].includes(body.priority) && ["open", "accepted"].includes(body.state);
const hasSign = ({ body }) => ["dnd", "double-lock"].includes(body.service?.flag);

/** Everything that goes on in the next shift: `[{doc, text}]`, named as it is called now. */
export function goingOn(store) {
  const all = [
    store.ofKind("log-entry").filter(({ body }) => body.state === "open"),
    store.ofKind("request").filter(isOpenRequest),
    store.ofKind("work-order").filter(isUrgent),
    store.ofKind("room").filter(hasSign),
    assets(store).filter(({ body }) => assetState(body) !== "in"),
  ].flat();
  return all.map(({ doc }) => ({ doc, text: documentTitle(store, doc) }));
}

/** The shift that the person works today by the roster; else the one that the time of day suggests. */
export function shiftNow(store, nowMs = Date.now()) {
  const planned = dutyOf(store, hotelDay(store), store.state.session?.id)?.shift;
  if (planned && !isAway(planned)) {
    return planned;
  }
  const hour = Number(clock(nowMs, "en").slice(0, 2));
  return hour < 6 || hour >= 22 ? "night" : hour < 14 ? "early" : "late";
}

export const shiftOptions = () =>
  kShifts.filter((shift) => !isAway(shift)).map((value) => ({ value, label: word("shift", value) }));

export const makeHandover = (store, { shift, text, items }) =>
  begin("handover.offered", "handover", { day: hotelDay(store), shift, text, items });

/** Handovers that nobody has taken over whole. */
export const offeredHandovers = (store) => store.ofKind("handover").filter(({ body }) => body.state === "offered");

/** Items that wait for `person`: whoever offered them does not take them over. */
export const itemsToTake = ({ body }, person) =>
  body.state === "offered" && body.offered_by !== person ? body.items.filter(({ by }) => !by) : [];
