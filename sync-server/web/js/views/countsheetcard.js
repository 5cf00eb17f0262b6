// One count sheet of a stocktake. Who counts does not see what should be there; who approves sees the difference.

import { el } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { placeName } from "../model/describe.js";
import { personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { supervises } from "../model/roles.js";
import { booksFor, decisionOn, isBeingCounted, itemsToCount } from "../model/storekeeping.js";
import { byAt } from "./facts.js";
import { numbersTable } from "./numberstable.js";
import { createStepCard } from "./stepcard.js";

const kSteps = { open: ["counted", "submitted", "approved", "closed"], submitted: ["approved", "counted", "closed"] };

const text = () => ({ name: "text", label: t("field.text") });

function fieldsOf(store, step, sheet) {
  if (step === "counted") {
    const options = itemsToCount(store, sheet).map(({ item, name }) => ({ value: item, label: name }));
    return [{ name: "counts", label: t("store.counted"), type: "counts", options }];
  }
  return step === "submitted" ? null : [text()];
}

function makeStep(step, document, values) {
  const bodies = {
    counted: () => ({ place: document.body.place, counts: values.counts }),
    submitted: () => ({}),
  };
  const body = bodies[step]?.() ?? decisionOn(document.body, values.text);
  return makeOperation(`stocktake.${step}`, document.doc, body, document);
}

export function createCountSheetCard(app, doc, { onWritten }) {
  const { store } = app;
  const shape = {
    className: "count-sheet",
    kind: "stocktake",
    steps: ({ body }) => kSteps[body.state] ?? [],
    fields: (step, { body }) => fieldsOf(store, step, body),
    make: makeStep,
    words: (step) => t(`stocktake.step.${step}`),
    version: ({ body }) =>
      itemsToCount(store, body)
        .map(({ item }) => `${item}${store.state.documents.get(`stock/${body.place}/${item}`)?.rev}`)
        .join(),
    content: ({ doc: name, body }) => contentOf(app, name, body),
  };
  return createStepCard(app, doc, shape, { onWritten });
}

function contentOf(app, doc, sheet) {
  const { store } = app;
  const seesBooks = supervises(app.role()) || !isBeingCounted(sheet);
  const heads = ["store.item", "store.counted", ...(seesBooks ? ["store.books", "store.difference"] : []), "store.by"];
  const rows = itemsToCount(store, sheet).map(({ item, name }) => {
    const count = sheet.counts?.[item];
    const books = booksFor(store, doc, sheet, item);
    const difference = books === null ? null : signed(count.qty - books);
    return [name, count?.qty, ...(seesBooks ? [books, difference] : []), count && countedBy(store, count)];
  });
  return [
    el("header", {}, [
      el("h2", {}, placeName(store, sheet.place)),
      el("span", { class: `order-state sheet-${sheet.state}` }, word("sheet-state", sheet.state)),
    ]),
    sheet.text && el("p", {}, sheet.text),
    numbersTable(heads, rows),
    sheet.remark && el("p", {}, t("request.remark", { text: sheet.remark })),
    el("p", { class: "quiet" }, progress(store, sheet)),
  ];
}

const signed = (number) => (number > 0 ? `+${number}` : String(number));

const countedBy = (store, { by, times, approved }) =>
  [personName(store, by, t), times > 1 && t("store.times", { count: times }), approved && t("store.agreed")]
    .filter(Boolean)
    .join(" · ");

const progress = (store, sheet) =>
  [
    t("request.opened-by", { who: byAt(store, sheet.opened_by, sheet.opened_at) }),
    sheet.submitted_by && t("stocktake.submitted-by", { who: byAt(store, sheet.submitted_by, sheet.submitted_at) }),
    sheet.decided_by && t(`stocktake.${sheet.state}-by`, { who: byAt(store, sheet.decided_by, sheet.decided_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
