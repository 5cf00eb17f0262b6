// One key for each common act. Keys are ours only while nobody types and no modifier is held.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { kAreaKeys } from "../model/areaactions.js";
import { kRoomKeys } from "../model/roomactions.js";

/** Listens on the whole page; returns a function that stops. `letter(name)` answers whether the key was used. */
export function listenForKeys({ search, section, escape, letter }) {
  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "Escape") {
      escape();
      return;
    }
    if (isTyping(event.target)) {
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      search();
    } else if (event.key === "?") {
      showKeys();
    } else if (/^[1-9]$/.test(event.key)) {
      section(Number(event.key) - 1);
    } else if (letter(event.key.toLowerCase())) {
      event.preventDefault();
    }
  }
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}

const isTyping = (node) => node.matches("input:not([type=checkbox]), textarea, select");

/** The list of keys, on top of the page. */
export function showKeys() {
  const line = (keys, words) =>
    el(
      "div",
      {},
      el(
        "dt",
        {},
        keys.map((key) => el("kbd", {}, key)),
      ),
      el("dd", {}, words),
    );
  const dialog = el(
    "dialog",
    { "class": "keys", "aria-labelledby": "keys-title", "on": { close: () => dialog.remove() } },
    el("h2", { id: "keys-title" }, t("keys.title")),
    el(
      "dl",
      {},
      line(["/"], t("keys.search")),
      line(["Enter"], t("keys.open")),
      line(["←", "→", "↑", "↓"], t("keys.arrows")),
      line(["1", "…", "9"], t("keys.sections")),
      line(["N"], t("keys.request")),
      line(["Esc"], t("keys.escape")),
      line(["?"], t("keys.title")),
    ),
    el("h3", {}, t("keys.room")),
    el(
      "dl",
      {},
      kRoomKeys.map(({ key, id }) => line([key.toUpperCase()], t(`action.${id}`))),
    ),
    el("h3", {}, t("keys.area")),
    el(
      "dl",
      {},
      kAreaKeys.map(({ key, id }) => line([key.toUpperCase()], t(`action.${id}`))),
    ),
    el("form", { method: "dialog" }, el("button", { class: "primary" }, t("close"))),
  );
  document.body.append(dialog);
  dialog.showModal();
}
