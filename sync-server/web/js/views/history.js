// The whole history of one document: every operation, who, when, what became of it and why.

import { readHistory, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { operationSentence, outcomeSentence, usedItems } from "../model/describe.js";
import { personName } from "../model/hotel.js";

/** Builds the list for `doc`; with `raw` each entry can be opened to what was said, word for word. `refresh(rev)` reads it again when the document has moved on. */
export function buildHistory(app, doc, { raw = false } = {}) {
  const list = el("ol", { class: "history" });
  const problem = el("p", { class: "quiet" });
  let shownRev = null;
  let reading = false;

  async function refresh(rev) {
    if (reading || rev === shownRev) {
      return;
    }
    reading = true;
    try {
      const entries = await readEntries(doc);
      shownRev = rev;
      problem.textContent = entries.length === 0 ? t("history.none") : "";
      fill(
        list,
        entries
          .slice()
          .sort(latestFirst)
          .map((entry) => buildEntry(app.store, entry, raw)),
      );
    } catch (cause) {
      problem.textContent = cause instanceof Unreachable ? t("history.away") : (cause.detail ?? t("history.away"));
    } finally {
      reading = false;
    }
  }

  return { node: el("div", {}, problem, list), refresh };
}

/** The entries of `doc`; none of one that nobody has spoken of yet. */
const readEntries = (doc) =>
  readHistory(doc).catch((cause) => {
    if (cause.status === 404) {
      return [];
    }
    throw cause;
  });

const latestFirst = (a, b) =>
  a.result.eff < b.result.eff ? 1 : a.result.eff > b.result.eff ? -1 : b.result.seq - a.result.seq;

function buildEntry(store, { op, result }, raw) {
  const outcome = result.outcome ?? "applied";
  const used = usedItems(store, op);
  return el(
    "li",
    { class: `entry outcome-${outcome}` },
    el("time", { datetime: result.eff }, moment(result.eff, currentLanguage())),
    el(
      "div",
      {},
      el("p", { class: "entry-what" }, operationSentence(store, op)),
      used && el("p", { class: "quiet" }, t("history.used", { items: used })),
      outcome !== "applied" && el("p", { class: "entry-outcome" }, outcomeSentence(result)),
      el("p", { class: "quiet" }, byWhom(store, op, result)),
      raw && buildRaw(op, result),
    ),
  );
}

const buildRaw = (op, result) =>
  el(
    "details",
    {},
    el("summary", { class: "quiet" }, t("audit.said", { seq: result.seq })),
    el("pre", { tabindex: "0" }, JSON.stringify(op, null, 2)),
  );

function byWhom(store, op, result) {
  const parts = [personName(store, op.by, t)];
  if (op.at) {
    parts.push(t("history.tablet"));
  }
  if (result.clock === "wall") {
    parts.push(t("history.clock-wall"));
  }
  return parts.join(t("list.comma"));
}
