// What the hotel has set up: its own rules, public areas, items, checklists, and the deep-cleaning plan. An administrator changes
// it here; everybody else reads it.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t, translated, word } from "../core/i18n.js";
import { money } from "../core/money.js";
import { calendarDay } from "../core/time.js";
import { planItems } from "../model/deepplan.js";
import { areas, isSetUp, planName, property, typeName } from "../model/hotel.js";
import { mayDo } from "../model/roles.js";
import { items, kChecklists, kRules, roomTypes, ruleValue } from "../model/settings.js";
import { buildPhotos } from "./photos.js";
import { askRetention, retentionLines } from "./retention.js";
import { keepDrawn, sectionHead } from "./section.js";
import { askArea, askAsset, askItem, askLines, askPictures, askPlanItem, askRules, ruleWords } from "./settingsforms.js";

export function mountSettings(place, app) {
  const { store } = app;
  const edits = mayDo(app.role(), "document.set");
  let closeForm = null; // One form at a time: two would have fields of the same name.

  /** Opens the form that `build(close)` makes in `asked`; afterwards the focus is back on the button that opened it. */
  function ask(asked, focus, build) {
    closeForm?.();
    closeForm = () => fill(asked);
    const close = () => {
      fill(asked);
      closeForm = null;
      place.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
    };
    fill(asked, build(close));
  }

  const setup = { app, edits, ask };
  const groups = [
    rulesGroup(setup),
    retentionGroup(setup),
    areasGroup(setup),
    itemsGroup(setup),
    assetsGroup(setup),
    checklistsGroup(setup),
    typesGroup(setup),
    planGroup(setup),
  ];
  place.append(
    sectionHead("settings"),
    ...(edits ? [] : [el("p", { class: "setup-note" }, t("setup.read-only"))]),
    ...groups.map(({ node }) => node),
  );
  return keepDrawn(store, ["documents"], () => groups.forEach(({ draw }) => draw()));
}

/** One part: its heading with a button where there is one, a place for the form that is open, and what stands. */
function buildGroup(name, button, ...content) {
  const asked = el("div");
  const heading = el("h2", { id: `setup-${name}` }, t(`setup.${name}`));
  const node = el(
    "section",
    { "class": "setup", "aria-labelledby": heading.id, "dataset": { setup: name } },
    el("div", { class: "setup-head" }, heading, button && button(asked)),
    asked,
    content,
  );
  return { node, asked };
}

/** "Change"; screen readers hear what. */
function changeButton({ ask }, asked, focus, name, build) {
  return el(
    "button",
    {
      "type": "button",
      "aria-label": t("setup.change-one", { name }),
      "dataset": { focus },
      "on": { click: () => ask(asked, focus, build) },
    },
    t("setup.change"),
  );
}

const newButton = ({ ask }, focus, build) => (asked) =>
  el(
    "button",
    { type: "button", class: "primary", dataset: { focus }, on: { click: () => ask(asked, focus, build) } },
    t(`setup.${focus}`),
  );

/** A group of names with one value each, changed all at once by the form that `form(app, close)` makes. */
function linesGroup(setup, { name, lines, form }) {
  const { app, edits } = setup;
  const { store } = app;
  const body = el("tbody");
  const table = el("div", { class: "table-card" }, el("table", {}, body));
  const change = (asked) =>
    changeButton(setup, asked, `change-${name}`, t(`setup.${name}`), (close) => form(app, close));
  const { node } = buildGroup(name, edits && change, table);

  function draw() {
    reconcile(body, lines(store), {
      key: ([words]) => words,
      version: ([, value]) => value,
      build: ([words, value]) => el("tr", {}, el("th", { scope: "row" }, words), el("td", {}, value)),
    });
  }
  return { node, draw };
}

function rulesGroup(setup) {
  function lines(store) {
    const { name, time_zone: zone, business_day: day } = property(store);
    return [
      [t("rule.name"), name],
      [t("rule.time_zone"), zone],
      [t("rule.business_day"), day ? calendarDay(day, currentLanguage()) : "–"],
      ...kRules.map((rule) => [t(`rule.${rule.name}`), ruleWords(rule, ruleValue(store, rule))]),
    ];
  }

  return linesGroup(setup, { name: "rules", lines, form: askRules });
}

const retentionGroup = (setup) =>
  linesGroup(setup, { name: "retention", lines: retentionLines, form: askRetention });

/** A group that is a table of documents, with a button for a new one. */
function tableGroup(setup, { name, focus, columns, none, list, key, cells, form }) {
  const { app, edits } = setup;
  const { store } = app;
  const body = el("tbody");
  const empty = el("p", { class: "empty" });
  const head = columns.map((column) => el("th", { scope: "col" }, t(column)));
  const last = edits ? el("th", { scope: "col" }, el("span", { class: "visually-hidden" }, t("setup.change"))) : null;
  const table = el("div", { class: "table-card" }, el("table", {}, el("thead", {}, el("tr", {}, head, last)), body));
  const fresh = newButton(setup, focus, (close) => form(app, null, close));
  const { node, asked } = buildGroup(name, edits && fresh, empty, table);

  function buildRow(item) {
    const doc = key(item);
    const [title, ...rest] = cells(store, item);
    const change = () => changeButton(setup, asked, `change-${doc}`, title, (close) => form(app, doc, close));
    return el(
      "tr",
      { dataset: { doc } },
      el("th", { scope: "row" }, title, el("span", { class: "quiet" }, otherName(store.body(doc).names, title))),
      rest.map((value) => el("td", {}, value)),
      edits && el("td", { class: "setup-change" }, change()),
    );
  }

  function draw() {
    const items = list(store);
    table.hidden = items.length === 0;
    empty.hidden = items.length > 0;
    empty.textContent = t(store.state.loaded ? none : "loading");
    reconcile(body, items, { key, version: (item) => JSON.stringify(cells(store, item)), build: buildRow });
  }
  return { node, draw };
}

/** What it is called in the page's other language. */
function otherName(names, shown) {
  const other = names?.[currentLanguage() === "en" ? "zh-CN" : "en"];
  return other && other !== shown ? other : "";
}

const areasGroup = (setup) =>
  tableGroup(setup, {
    name: "areas",
    focus: "new-area",
    columns: ["setup.name", "setup.floor", "setup.section", "credits", "area.cycle"],
    none: "setup.no-areas",
    list: areas,
    key: ({ doc }) => doc,
    cells: (_, { doc, body }) => [
      translated(body.names, doc.slice("area/".length)),
      body.floor || "–",
      body.section || "–",
      body.credits ?? 0,
      t("area.every", { count: body.cycle_days ?? 1 }),
    ],
    form: askArea,
  });

const standardWords = (standard = {}) =>
  Object.entries(standard)
    .map(([task, qty]) => `${word("task", task)} ${qty}`)
    .join(" · ");

const itemsGroup = (setup) =>
  tableGroup(setup, {
    name: "items",
    focus: "new-stock-item",
    columns: ["setup.name", "setup.item-group", "setup.item-unit", "setup.item-par", "setup.item-price", "setup.item-standard"],
    none: "setup.no-items",
    list: items,
    key: ({ doc }) => doc,
    cells: (_, { doc, body }) => [
      translated(body.names, doc.slice("item/".length)),
      body.group ? word("item-group", body.group) : "–",
      body.unit ? word("unit", body.unit) : "–",
      body.par ?? "–",
      body.price == null ? "–" : money(body.price),
      standardWords(body.standard) || "–",
    ],
    form: askItem,
  });

const assetsGroup = (setup) =>
  tableGroup(setup, {
    name: "assets",
    focus: "new-asset",
    columns: ["setup.name", "setup.asset-class", "loan.field.label", "setup.floor", "setup.asset-retired"],
    none: "setup.no-assets",
    list: (store) => store.ofKind("custody").filter(isSetUp),
    key: ({ doc }) => doc,
    cells: (_, { doc, body }) => [
      translated(body.names, doc.slice("custody/".length)),
      word("asset-class", body.class),
      body.label || "–",
      body.floor || "–",
      t(body.retired ? "setup.yes" : "setup.no"),
    ],
    form: askAsset,
  });

const planGroup = (setup) =>
  tableGroup(setup, {
    name: "plan",
    focus: "new-item",
    columns: ["setup.name", "area.cycle", "credits", "setup.room-types"],
    none: "deep.none",
    list: planItems,
    key: ({ id }) => `deep-clean/${id}`,
    cells: (store, { id, cycle_days: days, credits, room_types: types = [] }) => [
      planName(store, id),
      t("area.every", { count: days }),
      credits ?? 0,
      types.map((type) => typeName(store, type)).join(t("list.comma")) || t("setup.all-rooms"),
    ],
    form: askPlanItem,
  });

/** A group of cards, each a document that is there from the beginning. `content(card)` is null while nothing is set up. */
function cardsGroup(setup, { name, list, title, none, content, form }) {
  const { app, edits } = setup;
  const cards = el("div", { class: "cards" });
  const { node, asked } = buildGroup(name, null, cards);

  function buildCard(card) {
    const words = title(card);
    const change = () => changeButton(setup, asked, `change-${card.doc}`, words, (close) => form(card, close));
    return el(
      "article",
      { class: `card ${name}`, dataset: { doc: card.doc } },
      el("header", {}, el("h3", {}, words), edits && change()),
      content(card, words) ?? el("p", { class: "quiet" }, t(none)),
    );
  }

  function draw() {
    reconcile(cards, list(app.store), {
      key: ({ doc }) => doc,
      version: (card) => JSON.stringify([title(card), card]),
      build: buildCard,
    });
  }
  return { node, draw };
}

const checklistsGroup = (setup) =>
  cardsGroup(setup, {
    name: "checklists",
    list: (store) =>
      kChecklists.map((code) => {
        const doc = `checklist/${code}`;
        return { doc, code, lines: store.body(doc)?.lines ?? [] };
      }),
    title: ({ code }) => t(`checklist.${code}`),
    none: "lines.none",
    content: ({ lines }) => (lines.length === 0 ? null : el("ol", {}, lines.map(buildLine))),
    form: ({ doc, code }, close) => askLines(setup.app, doc, t(`checklist.${code}`), close),
  });

const buildLine = ({ code, names, required, picture }) =>
  el(
    "li",
    {},
    translated(names, code),
    required && el("span", { class: "quiet" }, ` · ${t("lines.must")}`),
    picture && buildPhotos([picture], translated(names, code)),
  );

/** How rooms of each type look when they are as they should be. */
const typesGroup = (setup) =>
  cardsGroup(setup, {
    name: "types",
    list: (store) =>
      roomTypes(store).map((type) => {
        const doc = `room-type/${type}`;
        return { doc, type, pictures: store.body(doc)?.pictures ?? [] };
      }),
    title: ({ type }) => typeName(setup.app.store, type),
    none: "setup.no-pictures",
    content: ({ pictures }, words) => (pictures.length === 0 ? null : buildPhotos(pictures, words)),
    form: ({ type }, close) => askPictures(setup.app, type, close),
  });
