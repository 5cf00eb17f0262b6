// One found item: what it is, in whose hands it was and where it lies, who wants it, and what may come next.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { dayAndYear } from "../core/time.js";
import { receiverOf, whereOf } from "../model/describe.js";
import {
  foundSteps,
  foundWords,
  heldBy,
  isOverdue,
  keepUntil,
  kFoundClasses,
  kFoundWhat,
} from "../model/found.js";
import { hotelDay, personName, property, staff } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { byAt } from "./facts.js";
import { printLabel } from "./foundlabel.js";
import { glyph } from "./glyphs.js";
import { buildPhotos } from "./photos.js";
import { button, buildComments, createStepCard } from "./stepcard.js";

const kPlaces = ["office", "front-desk", "security"];
const kHow = ["collected", "sent", "handed-to-authority"];
const kDisposals = ["discarded", "donated", "given-to-finder", "authority"];

const options = (group, codes) => codes.map((value) => ({ value, label: word(group, value) }));
const select = (name, label, choices, value) => ({ name, label: t(label), type: "select", options: choices, value });
const text = (name, label, more = {}) => ({ name, label: t(label), ...more });

/** What each step asks before it is taken. */
const kAsks = {
  handed_over: (store, item, me) => [
    select("to", "found.field.to", [
      ...options("found-place", kPlaces),
      ...staff(store)
        .filter(({ id }) => id !== me)
        .map(({ id, name }) => ({ value: `staff/${id}`, label: name })),
    ]),
    text("sealed", "found.field.sealed", { type: "checkbox" }),
    text("remark", "found.field.remark"),
  ],
  stored: (store, item) => [
    text("storage", "found.field.storage", { required: true, value: item.storage }),
    text("keep_until", "found.field.keep-until", {
      type: "date",
      required: true,
      value: item.keep_until ?? keepUntil(property(store).settings, item.class, hotelDay(store)),
    }),
  ],
  claimed: () => [
    text("claimant", "found.field.claimant", { required: true }),
    text("contact", "found.field.contact"),
    text("proof", "found.field.proof", { type: "textarea" }),
  ],
  returned: (store, item) => [
    text("to", "found.field.returned-to", { required: true, value: item.claim?.claimant }),
    select("how", "found.field.how", options("returned-how", kHow)),
    text("id_shown", "found.field.id-shown", { type: "checkbox" }),
    text("reference", "found.field.reference"),
    text("remark", "found.field.remark"),
  ],
  disposal_signed: (store, item) =>
    item.disposal ? null : [select("how", "found.field.disposal", options("disposed-how", kDisposals))],
  corrected: (store, item) => [
    select("what", "found.field.what", options("found-what", Object.keys(kFoundWhat)), item.what),
    select("class", "found.field.class", options("found-class", kFoundClasses), item.class),
    text("label", "found.field.label", { value: item.label }),
    text("text", "field.text", { type: "textarea", value: item.text }),
  ],
  noted: () => [text("text", "field.text", { type: "textarea", required: true })],
};

/** The body that a step says out of what was answered. */
function bodyOf(store, step, item, values) {
  if (step === "handed_over") {
    const { to, ...rest } = values;
    return to.startsWith("staff/") ? { ...rest, to_staff: to.slice("staff/".length) } : { ...rest, to };
  }
  return step === "disposal_signed" ? { how: item.disposal?.how ?? values.how, day: hotelDay(store) } : values;
}

export function createFoundCard(app, doc, { onWritten }) {
  const { store } = app;
  const me = store.state.session.id;
  const shape = {
    className: "found",
    kind: "found",
    steps: ({ body }) => foundSteps(body, { me, today: hotelDay(store) }),
    fields: (step, { body }) => kAsks[step]?.(store, body, me) ?? null,
    make: (step, document, values) =>
      makeOperation(`found.${step}`, doc, bodyOf(store, step, document.body, values), document),
    words: (step, { body }) =>
      t(step === "disposal_signed" && body.disposal ? "found.step.sign_second" : `found.step.${step}`),
    version: () => hotelDay(store),
    content: ({ body }) => contentOf(store, doc, body),
    extra: ({ body }) => button(t("found.step.label"), "label", false, () => printLabel(store, doc, body)),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, doc, item) {
  const { what, label } = foundWords(doc, item);
  const who = (by, at) => byAt(store, by, at);
  return [
    el("header", {}, [
      el("span", { class: "found-label-code" }, label),
      el("h2", {}, what, " · ", whereOf(store, item)),
      el("span", { class: `order-state found-${item.state}` }, word("found-state", item.state)),
    ]),
    el("p", { class: "quiet" }, aboutFinding(store, item)),
    item.text && el("p", {}, item.text),
    storageLine(store, item),
    custodyOf(store, item),
    claimOf(store, item),
    returnOf(store, item),
    disposalOf(store, item),
    item.photos?.length > 0 && buildPhotos(item.photos, `${what} · ${label}`),
    buildComments(item.comments ?? [], who),
  ];
}

const lines = (...parts) => parts.filter(Boolean).join(" · ");
const day = (value) => dayAndYear(value, currentLanguage());

const aboutFinding = (store, item) =>
  lines(
    word("found-class", item.class),
    t("found.reported-by", { who: byAt(store, item.reported_by, item.reported_at) }),
    typeof item.guest_in_house === "boolean" && t(item.guest_in_house ? "found.guest-in-house" : "found.guest-gone"),
  );

/** Where it lies, and how long still. */
function storageLine(store, item) {
  if (!item.storage) {
    return null;
  }
  const today = hotelDay(store);
  const isDue = isOverdue(item, today);
  const count = Math.round((Date.parse(item.keep_until) - Date.parse(today)) / 86_400_000);
  const clock = isDue
    ? t("found.keep-over", { day: day(item.keep_until) })
    : t("found.keep-left", { day: day(item.keep_until), count: Math.max(0, count) });
  return el(
    "p",
    { class: isDue ? "due overdue" : "" },
    isDue && [glyph("attention"), " "],
    lines(t("found.lies", { storage: item.storage }), clock),
  );
}

/** Each hand-over by name: from whom, to whom, and whether it arrived. */
function custodyOf(store, item) {
  const link = (given) => {
    const { by, at, to_staff: person, sealed, remark, received_by: receiver, received_at: received } = given;
    return el(
      "li",
      {},
      t("found.link", { who: byAt(store, by, at), to: receiverOf(store, given) }),
      el("span", { class: receiver || person ? "quiet" : "due soon" }, [
        sealed && ` · ${t("found.link-sealed")}`,
        receiver && ` · ${t("found.link-received", { who: byAt(store, receiver, received) })}`,
        !receiver && !person && heldBy(item) === null && ` · ${t("found.link-waits")}`,
        remark && ` · ${remark}`,
      ]),
    );
  };
  return (
    item.custody?.length > 0 &&
    el("section", {}, el("h3", {}, t("found.custody")), el("ol", { class: "custody" }, item.custody.map(link)))
  );
}

function claimOf(store, { claim }) {
  return (
    claim &&
    el(
      "p",
      { class: "claim" },
      lines(
        claim.claimant ? t("found.claimed-by", claim) : t("found.claim-hidden"),
        claim.contact && t("found.contact", claim),
        claim.proof && t("found.proof", claim),
        t("found.claim-written", { who: byAt(store, claim.by, claim.at) }),
      ),
    )
  );
}

function returnOf(store, { returned }) {
  if (!returned) {
    return null;
  }
  const how = word("returned-how", returned.how);
  return el(
    "p",
    {},
    lines(
      returned.to ? t("found.returned-to", { to: returned.to, how }) : t("found.returned-hidden", { how }),
      returned.id_shown && t("found.id-shown"),
      returned.reference && t("found.reference", returned),
      returned.remark,
      byAt(store, returned.by, returned.at),
    ),
  );
}

function disposalOf(store, { disposal, state }) {
  if (!disposal) {
    return null;
  }
  const how = word("disposed-how", disposal.how);
  const who = disposal.signatures.map(({ by, at }) => byAt(store, by, at)).join(" · ");
  return el("p", {}, lines(t("found.signed", { how, who }), state !== "disposed" && t("found.second-missing")));
}
