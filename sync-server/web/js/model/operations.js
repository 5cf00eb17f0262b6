// Makes the operations that the office sends (docs/operations.md). Each names what it answers, as the person saw it.

import { uuidV7 } from "../core/uuid.js";

/** An operation on `document`, which may be null for a thing that does not exist yet. */
export function makeOperation(kind, doc, body, document = null) {
  return { id: uuidV7(), kind, v: 1, doc, seen: document?.last ?? null, body };
}

/** Reports damage; the work order carries the operation's own id. */
export function makeDamageReport(body) {
  const operation = makeOperation("damage.reported", "", body);
  return { ...operation, doc: `work-order/${operation.id}` };
}

/** Do not disturb, make up, … on the flag that stands on the screen. */
export function makeServiceSet(document, flag) {
  const { turn, service } = document.body;
  return makeOperation(
    "room.service_set",
    document.doc,
    { turn: turn ?? null, flag, after: service?.op ?? null },
    document,
  );
}

/** Takes an operation back: the server restores what stood before, if nothing newer stands. */
export function makeUndo(operation) {
  const { id, kind, doc, body } = operation;
  return makeOperation("operation.undone", doc, { op: id, of: { kind, doc, body } });
}
