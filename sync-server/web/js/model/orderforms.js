// What is asked before a step of a work order is taken, and what the operation says then.

import { t, word } from "../core/i18n.js";
import { nextMoment } from "../core/time.js";
import { staff } from "./hotel.js";

const kRepairers = ["engineer", "supervisor", "manager", "clerk"];
const kPriorities = ["p1", "p2", "p3", "p4"];
const kOffSale = ["out-of-order", "out-of-service"];

const said = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value));

/** Those who may be given a repair; engineers first. */
function repairers(store) {
  const people = staff(store).filter(({ role }) => kRepairers.includes(role));
  const isOther = ({ role }) => Number(role !== "engineer");
  return people
    .sort((a, b) => isOther(a) - isOther(b))
    .map(({ id, name, role }) => ({ value: id, label: `${name} · ${t(`role.${role}`)}` }));
}

/** By step: `fields(store, order)`, and `body(values)` of the operation. A step that is not here asks nothing. */
export const kOrderForms = {
  "commented": { fields: () => [{ name: "text", label: t("field.text"), type: "textarea", required: true }] },
  "reopened": { fields: () => [{ name: "text", label: t("field.text"), type: "textarea", required: true }] },
  "done": {
    fields: () => [
      { name: "photos", label: t("order.proof"), type: "photos", about: t("order.proof") },
      { name: "text", label: t("field.text"), type: "textarea", first: true },
    ],
    body: ({ text, photos }) => ({ ...said({ text }), ...(photos.length > 0 && { photos }) }),
  },
  "assigned": {
    fields: (store, order) => [
      {
        name: "to",
        label: t("field.person"),
        type: "select",
        options: [{ value: "", label: t("order.whoever") }, ...repairers(store)],
        value: order.assigned_to ?? "",
      },
      { name: "due", label: t("order.agreed"), type: "time" },
    ],
    body: ({ to, due }) => ({ to: to || null, ...(due && { due_at: nextMoment(due) }) }),
  },
  "prioritized": {
    fields: (store, { priority }) => [
      {
        name: "priority",
        label: t("field.priority"),
        type: "select",
        options: kPriorities.filter((one) => one !== priority).map((value) => ({ value, label: word("priority", value) })),
      },
      { name: "reason", label: t("field.reason"), required: true },
    ],
  },
  "out_of_order_asked": {
    fields: () => [
      {
        name: "sale",
        label: t("field.sale"),
        type: "select",
        options: kOffSale.map((value) => ({ value, label: word("sale", value) })),
      },
      { name: "from", label: t("field.from"), type: "date" },
      { name: "to", label: t("field.to"), type: "date" },
      { name: "reason", label: t("field.reason"), required: true },
    ],
  },
  "out_of_order_refused": { fields: () => [{ name: "text", label: t("field.reason"), type: "textarea" }] },
};

export const bodyOf = (step, values) => (kOrderForms[step].body ?? said)(values);
