// A report as a table: its columns in the reader's words, each cell as its column is to be read.

import { el } from "../core/dom.js";
import { currentLanguage, hasWords, t, word } from "../core/i18n.js";
import { money } from "../core/money.js";
import { calendarDay, moment } from "../core/time.js";
import { placeName } from "../model/describe.js";
import { itemName, lineName, personName } from "../model/hotel.js";
import { spellMinutes } from "./orderwords.js";

const kWords = ["code", "item", "place", "text", "day", "moment", "person"]; // The other kinds are numbers.

/** Codes for which the page has words anyway, by their columns. */
const kWordGroups = {
  what: "found-what",
  class: "found-class",
  state: "found-state",
  unit: "unit",
  task: "task",
  stay: "stay",
  stands: "outcome",
  front_office: "occupancy",
  seen: "occupancy",
};

/** The table, and what has to be known of it. */
export function buildReport(store, { name, from, to, columns, rows, totals }) {
  const day = (value) => calendarDay(value, currentLanguage());
  const note = `report.${name}.note`;
  const lines = rows.map((row) => buildRow(store, columns, row));
  return [
    el(
      "table",
      {},
      el("caption", {}, t("reports.caption", { name: t(`report.${name}`), from: day(from), to: day(to) })),
      el("thead", {}, el("tr", {}, columns.map((column) => buildHead(name, column)))),
      el("tbody", {}, lines),
      totals && el("tfoot", {}, buildTotals(store, columns, totals)),
    ),
    rows.length === 0 && el("p", { class: "quiet" }, t("reports.empty")),
    hasWords(note) && el("p", { class: "quiet" }, t(note)),
  ];
}

const numberClass = ({ kind }) => (kWords.includes(kind) ? "" : "number");

function buildHead(name, column) {
  const key = `report.${name}.${column.key}`;
  return el("th", { scope: "col", class: numberClass(column) }, hasWords(key) ? t(key) : column.label);
}

function buildRow(store, columns, row) {
  const [first, ...others] = columns;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, cellWords(store, first, row[first.key])),
    others.map((column) => el("td", { class: numberClass(column) }, cellWords(store, column, row[column.key]))),
  );
}

/** The sums of a report whose first column has no word of its own for all of them. */
function buildTotals(store, columns, totals) {
  const row = buildRow(store, columns, totals);
  if (totals[columns[0].key] === undefined) {
    row.firstElementChild.textContent = t("reports.all");
  }
  return row;
}

function cellWords(store, { key, kind }, value) {
  if (value === null || value === undefined) {
    return "–";
  }
  switch (kind) {
    case "minutes":
      return spellMinutes(value);
    case "tenths":
      return (value / 10).toFixed(1);
    case "money":
      return money(value);
    case "item":
      return itemName(store, value);
    case "place":
      return placeName(store, value);
    case "person":
      return personName(store, value, t);
    case "moment":
      return moment(value, currentLanguage());
    case "day":
      return calendarDay(value, currentLanguage());
    case "code":
      if (key === "worst") {
        return lineName(store, value);
      }
      return word(kWordGroups[key] ?? `cell.${key}`, value);
    default:
      return String(value);
  }
}
