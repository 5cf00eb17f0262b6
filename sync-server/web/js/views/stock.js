// The store: levels, requisitions, stocktakes, and what minibars have to be paid for. One of the four at a time.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { mayDo } from "../model/roles.js";
import {
  askingPlaces,
  isBeingCounted,
  isOpenRequisition,
  itemOptions,
  makeCountSheet,
  makeRequisition,
  makeStockEntry,
  missingAt,
  placeOptions,
  waitingInStore,
} from "../model/storekeeping.js";
import { mountCardList } from "./cardlist.js";
import { createCountSheetCard } from "./countsheetcard.js";
import { buildForm } from "./form.js";
import { createPostingCard } from "./postingcard.js";
import { createRequisitionCard } from "./requisitioncard.js";
import { keepDrawn, newButton, sectionHead } from "./section.js";
import { entryFields, whatIsWrongWithEntry } from "./stockentry.js";
import { mountLevels } from "./stocklevels.js";

const latest = (member) => (a, b) => (b.body[member] ?? "").localeCompare(a.body[member] ?? "");

/** Each view: what it lists, how a new one begins, and who may begin it. */
const kViews = {
  levels: {
    mount: mountLevels,
    begin: "stock.moved",
    fields: entryFields,
    invalid: whatIsWrongWithEntry,
    make: (store, values) => makeStockEntry(store, values),
  },
  requisitions: {
    mount: (place, app) =>
      mountCardList(place, app, {
        kind: "requisition",
        isSetUp: (body) => body.opened_by,
        isOpen: isOpenRequisition,
        order: latest("opened_at"),
        create: createRequisitionCard,
        none: "store.no-requisitions",
      }),
    begin: "requisition.opened",
    waiting: ({ requisitions }) => requisitions,
    fields: (store) => [
      { name: "place", label: t("stock.place"), type: "select", options: askingPlaces(store) },
      { name: "refill", label: t("store.fill-to-par"), type: "checkbox", value: true },
      { name: "lines", label: t("store.lines"), type: "counts", options: itemOptions(store), addable: true },
      { name: "text", label: t("field.text") },
      { name: "draft", label: t("store.draft"), type: "checkbox" },
    ],
    invalid: (values, store) => (Object.keys(requestedIn(store, values)).length > 0 ? null : t("store.nothing-asked")),
    make: (store, values) => {
      const { place, text, draft } = values;
      return makeRequisition({ place, lines: requestedIn(store, values), text, ...(draft ? { draft } : {}) });
    },
  },
  counts: {
    mount: (place, app) =>
      mountCardList(place, app, {
        kind: "count-sheet",
        isSetUp: (body) => body.opened_by,
        isOpen: isBeingCounted,
        order: latest("opened_at"),
        create: createCountSheetCard,
        none: "store.no-sheets",
      }),
    begin: "stocktake.opened",
    waiting: ({ sheets }) => sheets,
    fields: (store) => [
      { name: "place", label: t("stock.place"), type: "select", options: placeOptions(store) },
      { name: "items", label: t("store.which-items"), type: "choices", options: itemOptions(store), value: [] },
      { name: "text", label: t("field.text") },
    ],
    make: (store, { place, items, text }) => makeCountSheet({ place, items, text }),
  },
  minibar: {
    mount: (place, app) =>
      mountCardList(place, app, {
        kind: "posting",
        isSetUp: (body) => body.room,
        isOpen: ({ state }) => state === "waiting",
        order: latest("at"),
        create: createPostingCard,
        none: "store.no-postings",
      }),
    waiting: ({ postings }) => postings,
  },
};

/** What the place lacks, where that is wanted, and what was written beside it. */
const requestedIn = (store, { place, refill, lines }) => {
  const all = { ...(refill ? missingAt(store, place) : {}), ...lines };
  return Object.fromEntries(Object.entries(all).filter(([, qty]) => qty > 0));
};

let current = "levels"; // Kept while the person looks at other sections.

export function mountStock(place, app) {
  const { store } = app;
  const tabs = el("div", { class: "tabs", role: "group", "aria-label": t("nav.stock") });
  const asked = el("div");
  const body = el("div", { class: "stock-view" });
  place.append(sectionHead("stock", tabs), asked, body);
  let view = null;
  let drawnTabs = "";

  function drawTabs() {
    const waiting = waitingInStore(store);
    const now = JSON.stringify([current, waiting, app.role()]);
    if (now === drawnTabs) {
      return;
    }
    drawnTabs = now;
    const { begin } = kViews[current];
    fill(tabs, [
      Object.keys(kViews).map((name) => tab(name, kViews[name].waiting?.(waiting) ?? 0)),
      begin && mayDo(app.role(), begin) && newButton("new", t(`store.new.${current}`), openForm),
    ]);
  }

  function tab(name, waiting) {
    const attributes = { "type": "button", "aria-pressed": String(name === current), "dataset": { focus: `tab-${name}` } };
    const badge = waiting > 0 && el("span", { class: "badge" }, waiting);
    return el("button", { ...attributes, on: { click: () => open(name) } }, t(`store.view.${name}`), " ", badge);
  }

  function open(name) {
    view?.unmount();
    body.replaceChildren();
    fill(asked);
    current = name;
    view = kViews[name].mount(body, app);
    drawTabs();
  }

  function openForm() {
    const shape = kViews[current];
    fill(
      asked,
      buildForm({
        title: t(`store.new.${current}`),
        fields: shape.fields(store, app.role()),
        invalid: (values) => shape.invalid?.(values, store) ?? null,
        onCancel: closeForm,
        onSubmit(values) {
          closeForm();
          app.submit(shape.make(store, values), { undoable: true });
        },
      }),
    );
  }

  function closeForm() {
    fill(asked);
    tabs.querySelector('[data-focus="new"]')?.focus();
  }

  open(current);
  const drawn = keepDrawn(store, ["documents"], drawTabs);
  return {
    unmount: () => (view.unmount(), drawn.unmount()),
    key: (name) => name === "n" && tabs.querySelector('[data-focus="new"]') !== null && (openForm(), true),
  };
}
