// A room for the drawer.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { typeName } from "../model/hotel.js";
import { actionsFor } from "../model/roomactions.js";
import { roomCode, roomLook } from "../model/room.js";
import { roomMarks } from "../model/roomviews.js";
import { glyph } from "./glyphs.js";
import { buildFacts } from "./roomfacts.js";

export function roomSubject(app, number) {
  const { store } = app;
  return {
    doc: `room/${number}`,
    title: t("doc.room", { number }),
    unknown: t("drawer.unknown", { number }),
    actions: (room) => actionsFor(app.role(), room, store),
    head: (room) => buildHead(store, room),
    facts: (room) => buildFacts(store, room),
    // Names of people, open work orders and requests are shown too, and what the plan asks for.
    concerns: (names) =>
      [...names].some((name) => /^(staff|work-order|request|found-item|loan|room|deep-clean|checklist|property)\//.test(name)),
  };
}

function buildHead(store, room) {
  const code = roomCode(room);
  const look = roomLook(room);
  return [
    el("h2", {}, room.number),
    el(
      "p",
      { class: "head-line" },
      el(
        "span",
        { class: `state look-${look}` },
        el("span", { class: "swatch" }, glyph(look)),
        el("strong", {}, code),
        " ",
        t(`code.${code}`),
      ),
      roomMarks(room).map((mark) =>
        el("span", { class: "mark-chip" }, el("strong", {}, mark), " ", t(`trade.${mark}`)),
      ),
    ),
    el("p", { class: "quiet" }, whereabouts(store, room).join(" · ")),
  ];
}

function whereabouts(store, { floor, section, type }) {
  return [
    floor && t("place.floor", { name: floor }),
    section && t("drawer.section", { name: section }),
    type && (store.body(`room-type/${type}`) ? typeName(store, type) : t("drawer.type", { name: type })),
  ].filter(Boolean);
}
