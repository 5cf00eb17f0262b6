// One room or area: what stands, what this person may do about it, and how it came to be. Opens beside the board.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { openConflicts } from "../model/room.js";
import { buildConflict } from "./conflict.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { buildHistory } from "./history.js";

/**
 * Opens the drawer for `subject` in `place`: `{doc, title, unknown, actions(body), head(body), facts(body), concerns(names)}`
 * (roomsubject.js, areasubject.js). `onClose()` is asked for by Escape and the cross. Returns `unmount` and `key`.
 */
export function mountDrawer(place, app, subject, { onClose }) {
  const { store } = app;
  const { doc } = subject;
  const parts = {
    head: el("div", { class: "drawer-head" }),
    pending: el("p", { class: "pending" }),
    conflicts: el("div", { class: "drawer-conflicts" }),
    actions: el("div", { "class": "actions", "role": "group", "aria-label": t("drawer.actions") }),
    form: el("div", { class: "drawer-form" }),
    facts: el("div", { class: "facts" }),
  };
  const history = buildHistory(app, doc);
  const close = el(
    "button",
    {
      "type": "button",
      "class": "icon close",
      "aria-label": t("drawer.close"),
      "dataset": { focus: "close" },
      "on": { click: onClose },
    },
    glyph("close"),
  );
  const drawer = el(
    "aside",
    { "class": "drawer", "id": "room", "tabindex": "-1", "aria-label": subject.title },
    close,
    parts.head,
    parts.pending,
    parts.conflicts,
    parts.actions,
    parts.form,
    parts.facts,
    el("h3", {}, t("drawer.history")),
    history.node,
  );
  let offered = ""; // Which buttons stand: they are built again only when that changes.

  function draw() {
    const document = store.state.documents.get(doc);
    if (!document) {
      fill(parts.head, el("h2", {}, subject.title), el("p", {}, store.state.loaded ? subject.unknown : t("loading")));
      return;
    }
    fill(parts.head, subject.head(document.body));
    fill(
      parts.conflicts,
      openConflicts(document.body).map((conflict) => buildConflict(app, document, conflict)),
    );
    fill(parts.facts, subject.facts(document.body));
    drawActions(document.body);
    drawPending();
    history.refresh(document.rev);
  }

  function drawPending() {
    const count = store.state.outbox.filter((entry) => entry.operation.doc === doc).length;
    parts.pending.textContent = count > 0 ? t("drawer.pending", { count }) : "";
  }

  function drawActions(body) {
    const actions = subject.actions(body);
    const now = actions.map((action) => `${action.id}${action.pressed?.(body) ?? ""}`).join();
    if (now !== offered) {
      offered = now;
      fill(
        parts.actions,
        actions.map((action) => buildButton(action, body, () => act(action))),
      );
    }
  }

  function act(action) {
    const document = store.state.documents.get(doc);
    if (!action.form) {
      app.submit(action.make(document, {}, store), { undoable: true });
      return;
    }
    const leave = () => {
      fill(parts.form);
      (parts.actions.querySelector(`[data-focus="do-${action.id}"]`) ?? drawer).focus();
    };
    const send = (values) => {
      leave();
      // The room as it stands when the form is sent: someone may have changed it while the person typed.
      app.submit(action.make(store.state.documents.get(doc), values, store), { undoable: true });
    };
    fill(
      parts.form,
      buildForm({
        title: t(`action.${action.id}`),
        fields: action.form(store, document),
        hint: action.hint?.(store, document),
        invalid: action.invalid,
        onSubmit: send,
        onCancel: leave,
      }),
    );
    parts.form.scrollIntoView({ block: "nearest" });
  }

  const endings = [
    store.subscribe("documents", (names) => (names.has(doc) || subject.concerns(names) ? draw() : undefined)),
    store.subscribe("outbox", drawPending),
  ];
  place.replaceChildren(drawer);
  draw();
  drawer.focus({ preventScroll: true });

  return {
    unmount() {
      endings.forEach((end) => end());
      drawer.remove();
    },

    /** Does what a key stands for; true when it was one of ours. */
    key(name) {
      const document = store.state.documents.get(doc);
      const action = document && subject.actions(document.body).find((candidate) => candidate.key === name);
      if (action) {
        act(action);
      }
      return Boolean(action);
    },
  };
}

function buildButton(action, body, onPress) {
  const pressed = action.pressed?.(body);
  return el(
    "button",
    {
      "type": "button",
      "class": "action",
      "aria-pressed": pressed === undefined ? null : String(pressed),
      "aria-keyshortcuts": action.key,
      "dataset": { focus: `do-${action.id}`, action: action.id },
      "on": { click: onPress },
    },
    t(`action.${action.id}`),
    el("kbd", { "aria-hidden": "true" }, action.key.toUpperCase()),
  );
}
