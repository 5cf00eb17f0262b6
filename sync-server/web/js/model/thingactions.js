// What the office can say of things in a room: lent, or left behind. See roomactions.js.

import { foundBody, foundFields, makeFound } from "./found.js";
import { loanBody, loanFields, makeLoan } from "./loan.js";

export const kThingActions = [
  {
    id: "loan",
    key: ".",
    kind: "loan.opened",
    form: () => loanFields(),
    make: ({ body }, values, store) => makeLoan(store, loanBody({ room: body.number, ...values })),
  },
  {
    id: "found",
    key: "f",
    kind: "found.reported",
    form: () => foundFields(),
    make: ({ body }, values) => makeFound({ room: body.number, ...foundBody(values, body) }),
  },
];
