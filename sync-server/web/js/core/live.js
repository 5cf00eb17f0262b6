// Keeps the store equal to the server: reads every document once, then follows the stream of changes, and starts again
// by itself after any break. Tablets, held operations and what a restore left to check are no documents; they are asked
// for every few seconds.

import {
  openEvents,
  Problem,
  readClockError,
  readDevices,
  readDocuments,
  readHeld,
  readRestored,
  Unreachable,
} from "./api.js";
import { readEvents } from "./events.js";
import { kKinds } from "./kinds.js";

const kPollMs = 2_000;
const kSilenceMs = 40_000; // The server speaks at least every 15 s (a comment), so that this is a dead line.
const kFirstRetryMs = 500;
const kLongestRetryMs = 10_000;

/** Creates the link; `onSignedOut()` hears that the session has ended. `start` and `stop` may be called again and again. */
export function createLive(store, { onSignedOut }) {
  let running = null; // The AbortController of the present run.
  let line = null; // The AbortController of the present connection.
  let lastEventId = null;
  let pollNow = () => {};

  const heard = () => store.putConnection({ heardAt: Date.now() });

  async function run(control) {
    let retryMs = kFirstRetryMs;
    while (!control.signal.aborted) {
      try {
        await follow(control.signal, () => (retryMs = kFirstRetryMs));
      } catch (problem) {
        if (control.signal.aborted) {
          return;
        }
        if (problem.isSignedOut) {
          stop();
          onSignedOut();
          return;
        }
        if (problem instanceof Problem) {
          lastEventId = null; // The server cannot go on from there (it was restored, say): read everything again.
        }
      }
      store.putConnection({ status: "reconnecting" });
      await pause(retryMs * (0.75 + Math.random() / 2), control.signal);
      retryMs = Math.min(retryMs * 2, kLongestRetryMs);
    }
  }

  /** One connection, from its opening to its end. The stream is opened first, so that no change falls between. */
  async function follow(signal, onOpen) {
    line = new AbortController();
    const close = line.abort.bind(line);
    signal.addEventListener("abort", close);
    let watchdog = setTimeout(close, kSilenceMs);
    try {
      const response = await openEvents(lastEventId, line.signal);
      const reading = readEvents(response.body, {
        onEvent: ({ data }) => store.putDocuments([JSON.parse(data)]),
        onId: (id) => (lastEventId = id),
        onBytes() {
          heard();
          clearTimeout(watchdog);
          watchdog = setTimeout(close, kSilenceMs);
        },
      });
      reading.catch(() => {}); // Awaited below; reading everything may fail first.
      if (lastEventId === null || !store.state.loaded) {
        await readEverything();
      }
      heard();
      store.putConnection({ status: "live" });
      onOpen();
      await reading;
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", close);
      close();
    }
  }

  async function readEverything() {
    const duringRead = new Map();
    const stopListening = store.subscribe("documents", (names) => {
      for (const name of names) {
        duringRead.set(name, store.state.documents.get(name));
      }
    });
    const kinds = await Promise.all(kKinds.map(readDocuments)).finally(stopListening);
    store.replaceDocuments(kinds.flat());
    store.putDocuments([...duringRead.values()].filter(Boolean)); // What the stream brought meanwhile may be newer.
  }

  async function poll(signal) {
    while (!signal.aborted) {
      try {
        const [devices, held, restored, clockErrorMs] = await Promise.all([
          readDevices(),
          readHeld(),
          readRestored(),
          readClockError(),
        ]);
        store.putDevices(devices.devices);
        store.putHeld(held.held);
        store.putRestored(restored);
        store.putConnection({ clockErrorMs });
        heard();
      } catch (problem) {
        if (problem.isSignedOut && !signal.aborted) {
          stop();
          onSignedOut();
        } else if (problem instanceof Unreachable) {
          line?.abort(); // A stream on a network that is gone can look alive for long.
        }
      }
      await pause(kPollMs, signal, (wake) => (pollNow = wake));
    }
  }

  function stop() {
    running?.abort();
    running = null;
  }

  return {
    start() {
      if (running === null) {
        running = new AbortController();
        run(running);
        poll(running.signal);
      }
    },
    stop,

    /** Asks for what is no document at once, as after a held operation was released. */
    askAgain: () => pollNow(),

    /** The next start reads everything, as after somebody else has signed in. */
    startOver() {
      stop();
      lastEventId = null;
      this.start();
    },
  };
}

/** Waits; `signal` ends the wait, and so does the function that `onWaiting` is given. */
function pause(ms, signal, onWaiting = () => {}) {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
    onWaiting(wake);
  });
}
