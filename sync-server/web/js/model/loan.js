// What guests borrow. The rules are those of shared/rules/loan_rules.hpp, the warnings those of
// shared/rules/loan_views.cpp.

import { t, word } from "../core/i18n.js";
import { nextMoment } from "../core/time.js";
import { makeOperation } from "./operations.js";

const kLoanWhat = [
  "iron",
  "ironing-board",
  "adapter",
  "charger",
  "hair-dryer",
  "kettle",
  "humidifier",
  "fan",
  "extra-bed",
  "cot",
  "pillow",
  "blanket",
  "umbrella",
  "wheelchair",
  "other",
];

export const isOut = ({ state }) => state === "out";

/** The room that its guest moved to: a move in the old room's history began the turn of a room that is occupied now. */
function movedTo(store, loan, here) {
  const moves = new Set(
    (here.recent ?? []).filter(({ id, kind }) => kind === "stay.moved" && id !== loan.turn).map(({ id }) => id),
  );
  const there =
    moves.size > 0 &&
    store
      .ofKind("room")
      .find(({ body }) => body.number !== loan.room && body.occupancy === "occupied" && moves.has(body.turn));
  return there ? there.body.number : null;
}

/** Why it should be asked back for: `{warning: none | due-out | checked-out | moved | late, room}`. */
export function outlook(store, loan, nowMs = Date.now()) {
  const here = store.body(`room/${loan.room}`);
  if (!isOut(loan) || !here) {
    return { warning: "none" };
  }
  const sameGuest = loan.turn ? loan.turn === here.turn : here.occupancy === "occupied" || !here.turn;
  if (!sameGuest) {
    const room = movedTo(store, loan, here);
    return room ? { warning: "moved", room } : { warning: "checked-out" };
  }
  if (here.stay === "due-out") {
    return { warning: "due-out" };
  }
  return { warning: loan.due_at && Date.parse(loan.due_at) < nowMs ? "late" : "none" };
}

/** Loans that are to be asked back for, with why. */
export const warnedLoans = (store) =>
  store
    .ofKind("loan")
    .map((document) => ({ document, ...outlook(store, document.body) }))
    .filter(({ warning }) => warning !== "none");

/** Lends something; the loan carries the operation's own id. */
export function makeLoan(store, body) {
  const turn = store.body(`room/${body.room}`)?.turn ?? null;
  const operation = makeOperation("loan.opened", "", { ...body, turn });
  return { ...operation, doc: `loan/${operation.id}` };
}

/** The guest took it along to `room`. */
export function makeLoanMoved(store, document, room) {
  const turn = store.body(`room/${room}`)?.turn ?? null;
  return makeOperation("loan.moved", document.doc, { room, turn }, document);
}

/** What is asked about what is lent; a caller also asks in which room. */
export function loanFields() {
  const whats = kLoanWhat.map((value) => ({ value, label: word("loan-what", value) }));
  return [
    { name: "what", label: t("loan.field.what"), type: "select", options: whats },
    { name: "qty", label: t("loan.field.qty"), type: "number", min: 1, max: 99, value: 1 },
    { name: "label", label: t("loan.field.label") },
    { name: "due", label: t("loan.field.due"), type: "time" },
    { name: "remark", label: t("found.field.remark"), type: "textarea" },
  ];
}

/** The body of `loan.opened` out of what was answered. */
export const loanBody = ({ due, ...rest }) => ({ ...rest, ...(due ? { due_at: nextMoment(due) } : {}) });
