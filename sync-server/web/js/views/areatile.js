// One public area on the board.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { shortDay } from "../core/time.js";
import { areaDue, areaLook } from "../model/area.js";
import { areaName, personName } from "../model/hotel.js";
import { glyph } from "./glyphs.js";

/** What the tile's look depends on besides the area itself. */
export const areaVersion = (store, { rev, body }, day) => {
  const person = body.started_by ?? body.assigned_to;
  return `${rev} ${day} ${person ? store.state.documents.get(`staff/${person}`)?.rev : ""}`;
};

/** Builds a tile: name, state sign and word, when it is due, and whose it is. */
export function buildAreaTile(store, { doc, body }, { businessDay, waiting }) {
  const look = areaLook(body, businessDay);
  const person = look === "cleaning" ? body.started_by : body.assigned_to;
  const due = businessDay && areaDue(body, businessDay);
  const again = body.inspection?.result === "failed";
  return el(
    "button",
    {
      type: "button",
      class: `tile area look-${look}`,
      tabindex: "-1",
      dataset: { area: doc.slice("area/".length), focus: `tile-${doc}` },
    },
    line(el("span", { class: "area-name" }, areaName(store, doc)), el("span", { class: "tile-state" }, glyph(look))),
    line(
      el("span", { class: "tile-code" }, t(again ? "area.again" : `area.look.${look}`)),
      el("span", { class: "tile-stay" }, body.floor ? t("place.floor", { name: body.floor }) : ""),
    ),
    line(
      el("span", { class: "tile-person" }, person ? personName(store, person, t) : ""),
      el("span", { class: "tile-stay" }, waiting ? t("waiting") : dueWords(due, businessDay)),
    ),
  );
}

function dueWords(due, today) {
  if (!due) {
    return "";
  }
  return due <= today ? t("area.due-today") : t("area.due-on", { day: shortDay(due, currentLanguage()) });
}

const line = (...parts) => el("span", { class: "tile-line" }, parts);
