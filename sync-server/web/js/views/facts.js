// Lists of what is known, as rooms and areas show them: a name, and its value where there is one.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { clock, moment } from "../core/time.js";
import { lineName, personName } from "../model/hotel.js";
import { buildPhotos } from "./photos.js";

/** A titled list of `[name, value]`; lines without a value are left out, and so is a list without lines. */
export function facts(title, lines) {
  const known = lines.filter(([, value]) => value);
  return known.length === 0
    ? null
    : el(
        "section",
        {},
        el("h3", {}, title),
        el(
          "dl",
          {},
          known.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
        ),
      );
}

/** A titled list of sentences; null where there are none. */
export function bullets(title, items) {
  return items.length === 0
    ? null
    : el(
        "section",
        {},
        el("h3", {}, title),
        el(
          "ul",
          { class: "plain" },
          items.map((item) => el("li", {}, item)),
        ),
      );
}

/** "Li Na, 10:42" */
export const byAt = (store, id, time) =>
  t("by-at", { person: personName(store, id, t), time: time ? moment(time, currentLanguage()) : "–" });

/** The inspection with each failed line's reason and photo, and the second look of a supervisor. */
export function inspectionLines(store, inspection = {}, checklist = "inspection") {
  const { result = "none", by, at, failed = [], reasons = {}, photos = {}, score, sample } = inspection;
  const time = at && clock(at, currentLanguage());
  const verdict = [
    t(`inspection.${result}`),
    by && t("by-at", { person: personName(store, by, t), time: time ?? "–" }),
    Number.isInteger(score) && t("inspection.score", { score }),
  ];
  const line = (code) => {
    const name = lineName(store, code, checklist);
    const said = reasons[code] ? t("inspection.line", { line: name, reason: reasons[code] }) : name;
    return el("li", {}, said, photos[code] && buildPhotos([photos[code]], name));
  };
  return [
    [t("people.inspected"), result !== "none" && verdict.filter(Boolean).join(" · ")],
    [t("inspection.failed-lines"), failed.length > 0 && el("ul", { class: "plain" }, failed.map(line))],
    [t("inspection.sample"), sample && byAt(store, sample.by, sample.at)],
  ];
}
