// What one shift hands to the next: each item is ticked by whoever takes it over; the shift is over when all are.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { documentTitle } from "../model/describe.js";
import { itemsToTake } from "../model/dutylog.js";
import { makeOperation } from "../model/operations.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";

/** Builds the card of one handover as it stands. */
export function buildHandover(app, document) {
  const { store } = app;
  const { body } = document;
  const me = store.state.session?.id;
  const isTaker = body.state === "offered" && body.offered_by !== me;
  const open = itemsToTake(document, me);
  const take = (items) =>
    app.submit(makeOperation("handover.acknowledged", document.doc, { items, text: "" }, document), { undoable: true });
  return el(
    "article",
    { class: "card handover", dataset: { doc: document.doc } },
    el("header", {}, [
      el("h3", {}, glyph("history"), " ", word("shift", body.shift), " · ", calendarDay(body.day, currentLanguage())),
      el("span", { class: `order-state handover-${body.state}` }, t(`handover.state.${body.state}`)),
    ]),
    el("p", { class: "quiet" }, t("handover.offered-by", { who: byAt(store, body.offered_by, body.offered_at) })),
    body.text && el("p", {}, body.text),
    el("ul", { class: "plain handover-items" }, body.items.map((item) => buildItem(store, item, isTaker && (() => take([item.doc]))))),
    body.state === "taken" && el("p", {}, glyph("clean"), " ", t("handover.taken-by", { who: byAt(store, body.taken_by, body.taken_at) })),
    body.remark && el("p", {}, body.remark),
    el("div", { class: "card-buttons" }, [
      isTaker && takeAllButton(document, open, () => take(open.map(({ doc }) => doc))),
      body.state === "offered" && body.offered_by === me && el("p", { class: "attention-text" }, glyph("attention"), " ", t("handover.wait")),
      body.state === "offered" && body.offered_by === me && withdrawButton(app, document),
    ]),
  );
}

function buildItem(store, item, onTake) {
  const now = documentTitle(store, item.doc);
  const words = [item.text || now, item.text && now !== item.text && el("span", { class: "quiet" }, ` → ${now}`)];
  if (item.by) {
    return el("li", {}, glyph("clean"), " ", words, el("span", { class: "quiet" }, ` — ${byAt(store, item.by, item.at)}`));
  }
  const button =
    onTake &&
    el(
      "button",
      { "type": "button", "aria-label": t("handover.take-one", { what: item.text || now }), "dataset": { focus: `take-${item.doc}` }, "on": { click: onTake } },
      t("handover.take"),
    );
  return el("li", { class: "to-take" }, glyph("dirty"), " ", el("span", {}, words), button);
}

const takeAllButton = (document, open, click) =>
  el(
    "button",
    { type: "button", class: "primary", dataset: { focus: `take-all-${document.doc}`, step: "take-all" }, on: { click } },
    open.length > 0 ? t("handover.take-all", { count: open.length }) : t("handover.take-nothing"),
  );

function withdrawButton(app, document) {
  const click = () => app.submit(makeOperation("handover.withdrawn", document.doc, {}, document), { undoable: true });
  return el("button", { type: "button", dataset: { focus: `withdraw-${document.doc}`, step: "withdrawn" }, on: { click } }, t("handover.withdraw"));
}
