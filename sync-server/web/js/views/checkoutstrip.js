// Above every section while a check-out inspection is under way: which room, since when, who has it, what was found. When
// no tablet has received it within ten seconds it says so in a way that nobody can overlook.

import { el, reconcile } from "../core/dom.js";
import { currentLanguage, t, translated, word } from "../core/i18n.js";
import { lastTabletOf } from "../core/lasttablet.js";
import { readPreference, writePreference } from "../core/preferences.js";
import { clock, moment, stopwatch } from "../core/time.js";
import { isAlarm } from "../model/checkout.js";
import { personName } from "../model/hotel.js";
import { createAlarmSound } from "./alarmsound.js";
import { glyph } from "./glyphs.js";

const kTickMs = 250;
const kSigns = {
  sending: "queue",
  waiting: "queue",
  undelivered: "attention",
  received: "check",
  answered: "inspected",
};

/** Builds the strip (`node`), which is empty while nobody waits. `onOpen(number)` opens a room. */
export function buildCheckoutStrip(app, { onOpen }) {
  const { store, checkouts } = app;
  const list = el("ol", { class: "checkout-list" });
  const sound = createAlarmSound(readPreference("checkout-sound") === "on");
  const soundWords = () => t(sound.isOn() ? "checkout.sound.on" : "checkout.sound.off");
  const soundSwitch = el(
    "button",
    {
      type: "button",
      class: "quiet-button",
      dataset: { focus: "checkout-sound" },
      on: { click: switchSound },
    },
    soundWords(),
  );
  const node = el(
    "section",
    { "class": "checkouts", "aria-label": t("checkout.strip"), "hidden": true },
    el("h2", {}, t("checkout.strip")),
    list,
    soundSwitch,
  );
  const told = new Map(); // operation id → the state in which it was last spoken of.

  function switchSound() {
    sound.turn(!sound.isOn());
    soundSwitch.textContent = soundWords();
    writePreference("checkout-sound", sound.isOn() ? "on" : "off");
  }

  function draw() {
    const entries = checkouts.list();
    node.hidden = entries.length === 0;
    reconcile(list, entries, {
      key: ({ op }) => op,
      version: ({ state, isTold, checkout, body }) => `${state} ${isTold} ${checkout?.at} ${body.task?.assigned_to}`,
      build: (entry) => buildEntry(app, entry, onOpen),
    });
    sound.ring(entries.some(isAlarm));
    speak(entries);
    tick();
  }

  // An alarm is heard because of its role; an answer is what the front desk waits for.
  function speak(entries) {
    for (const entry of entries) {
      if (told.get(entry.op) !== entry.state && entry.state === "answered" && told.has(entry.op)) {
        app.notices.say(
          t("checkout.spoken", { number: entry.number, result: word("checkout", entry.checkout.result) }),
        );
      }
      told.set(entry.op, entry.state);
    }
  }

  function tick() {
    for (const entry of checkouts.list()) {
      const timer = list.querySelector(`[data-key="${entry.op}"] .timer`);
      const now = stopwatch(checkouts.elapsedMs(entry));
      if (timer && timer.textContent !== now) {
        timer.textContent = now;
      }
    }
  }

  const endings = [checkouts.subscribe(draw), store.subscribe("documents", draw)];
  const timer = setInterval(tick, kTickMs);
  draw();
  return {
    node,
    unmount() {
      clearInterval(timer);
      sound.ring(false);
      endings.forEach((end) => end());
    },
  };
}

function buildEntry(app, entry, onOpen) {
  const { op, number, state } = entry;
  return el(
    "li",
    { class: `checkout ${isAlarm(entry) ? "alarm" : state}`, dataset: { room: number } },
    el("span", { class: "checkout-sign" }, glyph(kSigns[state])),
    el(
      "button",
      {
        type: "button",
        class: "checkout-room",
        dataset: { focus: `checkout-${op}` },
        on: { click: () => onOpen(number) },
      },
      t("doc.room", { number }),
    ),
    el("span", { class: "timer", role: "timer" }),
    el("span", { class: "checkout-words" }, words(app, entry)),
    buttons(app, entry),
  );
}

function words({ store }, entry) {
  const { checkout, state } = entry;
  const asked = checkout && t("checkout.asked-by", by(store, checkout.asked_by, checkout.asked_at));
  switch (state) {
    case "sending":
      return t("checkout.sending");
    case "waiting":
      return [asked, " · ", t("checkout.not-yet")];
    case "received":
      return [
        asked,
        " · ",
        el("strong", {}, t("checkout.received-by", by(store, checkout.received_by, checkout.received_at))),
      ];
    case "answered":
      return [
        el("strong", {}, answer(store, checkout)),
        " · ",
        t("checkout.answered-by", by(store, checkout.by, checkout.at)),
      ];
    default:
      return undelivered(store, entry);
  }
}

const by = (store, id, time) => ({
  person: personName(store, id, t),
  time: time ? clock(time, currentLanguage()) : "–",
});

/** "All in order", or what was found. */
function answer(store, { result, items = [], text }) {
  const found = items.map(
    ({ what, qty }) => `${qty} × ${translated(store.body(`item/${what}`)?.names ?? { en: what }, what)}`,
  );
  return [word("checkout", result), ...found, text].filter(Boolean).join(t("list.comma"));
}

/** Not delivered: what to do, and whose room it is, with that person's tablet as soon as it is known which one it is. */
function undelivered(store, entry) {
  const attendant = entry.body.task?.assigned_to;
  const whose = el(
    "span",
    {},
    attendant ? t("checkout.whose", { person: personName(store, attendant, t) }) : t("checkout.nobodys"),
  );
  const words = el(
    "span",
    isAlarm(entry) ? { role: "alert" } : {},
    el("strong", {}, t(entry.isTold ? "checkout.told" : "checkout.undelivered")),
    " ",
    whose,
  );
  if (attendant) {
    lastTabletOf(store, attendant).then((device) => device && whose.append(" ", tabletWords(device)));
  }
  return words;
}

const tabletWords = ({ name, last_contact: contact }) =>
  t("checkout.tablet", { name, time: contact ? moment(contact, currentLanguage()) : t("never") });

function buttons({ checkouts }, entry) {
  const button = (words, focus, click) =>
    el("button", { type: "button", dataset: { focus: `${focus}-${entry.op}` }, on: { click } }, words);
  return [
    isAlarm(entry) && button(t("checkout.tell"), "told", () => checkouts.markTold(entry.op)),
    entry.state === "answered" && button(t("checkout.hide"), "hide", () => checkouts.hide(entry.op)),
  ];
}
