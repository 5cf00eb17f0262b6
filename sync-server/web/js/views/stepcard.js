// A card of something that people take step by step: what stands, the buttons of what may come next, and below them the
// form that a step asks for, which outlives what others do meanwhile.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { mayDo } from "../model/roles.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";

/**
 * Builds the card of `doc`. `shape`: `{className, kind, steps(document), fields(step, document), make(step, document,
 * values), words(step, document), content(document), version(document), extra(document), tone(document)}`; `kind` begins each
 * step's operation, `fields` answers null for a step that asks nothing, `version` tells what else the card depends on, `extra`
 * are buttons of its own, `tone` a class for how it stands. `onWritten()` hears that a form was closed.
 */
export function createStepCard(app, doc, shape, { onWritten }) {
  const { store } = app;
  const content = el("div", { class: "card-body" });
  const below = el("div");
  const node = el("article", { class: `card ${shape.className}`, dataset: { doc } }, content, below);
  const standing = () => store.state.documents.get(doc);
  let shown = "";

  function closeForm(step) {
    fill(below);
    content.querySelector(`[data-step="${step}"]`)?.focus();
    onWritten();
  }

  // On the thing as it stands when the step is taken, not when the card was drawn.
  function take(step, values) {
    app.submit(shape.make(step, standing(), values), { undoable: true });
  }

  function press(step) {
    const fields = shape.fields(step, standing());
    if (!fields) {
      take(step, {});
      return;
    }
    const words = shape.words(step, standing());
    const onSubmit = (values) => (take(step, values), closeForm(step));
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

    show(document) {
      const now = `${document.rev} ${shape.version(document)}`;
      if (now === shown) {
        return;
      }
      shown = now;
      node.className = ["card", shape.className, shape.tone?.(document)].filter(Boolean).join(" ");
      const steps = shape.steps(document).filter((step) => mayDo(app.role(), `${shape.kind}.${step}`));
      fill(content, [
        shape.content(document),
        el("div", { class: "card-buttons" }, [
          steps.map((step, index) =>
            button(shape.words(step, document), step, index === 0 && step !== "noted", () => press(step)),
          ),
          shape.extra?.(document),
          historyButton(() => showHistory(document.rev)),
        ]),
      ]);
    },
  };
}

/** A button of a card; `step` names it for the focus and for tests. */
export function button(words, step, isNext, click) {
  return el(
    "button",
    { type: "button", class: isNext ? "primary" : "", dataset: { focus: step, step }, on: { click } },
    words,
  );
}

function historyButton(click) {
  const words = t("drawer.history");
  const names = { "title": words, "aria-label": words };
  return el(
    "button",
    { type: "button", class: "icon", ...names, dataset: { focus: "history" }, on: { click } },
    glyph("history"),
  );
}

/** What people said about it. */
export function buildComments(comments, byAt) {
  const said = ({ text, by, at }) => el("li", {}, text, el("span", { class: "quiet" }, ` — ${byAt(by, at)}`));
  return comments.length > 0 && el("ul", { class: "plain comments" }, comments.map(said));
}
