// What a room is given besides its daily cleaning: a touch-up, a look after the guest, check-out inspection, deep cleaning.

import { currentLanguage, t, translated, word } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { isWaiting } from "./checkout.js";
import { planItems, planOf } from "./deepplan.js";
import { house } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { isFresh, unseenSince } from "./roomviews.js";

export const kWelfareResults = ["well", "no-answer", "needs-help", "left"];

const turnOf = ({ body }) => body.turn ?? null;

export const makeWelfareChecked = (document, result, text = "") =>
  makeOperation("room.welfare_checked", document.doc, { turn: turnOf(document), result, text }, document);

export const makeCheckoutAsked = (document) =>
  makeOperation("checkout.asked", document.doc, { turn: turnOf(document) }, document);

export const kCareActions = [
  {
    id: "checkout",
    key: "x",
    kind: "checkout.asked",
    when: (room) => (room.occupancy === "occupied" || room.stay === "departed") && !isWaiting(room),
    make: makeCheckoutAsked,
  },
  {
    id: "checkout-result",
    key: "j",
    kind: "checkout.inspected",
    when: isWaiting,
    form: () => [
      { name: "result", label: t("field.result"), type: "select", options: options("checkout", ["ok", "items"]) },
      { name: "text", label: t("field.text"), type: "textarea" },
    ],
    make: (document, { result, text }) => {
      const body = { asked: document.body.checkout.op, result, items: [], text };
      return makeOperation("checkout.inspected", document.doc, body, document);
    },
  },
  {
    id: "welfare",
    key: "h",
    kind: "room.welfare_checked",
    when: (room) => room.occupancy === "occupied" && unseenSince(room) !== null,
    form: () => [
      { name: "result", label: t("field.result"), type: "select", options: options("welfare", kWelfareResults) },
      { name: "text", label: t("field.text"), type: "textarea" },
    ],
    make: (document, { result, text }) => makeWelfareChecked(document, result, text),
  },
  {
    id: "touch-up",
    key: "t",
    kind: "room.touch_up_asked",
    when: (room) => room.occupancy !== "occupied" && isFresh(room),
    form: () => [{ name: "reason", label: t("field.reason"), required: true }],
    make: (document, { reason }) =>
      makeOperation("room.touch_up_asked", document.doc, { turn: turnOf(document), reason }, document),
  },
  {
    id: "deep",
    key: "e",
    kind: "room.deep_cleaned",
    when: (room, store) => planOf(room, planItems(store), house(store).day).length > 0,
    form: (store, { body }) => deepFields(store, body),
    invalid: (values) => (itemsIn(values).length === 0 ? t("form.choose-one") : null),
    make: (document, values) => makeOperation("room.deep_cleaned", document.doc, { items: itemsIn(values) }, document),
  },
];

const options = (group, codes) => codes.map((value) => ({ value, label: word(group, value) }));

/** One tick for each item of the plan, with the day on which it is due. */
function deepFields(store, room) {
  return planOf(room, planItems(store), house(store).day).map(({ item, due, state }) => ({
    name: `item-${item.id}`,
    type: "checkbox",
    label: t("deep.item-due", {
      item: translated(item.names, item.id),
      due: state === "never" ? t("deep.never") : calendarDay(due, currentLanguage()),
    }),
  }));
}

const itemsIn = (values) =>
  Object.entries(values)
    .filter(([name, ticked]) => ticked && name.startsWith("item-"))
    .map(([name]) => name.slice("item-".length));
