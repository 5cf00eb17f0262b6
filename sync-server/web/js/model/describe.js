// Puts operations and their outcomes into words, in the language of the page.

import { codeOrWords, currentLanguage, hasWords, t, word } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { whatOf } from "./damage.js";
import { areaName, itemName, lineName, personName, planName, typeName } from "./hotel.js";

/** "Room 1203", "Lobby", "Bath towel, floor-12": what a document is called. */
export function documentTitle(store, doc) {
  const [kind, ...rest] = doc.split("/");
  switch (kind) {
    case "room":
      return t("doc.room", { number: rest.join("/") });
    case "stock":
      return t("doc.stock", { place: placeName(store, rest[0]), item: itemName(store, rest[1] ?? "") });
    case "work-order": {
      const order = store.body(doc);
      return order ? t("doc.work-order-at", { where: whereOf(store, order), what: whatOf(order) }) : t("doc.work-order");
    }
    case "area":
      return areaName(store, doc);
    case "request": {
      const request = store.body(doc);
      return request
        ? t("doc.request-at", { where: whereOf(store, request), what: word("request", request.what) })
        : t("doc.request");
    }
    case "property":
      return t("doc.property");
    case "checklist":
      return t("doc.checklist", { name: t(`checklist.${rest[0]}`) });
    case "room-type":
      return typeName(store, rest[0]);
    case "deep-clean":
      return planName(store, rest[0]);
    default:
      return doc;
  }
}

/** "Floor 12", "Room 1203", "Store", "Lobby": a stock place, or where a defect is or something is asked for. */
export function placeName(store, place) {
  if (store.body(`area/${place}`)?.names) {
    return areaName(store, `area/${place}`);
  }
  const [, kind, rest] = /^(floor|room)-(.+)$/.exec(place ?? "") ?? [];
  return kind ? t(`place.${kind}`, { name: rest }) : word("place", place ?? "");
}

/** Where a defect is, or something is asked for. */
export const whereOf = (store, { room, place }) => (room ? t("doc.room", { number: room }) : placeName(store, place));

/** One line for a notice: "Room 1203: checked out". */
export const operationTitle = (store, operation) =>
  t("op.title", { where: documentTitle(store, operation.doc), what: operationSentence(store, operation) });

/** What was done, without who and when: "Cleaned (departure, 27 min)". Kinds of later servers are shown by their name. */
export function operationSentence(store, { kind, body = {} }) {
  const values = kValues[kind]?.(body ?? {}, store) ?? {};
  const key = values.variant ? `op.${kind}.${values.variant}` : `op.${kind}`;
  return hasWords(key) ? t(key, values) : kind;
}

const day = (value) => (value ? calendarDay(value, currentLanguage()) : "–");
const withText = (body) => ({ variant: body.text ? "text" : undefined, text: body.text });

const inspected = (checklist) => (body, store) => ({
  variant: body.sample ? "sample" : body.result === "passed" ? "passed" : "failed",
  lines:
    (body.lines ?? [])
      .filter((line) => line.result === "fail")
      .map((line) => lineName(store, line.line, checklist))
      .join(t("list.comma")) || "–",
});

const assigned = (body, store) =>
  body.to === undefined
    ? { variant: "order" }
    : { variant: body.to === null ? "nobody" : undefined, person: personName(store, body.to, t) };

const kValues = {
  "room.started": (body) => ({ task: word("task", body.task) }),
  "room.cleaned": (body) => ({ task: word("task", body.task), minutes: body.minutes ?? "–" }),
  "room.inspected": inspected("inspection"),
  "room.service_set": (body) => ({ flag: word("service", body.flag) }),
  "room.observed": (body) => ({ seen: t(body.occupied ? "occupancy.occupied" : "occupancy.vacant") }),
  "room.assigned": assigned,
  "room.flagged": (body) => ({
    variant: body.on ? (body.reason ? "why" : "on") : "off",
    flag: word("flag", body.flag),
    reason: body.reason,
  }),
  "room.sale_set": (body) => ({ sale: word("sale", body.sale), reason: body.reason || "–" }),
  "room.overridden": (body) => ({ condition: word("condition", body.condition), reason: body.reason || "–" }),
  "room.noted": (body) => ({
    text: [body.code ? word("exception", body.code) : "", body.text ?? ""].filter(Boolean).join(t("list.comma")),
  }),
  "room.touch_up_asked": (body) => ({ reason: codeOrWords("touch-up", body.reason || "–") }),
  "room.welfare_checked": (body) => ({ result: word("welfare", body.result) }),
  "room.deep_cleaned": (body, store) => ({
    items: (body.items ?? []).map((item) => planName(store, item)).join(t("list.comma")),
  }),
  "checkout.inspected": (body) => ({ result: word("checkout", body.result) }),
  "area.done": (body) => ({ minutes: body.minutes ?? "–" }),
  "area.inspected": inspected("area"),
  "area.assigned": assigned,
  "request.opened": (body) => ({ what: word("request", body.what) }),
  "request.assigned": (body, store) => ({
    variant: body.to ? undefined : "nobody",
    person: body.to ? personName(store, body.to, t) : "",
  }),
  "stay.due_out": (body) => ({ variant: body.departure ? "day" : undefined, day: day(body.departure) }),
  "stay.expected": (body) => ({ arrival: day(body.arrival), departure: day(body.departure) }),
  "stay.moved": (body) => ({ from: String(body.from ?? "").replace("room/", "") }),
  "day.rolled": (body) => ({ day: day(body.business_day) }),
  "damage.reported": (body) => ({ what: whatOf(body), priority: String(body.priority ?? "").toUpperCase() }),
  "work_order.commented": withText,
  "work_order.done": withText,
  "work_order.verified": withText,
  "work_order.accepted": withText,
  "work_order.reopened": withText,
  "work_order.out_of_order_refused": withText,
  "work_order.out_of_order_asked": (body) => ({ sale: word("sale", body.sale), reason: body.reason || "–" }),
  "work_order.charged": (body, store) => ({ variant: "items", items: chargedItems(store, body.items ?? []) }),
  "work_order.prioritized": ({ priority, reason }) => ({
    variant: reason ? "text" : undefined,
    priority: word("priority", priority),
    text: reason,
  }),
  "work_order.assigned": (body, store) => ({
    variant: body.to ? undefined : "nobody",
    person: body.to ? personName(store, body.to, t) : "",
  }),
  "stock.used": (body) => ({ count: body.qty }),
  "stock.received": (body) => ({ count: body.qty }),
  "stock.moved": (body, store) => ({ count: body.qty, place: placeName(store, body.to_place) }),
  "stock.counted": (body) => ({ count: body.qty }),
  "conflict.resolved": (body) => ({ variant: body.note ? "text" : undefined, text: body.note }),
  "operation.undone": (body, store) => ({ what: body.of ? operationSentence(store, body.of) : "" }),
};

/** What a guest is asked to pay for: "1 × Lamp, 2 × Bathrobe". */
export const chargedItems = (store, items) =>
  items.map(({ what, qty }) => `${qty} × ${itemName(store, what)}`).join(t("list.comma"));

/** What a cleaning took along: "4 sheet, 2 bath towel"; empty for everything else. */
export function usedItems(store, { kind, body = {} }) {
  if (kind !== "room.cleaned") {
    return "";
  }
  return ["linen", "supplies", "minibar"]
    .flatMap((group) => Object.entries(body[group] ?? {}))
    .filter(([, count]) => count > 0)
    .map(([item, count]) => `${count} × ${itemName(store, item)}`)
    .join(t("list.comma"));
}

/** "Overtaken: the room has begun another turn since." The server's own sentence stands in for an unknown reason. */
export function outcomeSentence({ outcome, reason, detail }) {
  if (!reason) {
    return detail ?? t(`outcome.${outcome}`);
  }
  const key = `reason.${reason}`;
  const why = hasWords(key) ? t(key) : (detail ?? reason);
  return t("outcome.because", { outcome: t(`outcome.${outcome}`), why });
}
