// How old is what the page shows? Always visible: live or not, as of when, which tablets have not been heard, and how many
// entries made here still wait; and whether the server's own clock can be trusted.

import { el, fill } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { clockWithSeconds, moment } from "../core/time.js";
import { isSilent } from "../model/tablets.js";
import { glyph } from "./glyphs.js";

const kTickMs = 1_000;

/** Builds the chip for the head (`node`) and the line below it (`banner`). */
export function buildConnection({ store }) {
  const word = el("span", { class: "link-word" });
  const age = el("span", { class: "link-age" });
  const node = el(
    "div",
    { "class": "link", "role": "group", "aria-label": t("connection.label") },
    el("span", { "class": "link-dot", "aria-hidden": "true" }),
    word,
    age,
  );
  const banner = el("div", { class: "banner", role: "status" });
  let bannerNow = "";

  function draw() {
    const { status, heardAt } = store.state.connection;
    node.dataset.status = status;
    word.textContent = t(`connection.${status}`);
    age.textContent = heardAt ? t("connection.as-of", { time: clockWithSeconds(heardAt, currentLanguage()) }) : "";
    drawBanner(sentences(status));
  }

  // Built again only when its words change: it is read out each time.
  function drawBanner(lines) {
    if (lines.join() !== bannerNow) {
      bannerNow = lines.join();
      fill(
        banner,
        lines.map((line) => el("p", {}, glyph("attention"), " ", line)),
      );
    }
  }

  function sentences(status) {
    const lines = [];
    if (status === "reconnecting") {
      lines.push(t("connection.away"));
    }
    const waiting = store.state.outbox.length;
    if (waiting > 0 && status !== "live") {
      lines.push(t("connection.waiting", { count: waiting }));
    }
    const others = new Set(
      store.state.outbox.filter((entry) => entry.by !== store.state.session?.id).map((entry) => entry.by),
    );
    for (const id of others) {
      lines.push(t("connection.others-waiting", { person: store.body(`staff/${id}`)?.name ?? id }));
    }
    const { clockErrorMs } = store.state.connection;
    if (clockErrorMs !== 0) {
      lines.push(t("connection.server-clock", { count: Math.round(Math.abs(clockErrorMs) / 60_000) }));
    }
    const silent = store.state.devices.filter((device) => isSilent(device, Date.now()));
    if (silent.length > 0) {
      lines.push(t("connection.silent", { tablets: silent.map(describeSilent).join(t("list.semicolon")) }));
    }
    return lines;
  }

  const describeSilent = (device) =>
    t("connection.silent-one", {
      name: device.name,
      time: device.last_contact ? moment(device.last_contact, currentLanguage()) : t("never"),
      count: device.waiting ?? 0,
    });

  const endings = ["connection", "devices", "outbox", "documents"].map((topic) => store.subscribe(topic, draw));
  const timer = setInterval(draw, kTickMs);
  draw();
  return {
    node,
    banner,
    unmount() {
      clearInterval(timer);
      endings.forEach((end) => end());
    },
  };
}
