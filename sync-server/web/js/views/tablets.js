// The hotel's tablets as the server last heard them, and how a new one joins.

import { makeEnrolmentCode, Unreachable } from "../core/api.js";
import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { isSilent } from "../model/tablets.js";
import { glyph } from "./glyphs.js";
import { buildQr } from "./qr.js";
import { sectionHead } from "./section.js";

const kWrongClockMs = 120_000; // Tablets warn of the same error themselves.

export function mountTablets(place, app) {
  const { store } = app;
  const enrolment = buildEnrolment(app);
  const heads = ["name", "class", "contact", "waiting", "clock", "version"];
  const rows = el("tbody");
  const empty = el("p", { class: "empty" });
  place.append(
    sectionHead("tablets"),
    enrolment.node,
    el("div", { class: "table-card" },
      el("table", {}, el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, t(`tablet.${head}`))))), rows), empty),
  );

  function draw() {
    const devices = store.state.devices;
    const now = Date.now();
    empty.textContent = devices.length > 0 ? "" : t("tablet.none");
    reconcile(rows, devices, {
      key: (device) => device.device ?? device.id,
      version: (device) => JSON.stringify(device) + isSilent(device, now),
      build: (device) => buildRow(device, isSilent(device, now)),
    });
  }

  const end = store.subscribe("devices", draw);
  draw();
  return { unmount: () => (end(), enrolment.unmount()) };
}

function buildRow(device, silent) {
  const contact = device.last_contact ? moment(device.last_contact, currentLanguage()) : t("never");
  const state = device.revoked ? "revoked" : silent ? "silent" : "heard";
  return el(
    "tr",
    { class: state },
    el("th", { scope: "row" }, device.name),
    el("td", {}, t(`tablet.class.${device.class}`)),
    el("td", {}, el("span", { class: `dot ${state}` }), `${t(`tablet.${state}`)} · ${contact}`),
    el("td", { class: "number" }, device.waiting ?? "–"),
    el("td", { class: "number" }, clockWords(device.clock_error_ms)),
    el("td", { class: "quiet" }, device.app ?? "–"),
  );
}

/** "Right", or how far off in words; minutes are what a person can set right. */
function clockWords(errorMs) {
  if (errorMs === null || errorMs === undefined) {
    return "–";
  }
  if (Math.abs(errorMs) < kWrongClockMs) {
    return t("tablet.clock-right");
  }
  const minutes = Math.round(Math.abs(errorMs) / 60_000);
  return [glyph("attention"), " ", t(errorMs > 0 ? "tablet.clock-fast" : "tablet.clock-slow", { count: minutes })];
}

function buildEnrolment(app) {
  const result = el("div", { class: "enrolment", "aria-live": "polite" });
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
      left.textContent = seconds > 0 ? t("tablet.valid", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` }) : t("tablet.expired");
      result.classList.toggle("expired", seconds === 0);
    };
    fill(result,
      buildQr(qr, t("tablet.qr")),
      el("div", {}, el("p", {}, t("tablet.how")), el("p", { class: "code" }, code), el("p", { class: "quiet" }, url), el("p", { "aria-live": "off" }, left)));
    clearInterval(timer);
    timer = setInterval(tick, 1_000);
    tick();
  }

  const radio = (value) =>
    el("label", { class: "radio" },
      el("input", { type: "radio", name: "device-class", value, checked: value === deviceClass, on: { change: () => (deviceClass = value) } }),
      el("span", {}, el("strong", {}, t(`tablet.class.${value}`)), el("span", { class: "quiet" }, t(`tablet.class.${value}.lead`))));
  const node = el(
    "section",
    { class: "card enrol", "aria-labelledby": "enrol-title" },
    el("h2", { id: "enrol-title" }, t("tablet.enrol")),
    el("fieldset", {}, el("legend", { class: "visually-hidden" }, t("tablet.class")), radio("floor"), radio("desk")),
    el("button", { type: "button", class: "primary", on: { click: make } }, t("tablet.make-code")),
    result,
  );
  return { node, unmount: () => clearInterval(timer) };
}
