// Check-out inspections: asked for at the front desk, received on a tablet, answered in the room. Worth seconds, so that
// the office must know at once when none of the tablets has one (docs/domain.md, duty 9).

/**
 * A tablet that has not shown the notice by then is not going to in time: somebody must take the radio. One second less
 * than the ten that the office is promised, so that the alarm stands within them.
 */
export const kDeliveryMs = 9_000;
const kShownAfterMs = 15 * 60_000;

/** Asked for and not answered. */
export const isWaiting = (room) => Boolean(room.checkout) && !room.checkout.result;

/** Nobody has it, and nobody has been told by radio. */
export const isAlarm = ({ state, isTold }) => state === "undelivered" && !isTold;

/**
 * Keeps an eye on every check-out inspection.
 *
 * How long a notice has been under way is measured from when this page first heard of it, for the browser's clock may be
 * wrong; one that was there before the page was opened goes by its time of asking. `subscribe(listener)` hears when an
 * inspection comes, is late, is received, is answered or goes. `list()` gives `{op, number, state, checkout, body}` with
 * `state` one of sending, waiting, undelivered, received, answered; the ones that need somebody come first.
 */
export function createCheckoutWatch(store, { now = Date.now, ticks = () => performance.now() } = {}) {
  const firstSeen = new Map(); // operation id → when, in `ticks`.
  const told = new Set(); // Those whose attendant was told by radio.
  const hidden = new Set(); // Answers that somebody here has read.
  const listeners = new Set();
  let entries = [];
  let shown = "";
  let timer = null;
  let loadedBefore = false;

  function look() {
    entries = [...unsent(), ...known()].sort(mostPressing);
    firstSeen.forEach((_, op) => entries.some((entry) => entry.op === op) || firstSeen.delete(op));
    loadedBefore = store.state.loaded;
    clearTimeout(timer);
    if (entries.some(({ state }) => state === "sending" || state === "waiting")) {
      timer = setTimeout(look, 250);
    }
    const present = entries
      .map(({ op, state, body, isTold }) => `${op} ${state} ${body?.checkout?.at} ${isTold}`)
      .join();
    if (present !== shown) {
      shown = present;
      listeners.forEach((listener) => listener());
    }
  }

  /** Asked for here and not yet at the server, which then is away. News of it may come before the answer to its sending. */
  function unsent() {
    return store.state.outbox
      .map(({ operation }) => operation)
      .filter(({ kind, body }) => kind === "checkout.asked" || (kind === "stay.checked_out" && body.inspect))
      .filter(({ id, doc }) => store.body(doc)?.checkout?.op !== id)
      .map(({ id, doc }) => describe(id, store.body(doc) ?? { number: doc.slice("room/".length) }, null));
  }

  function known() {
    return store
      .ofKind("room")
      .filter(({ body }) => body.checkout && !hidden.has(body.checkout.op))
      .filter(({ body }) => isWaiting(body) || now() - Date.parse(body.checkout.at) < kShownAfterMs)
      .map(({ body }) => describe(body.checkout.op, body, body.checkout));
  }

  function describe(op, body, checkout) {
    if (!firstSeen.has(op)) {
      const before = checkout && !loadedBefore ? Math.max(0, now() - Date.parse(checkout.asked_at)) : 0;
      firstSeen.set(op, ticks() - before);
    }
    const underWayMs = ticks() - firstSeen.get(op);
    return {
      op,
      number: body.number,
      body,
      checkout,
      underWayMs,
      state: stateOf(checkout, underWayMs),
      isTold: told.has(op),
    };
  }

  store.subscribe("documents", look);
  store.subscribe("outbox", look);
  look();

  return {
    list: () => entries,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** For how long somebody has been waiting for an answer, or had to wait. */
    elapsedMs({ op, checkout }) {
      return checkout?.result
        ? Math.max(0, Date.parse(checkout.at) - Date.parse(checkout.asked_at))
        : ticks() - (firstSeen.get(op) ?? ticks());
    },

    /** The attendant was told by radio: what is not delivered stays said, and is no alarm any more. */
    markTold: (op) => (told.add(op), look()),

    /** The answer has been read. */
    hide: (op) => (hidden.add(op), look()),
  };
}

function stateOf(checkout, underWayMs) {
  if (checkout?.result) {
    return "answered";
  }
  if (checkout?.received_at) {
    return "received";
  }
  if (underWayMs >= kDeliveryMs) {
    return "undelivered";
  }
  return checkout ? "waiting" : "sending";
}

const kOrder = ["undelivered", "sending", "waiting", "received", "answered"];

const mostPressing = (a, b) => kOrder.indexOf(a.state) - kOrder.indexOf(b.state) || b.underWayMs - a.underWayMs;
