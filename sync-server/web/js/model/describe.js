// Puts operations and their outcomes into words, in the language of the page.

import { codeOrWords, currentLanguage, hasWords, t, translated, word } from "../core/i18n.js";
import { calendarDay, dayAndYear } from "../core/time.js";
import { whatOf } from "./damage.js";
import { foundWords } from "./found.js";
import { areaName, itemName, lineName, personName, planName, typeName } from "./hotel.js";

/** To whom something was handed over: a person, or a place with people. */
export const receiverOf = (store, { to, to_staff: person }) =>
  person ? personName(store, person, t) : word("found-place", to);

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
    case "found-item": {
      const item = store.body(doc);
      return item ? t("doc.found-at", { ...foundWords(doc, item), where: whereOf(store, item) }) : t("doc.found");
    }
    case "loan": {
      const loan = store.body(doc);
      return loan ? t("doc.loan-at", { what: word("loan-what", loan.what), room: loan.room }) : t("doc.loan");
    }
    case "posting": {
      const posting = store.body(doc);
      return posting?.room ? t("doc.posting-at", { number: posting.room }) : t("doc.posting");
    }
    case "requisition":
    case "count-sheet": {
      const place = store.body(doc)?.place;
      return place ? t(`doc.${kind}-at`, { place: placeName(store, place) }) : t(`doc.${kind}`);
    }
    case "custody":
      return translated(store.body(doc)?.names, rest[0]);
    case "log-entry":
    case "briefing": {
      const { text, title = text } = store.body(doc) ?? {};
      return title ? t(`doc.${kind}-of`, { title }) : t(`doc.${kind}`);
    }
    case "handover": {
      const handover = store.body(doc);
      return handover?.day ? t("doc.handover-of", { shift: word("shift", handover.shift), day: day(handover.day) }) : t("doc.handover");
    }
    case "report": {
      const { day: when, staff } = store.body(doc) ?? {};
      return t("doc.report", { person: personName(store, staff, t), day: day(when) });
    }
    case "roster":
      return t("doc.roster", { day: day(rest[0]) });
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
  const [, floor] = /^floor-(.+)-soiled$/.exec(place ?? "") ?? [];
  if (floor) {
    return t("place.soiled", { name: floor });
  }
  const [, kind, rest] = /^(floor|rooms|room)-(.+)$/.exec(place ?? "") ?? [];
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

const withYear = (value) => (value ? dayAndYear(value, currentLanguage()) : "–");
const day = (value) => (value ? calendarDay(value, currentLanguage()) : "–");
/** "2 × Adapter" */
export const countedWord = (group, { what, qty }) =>
  (qty ?? 1) > 1 ? `${qty} × ${word(group, what)}` : word(group, what);

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

/** "4 × Sheet, 2 × Bath towel"; what is none is left out. */
export const itemsText = (store, items) =>
  Object.entries(items ?? {})
    .filter(([, count]) => count !== 0)
    .map(([item, count]) => `${count} × ${itemName(store, item)}`)
    .join(t("list.comma")) || "–";

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
  "found.reported": (body) => ({ what: word("found-what", body.what) }),
  "found.handed_over": (body, store) => ({ to: receiverOf(store, body) }),
  "found.stored": (body) => ({ storage: body.storage, day: withYear(body.keep_until) }),
  "found.returned": (body) => ({ how: word("returned-how", body.how ?? "collected") }),
  "found.disposal_signed": (body) => ({ how: word("disposed-how", body.how) }),
  "found.noted": (body) => ({ text: body.text }),
  "loan.opened": (body) => ({ what: countedWord("loan-what", body) }),
  "loan.returned": (body) => ({ count: body.qty ?? 1 }),
  "loan.moved": (body) => ({ room: body.room }),
  "loan.lost": (body) => ({ count: body.qty ?? 1 }),
  "loan.noted": (body) => ({ text: body.text }),
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
  "stock.written_off": (body) => ({ count: body.qty, reason: word("write-off", body.reason) }),
  "stock.par_set": (body) => ({ variant: body.par === null ? "none" : undefined, count: body.par }),
  "minibar.consumed": (body, store) => ({ items: itemsText(store, body.items) }),
  "minibar.refilled": (body, store) => ({ items: itemsText(store, body.items) }),
  "posting.taken": (body) => ({ variant: body.reference ? "reference" : undefined, reference: body.reference }),
  "posting.voided": withText,
  "requisition.opened": (body, store) => ({ items: itemsText(store, body.lines) }),
  "requisition.changed": (body, store) => ({ items: itemsText(store, body.lines) }),
  "requisition.rejected": withText,
  "requisition.closed": withText,
  "requisition.approved": (body, store) => ({
    variant: body.lines ? "lines" : undefined,
    items: itemsText(store, body.lines),
  }),
  "requisition.issued": (body, store) => ({ items: itemsText(store, body.lines) }),
  "stocktake.counted": (body, store) => ({ items: itemsText(store, body.counts) }),
  "stocktake.closed": withText,
  "custody.issued": (body, store) => ({
    variant: body.from ? "on" : undefined,
    person: personName(store, body.to, t),
    from: personName(store, body.from, t),
  }),
  "custody.returned": (body, store) => ({ person: personName(store, body.from, t) }),
  "custody.missing": withText,
  "custody.found": withText,
  "custody.noted": (body) => ({ text: body.text }),
  "log.done": withText,
  "log.reopened": withText,
  "log.assigned": (body, store) => ({ variant: body.to ? undefined : "nobody", person: body.to ? personName(store, body.to, t) : "" }),
  "log.commented": (body) => ({ text: body.text }),
  "handover.offered": (body) => ({ count: (body.items ?? []).length }),
  "handover.acknowledged": (body) => ({ count: (body.items ?? []).length }),
  "report.returned": withText,
  "report.approved": withText,
  "roster.planned": (body, store) => ({ person: personName(store, body.staff, t), shift: word("shift", body.shift) }),
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
  const used = ["linen", "supplies", "minibar"].map((group) => itemsText(store, body[group])).filter((text) => text !== "–");
  return used.join(t("list.comma"));
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
