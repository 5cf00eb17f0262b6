// One request: what is asked where and by when, who has it, and what may come next.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { whereOf } from "../model/describe.js";
import { peopleToAsk, personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { kRequestSteps, requestDue } from "../model/request.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";
import { whatIsAsked } from "./requestwords.js";
import { createStepCard } from "./stepcard.js";

/** What each step asks before it is taken. */
const kAsks = {
  assigned: (store, { to }) => [
    {
      name: "to",
      label: t("field.person"),
      type: "select",
      options: peopleToAsk(store, t("request.nearest")),
      value: to ?? "",
    },
  ],
  cancelled: () => [{ name: "text", label: t("field.reason"), required: true }],
  reopened: () => [{ name: "text", label: t("field.reason"), required: true }],
};

/** Builds the card of one request, as a step card. */
export function createRequestCard(app, doc, listeners) {
  const { store } = app;
  const due = ({ body }) => requestDue(body, Date.now());
  const revOf = (name) => store.state.documents.get(name)?.rev;
  return createStepCard(
    app,
    doc,
    {
      className: "request",
      kind: "request",
      tone: (document) => `due-${due(document)}`,
      steps: ({ body }) => kRequestSteps[body.state] ?? [],
      fields: (step, { body }) => kAsks[step]?.(store, body) ?? null,
      make: (step, document, values) =>
        makeOperation(`request.${step}`, doc, step === "assigned" ? { to: values.to || null } : values, document),
      words: (step) => t(`request.step.${step}`),
      version: (document) => {
        const { to, place } = document.body;
        return [due(document), to && revOf(`staff/${to}`), place && revOf(`area/${place}`)].join(" ");
      },
      content: (document) => [
        buildHead(store, document.body, due(document)),
        document.body.text && el("p", {}, document.body.text),
        el("p", { class: "quiet" }, progress(store, document.body)),
        document.body.remark && el("p", {}, t("request.remark", { text: document.body.remark })),
      ],
    },
    listeners,
  );
}

function buildHead(store, request, due) {
  const time = request.due_at && moment(request.due_at, currentLanguage());
  const words = time && t(due === "overdue" ? "request.overdue" : "order.due", { time });
  return el("header", {}, [
    el("h2", {}, whereOf(store, request), " · ", whatIsAsked(request)),
    el("span", { class: `order-state ${request.state}` }, word("request-state", request.state)),
    words &&
      el(
        "p",
        { class: `due ${due}` },
        due === "none" ? null : glyph(due === "overdue" ? "attention" : "queue"),
        " ",
        words,
      ),
  ]);
}

function progress(store, request) {
  const { to, opened_by: opener, opened_at: openedAt } = request;
  return [
    t("request.opened-by", { who: byAt(store, opener, openedAt) }),
    to ? t("request.for", { person: personName(store, to, t) }) : t("request.nearest"),
    request.accepted_by && t("request.accepted-by", { who: byAt(store, request.accepted_by, request.accepted_at) }),
    request.closed_by && t(`request.${request.state}-by`, { who: byAt(store, request.closed_by, request.closed_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
