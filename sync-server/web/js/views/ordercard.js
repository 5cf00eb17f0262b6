// One work order: what is wrong, how far its repair is, and the next step of whoever looks at it.

import { el, fill } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { whatOf } from "../model/damage.js";
import { documentTitle, whereOf } from "../model/describe.js";
import { personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";
import { buildPhotos } from "./photos.js";

/** What may come next in each state, in the order of the buttons. */
const kSteps = {
  open: ["accepted", "done", "commented"],
  accepted: ["done", "commented"],
  done: ["verified", "reopened", "commented"],
  verified: ["reopened"],
  merged: ["unmerged"],
};
const kAsksText = ["commented", "done", "reopened"];

/**
 * Builds the card of one work order. `show(document, likely)` draws what stands now, with the earlier report that it may
 * repeat, and leaves a form that is being written in alone; `onWritten()` hears that it was closed.
 */
export function createOrderCard(app, doc, { onWritten }) {
  const content = el("div", { class: "card-body" });
  const below = el("div");
  const node = el("article", { class: "card order" }, content, below);
  let shown = "";

  function closeForm() {
    fill(below);
    onWritten();
  }

  // On the order as it stands when the step is taken, not when the card was drawn.
  function take(step, body) {
    const document = app.store.state.documents.get(doc);
    app.submit(makeOperation(`work_order.${step}`, doc, body, document), { undoable: step !== "commented" });
  }

  function ask(step) {
    const onSubmit = ({ text }) => {
      take(step, text ? { text } : {});
      closeForm();
    };
    const fields = [{ name: "text", label: t("field.text"), type: "textarea", required: step !== "done" }];
    const words = t(`order.step.${step}`);
    fill(below, buildForm({ title: words, submit: words, fields, onCancel: closeForm, onSubmit }));
  }

  function showHistory(rev) {
    const history = buildHistory(app, doc);
    fill(below, history.node);
    history.refresh(rev);
  }

  return {
    node,
    isBeingWrittenOn: () => below.querySelector("form") !== null,

    show({ rev, body }, likely) {
      const now = `${rev} ${likely?.doc} ${likely?.rev}`;
      if (now === shown) {
        return;
      }
      shown = now;
      const steps = (kSteps[body.state] ?? []).filter((step) => mayDo(app.role(), `work_order.${step}`));
      fill(content, [
        buildHead(app.store, body),
        body.text && el("p", {}, body.text),
        el("p", { class: "quiet" }, progress(app.store, body)),
        body.photos?.length > 0 && buildPhotos(body.photos, `${whereOf(app.store, body)} · ${whatOf(body)}`),
        body.comments?.length > 0 && buildComments(app.store, body.comments),
        likely && buildLikely(app, likely, () => take("merged", { into: likely.doc })),
        el("div", { class: "card-buttons" }, [
          steps.map((step, index) =>
            stepButton(step, index === 0, () => (kAsksText.includes(step) ? ask(step) : take(step, {}))),
          ),
          historyButton(() => showHistory(rev)),
        ]),
      ]);
    },
  };
}

function buildHead(store, order) {
  return el("header", {}, [
    el("span", { class: `priority ${order.priority}` }, (order.priority ?? "–").toUpperCase()),
    el("h2", {}, whereOf(store, order), " · ", whatOf(order)),
    el("span", { class: `order-state ${order.state}` }, word("order", order.state)),
  ]);
}

const byAt = (store, id, time) =>
  t("by-at", { person: personName(store, id, t), time: time ? moment(time, currentLanguage()) : "–" });

function progress(store, order) {
  return [
    t("order.reported", { who: byAt(store, order.reported_by, order.reported_at) }),
    order.accepted_by && t("order.accepted-by", { person: personName(store, order.accepted_by, t) }),
    order.due_at && t("order.due", { time: moment(order.due_at, currentLanguage()) }),
    order.merged_into && t("order.merged-into", { what: documentTitle(store, order.merged_into) }),
    order.done_by && t("order.done-by", { who: byAt(store, order.done_by, order.done_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The same defect, perhaps; people know. */
function buildLikely(app, { body }, merge) {
  const who = byAt(app.store, body.reported_by, body.reported_at);
  return el("p", { class: "likely" }, [
    t("order.likely", { what: whatOf(body), who }),
    " ",
    mayDo(app.role(), "work_order.merged") && stepButton("merged", false, merge),
  ]);
}

function buildComments(store, comments) {
  const said = ({ text, by, at }) => el("li", {}, text, el("span", { class: "quiet" }, ` — ${byAt(store, by, at)}`));
  return el("ul", { class: "plain comments" }, comments.map(said));
}

function stepButton(step, isNext, click) {
  return el(
    "button",
    { type: "button", class: isNext ? "primary" : "", dataset: { focus: step, step }, on: { click } },
    t(`order.step.${step}`),
  );
}

function historyButton(click) {
  return el(
    "button",
    { type: "button", class: "quiet-button", dataset: { focus: "history" }, on: { click } },
    glyph("history"),
    " ",
    t("drawer.history"),
  );
}
