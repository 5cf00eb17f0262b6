// One room on the board.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { clock } from "../core/time.js";
import { marksOf } from "../model/filters.js";
import { personName } from "../model/hotel.js";
import { personOf, roomCode, roomLook, stayGroups } from "../model/room.js";
import { luggageMark } from "../model/roomviews.js";
import { glyph } from "./glyphs.js";

// Said by another sign on the same tile: by the room's state, by the attention sign, by the trade's letters.
const kWithoutSign = ["ready", "welfare", "unready", "sleep-out", "no-luggage", "light-luggage"];

/**
 * Builds a tile: number, code, state sign on its pattern, stay, marks, and who cleans. All of it can be heard too.
 * `house` says the hotel's rules and the time; `waiting` is true while an entry for the room has not reached the server.
 */
export function buildTile(store, document, { house, waiting }) {
  const room = document.body;
  const code = roomCode(room);
  const look = roomLook(room);
  const stays = stayGroups(room, house.day);
  const marks = marksOf(room, house);
  const letters = luggageMark(room);
  const person = personLine(store, room);
  return el(
    "button",
    {
      type: "button",
      class: `tile look-${look} ${room.occupancy === "occupied" ? "occupied" : "vacant"}`,
      tabindex: "-1",
      dataset: { room: room.number, focus: `tile-${room.number}` },
      title: [t(`code.${code}`), person?.words].filter(Boolean).join(t("list.comma")),
    },
    line(el("span", { class: "tile-number" }, room.number), el("span", { class: "tile-state" }, glyph(look))),
    line(
      el("span", { class: "tile-code" }, code),
      heard(t(`code.${code}`), room.condition === "cleaning" && word("condition", "cleaning")),
      el("span", { class: "tile-stay" }, stays.map((stay) => t(`stay.short.${stay}`)).join(" · ")),
    ),
    line(
      el("span", { class: "tile-person" }, person?.name ?? ""),
      heard(person?.words, ...marks.map((mark) => t(`mark.${mark}`)), waiting && t("waiting")),
      el(
        "span",
        { class: "tile-marks" },
        letters && el("span", { "class": "tile-letters", "aria-hidden": "true" }, letters),
        marks.filter((mark) => !kWithoutSign.includes(mark)).map(glyph),
        waiting && el("span", { "aria-hidden": "true" }, "…"),
      ),
    ),
  );
}

const line = (...parts) => el("span", { class: "tile-line" }, parts);

/** Words for those who hear the tile: what others see as signs and shades. */
function heard(...words) {
  const said = words.filter(Boolean);
  return said.length > 0 && el("span", { class: "visually-hidden" }, ` ${said.join(t("list.comma"))} `);
}

function personLine(store, room) {
  const person = personOf(room);
  if (person === null) {
    return null;
  }
  const name = personName(store, person.id, t);
  if (person.doing === "cleaning" && room.task.started_at) {
    const since = clock(room.task.started_at, currentLanguage());
    return { name, words: t("tile.cleaning-since", { person: name, since }) };
  }
  return { name, words: t(`tile.${person.doing}`, { person: name }) };
}
