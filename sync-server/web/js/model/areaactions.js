// What can be done to a public area, each with its one key, as with rooms.

import { t } from "../core/i18n.js";
import { house, lineName, peopleToAsk } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { mayDo } from "./roles.js";
import { makeRequest, requestBody, requestFields } from "./request.js";
import { isUnderWay } from "./roomviews.js";

const kChecklist = "area";

const simple = (id, key, kind, when, body) => ({
  id,
  key,
  kind,
  when,
  make: (document, _, store) => makeOperation(kind, document.doc, body(document.body, store), document),
});

const kActions = [
  {
    id: "area-assign",
    key: "a",
    kind: "area.assigned",
    form: (store, { body }) => [
      {
        name: "to",
        label: t("field.person"),
        type: "select",
        options: peopleToAsk(store, t("person.nobody")),
        value: body.assigned_to ?? "",
      },
    ],
    make: (document, { to }) => makeOperation("area.assigned", document.doc, { to: to || null }, document),
  },
  simple(
    "area-start",
    "s",
    "area.started",
    (area) => area.state !== "started",
    (area) => ({ over: isUnderWay(area) ? (area.started_op ?? null) : null }),
  ),
  simple(
    "area-pause",
    "z",
    "area.paused",
    (area, _, me) => area.state === "started" && area.started_by === me,
    () => ({}),
  ),
  {
    id: "area-done",
    key: "d",
    kind: "area.done",
    form: () => [{ name: "minutes", label: t("field.minutes"), type: "number", min: 0, max: 600 }],
    make: (document, { minutes }, store) =>
      makeOperation("area.done", document.doc, { day: house(store).day, minutes, done: [] }, document),
  },
  simple(
    "pass",
    "p",
    "area.inspected",
    (area, _, me) => isToBeJudged(area) && area.inspection?.result !== "passed" && area.done_by !== me,
    (area) => ({ done_op: area.done_op, result: "passed", lines: [] }),
  ),
  {
    id: "fail",
    key: "f",
    kind: "area.inspected",
    when: (area) => isToBeJudged(area),
    form: (store) => [
      ...checklist(store).map(({ code }) => ({
        name: `line-${code}`,
        type: "checkbox",
        label: lineName(store, code, kChecklist),
      })),
      { name: "reason", label: t("field.reason"), required: true },
    ],
    make: (document, { reason, ...ticks }) =>
      makeOperation(
        "area.inspected",
        document.doc,
        { done_op: document.body.done_op, result: "failed", lines: failedLines(ticks, reason) },
        document,
      ),
  },
  {
    id: "request",
    key: "b",
    kind: "request.opened",
    form: (store) => requestFields(store),
    make: ({ doc }, values) => makeRequest({ place: doc.slice("area/".length), ...requestBody(values) }),
  },
];

/** The keys with what they do, for the list of keys. */
export const kAreaKeys = kActions.map(({ id, key }) => ({ id, key }));

/** What this person may do to this area now, in the order of the buttons. */
export function areaActionsFor({ role, id }, area, store) {
  return kActions.filter((action) => mayDo(role, action.kind) && (action.when?.(area, store, id) ?? true));
}

const isToBeJudged = (area) => area.state === "done" && Boolean(area.done_op);

const checklist = (store) => store.body(`checklist/${kChecklist}`)?.lines ?? [];

/** Those that were ticked; where none was, the reason stands for the whole. */
function failedLines(ticks, reason) {
  const codes = Object.keys(ticks)
    .filter((name) => ticks[name])
    .map((name) => name.slice("line-".length));
  return (codes.length > 0 ? codes : ["other"]).map((line) => ({ line, result: "fail", reason }));
}
