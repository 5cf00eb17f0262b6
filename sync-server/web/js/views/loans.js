// What guests have borrowed: what leaves with its guest first, then by room.

import { el, fill, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { isOut, loanBody, loanFields, makeLoan, outlook } from "../model/loan.js";
import { byNumber } from "../model/room.js";
import { buildForm } from "./form.js";
import { createLoanCard } from "./loancard.js";
import { choice, keepDrawn, newButton, sectionHead } from "./section.js";

const kStates = ["out", "warned", "closed", "all"];
const kUrgency = ["moved", "checked-out", "due-out", "late", "none"];
const kMostClosed = 100;
const kTickMs = 10_000;

const chosen = { state: "out" }; // Kept while the person looks at other sections.

export function mountLoans(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const asked = el("div");
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const cards = new Map(); // "loan/ID" → its card, so that what is being written outlives what others do.
  place.append(sectionHead("loans", tools), asked, empty, list);

  function drawTools() {
    const states = kStates.map((value) => ({ value, label: t(`loans.filter.${value}`) }));
    fill(
      tools,
      choice("state", t("found.state"), states, chosen.state, (value) => ((chosen.state = value), draw())),
      newButton("new-loan", t("loans.new"), openForm),
    );
  }

  function openForm() {
    fill(
      asked,
      buildForm({
        title: t("loans.new"),
        fields: [{ name: "room", label: t("field.room"), required: true }, ...loanFields()],
        invalid: ({ room }) => (store.body(`room/${room}`) ? null : t("search.none", { number: room })),
        onCancel: closeForm,
        onSubmit(values) {
          closeForm();
          app.submit(makeLoan(store, loanBody(values)), { undoable: true });
        },
      }),
    );
  }

  function closeForm() {
    fill(asked);
    tools.querySelector('[data-focus="new-loan"]').focus();
  }

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createLoanCard(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  const urgency = ({ body }) => kUrgency.indexOf(outlook(store, body).warning);
  const byUrgency = (a, b) => urgency(a) - urgency(b) || byNumber(a.body.room, b.body.room);
  const latest = (a, b) => (b.body.closed_at ?? "").localeCompare(a.body.closed_at ?? "");

  function fits({ body }) {
    const isWarned = outlook(store, body).warning !== "none";
    return chosen.state === "all" || body.state === chosen.state || (chosen.state === "warned" && isWarned);
  }

  function draw() {
    const all = store
      .ofKind("loan")
      .filter(({ body }) => body.by) // One that was taken back has nothing to show.
      .filter((loan) => fits(loan) || Boolean(cards.get(loan.doc)?.isBeingWrittenOn()));
    const out = all.filter(({ body }) => isOut(body)).sort(byUrgency);
    const closed = all.filter(({ body }) => !isOut(body)).sort(latest);
    const loans = [...out, ...closed.slice(0, kMostClosed)];
    empty.textContent = loans.length > 0 ? "" : t(store.state.loaded ? "loans.none" : "loading");
    reconcile(list, loans, { key: ({ doc }) => doc, version: () => "", build: (loan) => cardOf(loan).node });
    loans.forEach((loan) => cardOf(loan).show(loan));
  }

  drawTools();
  const drawn = keepDrawn(store, ["documents"], draw);
  const timer = setInterval(draw, kTickMs); // What is due becomes overdue without any news.
  return {
    unmount: () => (clearInterval(timer), drawn.unmount()),
    key: (name) => name === "n" && (openForm(), true),
  };
}
