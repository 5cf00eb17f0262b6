// One room on the board.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { clock } from "../core/time.js";
import { marksOf } from "../model/filters.js";
import { personName } from "../model/hotel.js";
import { personOf, roomCode, roomLook, stayGroups } from "../model/room.js";
import { glyph } from "./glyphs.js";

/**
 * Builds a tile: number, code, state sign on its pattern, stay, marks, and who cleans. All of it is also in the button's
 * name, so that it can be heard. `waiting` is true while an entry for the room has not reached the server.
 */
export function buildTile(store, document, { businessDay, waiting }) {
  const room = document.body;
  const code = roomCode(room);
  const look = roomLook(room);
  const stays = stayGroups(room, businessDay);
  const marks = marksOf(room);
  const person = personLine(store, room);
  return el(
    "button",
    {
      type: "button",
      class: `tile look-${look} ${room.occupancy === "occupied" ? "occupied" : "vacant"}`,
      tabindex: "-1",
      dataset: { room: room.number, focus: `tile-${room.number}` },
      "aria-label": spoken(room, { code, stays, marks, person, waiting }),
      title: t(`code.${code}`),
    },
    el("span", { class: "tile-number" }, room.number),
    el("span", { class: "tile-state" }, glyph(look)),
    el("span", { class: "tile-code" }, code),
    el("span", { class: "tile-stay" }, stays.map((stay) => t(`stay.short.${stay}`)).join(" · ")),
    el("span", { class: "tile-person" }, person?.short ?? ""),
    el("span", { class: "tile-marks" }, marks.map(glyph), waiting && el("span", { class: "tile-waiting" }, "…")),
  );
}

function personLine(store, room) {
  const person = personOf(room);
  if (person === null) {
    return null;
  }
  const name = personName(store, person.id, t);
  if (person.doing === "cleaning" && room.task.started_at) {
    const since = clock(room.task.started_at, currentLanguage());
    return { short: `${name} ${since}`, long: t("tile.cleaning", { person: name, since }) };
  }
  return { short: name, long: t(`tile.${person.doing}`, { person: name, since: "–" }) };
}

function spoken(room, { code, stays, marks, person, waiting }) {
  return [
    room.number,
    `${code}, ${t(`code.${code}`)}`,
    room.condition === "cleaning" && word("condition", "cleaning"),
    ...stays.map((stay) => word("stay", stay)),
    ...marks.map((mark) => t(`mark.${mark}`)),
    person?.long,
    waiting && t("waiting"),
  ]
    .filter(Boolean)
    .join(t("list.comma"));
}
