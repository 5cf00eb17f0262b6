// The register of what guests left behind: searched by what, room, day or label; what was kept long enough comes first.

import { el, fill, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { foundBody, foundFields, isClosedItem, isOverdue, makeFound, matchesFound } from "../model/found.js";
import { hotelDay } from "../model/hotel.js";
import { placeFields, whatIsWrongWithPlace } from "../model/request.js";
import { buildForm } from "./form.js";
import { createFoundCard } from "./foundcard.js";
import { choice, keepDrawn, newButton, sectionHead } from "./section.js";

const kStates = ["here", "found", "handed-over", "stored", "claimed", "overdue", "returned", "disposed", "all"];
const kMost = 200; // The latest that fit; who looks for an older one asks for it.
const kOfList = new Set(["here", "overdue", "all"]);

const chosen = { state: "here", asked: "" }; // Kept while the person looks at other sections.

export function mountFound(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const asked = el("div");
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const cards = new Map(); // "found-item/ID" → its card, so that what is being written outlives what others do.
  place.append(sectionHead("found", tools), asked, empty, list);

  function drawTools() {
    const states = kStates.map((value) => ({
      value,
      label: t(kOfList.has(value) ? `found.filter.${value}` : `found-state.${value}`),
    }));
    fill(
      tools,
      el("input", {
        "type": "search",
        "class": "found-search",
        "placeholder": t("found.search"),
        "aria-label": t("found.search"),
        "value": chosen.asked,
        "dataset": { focus: "found-search" },
        "on": { input: ({ target }) => ((chosen.asked = target.value), draw()) },
      }),
      choice("state", t("found.state"), states, chosen.state, (value) => ((chosen.state = value), draw())),
      newButton("new-found", t("found.new"), openForm),
    );
  }

  function openForm() {
    fill(
      asked,
      buildForm({
        title: t("found.new"),
        fields: [...placeFields(store), ...foundFields()],
        invalid: (values) => whatIsWrongWithPlace(store, values),
        onCancel: closeForm,
        onSubmit({ room, place, ...values }) {
          closeForm();
          const where = place ? { place } : { room };
          app.submit(makeFound({ ...where, ...foundBody(values, store.body(`room/${room}`)) }), { undoable: true });
        },
      }),
    );
  }

  function closeForm() {
    fill(asked);
    tools.querySelector('[data-focus="new-found"]').focus();
  }

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createFoundCard(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  function fits({ doc, body }) {
    const wanted =
      chosen.state === "all" ||
      body.state === chosen.state ||
      (chosen.state === "here" && !isClosedItem(body)) ||
      (chosen.state === "overdue" && isOverdue(body, hotelDay(store)));
    return wanted && matchesFound(doc, body, chosen.asked);
  }

  function draw() {
    const today = hotelDay(store);
    const isFirst = ({ body }) => (isOverdue(body, today) ? 0 : 1);
    const items = store
      .ofKind("found-item")
      .filter((item) => item.body.reported_by) // One that was taken back has nothing to show.
      .filter((item) => fits(item) || Boolean(cards.get(item.doc)?.isBeingWrittenOn()))
      .sort((a, b) => isFirst(a) - isFirst(b) || b.body.reported_at.localeCompare(a.body.reported_at))
      .slice(0, kMost);
    empty.textContent = items.length > 0 ? "" : t(store.state.loaded ? "found.none" : "loading");
    reconcile(list, items, { key: ({ doc }) => doc, version: () => "", build: (item) => cardOf(item).node });
    items.forEach((item) => cardOf(item).show(item));
  }

  drawTools();
  const drawn = keepDrawn(store, ["documents"], draw);
  return { unmount: drawn.unmount, key: (name) => name === "n" && (openForm(), true) };
}
