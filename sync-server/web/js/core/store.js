// The page's one memory. Views read from it and are told what changed; only `put…` functions write. Nothing here draws.

const kGatherMs = 50; // Three frames: nobody sees the difference.

/**
 * Creates an empty store.
 *
 * `subscribe(topic, listener)` returns a function that ends the subscription. The first change is told at once; those that
 * follow on its heels are told together, so that a floor of tablets coming back does not draw the board a thousand times.
 * The topics: `documents` (listener gets the set of changed names), `connection`, `devices`,
 * `held`, `restored`, `session`, `outbox`.
 */
export function createStore() {
  const state = {
    session: null, // { id, name, role } of who is signed in.
    documents: new Map(), // "room/1203" → { doc, rev, last, body }
    loaded: false, // Every document has been read once.
    devices: [],
    held: [],
    restored: null, // { to, noticed_at, rooms } while something has to be checked after a restore.
    outbox: [],
    connection: { status: "connecting", heardAt: null, clockErrorMs: 0 },
  };
  const listeners = new Map();
  const changed = new Map(); // topic → set of document names, or null for topics without names.
  let scheduled = false;
  let deliveredAt = -Infinity;

  function announce(topic, names) {
    const all = changed.get(topic) ?? new Set();
    for (const name of names ?? []) {
      all.add(name);
    }
    changed.set(topic, all);
    if (!scheduled) {
      scheduled = true;
      if (performance.now() - deliveredAt < kGatherMs) {
        setTimeout(deliver, kGatherMs);
      } else {
        queueMicrotask(deliver);
      }
    }
  }

  function deliver() {
    scheduled = false;
    deliveredAt = performance.now();
    const round = [...changed];
    changed.clear();
    for (const [topic, names] of round) {
      for (const listener of [...(listeners.get(topic) ?? [])]) {
        listener(names);
      }
    }
  }

  function put(topic, value) {
    state[topic] = value;
    announce(topic);
  }

  return {
    state,

    subscribe(topic, listener) {
      if (!listeners.has(topic)) {
        listeners.set(topic, new Set());
      }
      listeners.get(topic).add(listener);
      return () => listeners.get(topic).delete(listener);
    },

    /** Takes documents from the server. One that is older than what stands is ignored: pages and events may cross. */
    putDocuments(documents) {
      const names = [];
      for (const document of documents) {
        const standing = state.documents.get(document.doc);
        if (standing && standing.rev > document.rev) {
          continue;
        }
        if (document.deleted) {
          state.documents.delete(document.doc);
        } else {
          state.documents.set(document.doc, document);
        }
        names.push(document.doc);
      }
      announce("documents", names);
    },

    /** Everything has been read again from the beginning: what was not among it is gone. */
    replaceDocuments(documents) {
      const gone = new Set(state.documents.keys());
      state.documents = new Map(documents.map((document) => [document.doc, document]));
      state.loaded = true;
      announce("documents", [...gone, ...state.documents.keys()]);
    },

    /** Forgets the hotel, when somebody signs out of this browser. */
    forget() {
      state.documents = new Map();
      state.loaded = false;
      state.devices = [];
      state.held = [];
      state.restored = null;
      put("session", null);
    },

    putSession: (session) => put("session", session),
    putDevices: (devices) => put("devices", devices),
    putHeld: (held) => put("held", held),
    putRestored: (restored) => put("restored", restored),
    putOutbox: (outbox) => put("outbox", outbox),
    putConnection: (part) => put("connection", { ...state.connection, ...part }),

    /** The body of a document, or null. */
    body: (name) => state.documents.get(name)?.body ?? null,

    /** All documents of a kind: `ofKind("room")`. */
    ofKind(kind) {
      const prefix = kind + "/";
      return [...state.documents.values()].filter((document) => document.doc.startsWith(prefix));
    },
  };
}
