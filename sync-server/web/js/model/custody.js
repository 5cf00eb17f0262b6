// Keys, radios and tablets that the house lends to its own people. The rules are those of shared/rules/custody_rules.hpp.

import { translated, t } from "../core/i18n.js";
import { nextMoment } from "../core/time.js";
import { isSetUp, staff } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { keepsKeys } from "./roles.js";
import { endOfDuty } from "./roster.js";

export const kAssetClasses = ["key", "radio", "tablet", "other"];

/** Those in use, by class and name. */
export const assets = (store) =>
  store
    .ofKind("custody")
    .filter((asset) => isSetUp(asset) && !asset.body.retired)
    .sort((a, b) => byClass(a) - byClass(b) || nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true }));

const byClass = ({ body }) => kAssetClasses.indexOf(body.class);
const nameOf = ({ doc, body }) => assetName(doc, body);

export const assetName = (doc, body) => translated(body?.names, doc.slice("custody/".length));

/** How it stands: `missing`, `late` (should have been back), `out`, or `in`. */
export function assetState(asset, nowMs = Date.now()) {
  if (asset.missing) {
    return "missing";
  }
  if (!asset.holder) {
    return "in";
  }
  const due = asset.last_handed?.due_at;
  return due && Date.parse(due) < nowMs ? "late" : "out";
}

/** What nobody knows where it is, and what should have come back: for those who keep the keys. */
export const assetsToAskFor = (store, role) =>
  keepsKeys(role)
    ? assets(store).filter(({ body }) => ["missing", "late"].includes(assetState(body)))
    : [];

/** What is asked when something is handed out; due when the person's shift ends, where nothing else is said. */
export function issueFields(store, { holder }) {
  const people = staff(store).filter(({ id }) => id !== holder);
  return [
    { name: "to", label: t("custody.field.to"), type: "select", required: true, options: people.map(({ id, name }) => ({ value: id, label: name })) },
    { name: "due", label: t("custody.field.due"), type: "time" },
    { name: "remark", label: t("found.field.remark") },
  ];
}

/** Hands it out, or on, from whoever has it on the screen. */
export function makeIssue(store, document, { to, due, remark }) {
  const dueAt = due ? nextMoment(due) : endOfDuty(store, to);
  const body = { from: document.body.holder ?? null, to, due_at: dueAt, remark };
  return makeOperation("custody.issued", document.doc, body, document);
}

export const makeReturn = (document) =>
  makeOperation("custody.returned", document.doc, { from: document.body.holder, remark: "" }, document);
