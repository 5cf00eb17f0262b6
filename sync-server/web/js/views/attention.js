// What waits for a person: conflicts, held entries, check-out inspections that no tablet has; rooms of which somebody must
// think: where the front office and the eye disagree, where nobody has seen the guest, and what is promised to guests; what
// is to be decided on in the store, and what it lacks.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { attention } from "../model/attention.js";
import { assetState } from "../model/custody.js";
import { documentTitle, operationSentence, outcomeSentence, placeName } from "../model/describe.js";
import { itemName, personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { buildConflict } from "./conflict.js";
import { buildNotice } from "./briefing.js";
import { createCountSheetCard } from "./countsheetcard.js";
import { createCustodyCard } from "./custodycard.js";
import { createFoundCard } from "./foundcard.js";
import { glyph } from "./glyphs.js";
import { buildHandover } from "./handovercard.js";
import { createLoanCard } from "./loancard.js";
import { createOrderCard } from "./ordercard.js";
import { createPostingCard } from "./postingcard.js";
import { createReportCard } from "./reportcard.js";
import { createRequisitionCard } from "./requisitioncard.js";
import { sectionHead } from "./section.js";
import { buildDiscrepancy, buildUndelivered, buildUnready, buildVip, buildWelfare } from "./roomcards.js";

const kLookAgainMs = 10_000; // A welfare check becomes due without any news.

const ofRoom = (build) => ({ key: ({ doc }) => doc, version: ({ rev }) => rev, build });

/** The order's own card, as among the work orders. */
const ofOrder = () => ({
  key: ({ doc }) => doc,
  version: ({ rev }) => rev,
  build(app, document, onOpen) {
    const card = createOrderCard(app, document.doc, { onWritten: () => {}, onOpen });
    card.show(document);
    return card.node;
  },
});

/** The thing's own card, as in its own section. */
const ofThing = (create) => ({
  key: ({ doc }) => doc,
  version: ({ rev }) => rev,
  build: (app, document) => shownCard(create, app, document),
});

/** Each group: which of what was found it shows, and how one of them is drawn. */
const kGroups = {
  undelivered: {
    key: ({ op }) => op,
    version: ({ isTold }) => isTold,
    build: (app, entry, onOpen) => buildUndelivered(app, entry, onOpen),
  },
  conflicts: {
    key: ({ conflict }) => conflict.id,
    version: ({ document }) => document.rev,
    build: (app, { document, conflict }) => buildConflict(app, document, conflict),
  },
  held: {
    key: ({ op, result }) => op.id ?? result.id,
    version: ({ result }) => result.seq,
    build: (app, entry) => buildHeld(app, entry),
  },
  offsale: ofOrder(),
  charges: ofOrder(),
  welfare: ofRoom(buildWelfare),
  discrepancies: ofRoom(buildDiscrepancy),
  unready: ofRoom(buildUnready),
  vip: ofRoom(buildVip),
  loans: {
    key: ({ document }) => document.doc,
    version: ({ document, warning, room }) => `${document.rev} ${warning} ${room}`,
    build: (app, { document }) => shownCard(createLoanCard, app, document),
  },
  found: ofThing(createFoundCard),
  assets: { ...ofThing(createCustodyCard), version: ({ rev, body }) => `${rev} ${assetState(body)}` },
  handovers: { ...ofRoom((app, document) => buildHandover(app, document)) },
  reports: ofThing(createReportCard),
  notices: { ...ofRoom((app, document) => buildNotice(app, document, true)) },
  requisitions: ofThing(createRequisitionCard),
  counts: ofThing(createCountSheetCard),
  postings: ofThing(createPostingCard),
  low: {
    key: ({ place }) => place,
    version: ({ items }) => JSON.stringify(items),
    build: (app, lack) => buildLack(app, lack),
  },
};

/** A card as in its own section, as it stands now. */
function shownCard(create, app, document) {
  const card = create(app, document.doc, { onWritten: () => {} });
  card.show(document);
  return card.node;
}

export function mountAttention(place, app, { onOpen }) {
  const { store, checkouts } = app;
  const groups = Object.entries(kGroups).map(([name, shape]) => {
    const list = el("div", { class: "cards" });
    const node = el(
      "section",
      { "aria-labelledby": `attention-${name}`, "class": `attention-${name}` },
      el("h2", { id: `attention-${name}` }, t(`attention.${name}`)),
      list,
    );
    return { name, shape, list, node };
  });
  const inOrder = el("ul", { class: "plain" });
  const clear = el("section", { class: "attention-clear" }, el("h2", {}, t("attention.clear")), inOrder);
  const loading = el("p", { class: "empty" });
  place.append(sectionHead("attention"), loading, ...groups.map(({ node }) => node), clear);

  function draw() {
    const undelivered = checkouts.list().filter(({ state }) => state === "undelivered");
    const found = { ...attention(store), undelivered };
    const isClear = ({ name }) => found[name].length === 0;
    loading.textContent = store.state.loaded ? "" : t("loading");
    clear.hidden = !store.state.loaded || !groups.some(isClear);
    fill(inOrder, groups.filter(isClear).map(({ name }) => el("li", {}, glyph("clean"), " ", t(`attention.no-${name}`))));
    for (const { name, shape, list, node } of groups) {
      node.hidden = isClear({ name });
      reconcile(list, found[name], { ...shape, build: (item) => shape.build(app, item, onOpen) });
    }
  }

  const endings = [store.subscribe("documents", draw), store.subscribe("held", draw), checkouts.subscribe(draw)];
  const timer = setInterval(draw, kLookAgainMs);
  draw();
  return { unmount: () => (clearInterval(timer), endings.forEach((end) => end())) };
}

/** What one place lacks, most of all what is already below zero. */
function buildLack(app, { place, items }) {
  const lines = Object.entries(items).map(([item, { missing, level }]) =>
    el("li", {}, t(level < 0 ? "attention.below-zero" : "attention.lacks", { item: itemName(app.store, item), count: missing, level })),
  );
  return el("article", { class: "card lack" }, el("h3", {}, glyph("attention"), " ", placeName(app.store, place)), el("ul", { class: "plain" }, lines));
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
