// Daily work reports: signed by whose work it was, then read by a lead. The rules are those of
// shared/rules/work_report_rules.cpp.

import { makeOperation } from "./operations.js";
import { mayDo } from "./roles.js";

/** Signed, and read by nobody yet: for those who read them, but not their own. */
export const reportsToRead = (store, { id, role }) =>
  mayDo(role, "report.approved")
    ? store.ofKind("report").filter(({ body }) => body.state === "signed" && body.staff !== id)
    : [];

/** The days of a work report on which `person` did something that they have not signed for: `[{day, work}]`. */
export function unsignedDays({ name, rows }, person) {
  const days = new Map();
  for (const row of name === "work" ? rows : []) {
    if (row.person === person) {
      const { work = [], signed = true } = days.get(row.day) ?? {};
      const stands = row.signed === "signed" || row.signed === "approved";
      days.set(row.day, { work: [...work, row.op], signed: signed && stands });
    }
  }
  return [...days].filter(([, { signed }]) => !signed).map(([day, { work }]) => ({ day, work }));
}

/** Signs for everything that `work` names. */
export function makeSignature(store, { day, work }, text = "") {
  const doc = `report/${day}-${store.state.session.id}`;
  return makeOperation("report.signed", doc, { day, work, text }, store.state.documents.get(doc) ?? null);
}
