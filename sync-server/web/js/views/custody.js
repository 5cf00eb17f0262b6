// Keys, radios and tablets: what is missing or should have come back first, then what is out, then what hangs on the board.

import { el, fill, reconcile } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { assets, assetState, kAssetClasses } from "../model/custody.js";
import { createCustodyCard, registerLine } from "./custodycard.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kStates = ["all", "out", "late", "in"];
const kUrgency = ["missing", "late", "out", "in"];
const kTickMs = 10_000;

const chosen = { state: "all", kind: "all" }; // Kept while the person looks at other sections.

export function mountCustody(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const summary = el("p", { class: "custody-summary", role: "status" });
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const register = el("tbody");
  const cards = new Map(); // "custody/CODE" → its card, so that what is being written outlives what others do.
  place.append(sectionHead("custody", tools), summary, empty, list, registerOnPaper(register));

  function drawTools() {
    const states = kStates.map((value) => ({ value, label: t(`custody.filter.${value}`) }));
    const kinds = ["all", ...kAssetClasses].map((value) => ({ value, label: word("asset-class", value) }));
    fill(
      tools,
      choice("state", t("found.state"), states, chosen.state, (value) => ((chosen.state = value), draw())),
      choice("class", t("custody.class"), kinds, chosen.kind, (value) => ((chosen.kind = value), draw())),
    );
  }

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createCustodyCard(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  function fits({ doc, body }) {
    const state = assetState(body);
    const ofState =
      chosen.state === "all" || state === chosen.state || (chosen.state === "out" && ["late", "missing"].includes(state));
    const ofKind = chosen.kind === "all" || body.class === chosen.kind;
    return (ofState && ofKind) || Boolean(cards.get(doc)?.isBeingWrittenOn());
  }

  const urgency = ({ body }) => kUrgency.indexOf(assetState(body));

  function draw() {
    const all = assets(store);
    const shown = all.filter(fits).sort((a, b) => urgency(a) - urgency(b)); // By class and name within.
    const count = (state) => all.filter(({ body }) => assetState(body) === state).length;
    const counts = { out: count("out"), late: count("late"), missing: count("missing"), in: count("in") };
    summary.textContent = all.length > 0 ? t("custody.summary", counts) : "";
    empty.textContent = shown.length > 0 ? "" : t(!store.state.loaded ? "loading" : all.length > 0 ? "custody.none-such" : "custody.none");
    reconcile(list, shown, { key: ({ doc }) => doc, version: () => "", build: (one) => cardOf(one).node });
    shown.forEach((one) => cardOf(one).show(one));
    fill(register, all.map((one) => registerLine(store, one)));
  }

  drawTools();
  const drawn = keepDrawn(store, ["documents"], draw);
  const timer = setInterval(draw, kTickMs); // What is due becomes overdue without any news.
  return { unmount: () => (clearInterval(timer), drawn.unmount()) };
}

/** On paper the cards become the register that people sign. */
function registerOnPaper(body) {
  const columns = ["custody.class", "setup.name", "loan.field.label", "custody.field.to", "custody.at", "custody.signature"];
  const head = columns.map((column) => el("th", { scope: "col" }, t(column)));
  return el("table", { class: "only-print register", "aria-hidden": "true" }, el("thead", {}, el("tr", {}, head)), body);
}
