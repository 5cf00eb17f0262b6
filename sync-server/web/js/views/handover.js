// Handovers and the duty log: what waits to be taken over, what goes on, and what was written, the latest first.

import { el, fill, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import {
  goingOn,
  logBody,
  logFields,
  makeHandover,
  makeLogEntry,
  shiftNow,
  shiftOptions,
} from "../model/dutylog.js";
import { buildForm } from "./form.js";
import { buildHandover } from "./handovercard.js";
import { createLogCard } from "./logcard.js";
import { keepDrawn, newButton, sectionHead } from "./section.js";

const kMostHandovers = 10;
const kMostLines = 200;

export function mountHandover(place, app) {
  const { store } = app;
  const asked = el("div");
  const handovers = el("div", { class: "cards" });
  const open = el("div", { class: "cards" });
  const log = el("div", { class: "cards log" });
  const none = { open: el("p", { class: "empty" }), log: el("p", { class: "empty" }) };
  const cards = new Map(); // "log-entry/ID" → its card, so that what is being written outlives what others do.
  const tools = [
    newButton("new-entry", t("log.new"), openLogForm),
    el("button", { type: "button", dataset: { focus: "hand-over" }, on: { click: openHandoverForm } }, t("handover.new")),
  ];
  place.append(
    sectionHead("handover", tools),
    asked,
    handovers,
    el("h2", {}, t("log.open")),
    none.open,
    open,
    el("h2", {}, t("log.all")),
    none.log,
    log,
  );

  function close(focus) {
    fill(asked);
    place.querySelector(`[data-focus="${focus}"]`)?.focus();
  }

  function openLogForm() {
    fill(
      asked,
      buildForm({
        title: t("log.new"),
        fields: logFields(store),
        invalid: ({ room }) => (room === "" || store.body(`room/${room}`) ? null : t("search.none", { number: room })),
        onCancel: () => close("new-entry"),
        onSubmit(values) {
          close("new-entry");
          app.submit(makeLogEntry(logBody(values)), { undoable: true });
        },
      }),
    );
  }

  function openHandoverForm() {
    const all = goingOn(store);
    const options = all.map(({ doc, text }) => ({ value: doc, label: text }));
    fill(
      asked,
      buildForm({
        title: t("handover.new"),
        submit: t("handover.offer"),
        hint: t("handover.hint"),
        fields: [
          { name: "shift", label: t("handover.field.shift"), type: "select", options: shiftOptions(), value: shiftNow(store) },
          { name: "text", label: t("handover.field.text"), type: "textarea", first: true },
          { name: "items", label: t("handover.field.items"), type: "choices", options, value: options.map(({ value }) => value) },
        ],
        onCancel: () => close("hand-over"),
        onSubmit(values) {
          close("hand-over");
          const items = all.filter(({ doc }) => values.items.includes(doc));
          app.submit(makeHandover(store, { ...values, items }), { undoable: true });
        },
      }),
    );
  }

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createLogCard(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  function show(where, entries) {
    reconcile(where, entries, { key: ({ doc }) => doc, version: () => "", build: (one) => cardOf(one).node });
    entries.forEach((one) => cardOf(one).show(one));
  }

  const latest = (member) => (a, b) => (b.body[member] ?? "").localeCompare(a.body[member] ?? "");

  function draw() {
    const given = store.ofKind("handover").filter(({ body }) => body.offered_by).sort(latest("offered_at"));
    const waiting = given.filter(({ body }) => body.state === "offered");
    const shown = [...waiting, ...given.filter((one) => !waiting.includes(one)).slice(0, kMostHandovers)];
    reconcile(handovers, shown, { key: ({ doc }) => doc, version: ({ rev }) => rev, build: (one) => buildHandover(app, one) });
    const entries = store.ofKind("log-entry").filter(({ body }) => body.written_by).sort(latest("written_at"));
    const isOpen = ({ doc, body }) => body.state === "open" || Boolean(cards.get(doc)?.isBeingWrittenOn());
    const rest = entries.filter((one) => !isOpen(one)).slice(0, kMostLines);
    show(open, entries.filter(isOpen));
    show(log, rest);
    none.open.textContent = open.childElementCount > 0 ? "" : t(store.state.loaded ? "log.no-open" : "loading");
    none.log.textContent = rest.length > 0 ? "" : t(store.state.loaded ? "log.none" : "loading");
  }

  const drawn = keepDrawn(store, ["documents"], draw);
  return { unmount: drawn.unmount, key: (name) => name === "n" && (openLogForm(), true) };
}
