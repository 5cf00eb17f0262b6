// The field where a clerk types a room number; `/` leads to it from everywhere.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { glyph } from "./glyphs.js";

/** Builds the field. `onFound(number)` hears the room that was asked for, `onLeave()` that the person pressed Escape. */
export function buildSearch(app, { onFound, onLeave }) {
  const input = el("input", {
    "id": "room-search",
    "type": "search",
    "autocomplete": "off",
    "placeholder": t("search.placeholder"),
    "aria-label": t("search.label"),
    "aria-keyshortcuts": "/",
    "on": { keydown: leave },
  });

  function leave(event) {
    if (event.key === "Escape") {
      input.value = "";
      onLeave();
    }
  }

  function submit(event) {
    event.preventDefault();
    const asked = input.value.trim();
    const room = app.store.ofKind("room").find(({ body }) => body.number.toUpperCase() === asked.toUpperCase());
    if (room) {
      input.value = "";
      onFound(room.body.number);
    } else if (asked !== "") {
      app.notices.problem(t("search.none", { number: asked }));
      input.select();
    }
  }

  return {
    node: el("form", { class: "search", role: "search", on: { submit } }, [
      glyph("search"),
      input,
      el("kbd", { "aria-hidden": "true" }, "/"),
    ]),

    focus() {
      input.focus();
      input.select();
    },
  };
}
