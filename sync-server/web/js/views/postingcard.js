// What a guest took from the minibar, until it is on their bill.

import { el } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { money } from "../core/money.js";
import { itemsText } from "../model/describe.js";
import { makeOperation } from "../model/operations.js";
import { totalOf } from "../model/storekeeping.js";
import { byAt } from "./facts.js";
import { createStepCard } from "./stepcard.js";

const kSteps = { waiting: ["taken", "voided"], taken: ["voided"] };

const kFields = {
  taken: () => [{ name: "reference", label: t("posting.reference") }],
  voided: () => [{ name: "text", label: t("field.reason"), required: true }],
};

const makeStep = (step, document, values) => {
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  return makeOperation(`posting.${step}`, document.doc, said, document);
};

/** Another guest is in the room by now: the bill is that of the one before. */
function whose(store, posting) {
  const turn = store.body(`room/${posting.room}`)?.turn ?? null;
  return (posting.turn ?? null) === turn ? null : t("posting.guest-before");
}

export function createPostingCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "posting",
    kind: "posting",
    steps: ({ body }) => kSteps[body.state] ?? [],
    fields: (step) => kFields[step](),
    make: makeStep,
    words: (step) => t(`posting.step.${step}`),
    version: ({ body }) => store.body(`room/${body.room}`)?.turn ?? "",
    content: ({ body }) => contentOf(store, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(store, posting) {
  const guest = posting.state === "waiting" && whose(store, posting);
  return [
    el("header", {}, [
      el("h2", {}, t("doc.room", { number: posting.room })),
      el("span", { class: `order-state posting-${posting.state}` }, word("posting-state", posting.state)),
      guest && el("p", { class: "due soon" }, guest),
    ]),
    el("p", {}, itemsText(store, posting.items), " · ", el("strong", {}, money(totalOf(posting)))),
    posting.reference && el("p", {}, t("posting.on", { reference: posting.reference })),
    posting.text && el("p", {}, posting.text),
    el("p", { class: "quiet" }, progress(store, posting)),
  ];
}

const progress = (store, posting) =>
  [
    t("posting.reported", { who: byAt(store, posting.by, posting.at) }),
    posting.closed_by && t(`posting.${posting.state}-by`, { who: byAt(store, posting.closed_by, posting.closed_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
