// Another password for whoever is signed in.

import { changePassword, Unreachable } from "../core/api.js";
import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

const kShortest = 8;

/** Asks for the old one and twice for the new one, on top of the page; `said(words)` tells that it is done. */
export function askPassword({ said }) {
  const problem = el("p", { class: "problem", role: "alert" });
  const field = (name, autocomplete) =>
    el("div", { class: "field" }, el("label", { for: `password-${name}` }, t(`password.${name}`)), el("input", { id: `password-${name}`, name, type: "password", autocomplete, required: true, maxlength: 1024 }));
  const form = el(
    "form",
    { "aria-labelledby": "password-title", "novalidate": true, "on": { submit: send } },
    el("h2", { id: "password-title" }, t("password.title")),
    field("old", "current-password"),
    field("new", "new-password"),
    field("again", "new-password"),
    el("p", { class: "quiet" }, t("password.rule", { count: kShortest })),
    problem,
    el("div", { class: "form-buttons" }, el("button", { class: "primary" }, t("save")), el("button", { type: "button", on: { click: () => dialog.close() } }, t("cancel"))),
  );
  const dialog = el("dialog", { "class": "password", "aria-labelledby": "password-title", "on": { close: () => dialog.remove() } }, form);

  async function send(event) {
    event.preventDefault();
    const { old, new: fresh, again } = Object.fromEntries(new FormData(form));
    problem.textContent = [...fresh].length < kShortest ? t("password.rule", { count: kShortest }) : fresh !== again ? t("password.differ") : "";
    if (problem.textContent !== "") {
      return;
    }
    try {
      await changePassword(old, fresh);
      dialog.close();
      said(t("password.done"));
    } catch (cause) {
      problem.textContent = cause instanceof Unreachable ? t("signin.away") : cause.code === "wrong-password" ? t("password.wrong") : (cause.detail ?? cause.message);
    }
  }

  document.body.append(dialog);
  dialog.showModal();
}
