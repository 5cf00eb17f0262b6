// One loan: what is out where, why it should be asked back for, and what may come next.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { countedWord } from "../model/describe.js";
import { isOut, makeLoanMoved, outlook } from "../model/loan.js";
import { makeOperation } from "../model/operations.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";
import { buildComments, createStepCard } from "./stepcard.js";

const number = (out) => ({ name: "qty", label: t("loan.field.qty"), type: "number", min: 1, max: out, value: out });

/** What each step asks before it is taken; what is plain is taken at once. */
function fieldsOf(store, step, loan) {
  switch (step) {
    case "returned":
      return loan.out > 1 ? [number(loan.out)] : null;
    case "moved":
      return outlook(store, loan).room ? null : [{ name: "room", label: t("loan.field.room"), required: true }];
    case "lost":
      return [...(loan.out > 1 ? [number(loan.out)] : []), { name: "remark", label: t("found.field.remark") }];
    default:
      return [{ name: "text", label: t("field.text"), type: "textarea", required: true }];
  }
}

function makeStep(store, step, document, values) {
  if (step === "moved") {
    return makeLoanMoved(store, document, outlook(store, document.body).room ?? values.room);
  }
  return makeOperation(`loan.${step}`, document.doc, step === "noted" ? values : { qty: 1, ...values }, document);
}

/** Why it should be asked back for, in words; null where nothing is wrong. */
export function warningWords(store, loan) {
  const { warning, room } = outlook(store, loan);
  const time = loan.due_at && moment(loan.due_at, currentLanguage());
  return warning === "none" ? null : t(`loans.warning.${warning}`, { room, time });
}

/** The buttons, first what the outlook asks for. */
function stepsOf(store, loan) {
  if (!isOut(loan)) {
    return ["noted"];
  }
  return outlook(store, loan).warning === "moved"
    ? ["moved", "returned", "lost", "noted"]
    : ["returned", "moved", "lost", "noted"];
}

export function createLoanCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "loan",
    kind: "loan",
    steps: ({ body }) => stepsOf(store, body),
    fields: (step, { body }) => fieldsOf(store, step, body),
    make: (step, document, values) => makeStep(store, step, document, values),
    words(step, { body }) {
      const { room } = outlook(store, body);
      return step === "moved" && room ? t("loan.step.moved-to", { room }) : t(`loan.step.${step}`);
    },
    version: ({ body }) => JSON.stringify(outlook(store, body)),
    content: ({ body }) => contentOf(store, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, loan) {
  const warning = warningWords(store, loan);
  return [
    el("header", {}, [
      el("h2", {}, t("doc.room", { number: loan.room }), " · ", countedWord("loan-what", loan)),
      el("span", { class: `order-state loan-${loan.state}` }, word("loan-state", loan.state)),
      warning && el("p", { class: "due overdue" }, glyph("attention"), " ", warning),
    ]),
    loan.qty > 1 && el("p", {}, t("loans.of", { out: loan.out, count: loan.qty })),
    loan.lost > 0 && el("p", {}, t("loans.lost", { count: loan.lost })),
    el("p", { class: "quiet" }, progress(store, loan)),
    loan.remark && el("p", {}, loan.remark),
    buildComments(loan.comments ?? [], (by, at) => byAt(store, by, at)),
  ];
}

const progress = (store, loan) =>
  [
    loan.label,
    t("loans.lent-by", { who: byAt(store, loan.by, loan.at) }),
    loan.due_at && t("loans.due", { time: moment(loan.due_at, currentLanguage()) }),
    loan.closed_by && t("loans.closed-by", { who: byAt(store, loan.closed_by, loan.closed_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
