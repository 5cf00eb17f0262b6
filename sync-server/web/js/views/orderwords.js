// A work order in words and pictures: what is wrong, whose it is, how long there is left, what was asked and answered.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { money } from "../core/money.js";
import { calendarDay, moment } from "../core/time.js";
import { whatOf } from "../model/damage.js";
import { chargedItems, documentTitle, whereOf } from "../model/describe.js";
import { personName } from "../model/hotel.js";
import { clockOf, outOfOrderState } from "../model/repairs.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";
import { buildPhotos } from "./photos.js";

export function buildHead(store, order) {
  return el("header", {}, [
    el("span", { class: `priority ${order.priority}` }, (order.priority ?? "–").toUpperCase()),
    el(
      "h2",
      {},
      order.hazard && el("strong", { class: "hazard" }, glyph("attention"), " ", t("order.hazard"), " · "),
      whereOf(store, order),
      " · ",
      whatOf(order),
    ),
    el("span", { class: `order-state ${order.state}` }, word("order", order.state)),
  ]);
}

/** "1 h 5 min" */
export function spellMinutes(minutes) {
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? t("time.minutes", { minutes })
    : t("time.hours-minutes", { hours, minutes: String(minutes % 60).padStart(2, "0") });
}

/** "35 min over", "12 min left, due 14:20", "by the end of the day, 04:00" */
export function clockWords(store, order, nowMs) {
  const clock = clockOf(store, order, nowMs);
  if (!clock) {
    return null;
  }
  const values = { time: spellMinutes(clock.minutes), at: moment(clock.due, currentLanguage()) };
  const key = clock.isOver ? "over" : clock.byEndOfDay ? "day" : "left";
  return { isOver: clock.isOver, words: t(`order.clock.${key}`, values) };
}

export function buildClock(store, order, nowMs) {
  const clock = clockWords(store, order, nowMs);
  return clock && el("p", { class: clock.isOver ? "clock over" : "clock" }, glyph("queue"), " ", clock.words);
}

export function buildProgress(store, order) {
  const lines = [
    t("order.reported", { who: byAt(store, order.reported_by, order.reported_at) }),
    order.assigned_to && t("order.assigned-to", { person: personName(store, order.assigned_to, t) }),
    order.accepted_by && t("order.accepted-by", { person: personName(store, order.accepted_by, t) }),
    order.merged_into && t("order.merged-into", { what: documentTitle(store, order.merged_into) }),
    order.done_by && t("order.done-by", { who: byAt(store, order.done_by, order.done_at) }),
    order.verified_by && t("order.verified-by", { who: byAt(store, order.verified_by, order.verified_at) }),
  ];
  return el("p", { class: "quiet" }, lines.filter(Boolean).join(" · "));
}

/** What the person who reported it took, and what shows that it was repaired. */
export function buildPictures(store, order) {
  const about = `${whereOf(store, order)} · ${whatOf(order)}`;
  return [
    order.photos?.length > 0 && buildPhotos(order.photos, about),
    order.proof?.length > 0 && [
      el("h3", {}, t("order.proof")),
      el("div", { class: "proof" }, buildPhotos(order.proof, t("order.proof-of", { what: about }))),
    ],
  ];
}

export function buildRepeat(store, order) {
  if (!order.repeat_of) {
    return null;
  }
  const before = store.body(order.repeat_of);
  const words = before
    ? t("order.repeats", { what: whatOf(before), who: byAt(store, before.reported_by, before.reported_at) })
    : t("order.repeats-unknown");
  return el("p", { class: "repeat" }, glyph("attention"), " ", words);
}

const dayWords = (day) => (day ? calendarDay(day, currentLanguage()) : "–");

/** The wish to take the room off sale, how it stands, and with what it is answered. */
export function buildOutOfOrder(store, order, answers) {
  const state = outOfOrderState(store, order);
  if (!state) {
    return null;
  }
  const asked = order.out_of_order;
  const values = {
    sale: word("sale", asked.sale),
    from: dayWords(asked.from),
    to: dayWords(asked.to),
    reason: asked.reason,
  };
  const answer = {
    granted: () => t("order.offsale.granted"),
    refused: () =>
      [t("order.offsale.refused", { who: byAt(store, asked.refused_by, asked.refused_at) }), asked.text]
        .filter(Boolean)
        .join(" · "),
    asked: () => t("order.offsale.waits"),
  };
  return el("div", { class: `offsale ${state}` }, [
    el("p", {}, glyph(asked.sale), " ", t("order.offsale.asked", values)),
    el("p", { class: "quiet" }, byAt(store, asked.by, asked.at), " · ", answer[state]()),
    state === "asked" && el("div", { class: "card-buttons" }, answers),
  ]);
}

/** What the guest may owe, and whether the front desk knows. */
export function buildCharge(store, { guest_charge: charge }, answer) {
  if (!charge) {
    return null;
  }
  const sum = charge.items.reduce((total, { qty, price }) => total + qty * price, 0);
  const known = charge.acknowledged_by
    ? t("order.charge.known", { who: byAt(store, charge.acknowledged_by, charge.acknowledged_at) })
    : t("order.charge.unknown");
  return el("div", { class: "charge" }, [
    el("p", {}, t("order.charge", { items: chargedItems(store, charge.items), sum: money(sum) })),
    el("p", { class: "quiet" }, byAt(store, charge.by, charge.at), " · ", known),
    !charge.acknowledged_by && answer && el("div", { class: "card-buttons" }, answer),
  ]);
}

export function buildComments(store, comments) {
  const said = ({ text, by, at }) => el("li", {}, text, el("span", { class: "quiet" }, ` — ${byAt(store, by, at)}`));
  return el("ul", { class: "plain comments" }, comments.map(said));
}
