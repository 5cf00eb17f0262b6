// What the office can do to a room, each with its one key. The server decides what becomes of it.

import { t, word } from "../core/i18n.js";
import { damageBody, damageFields } from "./damage.js";
import { property, staff } from "./hotel.js";
import { makeDamageReport, makeOperation, makeServiceSet } from "./operations.js";
import { mayDo, takesRooms } from "./roles.js";
import { stayDueToday } from "./room.js";

const kConditions = ["dirty", "clean", "inspected", "pickup"];
const kTasks = ["departure", "stayover", "turndown", "deep", "pickup"];
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

/** `when` hides what makes no sense now; `form` asks first; `make(document, values, store)` builds the operation. */
const kActions = [
  {
    id: "check-in",
    key: "i",
    kind: "stay.checked_in",
    when: (room) => !occupied(room),
    form: (store, { body }) => checkInFields(stayDueToday(body, property(store).business_day)),
    make: (document, values, store) =>
      makeOperation(
        "stay.checked_in",
        document.doc,
        checkInBody(values, stayDueToday(document.body, property(store).business_day)),
        document,
      ),
  },
  {
    id: "check-out",
    key: "o",
    kind: "stay.checked_out",
    when: occupied,
    make: (document) => makeOperation("stay.checked_out", document.doc, {}, document),
  },
  {
    id: "due-out",
    key: "u",
    kind: "stay.due_out",
    when: (room) => occupied(room) && room.stay !== "due-out",
    make: (document) => makeOperation("stay.due_out", document.doc, {}, document),
  },
  {
    id: "assign",
    key: "a",
    kind: "room.assigned",
    form: (store, { body }) => [
      {
        name: "to",
        label: t("field.person"),
        type: "select",
        options: peopleToAssign(store),
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
    id: "dnd",
    key: "d",
    kind: "room.service_set",
    when: occupied,
    pressed: (room) => room.service?.flag === "dnd",
    make: (document) => makeServiceSet(document, document.body.service?.flag === "dnd" ? "none" : "dnd"),
  },
  {
    id: "make-up",
    key: "m",
    kind: "room.service_set",
    when: occupied,
    pressed: (room) => room.service?.flag === "make-up",
    make: (document) => makeServiceSet(document, document.body.service?.flag === "make-up" ? "none" : "make-up"),
  },
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
    form: () => [{ name: "text", label: t("field.note"), type: "textarea", required: true }],
    make: (document, { text }) => makeOperation("room.noted", document.doc, { text }, document),
  },
  {
    id: "damage",
    key: "w",
    kind: "damage.reported",
    form: () => damageFields(),
    make: ({ body }, values) => makeDamageReport(damageBody({ room: body.number, ...values })),
  },
];

/** The keys with what they do, for the list of keys. */
export const kRoomKeys = kActions.map(({ id, key }) => ({ id, key }));

/** What this role may do to this room now, in the order of the buttons. */
export function actionsFor(role, room) {
  return kActions.filter((action) => mayDo(role, action.kind) && (action.when?.(room) ?? true));
}

const judged = (room) => ({ turn: room.turn ?? null, cleaned_op: room.task.cleaned_op });
const withoutEmpty = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));

function peopleToAssign(store) {
  const people = staff(store).filter((person) => takesRooms(person.role));
  return [
    { value: "", label: t("person.nobody") },
    ...people.map((person) => ({ value: person.id, label: person.name })),
  ];
}

function checkInFields(due = {}) {
  return [
    { name: "name", label: t("field.guest-name"), value: due.guests?.name },
    { name: "adults", label: t("field.adults"), type: "number", min: 0, max: 20, value: due.guests?.adults ?? 1 },
    {
      name: "children",
      label: t("field.children"),
      type: "number",
      min: 0,
      max: 20,
      value: due.guests?.children ?? 0,
    },
    { name: "babies", label: t("field.babies"), type: "number", min: 0, max: 20, value: due.guests?.babies ?? 0 },
    { name: "departure", label: t("field.departure"), type: "date", required: true, value: due.departure },
    { name: "vip", label: t("mark.vip"), type: "checkbox", value: (due.flags ?? []).includes("vip") },
  ];
}

function checkInBody({ name, adults, children, babies, departure, vip }, due = {}) {
  const guests = { ...due.guests, adults, children, babies, ...(name ? { name } : {}) };
  const others = (due.flags ?? []).filter((other) => other !== "vip");
  return {
    guests,
    flags: vip ? [...others, "vip"] : others,
    ...(due.arrival ? { arrival: due.arrival } : {}),
    departure,
  };
}
