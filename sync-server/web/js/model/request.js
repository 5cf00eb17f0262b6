// What guests and the house ask for, from open to done. The rules are those of shared/rules/request_rules.hpp.

import { t, word } from "../core/i18n.js";
import { nextMoment } from "../core/time.js";
import { areaName, areas, peopleToAsk } from "./hotel.js";
import { makeOperation } from "./operations.js";

const kRequests = [
  "extra-bed",
  "cot",
  "towels",
  "pillows",
  "blanket",
  "toiletries",
  "water",
  "iron",
  "adapter",
  "slippers",
  "laundry-pickup",
  "cleaning-now",
  "vip-setup",
  "delivery",
  "other",
];

const kSoonMs = 15 * 60_000;

/** What may come next in each state, in the order of the buttons. */
export const kRequestSteps = {
  open: ["accepted", "done", "assigned", "cancelled"],
  accepted: ["done", "assigned", "cancelled"],
  done: ["reopened"],
  cancelled: ["reopened"],
};

export const isOpen = (request) => request.state === "open" || request.state === "accepted";

/** overdue, soon (within a quarter of an hour), later, or none where nobody said a time or it is closed. */
export function requestDue(request, nowMs) {
  if (!request.due_at || !isOpen(request)) {
    return "none";
  }
  const leftMs = Date.parse(request.due_at) - nowMs;
  return leftMs < 0 ? "overdue" : leftMs <= kSoonMs ? "soon" : "later";
}

/** What is late first, then by due time; what has none after it, in the order in which it was asked for. */
export const mostUrgent = (a, b) =>
  (a.body.due_at ?? "9").localeCompare(b.body.due_at ?? "9") ||
  (a.body.opened_at ?? "").localeCompare(b.body.opened_at ?? "");

/** Opens a request; it carries the operation's own id. */
export function makeRequest(body) {
  const operation = makeOperation("request.opened", "", body);
  return { ...operation, doc: `request/${operation.id}` };
}

/** Where it is wanted: a room by its number, or one of the public areas where the hotel has any. */
export function placeFields(store) {
  const choices = areas(store).map(({ doc }) => ({ value: doc.slice("area/".length), label: areaName(store, doc) }));
  const none = { value: "", label: t("request.no-area") };
  const area = { name: "place", label: t("request.area"), type: "select", options: [none, ...choices] };
  return [{ name: "room", label: t("field.room") }, ...(choices.length > 0 ? [area] : [])];
}

/** A sentence where it is not said where, or two places are, or the room is none; else null. */
export function whatIsWrongWithPlace(store, { room, place }) {
  if (Boolean(room) === Boolean(place)) {
    return t(room ? "request.one-place" : "request.where");
  }
  return place || store.body(`room/${room}`) ? null : t("search.none", { number: room });
}

/** What is asked about a request; a caller also asks where. */
export function requestFields(store) {
  return [
    {
      name: "what",
      label: t("request.what"),
      type: "select",
      options: kRequests.map((value) => ({ value, label: word("request", value) })),
    },
    { name: "qty", label: t("request.qty"), type: "number", min: 1, max: 99, value: 1 },
    { name: "due", label: t("request.due-by"), type: "time" },
    { name: "to", label: t("field.person"), type: "select", options: peopleToAsk(store, t("request.nearest")) },
    { name: "text", label: t("field.text"), type: "textarea" },
  ];
}

/** The body of `request.opened` out of what was answered. */
export function requestBody({ what, qty, due, to, text }) {
  return { what, qty, text, ...(due ? { due_at: nextMoment(due) } : {}), ...(to ? { to } : {}) };
}
