// Sign in, in either language; first screen of the day, and a sheet over the page when a session has ended.

import { Problem, readSession, signIn, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { languageSwitch } from "./switches.js";

/**
 * Shows the sign-in until somebody is in. `expired` is the session that ended, or null at the start of the day.
 * `onSignedIn(session)` hears who it is. Returns `redraw` for a change of language, and `close`.
 */
export function showSignIn({ expired, onSignedIn, onLanguage }) {
  const dialog = el("dialog", { "class": expired ? "signin" : "signin first", "aria-labelledby": "signin-title" });
  const typed = { staff: expired?.id ?? "", password: "" };
  let problem = null; // Given as a function, so that it follows the language.
  let waiting = false;

  async function submit(event) {
    event.preventDefault();
    if (waiting) {
      return;
    }
    waiting = true;
    try {
      await signIn(typed.staff.trim(), typed.password);
      onSignedIn(await readSession());
    } catch (cause) {
      problem = () => sentenceFor(cause);
      typed.password = "";
      draw();
      dialog.querySelector("[name=password]").focus();
    } finally {
      waiting = false;
    }
  }

  function draw() {
    fill(
      dialog,
      el(
        "form",
        { class: "signin-card", novalidate: true, on: { submit } },
        el("div", { class: "signin-top" }, el("span", { class: "brand" }, "Turndown"), languageSwitch(onLanguage)),
        el("h1", { id: "signin-title" }, expired ? t("signin.again") : t("signin.title")),
        el("p", { class: "quiet" }, expired ? t("signin.expired") : t("signin.lead")),
        field("staff", t("signin.staff"), { autocomplete: "username", autocapitalize: "none", spellcheck: "false" }),
        field("password", t("signin.password"), { type: "password", autocomplete: "current-password" }),
        el("p", { class: "problem", role: "alert", id: "signin-problem" }, problem?.() ?? ""),
        el("button", { class: "primary", type: "submit", dataset: { focus: "signin-go" } }, t("signin.go")),
      ),
    );
    dialog.lang = currentLanguage();
  }

  function field(name, label, attributes) {
    const input = el("input", {
      name,
      "id": `signin-${name}`,
      "required": true,
      "value": typed[name],
      "aria-describedby": "signin-problem",
      "dataset": { focus: `signin-${name}` },
      "on": { input: (event) => (typed[name] = event.target.value) },
      ...attributes,
    });
    return el("div", { class: "field" }, el("label", { for: input.id }, label), input);
  }

  dialog.addEventListener("cancel", (event) => event.preventDefault()); // There is nothing to escape to.
  draw();
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector(typed.staff ? "[name=password]" : "[name=staff]").focus();
  return { redraw: draw, close: () => dialog.remove() };
}

function sentenceFor(cause) {
  if (cause instanceof Unreachable) {
    return t("signin.away");
  }
  if (cause instanceof Problem && cause.status === 429) {
    const seconds = cause.retryAfterSeconds;
    return seconds ? t("signin.throttled-for", { count: seconds }) : t("signin.throttled");
  }
  if (cause instanceof Problem && [400, 401, 403].includes(cause.status)) {
    return t("signin.wrong");
  }
  return cause.detail ?? t("signin.away");
}
