// What is in store, asked of it, counted there and consumed from minibars. The rules are those of shared/rules:
// requisition_rules.hpp, stocktake_rules.hpp, minibar_rules.hpp.

import { currentLanguage, word } from "../core/i18n.js";
import { placeName } from "./describe.js";
import { itemName } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { mayDo } from "./roles.js";
import { byNumber } from "./room.js";

/** Every item, by name; `quiet` is its unit. */
export const itemOptions = (store) =>
  store
    .ofKind("item")
    .filter(({ body }) => body.names)
    .map(({ doc, body }) => {
      const item = doc.slice("item/".length);
      return { value: item, label: itemName(store, item), quiet: body.unit ? word("unit", body.unit) : "" };
    })
    .sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));

/** Every place at which something lies; the store is there from the beginning. */
export function placeOptions(store) {
  const places = new Set(["store", ...store.ofKind("stock").map(({ doc }) => doc.split("/")[1])]);
  return [...places].sort(byNumber).map((value) => ({ value, label: placeName(store, value) }));
}

/** Whether things are kept there to be used: shared/rules/stock_views.hpp. */
const keepsStock = (place) => !place.endsWith("-soiled") && !place.startsWith("rooms-") && place !== "laundry";

/** Places that ask the store for things: pantries and what else is no store, no soiled linen and no rooms. */
export const askingPlaces = (store) =>
  placeOptions(store).filter(({ value }) => value !== "store" && keepsStock(value));

/** The level of one item at one place; 0 where nobody has spoken of it. */
export const levelAt = (store, place, item) => store.body(`stock/${place}/${item}`)?.level ?? 0;

/** How much should lie there: the place's own par, else, where stock is kept, the catalogue's; null where nobody says. */
export const parOf = (store, place, item, body) =>
  body.par ?? (keepsStock(place) ? (store.body(`item/${item}`)?.par ?? null) : null);

/** What each place lacks to its par: `Map` of place to `{item: {missing, level}}`; places that lack nothing are not there. */
function lacks(store) {
  const places = new Map();
  for (const { doc, body } of store.ofKind("stock")) {
    const [, place, item] = doc.split("/");
    const level = body.level ?? 0;
    const missing = (parOf(store, place, item, body) ?? 0) - level;
    if (missing > 0) {
      places.set(place, { ...places.get(place), [item]: { missing, level } });
    }
  }
  return places;
}

/** What a place lacks to its par: `{item: number}`. */
export const missingAt = (store, place) =>
  Object.fromEntries(Object.entries(lacks(store).get(place) ?? {}).map(([item, { missing }]) => [item, missing]));

/** Places that lack something, for those who may ask the store for it: `[{place, items: {item: {missing, level}}}]`. */
export const lowPlaces = (store, role) =>
  mayDo(role, "requisition.opened")
    ? [...lacks(store)].map(([place, items]) => ({ place, items })).sort((a, b) => byNumber(a.place, b.place))
    : [];

/** A document named after the operation that begins it. */
function makeOpening(kind, document, body) {
  const operation = makeOperation(kind, "", body);
  return { ...operation, doc: `${document}/${operation.id}` };
}

export const makeRequisition = (body) => makeOpening("requisition.opened", "requisition", body);
export const makeCountSheet = (body) => makeOpening("stocktake.opened", "count-sheet", body);

/** One movement of stock, as the form of the section tells it. */
export function makeStockEntry(store, { what, place, item, qty, to, reason, text }) {
  const doc = `stock/${place}/${item}`;
  const standing = store.state.documents.get(doc) ?? null;
  const bodies = {
    received: { qty },
    moved: { qty, to_place: to },
    written_off: { qty, reason, ...(text ? { text } : {}) },
    counted: { qty, after: standing?.body.counted_op ?? null },
    par_set: { par: qty },
  };
  return makeOperation(`stock.${what}`, doc, bodies[what], standing);
}

/** Lines of a requisition, in the order of the items' names: `{item, name, requested, approved, issued, open}`. */
export const linesOf = (store, requisition) =>
  Object.entries(requisition.lines ?? {})
    .map(([item, line]) => ({
      item,
      name: itemName(store, item),
      ...line,
      open: Math.max(0, (line.approved ?? line.requested) - line.issued),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, currentLanguage()));

/** All that was approved has been issued. */
export const isIssued = (requisition) =>
  requisition.state === "approved" &&
  Object.values(requisition.lines ?? {}).every(({ approved, issued }) => issued >= (approved ?? 0));

/** Somebody still has to do something: submit, decide, issue. */
export const isOpenRequisition = (requisition) =>
  ["draft", "submitted", "approved"].includes(requisition.state) && !isIssued(requisition);

/** What is to be counted on a sheet: the items it names, else what lies there, and what was counted besides. */
export function itemsToCount(store, sheet) {
  const lying = store
    .ofKind("stock")
    .map(({ doc }) => doc.split("/"))
    .filter(([, place]) => place === sheet.place)
    .map(([, , item]) => item);
  const named = sheet.items?.length > 0 ? sheet.items : lying;
  const all = [...new Set([...named, ...Object.keys(sheet.counts ?? {})])];
  return all
    .map((item) => ({ item, name: itemName(store, item) }))
    .sort((a, b) => a.name.localeCompare(b.name, currentLanguage()));
}

/** What the books said when an item was counted on this sheet; null where its level has moved on to something else. */
export function booksFor(store, doc, sheet, item) {
  const count = sheet.counts?.[item];
  const undecided = store.body(`stock/${sheet.place}/${item}`)?.undecided;
  return count && undecided?.op === count.op ? undecided.level : null;
}

/** A decision names the counts that stand on the screen. */
export const decisionOn = (sheet, text) => ({
  place: sheet.place,
  counts: Object.fromEntries(Object.entries(sheet.counts ?? {}).map(([item, { op }]) => [item, op])),
  ...(text ? { text } : {}),
});

export const isBeingCounted = ({ state }) => state === "open" || state === "submitted";

/** What a posting comes to, in minor units; articles without a price count nothing. */
export const totalOf = (posting) =>
  Object.entries(posting.items ?? {}).reduce((sum, [item, qty]) => sum + qty * (posting.prices?.[item] ?? 0), 0);

/** What waits in the store for somebody of that role: to be decided on, issued, put on a bill. */
export function storeWaiting(store, role) {
  const mine = (does, kind, waits) => (mayDo(role, does) ? store.ofKind(kind).filter(({ body }) => waits(body)) : []);
  return {
    requisitions: [
      ...mine("requisition.approved", "requisition", ({ state }) => state === "submitted"),
      ...mine("requisition.issued", "requisition", (body) => body.state === "approved" && !isIssued(body)),
    ],
    counts: mine("stocktake.approved", "count-sheet", ({ state }) => state === "submitted"),
    postings: mine("posting.taken", "posting", ({ state }) => state === "waiting"),
  };
}

/** What waits for a decision in the store, for the section's head. */
export const waitingInStore = (store) => ({
  requisitions: store.ofKind("requisition").filter(({ body }) => body.state === "submitted").length,
  sheets: store.ofKind("count-sheet").filter(({ body }) => body.state === "submitted").length,
  postings: store.ofKind("posting").filter(({ body }) => body.state === "waiting").length,
});

