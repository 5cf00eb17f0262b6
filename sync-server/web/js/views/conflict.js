// A conflict: two entries that cannot both be right. Both are shown; one tap settles which stands.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { documentTitle, receiverOf } from "../model/describe.js";
import { personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { glyph } from "./glyphs.js";

/** Builds the card of one open conflict of `document`. */
export function buildConflict(app, document, conflict) {
  const choose = (op) =>
    app.submit(
      makeOperation("conflict.resolved", document.doc, { conflict: conflict.id, choice: op, note: "" }, document),
    );
  const maySettle = mayDo(app.role(), "conflict.resolved");
  return el(
    "article",
    { class: "card conflict" },
    el("h3", {}, glyph("attention"), " ", documentTitle(app.store, document.doc)),
    el("p", {}, t(`conflict.${conflict.rule}`)),
    el(
      "div",
      { class: "sides" },
      sidesOf(document, conflict).map((side) =>
        buildSide(app.store, side, conflict, maySettle ? () => choose(side.op) : null),
      ),
    ),
    !maySettle && el("p", { class: "quiet" }, t("conflict.not-yours")),
  );
}

/** The two entries with what is known of each: the conflict itself may say, or the document's latest operations. */
function sidesOf(document, conflict) {
  return (conflict.sides ?? conflict.ops).map((side) => {
    const op = side.op ?? side;
    const recent = (document.body.recent ?? []).find((entry) => entry.id === op);
    return { op, by: side.by ?? recent?.by, at: side.at ?? recent?.eff, quantity: side.quantity, ...saidIn(document, op) };
  });
}

/** What a hand-over or a plan says, which is in the document itself. */
function saidIn({ doc, body }, op) {
  const contested = body.contested ?? [];
  if (doc.startsWith("roster/")) {
    const standing = Object.entries(body.duties ?? {}).map(([staff, duty]) => ({ staff, duty }));
    return { planned: [...standing, ...contested].find(({ duty }) => duty.op === op) };
  }
  if (doc.startsWith("custody/")) {
    return { handed: [body.last_handed, ...contested].find((handed) => handed?.op === op) };
  }
  return { given: [...(body.custody ?? []), ...contested].find((link) => link.op === op) };
}

/** In a few words; undefined where who and when say all. */
function sayingOf(store, { quantity, given, handed, planned }) {
  if (Number.isInteger(quantity)) {
    return t("conflict.count", { count: quantity });
  }
  if (planned) {
    return t("conflict.planned", { person: personName(store, planned.staff, t), shift: word("shift", planned.duty.shift) });
  }
  if (handed) {
    return handed.to ? t("conflict.given", { to: personName(store, handed.to, t) }) : t("conflict.back");
  }
  return given && t("conflict.given", { to: receiverOf(store, given) });
}

function buildSide(store, side, conflict, onChoose) {
  const who = personName(store, side.by, t);
  const time = side.at ? moment(side.at, currentLanguage()) : "–";
  const said = sayingOf(store, side);
  const words = [
    el("strong", {}, said ?? who),
    el("span", { class: "quiet" }, said ? t("by-at", { person: who, time }) : time),
  ];
  return onChoose
    ? el(
        "button",
        {
          type: "button",
          class: "side",
          dataset: { focus: `side-${conflict.id}-${side.op}` },
          on: { click: onChoose },
        },
        words,
        el("span", { class: "side-do" }, t("conflict.choose")),
      )
    : el("div", { class: "side" }, words);
}
