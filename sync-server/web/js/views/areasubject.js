// A public area for the drawer, and what is known of it.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { calendarDay, moment } from "../core/time.js";
import { areaDue, areaLook } from "../model/area.js";
import { areaActionsFor } from "../model/areaactions.js";
import { areaName, house, personName } from "../model/hotel.js";
import { bullets, facts, inspectionLines } from "./facts.js";
import { glyph } from "./glyphs.js";
import { requestSentences } from "./requestwords.js";

export function areaSubject(app, code) {
  const { store } = app;
  const doc = `area/${code}`;
  return {
    doc,
    title: areaName(store, doc),
    unknown: t("area.unknown", { code }),
    actions: (area) => areaActionsFor(store.state.session, area, store),
    head: (area) => buildHead(store, doc, area),
    facts: (area) => [
      bullets(
        t("nav.requests"),
        requestSentences(store, ({ place }) => place === code),
      ),
      facts(t("facts.area"), areaLines(store, area)),
    ],
    concerns: (names) => [...names].some((name) => /^(staff|request|property)\//.test(name)),
  };
}

function buildHead(store, doc, area) {
  const look = areaLook(area, house(store).day);
  return [
    el("h2", { class: "area-name" }, areaName(store, doc)),
    el(
      "p",
      { class: "head-line" },
      el(
        "span",
        { class: `state look-${look}` },
        el("span", { class: "swatch" }, glyph(look)),
        el("strong", {}, t(`area.look.${look}`)),
      ),
    ),
    el("p", { class: "quiet" }, area.floor ? t("place.floor", { name: area.floor }) : ""),
  ];
}

function areaLines(store, area) {
  const { day } = house(store);
  const at = (id, time) =>
    t("by-at", { person: personName(store, id, t), time: time ? moment(time, currentLanguage()) : "–" });
  const due = day && areaDue(area, day);
  return [
    [t("area.due"), due && (due <= day ? t("area.due-today") : calendarDay(due, currentLanguage()))],
    [t("area.cycle"), t("area.every", { count: area.cycle_days ?? 1 })],
    [t("people.assigned"), area.assigned_to && personName(store, area.assigned_to, t)],
    [t("people.started"), area.started_by && at(area.started_by, area.started_at)],
    [t("people.cleaned"), area.done_by && at(area.done_by, area.done_at)],
    ...inspectionLines(store, area.inspection, "area"),
    [t("credits"), area.credits || null],
  ];
}
