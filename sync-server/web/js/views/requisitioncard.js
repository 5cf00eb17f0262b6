// One requisition: what a place asks for, how much of it was approved and issued, and what may come next.

import { el } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { placeName } from "../model/describe.js";
import { makeOperation } from "../model/operations.js";
import { isIssued, itemOptions, levelAt, linesOf } from "../model/storekeeping.js";
import { byAt } from "./facts.js";
import { createStepCard } from "./stepcard.js";
import { numbersTable } from "./numberstable.js";

const kSteps = {
  draft: ["submitted", "changed", "closed"],
  submitted: ["approved", "rejected", "changed", "closed"],
  approved: ["issued", "closed"],
};

const stepsOf = (requisition) => (isIssued(requisition) ? [] : (kSteps[requisition.state] ?? []));

const text = (required) => ({ name: "text", label: t(required ? "field.reason" : "field.text"), required });

function counts(store, requisition, valueOf, addable = false) {
  const lines = linesOf(store, requisition);
  const options = addable
    ? itemOptions(store)
    : lines.map(({ item, name }) => ({
        value: item,
        label: name,
        quiet: t("store.in-store", { count: levelAt(store, "store", item) }),
      }));
  const value = Object.fromEntries(lines.map((line) => [line.item, valueOf(line)]));
  return { name: "lines", label: t("store.lines"), type: "counts", options, value, addable };
}

function fieldsOf(store, step, requisition) {
  switch (step) {
    case "changed":
      return [counts(store, requisition, ({ requested }) => requested, true)];
    case "approved":
      return [counts(store, requisition, ({ requested }) => requested), text(false)];
    case "issued":
      return [counts(store, requisition, ({ open }) => open)];
    case "rejected":
      return [text(true)];
    case "closed":
      return [text(false)];
    default:
      return null;
  }
}

const kBodies = {
  issued: ({ place }, { lines }) => ({ from: "store", to_place: place, lines }),
  changed: (_, { lines }) => ({ lines }),
  approved: (_, { lines, text: words }) => ({ lines, ...(words ? { text: words } : {}) }),
};

const makeStep = (step, document, values) => {
  const body = kBodies[step]?.(document.body, values) ?? (values.text ? { text: values.text } : {});
  return makeOperation(`requisition.${step}`, document.doc, body, document);
};

export function createRequisitionCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "requisition",
    kind: "requisition",
    steps: ({ body }) => stepsOf(body),
    fields: (step, { body }) => fieldsOf(store, step, body),
    make: makeStep,
    words: (step) => t(`requisition.step.${step}`),
    version: () => "",
    content: ({ body }) => contentOf(store, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, requisition) {
  const state = isIssued(requisition) ? "issued" : requisition.state;
  return [
    el("header", {}, [
      el("h2", {}, placeName(store, requisition.place)),
      el("span", { class: `order-state requisition-${state}` }, word("requisition-state", state)),
    ]),
    requisition.text && el("p", {}, requisition.text),
    numbersTable(
      ["store.item", "store.requested", "store.approved", "store.issued"],
      linesOf(store, requisition).map(({ name, requested, approved, issued }) => [name, requested, approved, issued]),
    ),
    requisition.remark && el("p", {}, t("request.remark", { text: requisition.remark })),
    el("p", { class: "quiet" }, progress(store, requisition)),
  ];
}

const progress = (store, requisition) =>
  [
    t("request.opened-by", { who: byAt(store, requisition.opened_by, requisition.opened_at) }),
    requisition.decided_by &&
      t(`requisition.${requisition.state}-by`, { who: byAt(store, requisition.decided_by, requisition.decided_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
