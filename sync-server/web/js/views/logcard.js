// One line of the duty log: what was written, who sees to it and until when, what others said, and how it ended.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment, nextMoment } from "../core/time.js";
import { whereOf } from "../model/describe.js";
import { personName, staff } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";
import { buildComments, createStepCard } from "./stepcard.js";

const isLate = ({ state, due_at: due }) => state === "open" && due && Date.parse(due) < Date.now();

function fieldsOf(store, step, entry) {
  if (step === "assigned") {
    const people = staff(store).map(({ id, name }) => ({ value: id, label: name }));
    return [
      { name: "to", label: t("log.field.to"), type: "select", value: entry.to ?? "", options: [{ value: "", label: t("person.nobody") }, ...people] },
      { name: "due", label: t("log.field.due"), type: "time" },
    ];
  }
  return [{ name: "text", label: t(step === "done" ? "log.field.result" : "field.text"), type: "textarea", required: step !== "reopened" }];
}

function makeStep(step, document, values) {
  const { to, due } = values;
  const body = step === "assigned" ? { to: to || null, due_at: due ? nextMoment(due) : null } : values;
  return makeOperation(`log.${step}`, document.doc, body, document);
}

const kSteps = { noted: ["commented", "assigned"], open: ["done", "assigned", "commented"], done: ["reopened", "commented"] };

export function createLogCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "log-entry",
    kind: "log",
    steps: ({ body }) => kSteps[body.state] ?? [],
    fields: (step, { body }) => fieldsOf(store, step, body),
    make: makeStep,
    words: (step) => t(`log.step.${step}`),
    version: ({ body }) => String(isLate(body)),
    content: ({ body }) => contentOf(store, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, entry) {
  const where = entry.room || entry.place ? whereOf(store, entry) : "";
  const title = [entry.code && word("log-code", entry.code), where].filter(Boolean).join(" · ");
  return [
    el("header", {}, [
      el("h3", {}, title || t("log.note")),
      entry.state !== "noted" && el("span", { class: `order-state log-${entry.state}` }, t(`log.state.${entry.state}`)),
    ]),
    el("p", { class: "log-text" }, entry.text),
    entry.state === "open" && (entry.to || entry.due_at) && el("p", { class: isLate(entry) ? "due overdue" : "quiet" }, task(store, entry)),
    entry.done_by && el("p", {}, glyph("clean"), " ", entry.result || t("log.state.done"), " — ", byAt(store, entry.done_by, entry.done_at)),
    el("p", { class: "quiet" }, byAt(store, entry.written_by, entry.written_at)),
    buildComments(entry.comments ?? [], (by, at) => byAt(store, by, at)),
  ];
}

const task = (store, { to, due_at: due }) =>
  [to && personName(store, to, t), due && t("loans.due", { time: moment(due, currentLanguage()) })].filter(Boolean).join(" · ");
