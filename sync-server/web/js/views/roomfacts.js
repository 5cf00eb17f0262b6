// Everything that is known of a room, axis by axis: who owns each axis differs, so none is folded into another.

import { el } from "../core/dom.js";
import { codeOrWords, currentLanguage, t, translated, word } from "../core/i18n.js";
import { calendarDay, clock, minutesBetween, moment, stopwatch } from "../core/time.js";
import { isWaiting } from "../model/checkout.js";
import { whatOf } from "../model/damage.js";
import { planItems, planOf } from "../model/deepplan.js";
import { house, personName } from "../model/hotel.js";
import { creditsOf } from "../model/people.js";
import { hasDiscrepancy, nextStay } from "../model/room.js";
import { isOccupiedUnready, isWelfareCheckDue, needsCleaning } from "../model/roomviews.js";
import { bullets, byAt, facts, inspectionLines } from "./facts.js";
import { glyph } from "./glyphs.js";
import { requestSentences } from "./requestwords.js";
import { foundLines, loanLines } from "./thingwords.js";

export function buildFacts(store, room) {
  return [
    facts(t("facts.room"), [
      [t("axis.occupancy"), word("occupancy", room.occupancy)],
      [t("axis.stay"), word("stay", room.stay ?? "none")],
      [t("axis.condition"), conditionLine(room)],
      [t("axis.touch-up"), codeOrWords("touch-up", room.task?.reason ?? "")],
      [t("axis.flags"), flagReasons(room)],
      [t("axis.sale"), saleLine(room)],
      [t("axis.service"), serviceLine(room)],
      [t("axis.welfare"), welfareLine(store, room)],
      [t("axis.observed"), observedLine(store, room)],
      [t("axis.turndown"), room.turndown && room.turndown !== "not-required" ? word("turndown", room.turndown) : null],
      [t("axis.vacant-since"), room.vacant_since && calendarDay(room.vacant_since, currentLanguage())],
    ]),
    facts(t("facts.checkout"), checkoutLines(store, room)),
    facts(t("facts.stay"), stayLines(store, room)),
    facts(t("facts.people"), peopleLines(store, room)),
    facts(t("facts.deep"), deepLines(store, room)),
    bullets(t("nav.requests"), requestSentences(store, ({ room: number }) => number === room.number)),
    bullets(t("drawer.loans"), loanLines(store, room)),
    bullets(t("drawer.found"), foundLines(store, room)),
    bullets(t("nav.work-orders"), ordersOf(store, room)),
    bullets(t("facts.notes"), notesOf(store, room)),
  ];
}

const warning = (words) => el("strong", { class: "attention-text" }, words);

function conditionLine(room) {
  const words = word("condition", room.condition);
  return isOccupiedUnready(room) ? warning(`${words} · ${t("attention.unready-one")}`) : words;
}

/** Why the room is marked, where somebody has said so. */
const flagReasons = ({ flag_reasons: reasons = {} }) =>
  Object.entries(reasons)
    .map(([flag, reason]) => t("flags.why", { flag: word("flag", flag), reason }))
    .join(" · ");

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

const longSince = (time) => {
  const minutes = minutesBetween(time, Date.now());
  return t("duration", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
};

function serviceLine(room) {
  const { flag = "none", since } = room.service ?? {};
  if (flag === "none") {
    return null;
  }
  return [
    word("service", flag),
    since && t("since", { time: moment(since, currentLanguage()) }),
    since && longSince(since),
  ]
    .filter(Boolean)
    .join(" · ");
}

function welfareLine(store, room) {
  const { nowMs, welfareMs } = house(store);
  const check = room.service?.welfare;
  const said =
    check && [word("welfare", check.result), byAt(store, check.by, check.at), check.text].filter(Boolean).join(" · ");
  if (isWelfareCheckDue(room, nowMs, welfareMs)) {
    return warning([t("welfare.due"), said].filter(Boolean).join(" · "));
  }
  return check?.result === "needs-help" ? warning(said) : said;
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
    byAt(store, seen.by, seen.at),
  ];
  const line = words.filter(Boolean).join(" · ");
  return hasDiscrepancy(room) ? warning(line) : line;
}

function checkoutLines(store, room) {
  const checkout = room.checkout;
  if (!checkout) {
    return [];
  }
  const { items = [] } = checkout;
  const took = checkout.at && stopwatch(Date.parse(checkout.at) - Date.parse(checkout.asked_at));
  const result =
    checkout.result && [word("checkout", checkout.result), byAt(store, checkout.by, checkout.at)].join(" · ");
  return [
    [t("checkout.asked"), byAt(store, checkout.asked_by, checkout.asked_at)],
    [
      t("checkout.received"),
      checkout.received_at
        ? byAt(store, checkout.received_by, checkout.received_at)
        : isWaiting(room) && t("checkout.not-yet"),
    ],
    [t("checkout.result"), result],
    [t("checkout.took"), took],
    [t("checkout.found"), items.map(({ what, qty }) => `${qty} × ${itemWord(store, what)}`).join(t("list.comma"))],
    [t("field.text"), checkout.text],
  ];
}

const itemWord = (store, what) => {
  const names = store.body(`item/${what}`)?.names;
  return names ? translated(names, what) : what;
};

function stayLines(store, room) {
  const guests = room.guests ?? {};
  const party = ["adults", "children", "babies"]
    .filter((age) => guests[age] > 0)
    .map((age) => t(`stay.${age}`, { count: guests[age] }))
    .join(t("list.comma"));
  const day = (value) => (value ? calendarDay(value, currentLanguage()) : null);
  const next = nextStay(room, house(store).day);
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
    [t("stay.eta"), next?.eta],
  ];
}

function peopleLines(store, room) {
  const task = room.task ?? {};
  const at = (id, time) =>
    t("by-at", { person: personName(store, id, t), time: time ? clock(time, currentLanguage()) : "–" });
  const credits = creditsOf(store, room);
  return [
    [
      t("people.assigned"),
      task.assigned_to && `${personName(store, task.assigned_to, t)} · ${word("task", task.kind)}`,
    ],
    [t("credits"), needsCleaning(room) && credits > 0 ? credits : null],
    [t("people.started"), task.started_by && at(task.started_by, task.started_at)],
    [t("people.left"), leftUnfinished(store, room)],
    [t("people.cleaned"), task.cleaned_by && at(task.cleaned_by, task.cleaned_at)],
    ...inspectionLines(store, room.inspection),
    [t("inspection.fails"), room.inspection?.fail_count > 0 && room.inspection.fail_count],
  ];
}

/** Somebody has begun and gone again, and nobody has finished since. */
function leftUnfinished(store, room) {
  const works = (room.recent ?? []).filter(
    ({ kind, outcome }) => ["room.started", "room.abandoned", "room.cleaned"].includes(kind) && outcome === "applied",
  );
  const last = works.reduce((a, b) => (a && a.eff > b.eff ? a : b), null);
  return last?.kind === "room.abandoned" && needsCleaning(room) ? byAt(store, last.by, last.eff) : null;
}

function deepLines(store, room) {
  const { day } = house(store);
  return planOf(room, planItems(store), day).map(({ item, due, done, state }) => {
    const last = done?.day ? t("deep.done-on", { day: calendarDay(done.day, currentLanguage()) }) : t("deep.never");
    const when = t(`deep.state.${state}`, { day: calendarDay(due, currentLanguage()) });
    const line = state === "never" ? last : `${when} · ${last}`;
    return [translated(item.names, item.id), state === "overdue" ? warning(line) : line];
  });
}

function ordersOf(store, room) {
  return store
    .ofKind("work-order")
    .filter(({ body }) => body.room === room.number && !["verified", "merged"].includes(body.state))
    .map(({ body }) => [
      el("span", { class: `priority ${body.priority}` }, (body.priority ?? "").toUpperCase()),
      " ",
      body.hazard && el("strong", { class: "hazard" }, glyph("attention"), " ", t("order.hazard"), " · "),
      whatOf(body),
      " · ",
      word("order", body.state),
    ]);
}

function notesOf(store, room) {
  return (room.notes ?? [])
    .slice()
    .reverse()
    .map((note) => [
      el(
        "p",
        {},
        note.code && el("strong", {}, word("exception", note.code)),
        note.code && note.text && " · ",
        note.text,
      ),
      el("p", { class: "quiet" }, byAt(store, note.by, note.at)),
    ]);
}
