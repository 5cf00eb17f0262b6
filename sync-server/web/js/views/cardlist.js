// A list of cards of one kind of document: those that somebody still has to do something about first.

import { el, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { keepDrawn } from "./section.js";

const kMostClosed = 60; // Of what is done with, the latest; the rest is in the reports.

/**
 * Mounts the list. `list`: `{kind, isSetUp(body), isOpen(body), order(a, b), create(app, doc, {onWritten}), none}`; `none` is the
 * key of the sentence for an empty list.
 */
export function mountCardList(place, app, list) {
  const { store } = app;
  const open = el("div", { class: "cards" });
  const closedHead = el("h2", {}, t("store.done-with"));
  const closed = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const cards = new Map(); // Document → its card, so that what is being written outlives what others do.
  place.append(empty, open, closedHead, closed);

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, list.create(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  function show(where, documents) {
    reconcile(where, documents, { key: ({ doc }) => doc, version: () => "", build: (one) => cardOf(one).node });
    documents.forEach((one) => cardOf(one).show(one));
  }

  function draw() {
    const all = store.ofKind(list.kind).filter(({ body }) => list.isSetUp(body)).sort(list.order);
    const isOpen = ({ doc, body }) => list.isOpen(body) || Boolean(cards.get(doc)?.isBeingWrittenOn());
    const done = all.filter((one) => !isOpen(one)).slice(0, kMostClosed);
    show(open, all.filter(isOpen));
    show(closed, done);
    closedHead.hidden = done.length === 0;
    empty.textContent = all.length > 0 ? "" : t(store.state.loaded ? list.none : "loading");
  }

  return keepDrawn(store, ["documents"], draw);
}
