// Defects from report to verified repair, most pressing first.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { damageBody, damageFields, whatOf } from "../model/damage.js";
import { whereOf } from "../model/describe.js";
import { personName } from "../model/hotel.js";
import { makeDamageReport, makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kOpenStates = ["open", "accepted", "done"];
const kStates = ["unfinished", "open", "accepted", "done", "verified", "merged", "all"];

/** What may come next in each state, in the order of the buttons. */
const kSteps = {
  open: ["accepted", "done", "commented"],
  accepted: ["done", "commented"],
  done: ["verified", "reopened", "commented"],
  verified: ["reopened"],
  merged: [],
};
const kAsksText = ["commented", "done", "reopened"];

const chosen = { state: "unfinished", priority: "" }; // Kept while the person looks at other sections.

export function mountWorkOrders(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const report = el("div");
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
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
          app.submit(makeDamageReport(damageBody(values)), { undoable: true });
        },
      }),
    );
  }

  function shown({ body }) {
    const fits =
      chosen.state === "all" ||
      body.state === chosen.state ||
      (chosen.state === "unfinished" && kOpenStates.includes(body.state));
    return fits && (chosen.priority === "" || body.priority === chosen.priority);
  }

  function draw() {
    const orders = store.ofKind("work-order").filter(shown).sort(mostPressing);
    empty.textContent = orders.length > 0 ? "" : t(store.state.loaded ? "order.none" : "loading");
    reconcile(list, orders, {
      key: (order) => order.doc,
      version: (order) => order.rev,
      build: (order) => buildOrder(app, order),
    });
  }

  drawTools();
  return keepDrawn(store, ["documents"], draw);
}

const mostPressing = (a, b) =>
  (a.body.priority ?? "p9").localeCompare(b.body.priority ?? "p9") ||
  (a.body.reported_at ?? "").localeCompare(b.body.reported_at ?? "");

function buildOrder(app, document) {
  const { store } = app;
  const order = document.body;
  const form = el("div");
  const at = (id, time) =>
    t("by-at", { person: personName(store, id, t), time: time ? moment(time, currentLanguage()) : "–" });
  const lines = [
    t("order.reported", { who: at(order.reported_by, order.reported_at) }),
    order.accepted_by && t("order.accepted-by", { person: personName(store, order.accepted_by, t) }),
    order.due_at && t("order.due", { time: moment(order.due_at, currentLanguage()) }),
    order.done_by && t("order.done-by", { who: at(order.done_by, order.done_at) }),
    order.photos?.length > 0 && t("order.photos", { count: order.photos.length }),
  ];
  return el(
    "article",
    { class: `card order ${order.state}` },
    el(
      "header",
      {},
      el("span", { class: `priority ${order.priority}` }, (order.priority ?? "–").toUpperCase()),
      el("h2", {}, whereOf(order), " · ", whatOf(order)),
      el("span", { class: `order-state ${order.state}` }, word("order", order.state)),
    ),
    order.text && el("p", {}, order.text),
    el("p", { class: "quiet" }, lines.filter(Boolean).join(" · ")),
    order.comments?.length > 0 &&
      el(
        "ul",
        { class: "plain comments" },
        order.comments.map((comment) =>
          el("li", {}, comment.text, el("span", { class: "quiet" }, ` — ${at(comment.by, comment.at)}`)),
        ),
      ),
    el("div", { class: "card-buttons" }, buildSteps(app, document, form), historyButton(app, document, form)),
    form,
  );
}

function buildSteps(app, document, form) {
  const steps = (kSteps[document.body.state] ?? []).filter((step) => mayDo(app.role(), `work_order.${step}`));
  const send = (step, body) =>
    app.submit(makeOperation(`work_order.${step}`, document.doc, body, document), { undoable: step !== "commented" });
  return steps.map((step, index) => {
    const ask = () =>
      fill(
        form,
        buildForm({
          title: t(`order.step.${step}`),
          submit: t(`order.step.${step}`),
          fields: [{ name: "text", label: t("field.text"), type: "textarea", required: step !== "done" }],
          onCancel: () => fill(form),
          onSubmit: ({ text }) => (fill(form), send(step, text ? { text } : {})),
        }),
      );
    return el(
      "button",
      {
        type: "button",
        class: index === 0 ? "primary" : "",
        dataset: { focus: `${document.doc}-${step}`, step },
        on: { click: kAsksText.includes(step) ? ask : () => send(step, {}) },
      },
      t(`order.step.${step}`),
    );
  });
}

function historyButton(app, document, form) {
  const show = () => {
    const history = buildHistory(app, document.doc);
    fill(form, history.node);
    history.refresh(document.rev);
  };
  return el(
    "button",
    { type: "button", class: "quiet-button", dataset: { focus: `${document.doc}-history` }, on: { click: show } },
    glyph("history"),
    " ",
    t("drawer.history"),
  );
}
