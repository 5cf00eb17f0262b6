// Builds the parts and hands them over: store, link to the server, outbox, and the screen of the moment.

import { readSession, signOut, Unreachable } from "./core/api.js";
import { t, useLanguage } from "./core/i18n.js";
import { createLive } from "./core/live.js";
import { createOutbox } from "./core/outbox.js";
import { createStore } from "./core/store.js";
import { useTimeZone } from "./core/time.js";
import { createCheckoutWatch } from "./model/checkout.js";
import { property } from "./model/hotel.js";
import { createNotices } from "./views/notices.js";
import { mountShell } from "./views/shell.js";
import { showSignIn } from "./views/signin.js";

const page = document.getElementById("page");
const store = createStore();
const notices = createNotices(store);
const live = createLive(store, { onSignedOut: askToSignIn });
const outbox = createOutbox(store, {
  onResult(operation, result) {
    notices.result(operation, result);
    if (operation.kind.startsWith("held.") || result.outcome === "held") {
      live.askAgain();
    }
  },
  onRefused: notices.refused,
  onSignedOut: askToSignIn,
});

let shell = null; // What is on the screen behind a sign-in; null before the first one.
let signIn = null;
let wasLive = false;

const app = {
  store,
  notices,
  checkouts: createCheckoutWatch(store),
  role: () => store.state.session?.role,

  /** Sends an operation and says what became of it; `undoable` offers to take it back. */
  submit(operation, { undoable = false } = {}) {
    notices.expect(operation, { undoable, undo: app.submit });
    outbox.add(operation);
  },

  /** Sends several operations that were one act, says so once in `words(count)`, and offers to take all of them back. */
  submitAll(operations, words) {
    const undo = (undone) => sendTogether(undone, { words: (count) => t("undone-together", { count }) });
    sendTogether(operations, { words, undo });
  },

  /** Asks the server again at once for what is no document. */
  askAgain: () => live.askAgain(),

  switchLanguage(language) {
    useLanguage(language);
    drawShell();
    signIn?.redraw();
  },

  async leave() {
    await signOut().catch(() => {}); // Away or expired: the cookie means nothing any more either way.
    live.stop();
    store.forget();
    shell?.unmount();
    shell = null;
    askToSignIn();
  },
};

function sendTogether(operations, said) {
  notices.expectAll(operations, said);
  operations.forEach((operation) => outbox.add(operation));
}

function drawShell() {
  if (shell !== null) {
    shell.unmount();
    shell = mountShell(page, app);
  }
}

/** Shows the sign-in; over a page that is already open, nothing of what was typed behind it is lost. */
function askToSignIn() {
  if (signIn !== null) {
    return;
  }
  const before = store.state.session;
  if (before) {
    store.putConnection({ status: "signed-out" });
  }
  signIn = showSignIn({ expired: before, onSignedIn: welcome, onLanguage: app.switchLanguage });
}

function welcome(session) {
  signIn?.close();
  signIn = null;
  const before = store.state.session;
  if (before && before.id !== session.id) {
    store.forget();
    shell?.unmount();
    shell = null;
  }
  store.putSession(session);
  store.putConnection({ status: "connecting" });
  if (shell === null) {
    shell = mountShell(page, app);
    live.startOver();
  } else {
    live.start();
  }
  outbox.flush();
}

async function begin() {
  for (;;) {
    try {
      welcome(await readSession());
      return;
    } catch (problem) {
      if (!(problem instanceof Unreachable)) {
        askToSignIn();
        return;
      }
      notices.serverAway();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

store.subscribe("documents", (names) => {
  if (names.has("property/main")) {
    useTimeZone(property(store).time_zone);
  }
});
store.subscribe("connection", () => {
  const isLive = store.state.connection.status === "live";
  if (isLive && !wasLive) {
    outbox.flush(); // What waited for the server does not wait for its next try as well.
  }
  wasLive = isLive;
});
addEventListener("beforeunload", (event) => {
  if (store.state.outbox.length > 0) {
    event.preventDefault(); // The browser asks: entries still wait for the server.
  }
});
begin();
