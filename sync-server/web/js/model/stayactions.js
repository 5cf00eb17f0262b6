// What the front desk states where no front-office system does: check-in, check-out, due-out, room move.

import { t } from "../core/i18n.js";
import { house, rooms, typeName } from "./hotel.js";
import { makeOperation } from "./operations.js";
import { roomCode, stayDueToday } from "./room.js";
import { isReadyToSell } from "./roomviews.js";

const occupied = (room) => room.occupancy === "occupied";

export const kStayActions = [
  {
    id: "check-in",
    key: "i",
    kind: "stay.checked_in",
    when: (room) => !occupied(room),
    form: (store, { body }) => checkInFields(stayDueToday(body, house(store).day)),
    make: (document, values, store) =>
      makeOperation("stay.checked_in", document.doc, checkInBody(values, store, document.body), document),
  },
  {
    id: "check-out",
    key: "o",
    kind: "stay.checked_out",
    when: occupied,
    make: (document, _, store) =>
      makeOperation(
        "stay.checked_out",
        document.doc,
        house(store).checkoutInspection ? { inspect: true } : {},
        document,
      ),
  },
  {
    id: "due-out",
    key: "u",
    kind: "stay.due_out",
    when: (room) => occupied(room) && room.stay !== "due-out",
    make: (document) => makeOperation("stay.due_out", document.doc, {}, document),
  },
  {
    id: "move",
    key: "g",
    kind: "stay.moved",
    when: occupied,
    form: (store) => [
      { name: "to", label: t("field.new-room"), type: "select", options: roomsToMoveTo(store), required: true },
    ],
    make: (document, { to }, store) => {
      const target = store.state.documents.get(to) ?? null;
      return makeOperation("stay.moved", to, moveBody(document, store), target);
    },
  },
];

function checkInFields(due = {}) {
  const count = (name, value) => ({ name, label: t(`field.${name}`), type: "number", min: 0, max: 20, value });
  return [
    { name: "name", label: t("field.guest-name"), value: due.guests?.name },
    count("adults", due.guests?.adults ?? 1),
    count("children", due.guests?.children ?? 0),
    count("babies", due.guests?.babies ?? 0),
    { name: "departure", label: t("field.departure"), type: "date", required: true, value: due.departure },
    { name: "vip", label: t("mark.vip"), type: "checkbox", value: (due.flags ?? []).includes("vip") },
  ];
}

function checkInBody({ name, adults, children, babies, departure, vip }, store, room) {
  const due = stayDueToday(room, house(store).day) ?? {};
  const guests = { ...due.guests, adults, children, babies, ...(name ? { name } : {}) };
  const others = (due.flags ?? []).filter((other) => other !== "vip");
  return {
    guests,
    flags: vip ? [...others, "vip"] : others,
    ...(due.arrival ? { arrival: due.arrival } : {}),
    departure,
    ...conditionAtCheckIn(store),
  };
}

/** What a check-in makes of the room, where the hotel says so (T2). */
function conditionAtCheckIn(store) {
  const condition = house(store).checkInCondition;
  return condition ? { condition } : {};
}

/** The guest moves with everything that is known of the stay, and with the sign on the door (T3). */
function moveBody({ doc, body: { guests, flags, arrival, departure, service } }, store) {
  const sign = service?.flag && service.flag !== "none" ? { service: withoutOp(service) } : {};
  return { from: doc, guests, flags: flags ?? [], arrival, departure, ...conditionAtCheckIn(store), ...sign };
}

/** The operation that set the sign belongs to the old room. */
const withoutOp = ({ flag, since, welfare }) => ({ flag, since, ...(welfare ? { welfare } : {}) });

/** Vacant rooms on sale, those that are ready first. */
function roomsToMoveTo(store) {
  const { inspects } = house(store);
  const vacant = rooms(store).filter(({ body }) => !occupied(body) && (body.sale ?? "available") === "available");
  const option = ({ doc, body }) => ({
    value: doc,
    label: [body.number, t(`code.${roomCode(body)}`), body.type && typeName(store, body.type)]
      .filter(Boolean)
      .join(" · "),
  });
  const ready = vacant.filter(({ body }) => isReadyToSell(body, inspects));
  const others = vacant.filter(({ body }) => !isReadyToSell(body, inspects));
  return [
    { label: t("mark.ready"), options: ready.map(option) },
    { label: t("move.not-ready"), options: others.map(option) },
  ].filter((group) => group.options.length > 0);
}
