// One signed work report: whose, of which day, for how much; a lead approves it or sends it back.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { byAt } from "./facts.js";
import { createStepCard } from "./stepcard.js";

export function createReportCard(app, doc, { onWritten }) {
  const { store } = app;
  const mayRead = ({ state, staff }) => state === "signed" && staff !== store.state.session?.id;
  const shape = {
    className: "work-report",
    kind: "report",
    steps: ({ body }) => (mayRead(body) ? ["approved", "returned"] : []),
    fields: (step) => (step === "returned" ? [{ name: "text", label: t("field.text"), type: "textarea", required: true }] : null),
    make: (step, document, { text = "" }) =>
      makeOperation(`report.${step}`, document.doc, { answers: document.body.op, text }, document),
    words: (step) => t(`workreport.step.${step}`),
    version: () => "",
    content: ({ body }) => contentOf(store, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

const contentOf = (store, { staff, day, state, work, text, signed_at: at, decided_by: reader, decided_at: readAt, remark }) => [
  el("header", {}, [
    el("h3", {}, personName(store, staff, t), " · ", calendarDay(day, currentLanguage())),
    el("span", { class: `order-state report-${state}` }, t(`cell.signed.${state}`)),
  ]),
  el("p", {}, t("workreport.for", { count: (work ?? []).length })),
  text && el("p", {}, text),
  el("p", { class: "quiet" }, t("workreport.signed", { who: byAt(store, staff, at) })),
  reader && el("p", { class: "quiet" }, [t(`workreport.${state}`, { who: byAt(store, reader, readAt) }), remark].filter(Boolean).join(": ")),
];
