// What waits for a person's decision: conflicts, held entries, and rooms where the front office and the eye disagree.

import { el, reconcile } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { documentTitle, operationSentence, outcomeSentence } from "../model/describe.js";
import { attention, personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { buildConflict } from "./conflict.js";
import { sectionHead } from "./section.js";

export function mountAttention(place, app, { onOpen }) {
  const { store } = app;
  const groups = ["conflicts", "held", "discrepancies"].map((name) => {
    const list = el("div", { class: "cards" });
    const none = el("p", { class: "empty" });
    return {
      name,
      list,
      none,
      node: el(
        "section",
        { "aria-labelledby": `attention-${name}` },
        el("h2", { id: `attention-${name}` }, t(`attention.${name}`)),
        none,
        list,
      ),
    };
  });
  place.append(sectionHead("attention"), ...groups.map(({ node }) => node));

  function draw() {
    const found = attention(store);
    const shapes = {
      conflicts: {
        key: ({ conflict }) => conflict.id,
        version: ({ document }) => document.rev,
        build: ({ document, conflict }) => buildConflict(app, document, conflict),
      },
      held: {
        key: ({ op, result }) => op.id ?? result.id,
        version: ({ result }) => result.seq,
        build: (entry) => buildHeld(app, entry),
      },
      discrepancies: {
        key: (document) => document.doc,
        version: (document) => document.rev,
        build: (document) => buildDiscrepancy(store, document, onOpen),
      },
    };
    for (const { name, list, none } of groups) {
      none.textContent = found[name].length > 0 ? "" : t(store.state.loaded ? `attention.no-${name}` : "loading");
      reconcile(list, found[name], shapes[name]);
    }
  }

  const endings = [store.subscribe("documents", draw), store.subscribe("held", draw)];
  draw();
  return { unmount: () => endings.forEach((end) => end()) };
}

function buildHeld(app, { op, result }) {
  const { store } = app;
  const settle = (kind) => () => app.submit(makeOperation(kind, op.doc, { op: op.id }));
  const button = (kind, primary) =>
    mayDo(app.role(), kind) &&
    el(
      "button",
      {
        type: "button",
        class: primary ? "primary" : "",
        dataset: { focus: `${kind}-${op.id}`, act: kind },
        on: { click: settle(kind) },
      },
      t(`attention.${kind}`),
    );
  return el(
    "article",
    { class: "card held" },
    el("h3", {}, documentTitle(store, op.doc ?? ""), " · ", operationSentence(store, op)),
    el("p", {}, outcomeSentence({ ...result, outcome: "held" })),
    el(
      "p",
      { class: "quiet" },
      t("by-at", { person: personName(store, op.by, t), time: moment(result.eff, currentLanguage()) }),
    ),
    el("div", { class: "card-buttons" }, button("held.released", true), button("held.dismissed", false)),
  );
}

function buildDiscrepancy(store, document, onOpen) {
  const { number, occupancy, observed } = document.body;
  return el(
    "article",
    { class: "card discrepancy" },
    el("h3", {}, t("doc.room", { number })),
    el(
      "p",
      {},
      t("attention.front-office", { state: t(`occupancy.${occupancy}`) }),
      " / ",
      el(
        "strong",
        { class: "attention-text" },
        t("attention.seen", { state: t(observed.occupied ? "occupancy.occupied" : "occupancy.vacant") }),
      ),
    ),
    el(
      "p",
      { class: "quiet" },
      t("by-at", { person: personName(store, observed.by, t), time: moment(observed.at, currentLanguage()) }),
    ),
    el(
      "div",
      { class: "card-buttons" },
      el(
        "button",
        { type: "button", class: "primary", dataset: { focus: `open-${number}` }, on: { click: () => onOpen(number) } },
        t("attention.open-room"),
      ),
    ),
  );
}
