// Which tablet did a person last work with? No document says so; the latest entries of theirs do.

import { readHistory } from "./api.js";

const kMostHistories = 3; // Each is a question to the server; who worked at all today is found in the first.

/** The tablet as the server last heard it, or null where nothing that `person` did lately came from one. */
export async function lastTabletOf(store, person) {
  for (const doc of latestWorkOf(store, person).slice(0, kMostHistories)) {
    const entries = await readHistory(doc).catch(() => []); // Away: then nothing more is known, and the radio is at hand.
    const onTablet = entries.filter(({ op, result }) => op.by === person && result.device);
    const latest = onTablet.reduce((a, b) => (a && a.result.seq > b.result.seq ? a : b), null);
    if (latest) {
      return store.state.devices.find(({ device }) => device === latest.result.device) ?? null;
    }
  }
  return null;
}

/** The documents on which a person worked last, the latest first. */
function latestWorkOf(store, person) {
  const found = [];
  for (const { doc, body } of store.state.documents.values()) {
    const own = (body.recent ?? []).filter(({ by }) => by === person);
    if (own.length > 0) {
      found.push({
        doc,
        eff: own
          .map(({ eff }) => eff)
          .sort()
          .at(-1),
      });
    }
  }
  return found.sort((a, b) => b.eff.localeCompare(a.eff)).map(({ doc }) => doc);
}
