// Short sentences at the foot of the page: what became of an entry, and a way to take it back. Also speaks them to screen
// readers. What needs reading stays until it is read; the rest leaves by itself.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { outcomeSentence, operationTitle } from "../model/describe.js";
import { makeUndo } from "../model/operations.js";
import { glyph } from "./glyphs.js";

const kUndoMs = 10_000;
const kSavedMs = 4_000;
const kMostShown = 4; // Of what needs no reading; more would lie over what is worked on.

/** `expect` is told of an entry before it is sent, `result` and `refused` of its answer. */
export function createNotices(store) {
  const list = el("ol", { class: "notices" });
  const spoken = document.getElementById("announcements");
  const expected = new Map(); // operation id → { undoable, undo, together }
  let sentences = [];
  document.body.append(el("section", { "class": "notice-place", "aria-label": t("notices.label") }, list));

  function show(text, { kind = "done", stay = false, lastMs = kSavedMs, action = null } = {}) {
    const close = () => item.remove();
    const item = el(
      "li",
      { class: `notice ${kind}` },
      glyph(kind === "done" ? "check" : "attention"),
      el("span", { class: "notice-text" }, text),
      action &&
        el(
          "button",
          { type: "button", class: "notice-action", on: { click: () => (close(), action.run()) } },
          action.label,
        ),
      stay &&
        el(
          "button",
          { "type": "button", "class": "icon", "aria-label": t("close"), "on": { click: close } },
          glyph("close"),
        ),
    );
    list.append(item);
    say(text);
    [...list.children].filter((one) => !one.classList.contains("attention")).slice(0, -kMostShown).forEach((one) => one.remove());
    if (!stay) {
      setTimeout(close, lastMs);
    }
  }

  /** Spoken, not shown. What comes at the same moment is spoken together: the later would cut off the earlier. */
  function say(text) {
    if (sentences.length === 0) {
      setTimeout(() => {
        spoken.textContent = sentences.join(" ");
        sentences = [];
      });
    }
    sentences.push(text);
  }

  /** One of several that were one act: said when the last has been answered, with what can be taken back. */
  function countOff(together, operation, isApplied) {
    together.waiting -= 1;
    if (isApplied) {
      together.applied.push(operation);
    }
    if (together.waiting === 0 && together.applied.length > 0) {
      const { words, undo, applied } = together;
      const action = undo && { label: t("undo"), run: () => undo(applied.map(makeUndo)) };
      show(words(applied.length), { lastMs: action ? kUndoMs : kSavedMs, action });
    }
  }

  return {
    say,

    /** Several operations that were one act: `words(count)` says so once, `undo(operations)` takes it back. */
    expectAll(operations, { words, undo = null }) {
      const together = { words, undo, waiting: operations.length, applied: [] };
      operations.forEach(({ id }) => expected.set(id, { together }));
    },

    expect(operation, { undoable, undo }) {
      expected.set(operation.id, { undoable, undo });
    },

    result(operation, result) {
      const { undoable = false, undo, together } = expected.get(operation.id) ?? {};
      expected.delete(operation.id);
      if (together) {
        countOff(together, operation, result.outcome === "applied");
      }
      const title = operationTitle(store, operation);
      if (together && result.outcome === "applied") {
        return;
      }
      if (result.outcome === "applied") {
        const action = undoable ? { label: t("undo"), run: () => undo(makeUndo(operation)) } : null;
        show(title, { lastMs: action ? kUndoMs : kSavedMs, action });
      } else {
        show(`${title} — ${outcomeSentence(result)}`, { kind: "attention", stay: true });
      }
    },

    refused(operation, problem) {
      const { together } = expected.get(operation.id) ?? {};
      expected.delete(operation.id);
      if (together) {
        countOff(together, operation, false);
      }
      const why = problem.detail ?? t("problem.refused");
      show(`${operationTitle(store, operation)} — ${why}`, { kind: "attention", stay: true });
    },

    done: (text) => show(text),

    problem: (text) => show(text, { kind: "attention", stay: true }),

    serverAway() {
      if (spoken.textContent !== t("connection.away")) {
        show(t("connection.away"), { kind: "attention", lastMs: 2_000 });
      }
    },
  };
}
