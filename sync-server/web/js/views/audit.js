// Any document of the hotel: as it stands, and every operation it was folded from, word for word.

import { el, fill } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { kKinds } from "../core/kinds.js";
import { documentTitle } from "../model/describe.js";
import { buildAdministration, readsAdministration } from "./administration.js";
import { buildHistory } from "./history.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kMostShown = 200;

const chosen = { kind: "room", words: "", doc: null }; // Kept while the person looks at other sections.

export function mountAudit(place, app) {
  const { store } = app;
  const list = el("ul", { class: "plain audit-list" });
  const more = el("p", { class: "quiet" });
  const shown = el("section", { class: "card audit-shown", hidden: true });
  const search = el("input", {
    type: "search",
    value: chosen.words,
    placeholder: t("audit.search"),
    "aria-label": t("audit.search"),
    dataset: { focus: "audit-search" },
    on: { input: ({ target }) => ((chosen.words = target.value.trim().toLowerCase()), drawList()) },
  });
  const kinds = kKinds.map((value) => ({ value, label: word("kind", value) }));
  const pick = choice("kind", t("audit.kind"), kinds, chosen.kind, (value) => ((chosen.kind = value), drawList()));
  let history = null;
  place.append(sectionHead("audit", pick, search), el("div", { class: "audit" }, el("div", {}, list, more), shown));
  if (readsAdministration(app.role())) {
    place.append(buildAdministration(app));
  }

  function drawList() {
    const all = store
      .ofKind(chosen.kind)
      .map(({ doc }) => ({ doc, title: documentTitle(store, doc) }))
      .filter(({ doc, title }) => `${doc} ${title}`.toLowerCase().includes(chosen.words))
      .sort((a, b) => a.title.localeCompare(b.title, undefined, { numeric: true }));
    fill(list, all.slice(0, kMostShown).map(buildLine));
    more.textContent = all.length > kMostShown ? t("audit.more", { count: all.length - kMostShown }) : all.length === 0 ? t("audit.none") : "";
  }

  function buildLine({ doc, title }) {
    return el(
      "li",
      {},
      el("button", { type: "button", class: "audit-doc", "aria-pressed": String(doc === chosen.doc), dataset: { focus: `audit-${doc}` }, on: { click: () => open(doc) } }, title, el("span", { class: "quiet" }, ` ${doc}`)),
    );
  }

  function open(doc) {
    chosen.doc = doc;
    history = buildHistory(app, doc, { raw: true });
    drawList();
    drawShown();
  }

  function drawShown() {
    const document = store.state.documents.get(chosen.doc);
    shown.hidden = !document;
    if (!document) {
      return;
    }
    history ??= buildHistory(app, chosen.doc, { raw: true });
    fill(
      shown,
      el("h2", {}, documentTitle(store, chosen.doc)),
      el("p", { class: "quiet" }, t("audit.rev", { doc: chosen.doc, rev: document.rev })),
      el("details", {}, el("summary", {}, t("audit.stands")), el("pre", { tabindex: "0" }, JSON.stringify(document.body, null, 2))),
      el("h3", {}, t("drawer.history")),
      history.node,
    );
    history.refresh(document.rev);
  }

  return keepDrawn(store, ["documents"], () => (drawList(), drawShown()));
}
