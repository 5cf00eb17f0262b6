// One request: what is asked where and by when, who has it, and what may come next.

import { el, fill } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { whereOf } from "../model/describe.js";
import { peopleToAsk, personName } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { kRequestSteps, requestDue } from "../model/request.js";
import { mayDo } from "../model/roles.js";
import { byAt } from "./facts.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";
import { whatIsAsked } from "./requestwords.js";

/** What each step asks before it is taken. */
const kAsks = {
  assigned: (store, { to }) => [
    {
      name: "to",
      label: t("field.person"),
      type: "select",
      options: peopleToAsk(store, t("request.nearest")),
      value: to ?? "",
    },
  ],
  cancelled: () => [{ name: "text", label: t("field.reason"), required: true }],
  reopened: () => [{ name: "text", label: t("field.reason"), required: true }],
};

/**
 * Builds the card of one request. `show(document)` draws what stands now and leaves a form that is being written in alone;
 * `onWritten()` hears that it was closed.
 */
export function createRequestCard(app, doc, { onWritten }) {
  const { store } = app;
  const content = el("div", { class: "card-body" });
  const below = el("div");
  const node = el("article", { class: "card request" }, content, below);
  let shown = "";

  function closeForm(step) {
    fill(below);
    content.querySelector(`[data-step="${step}"]`)?.focus();
    onWritten();
  }

  // On the request as it stands when the step is taken, not when the card was drawn.
  function take(step, body) {
    app.submit(makeOperation(`request.${step}`, doc, body, store.state.documents.get(doc)), { undoable: true });
  }

  function press(step) {
    const asks = kAsks[step];
    if (!asks) {
      take(step, {});
      return;
    }
    const words = t(`request.step.${step}`);
    const onSubmit = (values) => {
      take(step, step === "assigned" ? { to: values.to || null } : values);
      closeForm(step);
    };
    const fields = asks(store, store.body(doc));
    fill(below, buildForm({ title: words, submit: words, fields, onCancel: () => closeForm(step), onSubmit }));
  }

  function showHistory(rev) {
    const history = buildHistory(app, doc);
    fill(below, history.node);
    history.refresh(rev);
  }

  return {
    node,
    isBeingWrittenOn: () => below.querySelector("form") !== null,

    show({ rev, body }) {
      const due = requestDue(body, Date.now());
      const revOf = (doc) => store.state.documents.get(doc)?.rev;
      const now = [rev, due, body.to && revOf(`staff/${body.to}`), body.place && revOf(`area/${body.place}`)].join(" ");
      if (now === shown) {
        return;
      }
      shown = now;
      node.className = `card request due-${due}`;
      const steps = (kRequestSteps[body.state] ?? []).filter((step) => mayDo(app.role(), `request.${step}`));
      fill(content, [
        buildHead(store, body, due),
        body.text && el("p", {}, body.text),
        el("p", { class: "quiet" }, progress(store, body)),
        body.remark && el("p", {}, t("request.remark", { text: body.remark })),
        el("div", { class: "card-buttons" }, [
          steps.map((step, index) => stepButton(step, index === 0, () => press(step))),
          historyButton(() => showHistory(rev)),
        ]),
      ]);
    },
  };
}

function buildHead(store, request, due) {
  const time = request.due_at && moment(request.due_at, currentLanguage());
  const words = time && t(due === "overdue" ? "request.overdue" : "order.due", { time });
  return el("header", {}, [
    el("h2", {}, whereOf(store, request), " · ", whatIsAsked(request)),
    el("span", { class: `order-state ${request.state}` }, word("request-state", request.state)),
    words &&
      el(
        "p",
        { class: `due ${due}` },
        due === "none" ? null : glyph(due === "overdue" ? "attention" : "queue"),
        " ",
        words,
      ),
  ]);
}

function progress(store, request) {
  const { to, opened_by: opener, opened_at: openedAt } = request;
  return [
    t("request.opened-by", { who: byAt(store, opener, openedAt) }),
    to ? t("request.for", { person: personName(store, to, t) }) : t("request.nearest"),
    request.accepted_by && t("request.accepted-by", { who: byAt(store, request.accepted_by, request.accepted_at) }),
    request.closed_by && t(`request.${request.state}-by`, { who: byAt(store, request.closed_by, request.closed_at) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

function stepButton(step, isNext, click) {
  return el(
    "button",
    { type: "button", class: isNext ? "primary" : "", dataset: { focus: step, step }, on: { click } },
    t(`request.step.${step}`),
  );
}

function historyButton(click) {
  const words = t("drawer.history");
  return el(
    "button",
    {
      "type": "button",
      "class": "icon",
      "title": words,
      "aria-label": words,
      "dataset": { focus: "history" },
      "on": { click },
    },
    glyph("history"),
  );
}
