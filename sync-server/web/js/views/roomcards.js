// Cards of rooms that somebody must think of, each with the acts that settle it, as far as this role may take them.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { clock } from "../core/time.js";
import { kWelfareResults, makeWelfareChecked } from "../model/careactions.js";
import { house, personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo, supervises } from "../model/roles.js";
import { actionsFor } from "../model/roomactions.js";
import { nextStay, roomCode } from "../model/room.js";
import { byAt } from "./facts.js";
import { glyph } from "./glyphs.js";

/** A card about `room`; `says` are its lines, `acts` its buttons before the one that opens the room. */
function roomCard(kind, room, says, acts, onOpen) {
  return el(
    "article",
    { class: `card ${kind}`, dataset: { room: room.number } },
    el("h3", {}, glyph("attention"), " ", t("doc.room", { number: room.number })),
    says.filter(Boolean).map((line) => el("p", {}, line)),
    el(
      "div",
      { class: "card-buttons" },
      acts,
      button(
        t("attention.open-room"),
        `open-${kind}-${room.number}`,
        () => onOpen(room.number),
        acts.every((act) => !act),
      ),
    ),
  );
}

function button(words, focus, click, isFirst = false) {
  return el(
    "button",
    { type: "button", class: isFirst ? "primary" : "", dataset: { focus, act: focus.split("-")[0] }, on: { click } },
    words,
  );
}

/** The room's own action `id` as one press, where this role may and the room stands so that it makes sense. */
function act(app, document, id, words = t(`action.${id}`)) {
  const found = actionsFor(app.role(), document.body, app.store).find((action) => action.id === id);
  return (
    found &&
    button(words, `${id}-${document.body.number}`, () =>
      app.submit(found.make(app.store.state.documents.get(document.doc), {}, app.store), { undoable: true }),
    )
  );
}

/** "Front office: occupied / Seen: vacant" */
export function buildDiscrepancy(app, document, onOpen) {
  const { occupancy, observed, turn } = document.body;
  const seenAgain = (occupied) =>
    mayDo(app.role(), "room.observed") &&
    button(t(occupied ? "attention.seen-occupied" : "attention.seen-vacant"), `seen-${document.body.number}`, () =>
      app.submit(
        makeOperation(
          "room.observed",
          document.doc,
          { turn: turn ?? null, occupied, persons: null, luggage: null },
          document,
        ),
        { undoable: true },
      ),
    );
  const isLet = occupancy === "occupied";
  return roomCard(
    "discrepancy",
    document.body,
    [
      [
        t("attention.front-office", { state: t(`occupancy.${occupancy}`) }),
        " / ",
        el(
          "strong",
          { class: "attention-text" },
          t("attention.seen", { state: t(observed.occupied ? "occupancy.occupied" : "occupancy.vacant") }),
        ),
        observed.luggage && ` · ${t(`luggage.${observed.luggage}`)}`,
      ],
      el("span", { class: "quiet" }, byAt(app.store, observed.by, observed.at)),
    ],
    [isLet && act(app, document, "check-out"), seenAgain(isLet)],
    onOpen,
  );
}

/** Nobody has seen the guest for too long. One press says what was found. */
export function buildWelfare(app, document, onOpen) {
  const { number, service, guests = {}, task = {} } = document.body;
  const check = service.welfare;
  const answered = mayDo(app.role(), "room.welfare_checked")
    ? kWelfareResults.map((result) =>
        button(word("welfare", result), `${result}-${number}`, () =>
          app.submit(makeWelfareChecked(app.store.state.documents.get(document.doc), result), { undoable: true }),
        ),
      )
    : [];
  return roomCard(
    "welfare",
    document.body,
    [
      el(
        "strong",
        { class: "attention-text" },
        t("welfare.unseen", { flag: word("service", service.flag), since: since(service.since) }),
      ),
      check && t("welfare.last", { result: word("welfare", check.result), who: byAt(app.store, check.by, check.at) }),
      guests.name,
      task.assigned_to &&
        el("span", { class: "quiet" }, t("tile.assigned", { person: personName(app.store, task.assigned_to, t) })),
      answered.length > 0 && t("welfare.ask"),
    ],
    answered,
    onOpen,
  );
}

const since = (time) => {
  const minutes = Math.floor((Date.now() - Date.parse(time)) / 60_000);
  return t("duration", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
};

/** A guest was let into a room that was not ready. */
export function buildUnready(app, document, onOpen) {
  const room = document.body;
  const isRush = (room.flags ?? []).includes("rush");
  return roomCard(
    "unready",
    room,
    [
      el("strong", { class: "attention-text" }, `${t("attention.unready-one")} · ${word("condition", room.condition)}`),
      room.guests?.name,
      whose(app.store, room),
    ],
    [!isRush && act(app, document, "rush")],
    onOpen,
  );
}

/** A VIP's room that nobody who may has passed yet. */
export function buildVip(app, document, onOpen) {
  const room = document.body;
  const next = nextStay(room, house(app.store).day);
  const inspector = room.condition === "inspected" && room.inspection?.by;
  const pass = supervises(app.role());
  return roomCard(
    "vip",
    room,
    [
      el("strong", {}, `${roomCode(room)} · ${word("condition", room.condition)}`),
      inspector && t("vip.by-lead", { person: personName(app.store, inspector, t) }),
      next?.eta && t("vip.arrives", { time: next.eta }),
      room.guests?.name || next?.guests?.name,
      whose(app.store, room),
    ],
    pass ? [act(app, document, "pass"), act(app, document, "sample")] : [],
    onOpen,
  );
}

/** A notice that no tablet has: the strip above says what to do, this says it where everything that waits is listed. */
export function buildUndelivered({ store, checkouts }, entry, onOpen) {
  const asked = entry.checkout && { ...entry.checkout, time: clock(entry.checkout.asked_at, currentLanguage()) };
  return roomCard(
    "undelivered",
    entry.body,
    [
      el("strong", { class: "attention-text" }, t(entry.isTold ? "checkout.told" : "checkout.undelivered")),
      asked &&
        el(
          "span",
          { class: "quiet" },
          t("checkout.asked-by", { person: personName(store, asked.asked_by, t), time: asked.time }),
        ),
      whose(store, entry.body),
    ],
    [!entry.isTold && button(t("checkout.tell"), `told-${entry.op}`, () => checkouts.markTold(entry.op), true)],
    onOpen,
  );
}

function whose(store, { task = {} }) {
  const id = task.assigned_to;
  return el(
    "span",
    { class: "quiet" },
    id ? t("tile.assigned", { person: personName(store, id, t) }) : t("checkout.nobodys"),
  );
}
