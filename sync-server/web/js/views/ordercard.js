// One work order: what is wrong, how far its repair is, and the next step of whoever looks at it.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { whatOf } from "../model/damage.js";
import { makeOperation } from "../model/operations.js";
import { bodyOf, kOrderForms } from "../model/orderforms.js";
import { mayDo } from "../model/roles.js";
import { byAt } from "./facts.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";
import {
  buildCharge,
  buildClock,
  buildComments,
  buildHead,
  buildOutOfOrder,
  buildPictures,
  buildProgress,
  buildRepeat,
  clockWords,
} from "./orderwords.js";

/** What may come next in each state, in the order of the buttons. */
const kSteps = {
  open: ["accepted", "done", "assigned", "prioritized", "out_of_order_asked", "commented"],
  accepted: ["done", "assigned", "prioritized", "out_of_order_asked", "commented"],
  done: ["verified", "reopened", "commented"],
  verified: ["reopened"],
  merged: ["unmerged"],
};

/** A hazard keeps its class, a corridor is not for sale, and a hazard is verified by a picture of its repair. */
function makesSense(step, order) {
  switch (step) {
    case "prioritized":
      return !order.hazard;
    case "out_of_order_asked":
      return Boolean(order.room) && !(order.out_of_order && !order.out_of_order.refused_by);
    case "verified":
      return !order.hazard || order.proof?.length > 0;
    default:
      return true;
  }
}

/**
 * Builds the card of one work order. `show(document, likely)` draws what stands now, with the earlier report that it may
 * repeat, and leaves a form that is being written in alone; `onWritten()` hears that it was closed, `onOpen(number)` opens
 * its room.
 */
export function createOrderCard(app, doc, { onWritten, onOpen }) {
  const { store } = app;
  const content = el("div", { class: "card-body" });
  const below = el("div");
  const node = el("article", { class: "card order" }, content, below);
  let shown = "";

  const may = (step) => mayDo(app.role(), `work_order.${step}`);

  function closeForm() {
    fill(below);
    onWritten();
  }

  // On the order as it stands when the step is taken, not when the card was drawn.
  function take(step, body) {
    const document = store.state.documents.get(doc);
    app.submit(makeOperation(`work_order.${step}`, doc, body, document), { undoable: step !== "commented" });
  }

  function press(step) {
    const form = kOrderForms[step];
    if (!form) {
      take(step, {});
      return;
    }
    const words = t(`order.step.${step}`);
    const onSubmit = (values) => {
      take(step, bodyOf(step, values));
      closeForm();
    };
    const fields = form.fields(store, store.body(doc) ?? {});
    fill(below, buildForm({ title: words, submit: words, fields, onCancel: closeForm, onSubmit }));
  }

  /** The room leaves sale as it was asked for; the server still looks whether somebody is in it, or expected. */
  function grant({ room, out_of_order: asked }) {
    const { sale, from, to, reason } = asked;
    const body = { sale, reason, return_condition: "dirty", ...(from && { from }), ...(to && { to }) };
    const name = `room/${room}`;
    app.submit(makeOperation("room.sale_set", name, body, store.state.documents.get(name)), { undoable: true });
  }

  function showHistory(rev) {
    const history = buildHistory(app, doc);
    fill(below, history.node);
    history.refresh(rev);
  }

  const answersToWish = (order) => [
    may("out_of_order_refused") && stepButton("granted", true, () => grant(order)),
    may("out_of_order_refused") && stepButton("out_of_order_refused", false, () => press("out_of_order_refused")),
  ];
  const answerToCharge = ({ guest_charge: charge }) =>
    charge?.op &&
    may("charge_acknowledged") &&
    stepButton("charge_acknowledged", true, () => take("charge_acknowledged", { charge: charge.op }));

  return {
    node,
    isBeingWrittenOn: () => below.querySelector("form") !== null,

    show({ rev, body }, likely) {
      const now = [rev, likely?.doc, likely?.rev, store.body(`room/${body.room}`)?.sale];
      const clock = clockWords(store, body, Date.now());
      if (`${now} ${clock?.words}` === shown) {
        return;
      }
      shown = `${now} ${clock?.words}`;
      const steps = (kSteps[body.state] ?? []).filter((step) => may(step) && makesSense(step, body));
      fill(content, [
        buildHead(store, body),
        buildClock(store, body, Date.now()),
        body.text && el("p", {}, body.text),
        buildRepeat(store, body),
        buildProgress(store, body),
        buildPictures(store, body),
        body.hazard && body.state === "done" && !body.proof?.length && el("p", { class: "repeat" }, t("order.no-proof")),
        body.comments?.length > 0 && buildComments(store, body.comments),
        likely && buildLikely(app, likely, () => take("merged", { into: likely.doc })),
        buildOutOfOrder(store, body, answersToWish(body)),
        buildCharge(store, body, answerToCharge(body)),
        el("div", { class: "card-buttons" }, [
          steps.map((step, index) => stepButton(step, index === 0, () => press(step))),
          body.room && quietButton("room", t("attention.open-room"), () => onOpen(body.room)),
          quietButton("history", [glyph("history"), " ", t("drawer.history")], () => showHistory(rev)),
        ]),
      ]);
    },
  };
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

function stepButton(step, isNext, click) {
  return el(
    "button",
    { type: "button", class: isNext ? "primary" : "", dataset: { focus: step, step }, on: { click } },
    t(`order.step.${step}`),
  );
}

function quietButton(focus, words, click) {
  return el("button", { type: "button", class: "quiet-button", dataset: { focus }, on: { click } }, words);
}
