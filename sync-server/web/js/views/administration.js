// Who let in, shut out and set rights, the latest first: for managers and administrators.

import { readAdministration, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { personName } from "../model/hotel.js";

export const readsAdministration = (role) => ["manager", "admin"].includes(role);

/** The table, and a button for what is older. */
export function buildAdministration(app) {
  const body = el("tbody");
  const problem = el("p", { class: "quiet", role: "status" });
  const older = el("div");
  const head = ["when", "who", "what", "about", "via"].map((column) => el("th", { scope: "col" }, t(`administration.${column}`)));

  async function read(next) {
    try {
      const page = await readAdministration(next);
      body.append(...page.acts.map((act) => buildAct(app.store, act)));
      problem.textContent = body.childElementCount === 0 ? t("administration.none") : "";
      const more = () => read(page.next);
      fill(older, page.next !== null && el("button", { type: "button", dataset: { focus: "older" }, on: { click: more } }, t("administration.older")));
    } catch (cause) {
      problem.textContent = cause instanceof Unreachable ? t("history.away") : (cause.detail ?? cause.message);
    }
  }

  read(null);
  return el("section", {}, el("h2", {}, t("administration.title")), problem, el("div", { class: "table-card" }, el("table", {}, el("thead", {}, el("tr", {}, head)), body)), older);
}

function buildAct(store, { at, by, via, address, act, about, detail }) {
  const who = via === "command-line" ? (by ?? "–") : personName(store, by, t);
  return el("tr", {}, [
    el("td", {}, moment(at, currentLanguage())),
    el("td", {}, who),
    el("td", {}, word("act", act)),
    el("td", {}, [about && personName(store, about, t), detail].filter(Boolean).join(" · ") || "–"),
    el("td", {}, [word("via", via), address].filter(Boolean).join(" · ")),
  ]);
}
