// Defects from report to verified repair, most pressing first.

import { el, fill, reconcile } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { damageBody, damageFields } from "../model/damage.js";
import { likelySame } from "../model/duplicates.js";
import { makeDamageReport } from "../model/operations.js";
import { mostPressing } from "../model/repairs.js";
import { buildForm } from "./form.js";
import { createOrderCard } from "./ordercard.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kOpenStates = ["open", "accepted", "done"];
const kStates = ["unfinished", "open", "accepted", "done", "verified", "merged", "all"];
const kTickMs = 10_000;

const chosen = { state: "unfinished", priority: "" }; // Kept while the person looks at other sections.

export function mountWorkOrders(place, app, { onOpen }) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const report = el("div");
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const cards = new Map(); // "work-order/ID" → its card, so that a half-written comment outlives what others do.
  place.append(sectionHead("work-orders", tools), report, empty, list);

  function drawTools() {
    const states = kStates.map((value) => ({ value, label: t(`order.filter.${value}`) }));
    const priorities = ["", "p1", "p2", "p3", "p4"].map((value) => ({
      value,
      label: value ? word("priority", value) : t("order.any-priority"),
    }));
    fill(
      tools,
      choice("state", t("order.state"), states, chosen.state, (value) => ((chosen.state = value), draw())),
      choice(
        "priority",
        t("field.priority"),
        priorities,
        chosen.priority,
        (value) => ((chosen.priority = value), draw()),
      ),
      el(
        "button",
        { type: "button", class: "primary", dataset: { focus: "report" }, on: { click: openReport } },
        t("action.damage"),
      ),
    );
  }

  function openReport() {
    const fields = [{ name: "room", label: t("field.room"), required: true }, ...damageFields()];
    fill(
      report,
      buildForm({
        title: t("action.damage"),
        fields,
        onCancel: () => fill(report),
        onSubmit(values) {
          if (store.body(`room/${values.room}`) === null) {
            app.notices.problem(t("search.none", { number: values.room }));
            return;
          }
          fill(report);
          app.submit(makeDamageReport(damageBody(store, values)), { undoable: true });
        },
      }),
    );
  }

  // A card stays while somebody writes on it, also when the order no longer fits the filter.
  const isShown = (order) => fits(order) || Boolean(cards.get(order.doc)?.isBeingWrittenOn());

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createOrderCard(app, doc, { onWritten: draw, onOpen }));
    }
    return cards.get(doc);
  }

  function draw() {
    const all = store.ofKind("work-order");
    const orders = all.filter(isShown).sort(mostPressing);
    empty.textContent = orders.length > 0 ? "" : t(store.state.loaded ? "order.none" : "loading");
    reconcile(list, orders, { key: (order) => order.doc, version: () => "", build: (order) => cardOf(order).node });
    orders.forEach((order) => cardOf(order).show(order, likelySame(all, order)));
  }

  drawTools();
  const drawn = keepDrawn(store, ["documents"], draw);
  const timer = setInterval(draw, kTickMs); // Clocks run, and what is due becomes overdue, without any news.
  return { unmount: () => (clearInterval(timer), drawn.unmount()) };
}

function fits({ body }) {
  const wanted =
    chosen.state === "all" ||
    body.state === chosen.state ||
    (chosen.state === "unfinished" && kOpenStates.includes(body.state));
  return wanted && (chosen.priority === "" || body.priority === chosen.priority);
}
