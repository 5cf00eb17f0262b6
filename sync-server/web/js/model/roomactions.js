// What the office can do to a room, each with its one key. The server decides what becomes of it.

import { t, word } from "../core/i18n.js";
import { kCareActions } from "./careactions.js";
import { damageBody, damageFields } from "./damage.js";
import { house, peopleToAsk } from "./hotel.js";
import { makeDamageReport, makeOperation, makeServiceSet } from "./operations.js";
import { makeRequest, requestBody, requestFields } from "./request.js";
import { mayDo, supervises } from "./roles.js";
import { expectsArrival } from "./room.js";
import { kStayActions } from "./stayactions.js";
import { kThingActions } from "./thingactions.js";

const kConditions = ["dirty", "clean", "inspected", "pickup"];
const kTasks = ["departure", "stayover", "turndown", "deep", "pickup"];
const kExceptions = [
  "sleep-out",
  "no-luggage",
  "light-luggage",
  "sick-guest",
  "pet",
  "smoking",
  "extra-guest",
  "very-dirty",
  "valuables",
  "suspicious",
];
const options = (group, codes) => codes.map((value) => ({ value, label: word(group, value) }));
const occupied = (room) => room.occupancy === "occupied";
const flagged = (room, flag) => (room.flags ?? []).includes(flag);

const flag = (key, name) => ({
  id: name,
  key,
  kind: "room.flagged",
  pressed: (room) => flagged(room, name),
  make: (document) =>
    makeOperation("room.flagged", document.doc, { flag: name, on: !flagged(document.body, name) }, document),
});

const service = (key, name) => ({
  id: name,
  key,
  kind: "room.service_set",
  when: occupied,
  pressed: (room) => room.service?.flag === name,
  make: (document) => makeServiceSet(document, document.body.service?.flag === name ? "none" : name),
});

/** `when` hides what makes no sense now; `form` asks first; `make(document, values, store)` builds the operation. */
const kActions = [
  ...kStayActions,
  {
    id: "assign",
    key: "a",
    kind: "room.assigned",
    form: (store, { body }) => [
      {
        name: "to",
        label: t("field.person"),
        type: "select",
        options: peopleToAsk(store, t("person.nobody")),
        value: body.task?.assigned_to ?? "",
      },
      {
        name: "task",
        label: t("field.task"),
        type: "select",
        options: options("task", kTasks),
        value: body.task?.kind ?? "departure",
      },
    ],
    make: (document, { to, task }) => makeOperation("room.assigned", document.doc, { to: to || null, task }, document),
  },
  flag("v", "vip"),
  flag("r", "rush"),
  flag("q", "queue"),
  {
    id: "flag-reason",
    key: "z",
    kind: "room.flagged",
    when: (room) => (room.flags ?? []).length > 0,
    form: (store, { body }) => [
      { name: "flag", label: t("field.flag"), type: "select", options: options("flag", body.flags) },
      { name: "reason", label: t("field.reason"), required: true, first: true },
    ],
    make: (document, { flag: name, reason }) =>
      makeOperation("room.flagged", document.doc, { flag: name, on: true, reason }, document),
  },
  service("d", "dnd"),
  service("m", "make-up"),
  service("k", "declined"),
  service("l", "double-lock"),
  {
    id: "pass",
    key: "p",
    kind: "room.inspected",
    when: (room) => room.condition === "clean" && Boolean(room.task?.cleaned_op),
    make: (document) =>
      makeOperation(
        "room.inspected",
        document.doc,
        { ...judged(document.body), result: "passed", minor: false, lines: [] },
        document,
      ),
  },
  {
    id: "sample",
    key: "y",
    kind: "room.inspected",
    when: (room, store, role) => supervises(role) && awaitsSecondLook(room),
    make: (document) =>
      makeOperation(
        "room.inspected",
        document.doc,
        { ...judged(document.body), result: "passed", minor: false, lines: [], sample: true },
        document,
      ),
  },
  ...kCareActions,
  {
    id: "condition",
    key: "c",
    kind: "room.overridden",
    form: (store, { body }) => [
      {
        name: "condition",
        label: t("field.condition"),
        type: "select",
        options: options("condition", kConditions),
        value: body.condition,
      },
      { name: "reason", label: t("field.reason"), required: true },
    ],
    make: (document, { condition, reason }) =>
      makeOperation("room.overridden", document.doc, { condition, reason }, document),
  },
  {
    id: "sale",
    key: "s",
    kind: "room.sale_set",
    hint: (store, { body }) => expectsArrival(body, house(store).day) && t("sale.arrival-expected"),
    form: (store, { body }) => [
      {
        name: "sale",
        label: t("field.sale"),
        type: "select",
        options: options("sale", ["available", "out-of-order", "out-of-service"]),
        value: body.sale,
      },
      { name: "from", label: t("field.from"), type: "date" },
      { name: "to", label: t("field.to"), type: "date" },
      { name: "reason", label: t("field.reason"), required: true },
      {
        name: "return_condition",
        label: t("field.return-condition"),
        type: "select",
        options: options("condition", kConditions),
        value: "dirty",
      },
    ],
    make: (document, values) => makeOperation("room.sale_set", document.doc, withoutEmpty(values), document),
  },
  {
    id: "note",
    key: "n",
    kind: "room.noted",
    form: () => [
      {
        name: "code",
        label: t("field.exception"),
        type: "select",
        options: [{ value: "", label: t("note.no-code") }, ...options("exception", kExceptions)],
      },
      { name: "text", label: t("field.note"), type: "textarea", first: true },
    ],
    invalid: ({ code, text }) => (code || text ? null : t("note.one-of-two")),
    make: (document, values) => makeOperation("room.noted", document.doc, withoutEmpty(values), document),
  },
  {
    id: "request",
    key: "b",
    kind: "request.opened",
    form: (store) => requestFields(store),
    make: ({ body }, values) => makeRequest({ room: body.number, ...requestBody(values) }),
  },
  ...kThingActions,
  {
    id: "damage",
    key: "w",
    kind: "damage.reported",
    form: () => damageFields(),
    make: ({ body }, values, store) => makeDamageReport(damageBody(store, { room: body.number, ...values })),
  },
];

/** The keys with what they do, for the list of keys. */
export const kRoomKeys = kActions.map(({ id, key }) => ({ id, key }));

/** What this role may do to this room now, in the order of the buttons. */
export function actionsFor(role, room, store) {
  return kActions.filter((action) => mayDo(role, action.kind) && (action.when?.(room, store, role) ?? true));
}

/** Passed by a lead, and not looked at a second time: a supervisor may. */
const awaitsSecondLook = ({ condition, inspection = {} }) =>
  condition === "inspected" && inspection.result === "passed" && !inspection.sample;

const judged = (room) => ({ turn: room.turn ?? null, cleaned_op: room.task.cleaned_op });
const withoutEmpty = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
