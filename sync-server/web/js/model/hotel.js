// Looks things up in the store under the names the views use.

import { translated } from "../core/i18n.js";
import { byNumber, hasDiscrepancy, openConflicts } from "./room.js";

/** The hotel itself, empty until it has been read. */
export const property = (store) => store.body("property/main") ?? { name: "", time_zone: "UTC" };

/** What a person is called; machines have names of their own, and an unknown id is shown as it is. */
export function personName(store, id, t) {
  if (!id) {
    return t("person.nobody");
  }
  if (id === "pms" || id === "server") {
    return t(`person.${id}`);
  }
  return store.body(`staff/${id}`)?.name ?? id;
}

/** What an item is called in the language of the page. */
export const itemName = (store, id) => translated(store.body(`item/${id}`)?.names, id);

/** What an item of the deep-cleaning plan is called. */
export const planName = (store, id) => translated(store.body(`deep-clean/${id}`)?.names, id);

export const rooms = (store) => store.ofKind("room").sort((a, b) => byNumber(a.body.number, b.body.number));

/** People who work here, by name. */
export function staff(store) {
  return store
    .ofKind("staff")
    .filter((document) => document.body.active !== false)
    .map((document) => ({ id: document.doc.slice("staff/".length), ...document.body }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Everything that waits for a person's decision: `{conflicts: [{document, conflict}], held, discrepancies}`. */
export function attention(store) {
  const conflicts = [];
  const discrepancies = [];
  for (const document of store.state.documents.values()) {
    for (const conflict of openConflicts(document.body)) {
      conflicts.push({ document, conflict });
    }
    if (document.doc.startsWith("room/") && hasDiscrepancy(document.body)) {
      discrepancies.push(document);
    }
  }
  return { conflicts, discrepancies, held: store.state.held };
}
