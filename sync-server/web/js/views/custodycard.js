// One key, radio or tablet: who has it and since when, and what may come next.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { assetName, assetState, issueFields, makeIssue, makeReturn } from "../model/custody.js";
import { personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { keepsKeys } from "../model/roles.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";
import { buildComments, createStepCard } from "./stepcard.js";

const kGlyphs = { key: "key", radio: "radio", tablet: "tablet", other: "loan" };
export const assetGlyph = (kind) => glyph(kGlyphs[kind] ?? "loan");

const textField = () => [{ name: "text", label: t("field.text"), type: "textarea", required: true }];

function makeStep(store, step, document, values) {
  if (step === "issued") {
    return makeIssue(store, document, values);
  }
  return step === "returned" ? makeReturn(document) : makeOperation(`custody.${step}`, document.doc, values, document);
}

/** First what is most likely; handing out and taking back are for those who keep the keys. */
function stepsOf({ holder, missing }, role) {
  const passes = holder ? ["returned", "issued"] : ["issued"];
  return [...(keepsKeys(role) ? passes : []), missing ? "found" : "missing", "noted"];
}

export function createCustodyCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "asset",
    kind: "custody",
    steps: ({ body }) => stepsOf(body, app.role()),
    fields: (step, { body }) => (step === "issued" ? issueFields(store, body) : step === "returned" ? null : textField()),
    make: (step, document, values) => makeStep(store, step, document, values),
    words: (step, { body }) => t(step === "issued" && body.holder ? "custody.step.on" : `custody.step.${step}`),
    version: ({ body }) => assetState(body),
    tone: ({ body }) => `asset-${assetState(body)}`,
    content: (document) => contentOf(store, document),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, { doc, body }) {
  const state = assetState(body);
  const late = state === "late" && t("custody.since-due", { time: moment(body.last_handed.due_at, currentLanguage()) });
  return [
    el("header", {}, [
      el("h2", {}, assetGlyph(body.class), " ", assetName(doc, body)),
      el("span", { class: `order-state asset-${state}` }, t(`custody.state.${state}`)),
    ]),
    (body.label || body.floor) && el("p", { class: "quiet" }, [body.label, body.floor && t("place.floor", { name: body.floor })].filter(Boolean).join(" · ")),
    body.holder && holding(store, body),
    late && el("p", { class: "due overdue" }, glyph("attention"), " ", late),
    body.missing && el("p", { class: "due overdue" }, glyph("attention"), " ", body.missing.text || t("custody.state.missing"), " — ", byAt(store, body.missing.by, body.missing.at)),
    buildComments(body.comments ?? [], (by, at) => byAt(store, by, at)),
  ];
}

function holding(store, { holder, last_handed: handed, signed_at: signedAt }) {
  const facts = [
    t("custody.given-by", { who: byAt(store, handed.by, handed.at) }),
    handed.due_at && t("loans.due", { time: moment(handed.due_at, currentLanguage()) }),
    signedAt ? t("custody.signed", { time: moment(signedAt, currentLanguage()) }) : t("custody.not-signed"),
    handed.remark,
  ];
  return [el("p", {}, el("strong", {}, personName(store, holder, t))), el("p", { class: "quiet" }, facts.filter(Boolean).join(" · "))];
}

/** One line of the register on paper: what, with whom, since when, and room to sign. */
export function registerLine(store, { doc, body }) {
  const cells = [
    word("asset-class", body.class),
    assetName(doc, body),
    body.label || "–",
    body.holder ? personName(store, body.holder, t) : t("custody.state.in"),
    body.holder ? moment(body.last_handed.at, currentLanguage()) : "",
    "",
  ];
  return el("tr", {}, cells.map((cell) => el("td", {}, cell)));
}
