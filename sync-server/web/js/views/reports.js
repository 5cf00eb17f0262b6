// Reports: which one, which days, a table to look at and to print, and the same as a file for a spreadsheet.

import { readReport, readReportNames, reportAddress, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { addDays, calendarDay, dayOf } from "../core/time.js";
import { property } from "../model/hotel.js";
import { makeSignature, unsignedDays } from "../model/workreport.js";
import { buildCharts } from "./reportcharts.js";
import { buildReport } from "./reporttable.js";
import { choice, sectionHead } from "./section.js";

const kUsualDays = 30;
const kSignedMs = 400;

const chosen = { name: null, from: null, to: null }; // Kept while the person looks at other sections.

export function mountReports(place, app) {
  const tools = el("div", { class: "section-tools" });
  const says = el("p", { class: "empty", role: "status" });
  // Wide tables are scrolled sideways, by keyboard too.
  const table = el("div", {
    "class": "table-card report",
    "role": "region",
    "aria-label": t("nav.reports"),
    "tabindex": "0",
  });
  const charts = el("div");
  const today = property(app.store).business_day ?? dayOf(Date.now());
  let asked = 0; // An answer to an earlier question is no answer.
  chosen.from ??= addDays(today, 1 - kUsualDays);
  chosen.to ??= today;
  table.hidden = true;
  place.append(sectionHead("reports", tools), says, charts, table);

  async function begin() {
    const names = await answerOf(readReportNames);
    if (names === null) {
      return;
    }
    if (names.length === 0) {
      says.textContent = t("reports.none");
      return;
    }
    chosen.name = names.includes(chosen.name) ? chosen.name : names[0];
    drawTools(names);
    show();
  }

  function drawTools(names) {
    const options = names.map((value) => ({ value, label: t(`report.${value}`) }));
    const change = (member) => (value) => ((chosen[member] = value), drawTools(names), show());
    fill(
      tools,
      choice("report", t("reports.which"), options, chosen.name, change("name")),
      dayField("from", t("reports.from"), change("from")),
      dayField("to", t("reports.to"), change("to")),
      el(
        "a",
        { class: "button", href: reportAddress(chosen, "csv"), download: "", dataset: { focus: "csv" } },
        t("reports.csv"),
      ),
    );
  }

  async function show() {
    const report = chosen.from <= chosen.to ? await answerOf(() => readReport(chosen)) : t("reports.days");
    if (report === null) {
      return;
    }
    table.hidden = typeof report === "string";
    fill(charts);
    says.textContent = table.hidden ? report : "";
    if (!table.hidden) {
      fill(charts, [buildCharts(report), buildSigning(report)]);
      fill(table, buildReport(app.store, report));
    }
  }

  /** What the reader did themselves and has not signed for. */
  function buildSigning(report) {
    return unsignedDays(report, app.store.state.session.id).map((unsigned) =>
      el(
        "button",
        { type: "button", class: "primary", dataset: { focus: `sign-${unsigned.day}` }, on: { click: () => sign(unsigned) } },
        t("workreport.sign", { day: calendarDay(unsigned.day, currentLanguage()), count: unsigned.work.length }),
      ),
    );
  }

  function sign(unsigned) {
    app.submit(makeSignature(app.store, unsigned), { undoable: true });
    setTimeout(show, kSignedMs); // The report comes from the server, which has heard of it by then.
  }

  /** Null when it came too late to matter, or not at all, which is said then. */
  async function answerOf(ask) {
    const question = ++asked;
    try {
      const answer = await ask();
      return question === asked ? answer : null;
    } catch (problem) {
      if (question === asked) {
        says.textContent = problem instanceof Unreachable ? t("reports.away") : (problem.detail ?? problem.message);
      }
      return null;
    }
  }

  begin();
  return { unmount: () => (asked += 1) };
}

function dayField(name, label, onChange) {
  return el(
    "label",
    { class: "day-field" },
    label,
    " ",
    el("input", {
      type: "date",
      value: chosen[name],
      dataset: { focus: `report-${name}` },
      on: { change: ({ target }) => target.value && onChange(target.value) },
    }),
  );
}
