// Everything that is known of a room, axis by axis: who owns each axis differs, so none is folded into another.

import { el } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { calendarDay, clock, minutesBetween, moment } from "../core/time.js";
import { whatOf } from "../model/damage.js";
import { personName, property } from "../model/hotel.js";
import { hasDiscrepancy, nextStay } from "../model/room.js";

export function buildFacts(store, room) {
  return [
    facts(t("facts.room"), [
      [t("axis.occupancy"), word("occupancy", room.occupancy)],
      [t("axis.stay"), word("stay", room.stay ?? "none")],
      [t("axis.condition"), word("condition", room.condition)],
      [t("axis.sale"), saleLine(room)],
      [t("axis.service"), serviceLine(store, room)],
      [t("axis.observed"), observedLine(store, room)],
      [t("axis.turndown"), room.turndown && room.turndown !== "not-required" ? word("turndown", room.turndown) : null],
    ]),
    facts(t("facts.stay"), stayLines(store, room)),
    facts(t("facts.people"), peopleLines(store, room)),
    orders(store, room),
    notes(store, room),
  ];
}

function facts(title, lines) {
  const known = lines.filter(([, value]) => value);
  return known.length === 0
    ? null
    : el(
        "section",
        {},
        el("h3", {}, title),
        el(
          "dl",
          {},
          known.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
        ),
      );
}

function saleLine(room) {
  if (!room.sale || room.sale === "available") {
    return word("sale", "available");
  }
  const { from, to, reason } = room.sale_detail ?? room;
  const days = [from, to]
    .filter(Boolean)
    .map((day) => calendarDay(day, currentLanguage()))
    .join(" – ");
  return [word("sale", room.sale), days, reason].filter(Boolean).join(" · ");
}

function serviceLine(store, room) {
  const { flag = "none", since } = room.service ?? {};
  if (flag === "none") {
    return null;
  }
  const minutes = since ? minutesBetween(since, Date.now()) : null;
  const long = minutes === null ? "" : t("duration", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return [word("service", flag), since && t("since", { time: moment(since, currentLanguage()) }), long]
    .filter(Boolean)
    .join(" · ");
}

function observedLine(store, room) {
  const seen = room.observed;
  if (!seen) {
    return null;
  }
  const words = [
    t(seen.occupied ? "observed.occupied" : "observed.vacant"),
    seen.persons ? t("observed.persons", { count: seen.persons }) : null,
    seen.luggage ? t(`luggage.${seen.luggage}`) : null,
    t("by-at", { person: personName(store, seen.by, t), time: moment(seen.at, currentLanguage()) }),
  ];
  const line = words.filter(Boolean).join(" · ");
  return hasDiscrepancy(room) ? el("strong", { class: "attention-text" }, line) : line;
}

function stayLines(store, room) {
  const guests = room.guests ?? {};
  const party = ["adults", "children", "babies"]
    .filter((age) => guests[age] > 0)
    .map((age) => t(`stay.${age}`, { count: guests[age] }))
    .join(t("list.comma"));
  const day = (value) => (value ? calendarDay(value, currentLanguage()) : null);
  const next = nextStay(room, property(store).business_day);
  return [
    [t("stay.guest"), guests.name],
    [t("stay.guests"), party],
    [t("stay.requests"), guests.requests || null],
    [t("stay.language"), guests.language],
    [
      t("stay.from-to"),
      room.arrival || room.departure ? [day(room.arrival), day(room.departure)].filter(Boolean).join(" – ") : null,
    ],
    [t("stay.next"), next ? `${day(next.arrival)} – ${day(next.departure)}` : null],
  ];
}

function peopleLines(store, room) {
  const task = room.task ?? {};
  const inspection = room.inspection ?? {};
  const at = (id, time) =>
    t("by-at", { person: personName(store, id, t), time: time ? clock(time, currentLanguage()) : "–" });
  return [
    [
      t("people.assigned"),
      task.assigned_to && `${personName(store, task.assigned_to, t)} · ${word("task", task.kind)}`,
    ],
    [t("people.started"), task.started_by && at(task.started_by, task.started_at)],
    [t("people.cleaned"), task.cleaned_by && at(task.cleaned_by, task.cleaned_at)],
    [t("people.inspected"), inspectionLine(inspection, at)],
  ];
}

function inspectionLine({ result = "none", by, at: time, failed = [] }, at) {
  if (result === "none") {
    return null;
  }
  const lines = failed.map((line) => word("line", line)).join(t("list.comma"));
  return [t(`inspection.${result}`), by && at(by, time), lines].filter(Boolean).join(" · ");
}

function orders(store, room) {
  const open = store
    .ofKind("work-order")
    .filter(({ body }) => body.room === room.number && !["verified", "merged"].includes(body.state));
  if (open.length === 0) {
    return null;
  }
  return el(
    "section",
    {},
    el("h3", {}, t("nav.work-orders")),
    el(
      "ul",
      { class: "plain" },
      open.map(({ body }) =>
        el(
          "li",
          {},
          el("span", { class: `priority ${body.priority}` }, (body.priority ?? "").toUpperCase()),
          " ",
          whatOf(body),
          " · ",
          word("order", body.state),
        ),
      ),
    ),
  );
}

function notes(store, room) {
  if (!room.notes?.length) {
    return null;
  }
  return el(
    "section",
    {},
    el("h3", {}, t("facts.notes")),
    el(
      "ul",
      { class: "plain" },
      room.notes
        .slice()
        .reverse()
        .map((note) =>
          el(
            "li",
            {},
            el("p", {}, note.text),
            el(
              "p",
              { class: "quiet" },
              t("by-at", { person: personName(store, note.by, t), time: moment(note.at, currentLanguage()) }),
            ),
          ),
        ),
    ),
  );
}
