// What people entered here and the server has not answered yet. Kept in this tab's storage, so that a reload, an ended
// session or a server that is away loses nothing; sent in order, again and again under the same id, until answered.

import { Problem, sendOperation } from "./api.js";

const kKey = "turndown.outbox";
const kFirstRetryMs = 1_000;
const kLongestRetryMs = 15_000;

/**
 * Creates the outbox on top of what the tab still keeps.
 *
 * `onResult(operation, result)` hears each answer, `onRefused(operation, problem)` each request the server would not take
 * at all, `onSignedOut()` that somebody must sign in first.
 */
export function createOutbox(store, { onResult, onRefused, onSignedOut }) {
  let entries = restore(); // [{by, operation}]
  let sending = false;
  let retryMs = kFirstRetryMs;
  let timer = null;

  function restore() {
    try {
      return JSON.parse(sessionStorage.getItem(kKey)) ?? [];
    } catch {
      return [];
    }
  }

  function keep() {
    try {
      sessionStorage.setItem(kKey, JSON.stringify(entries));
    } catch {
      // Storage is off or full: the entries still wait in memory, and leaving the page warns.
    }
    store.putOutbox(entries.slice());
  }

  // Entries go out only under the name of the person who made them; others' wait until they sign in again.
  const mine = () => entries.find((entry) => entry.by === store.state.session?.id);

  async function flush() {
    clearTimeout(timer);
    if (sending) {
      return;
    }
    sending = true;
    for (let entry = mine(); entry; entry = mine()) {
      if (!(await send(entry))) {
        break;
      }
    }
    sending = false;
  }

  /** True when the entry has been answered and the next may go. */
  async function send(entry) {
    try {
      const result = await sendOperation(entry.operation);
      answered(entry);
      onResult(entry.operation, result);
      return true;
    } catch (problem) {
      const refused = problem instanceof Problem && !problem.isSignedOut && problem.status !== 429;
      if (refused) {
        answered(entry);
        onRefused(entry.operation, problem);
        return true;
      }
      if (problem.isSignedOut) {
        onSignedOut();
      } else {
        timer = setTimeout(flush, retryMs);
        retryMs = Math.min(retryMs * 2, kLongestRetryMs);
      }
      return false;
    }
  }

  function answered(entry) {
    retryMs = kFirstRetryMs;
    entries = entries.filter((other) => other !== entry);
    keep();
  }

  keep();
  return {
    flush,

    /** Keeps an operation of the person who is signed in, then sends it. */
    add(operation) {
      entries.push({ by: store.state.session.id, operation });
      keep();
      flush();
    },
  };
}
