// The hotel's tablets as the server last heard them, and how a new one joins.

import { readDevices, revokeDevice, Unreachable } from "../core/api.js";
import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { keepsTablets } from "../model/roles.js";
import { isSilent } from "../model/tablets.js";
import { buildEnrolment } from "./enrolment.js";
import { glyph } from "./glyphs.js";
import { sectionHead } from "./section.js";

const kWrongClockMs = 120_000; // Tablets warn of the same error themselves.

export function mountTablets(place, app) {
  const { store } = app;
  const keeps = keepsTablets(app.role());
  const enrolment = keeps ? buildEnrolment(app) : null;
  const heads = ["name", "class", "contact", "waiting", "clock", "version", ...(keeps ? ["revoke"] : [])];
  const rows = el("tbody");
  const empty = el("p", { class: "empty" });
  place.append(
    sectionHead("tablets"),
    ...(keeps ? [enrolment.node] : []),
    el(
      "div",
      { class: "table-card" },
      el("table", {}, el("thead", {}, el("tr", {}, heads.map(buildHead))), rows),
      empty,
    ),
  );

  function draw() {
    const devices = store.state.devices;
    const now = Date.now();
    empty.textContent = devices.length > 0 ? "" : t("tablet.none");
    reconcile(rows, devices, {
      key: (device) => device.device ?? device.id,
      version: (device) => JSON.stringify(device) + isSilent(device, now),
      build: (device) => buildRow(device, isSilent(device, now), keeps ? revokeCell(app, device) : null),
    });
  }

  const end = store.subscribe("devices", draw);
  draw();
  return { unmount: () => (end(), enrolment?.unmount()) };
}

function buildHead(name) {
  const words = t(`tablet.${name}`);
  return el("th", { scope: "col" }, name === "revoke" ? el("span", { class: "visually-hidden" }, words) : words);
}

function buildRow(device, silent, lastCell) {
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
    lastCell,
  );
}

/** Shutting a tablet out cannot be undone, so that the button asks once more. */
function revokeCell(app, device) {
  const cell = el("td", {});
  const button = (words, kind, focus, click) =>
    el(
      "button",
      { type: "button", class: kind, dataset: { focus: `${focus}-${device.device}` }, on: { click } },
      words,
    );
  const offer = () => fill(cell, device.revoked ? "" : button(t("tablet.revoke"), "quiet-button", "revoke", ask));
  const ask = () => {
    fill(
      cell,
      button(t("tablet.revoke-really", { name: device.name }), "primary", "revoke", revoke),
      button(t("cancel"), "", "keep", offer),
    );
  };
  const revoke = async () => {
    try {
      await revokeDevice(device.device);
      app.store.putDevices((await readDevices()).devices);
    } catch (problem) {
      app.notices.problem(problem instanceof Unreachable ? t("connection.away") : problem.message);
    }
  };
  offer();
  return cell;
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
