// How a new tablet joins: a code for ten minutes, to scan or to type.

import { makeEnrolmentCode, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { buildQr } from "./qr.js";

/** Builds the card that makes enrolment codes. Returns its `node`, and `unmount` to stop its countdown. */
export function buildEnrolment(app) {
  const result = el("div", { "class": "enrolment", "aria-live": "polite" });
  let deviceClass = "floor";
  let timer = null;

  async function make() {
    try {
      show(await makeEnrolmentCode(deviceClass));
    } catch (problem) {
      const away = problem instanceof Unreachable || problem.detail === null;
      app.notices.problem(away ? t("connection.away") : problem.detail);
    }
  }

  function show({ code, url, expires_at: expires, qr }) {
    const left = el("strong", { class: "countdown" });
    const tick = () => {
      const seconds = Math.max(0, Math.round((Date.parse(expires) - Date.now()) / 1_000));
      left.textContent =
        seconds > 0
          ? t("tablet.valid", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` })
          : t("tablet.expired");
      result.classList.toggle("expired", seconds === 0);
    };
    fill(
      result,
      buildQr(qr, t("tablet.qr")),
      el(
        "div",
        {},
        el("p", {}, t("tablet.how")),
        el("p", { class: "code" }, code),
        el("p", { class: "quiet" }, url),
        el("p", { "aria-live": "off" }, left),
      ),
    );
    clearInterval(timer);
    timer = setInterval(tick, 1_000);
    tick();
  }

  const radio = (value) =>
    el(
      "label",
      { class: "radio" },
      el("input", {
        type: "radio",
        name: "device-class",
        value,
        checked: value === deviceClass,
        on: { change: () => (deviceClass = value) },
      }),
      el(
        "span",
        {},
        el("strong", {}, t(`tablet.class.${value}`)),
        el("span", { class: "quiet" }, t(`tablet.class.${value}.lead`)),
      ),
    );
  const node = el(
    "section",
    { "class": "card enrol", "aria-labelledby": "enrol-title" },
    el("h2", { id: "enrol-title" }, t("tablet.enrol")),
    el("fieldset", {}, el("legend", { class: "visually-hidden" }, t("tablet.class")), radio("floor"), radio("desk")),
    el("button", { type: "button", class: "primary", on: { click: make } }, t("tablet.make-code")),
    result,
  );
  return { node, unmount: () => clearInterval(timer) };
}
