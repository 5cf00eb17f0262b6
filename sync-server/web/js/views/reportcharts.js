// A trend as lines: one small chart for each number of a report that goes day by day. The table below says the same.

import { el } from "../core/dom.js";
import { currentLanguage, hasWords, t } from "../core/i18n.js";
import { shortDay } from "../core/time.js";

const kNumbers = { count: 1, minutes: 60, tenths: 10 }; // What one unit on the axis is.
const kFewestDays = 3; // Two points are no trend.

let library = null; // Read when the first trend is looked at.

/** Chart.js, as the server has it from Debian. */
function readLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = el("script", { src: "vendor/chart.js", on: { load: () => resolve(window.Chart), error: reject } });
    document.head.append(script);
  });
  return library;
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The charts of a report; null where there is no trend to show. They draw themselves when the library is there. */
export function buildCharts({ name, columns, rows }) {
  const numbers = columns.filter(({ kind }) => kind in kNumbers);
  if (name !== "trends" || rows.length < kFewestDays) {
    return null;
  }
  const days = rows.map(({ day }) => shortDay(day, currentLanguage()));
  const canvases = numbers.map((column) => ({ column, canvas: el("canvas", { "aria-hidden": "true" }) }));
  readLibrary().then(
    (Chart) => canvases.forEach(({ column, canvas }) => draw(Chart, canvas, column, days, rows)),
    () => {}, // The table is there all the same.
  );
  return el(
    "div",
    { class: "charts" },
    canvases.map(({ column, canvas }) => el("figure", {}, el("figcaption", {}, titleOf(name, column)), el("div", { class: "chart" }, canvas))),
  );
}

function titleOf(name, { key, kind, label }) {
  const words = `report.${name}.${key}`;
  return [hasWords(words) ? t(words) : label, kind === "minutes" && t("reports.in-hours")].filter(Boolean).join(", ");
}

function draw(Chart, canvas, { key, kind }, days, rows) {
  if (!canvas.isConnected) {
    return; // Another report is looked at by now.
  }
  const values = rows.map((row) => (row[key] === null || row[key] === undefined ? null : row[key] / kNumbers[kind]));
  const ink = colour("--ink-quiet");
  const axis = { ticks: { color: ink, maxRotation: 0, autoSkipPadding: 16 }, grid: { color: colour("--line") } };
  new Chart(canvas, {
    type: "line",
    data: { labels: days, datasets: [{ data: values, borderColor: colour("--action"), backgroundColor: colour("--action"), pointRadius: 2, borderWidth: 2, spanGaps: true }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: false } },
      scales: { x: axis, y: { ...axis, beginAtZero: true } },
    },
  });
}
