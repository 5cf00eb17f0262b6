// What guests leave behind, from its finder's hand to its owner's or its end. The rules are those of
// shared/rules/found_rules.hpp; the days are those of shared/rules/found_views.cpp.

import { t, word } from "../core/i18n.js";
import { addDays, dayOf } from "../core/time.js";
import { makeOperation } from "./operations.js";

/** What may be found, and how it is kept where nobody says otherwise. */
export const kFoundWhat = {
  "telephone": "valuable",
  "charger": "ordinary",
  "computer": "valuable",
  "wallet": "valuable",
  "cash": "valuable",
  "passport": "document",
  "keys": "ordinary",
  "jewellery": "valuable",
  "watch": "valuable",
  "glasses": "ordinary",
  "clothing": "ordinary",
  "shoes": "ordinary",
  "bag": "ordinary",
  "toy": "ordinary",
  "book": "ordinary",
  "umbrella": "ordinary",
  "toiletries": "ordinary",
  "medicine": "ordinary",
  "food": "perishable",
  "lighter": "hazardous",
  "other": "ordinary",
};

/** Days that something of a class is kept, where the hotel has not said otherwise. */
export const kRetentionDays = { ordinary: 90, valuable: 365, document: 180, perishable: 3, hazardous: 0 };
export const kFoundClasses = Object.keys(kRetentionDays);

const kShownOfId = 6;

export const retentionDays = (settings, kept) => settings?.retention_days?.[kept] ?? kRetentionDays[kept] ?? 0;

/** Until when it is kept when it is stored on `today`. */
export const keepUntil = (settings, kept, today) => addDays(today, retentionDays(settings, kept));

export const isClosedItem = ({ state }) => state === "returned" || state === "disposed";

/** What people call it: its label, or the last six letters of its id. */
export const labelOf = (doc, { label }) => label || doc.slice(-kShownOfId).toUpperCase();

export const foundWords = (doc, item) => ({ what: word("found-what", item.what), label: labelOf(doc, item) });

/** Who has it in their hands; null while it waits for somebody to say that it arrived. */
export function heldBy({ custody = [], reported_by: finder }) {
  const last = custody.at(-1);
  return last ? (last.received_by ?? last.to_staff ?? null) : finder;
}

/** Kept long enough, and nobody wants it. */
export const isOverdue = ({ state, keep_until: until }, today) =>
  state === "stored" && Boolean(until) && until <= today;

/** What may come next, in the order of the buttons, for whoever looks at it; the server has the last word. */
export function foundSteps(item, { me, today }) {
  const isReceived = item.custody?.at(-1)?.received_by != null;
  const steps = {
    "found": ["received", "stored"],
    "handed-over": [...(isReceived ? [] : ["received"]), "stored"],
    "stored": isOverdue(item, today) ? ["disposal_signed"] : [],
    "claimed": ["returned", "claim_withdrawn", "stored"],
  }[item.state];
  if (!steps) {
    return ["noted"];
  }
  const mayGive = item.state === "stored" || (item.state !== "claimed" && heldBy(item) === me);
  const onlyOpen = item.state === "claimed" ? [] : ["claimed", "returned"];
  const moves = item.state === "stored" ? ["stored"] : [];
  const signed = item.disposal?.signatures?.[0]?.by === me;
  return [...steps, ...onlyOpen, ...(mayGive ? ["handed_over"] : []), ...moves, "corrected", "noted"].filter(
    (step) => !(step === "disposal_signed" && signed),
  );
}

/** Reports something found; it carries the operation's own id. */
export function makeFound(body) {
  const operation = makeOperation("found.reported", "", body);
  return { ...operation, doc: `found-item/${operation.id}` };
}

/** What is asked about something that was found; a caller also asks where. */
export function foundFields() {
  const whats = Object.keys(kFoundWhat).map((value) => ({ value, label: word("found-what", value) }));
  const classes = kFoundClasses.map((value) => ({ value, label: word("found-class", value) }));
  const usual = { value: "", label: "–" };
  return [
    { name: "what", label: t("found.field.what"), type: "select", options: whats },
    { name: "class", label: t("found.field.class"), type: "select", options: [usual, ...classes] },
    { name: "label", label: t("found.field.label") },
    { name: "text", label: t("field.text"), type: "textarea" },
    { name: "photos", label: t("field.photos"), type: "photos", value: [], about: t("photo.found") },
  ];
}

/** The body of `found.reported` out of what was answered; `room` is the document's body, where it is known. */
export function foundBody({ class: kept, ...rest }, room) {
  const inHouse = room ? { guest_in_house: room.occupancy === "occupied" } : {};
  return { ...rest, class: kept || kFoundWhat[rest.what], ...inHouse };
}

/** Whether it is what somebody looks for: by what, room, place, day, label or own words. */
export function matchesFound(doc, item, asked) {
  const words = [
    word("found-what", item.what),
    item.room,
    item.place,
    item.text,
    labelOf(doc, item),
    item.reported_at && dayOf(item.reported_at),
    item.storage,
  ];
  const wanted = asked.trim().toLowerCase();
  return wanted === "" || words.some((one) => (one ?? "").toLowerCase().includes(wanted));
}
