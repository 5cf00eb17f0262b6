// People and who works when: one week, a line for each person. A shift is chosen in its cell; times and floor in the form.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { addDays, calendarDay } from "../core/time.js";
import { hotelDay, staff } from "../model/hotel.js";
import { mayDo } from "../model/roles.js";
import { dutyOf, isAway, kShifts, makePlan, usualTimes, weekOf } from "../model/roster.js";
import { buildForm } from "./form.js";
import { keepDrawn, sectionHead } from "./section.js";

const chosen = { day: null }; // Any day of the week that is shown; none: the hotel's.

export function mountRoster(place, app) {
  const { store } = app;
  const may = mayDo(app.role(), "roster.planned");
  const week = () => weekOf(chosen.day ?? hotelDay(store));
  const asked = el("div");
  const title = el("h2", { role: "status" });
  const head = el("thead");
  const body = el("tbody");
  const foot = el("tfoot");
  place.append(
    sectionHead("roster", [
      stepButton("roster.before", "‹", -7),
      stepButton("roster.after", "›", 7),
      may && el("button", { type: "button", dataset: { focus: "as-last-week" }, on: { click: repeatLastWeek } }, t("roster.as-last-week")),
    ]),
    title,
    asked,
    el("div", { class: "table-card roster", tabindex: "0", role: "region", "aria-label": t("nav.roster") }, el("table", {}, head, body, foot)),
  );

  function stepButton(words, sign, days) {
    const click = () => ((chosen.day = addDays(week()[0], days)), draw());
    return el("button", { type: "button", class: "icon", "title": t(words), "aria-label": t(words), dataset: { focus: words }, on: { click } }, sign);
  }

  const plan = (day, person, values) => app.submit(makePlan(store, day, person.id, values), { undoable: true });

  /** What stood a week ago, for everybody and every day of which nothing is planned yet. */
  function repeatLastWeek() {
    const plans = staff(store).flatMap(({ id }) =>
      week()
        .filter((day) => !dutyOf(store, day, id) && dutyOf(store, addDays(day, -7), id))
        .map((day) => makePlan(store, day, id, dutyOf(store, addDays(day, -7), id))),
    );
    if (plans.length === 0) {
      fill(asked, el("p", { class: "attention-text", role: "status" }, t("roster.nothing-to-repeat")));
    } else {
      app.submitAll(plans, (count) => t("roster.repeated", { count }));
    }
  }

  function openForm(day, person) {
    const { shift = "early", from = "", to = "", floor = "" } = dutyOf(store, day, person.id) ?? {};
    const focus = `times-${person.id}-${day}`;
    const close = () => {
      fill(asked);
      place.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
    };
    fill(
      asked,
      buildForm({
        title: t("roster.plan", { person: person.name, day: calendarDay(day, currentLanguage()) }),
        fields: [
          { name: "shift", label: t("handover.field.shift"), type: "select", options: shiftOptions(), value: shift },
          { name: "from", label: t("roster.from"), type: "time", value: from ?? "" },
          { name: "to", label: t("roster.to"), type: "time", value: to ?? "" },
          { name: "floor", label: t("setup.floor"), value: floor },
        ],
        onCancel: close,
        onSubmit(values) {
          close();
          plan(day, person, values);
        },
      }),
    );
  }

  function buildCell(day, person) {
    const duty = dutyOf(store, day, person.id);
    const name = t("roster.plan", { person: person.name, day: calendarDay(day, currentLanguage()) });
    const times = duty?.from ? `${duty.from}–${duty.to ?? ""}` : "";
    const more = [times, duty?.floor && t("place.floor", { name: duty.floor })].filter(Boolean).join(" · ");
    if (!may) {
      return el("td", { class: cellClass(duty) }, duty ? word("shift", duty.shift) : "–", more && el("span", { class: "quiet" }, " ", more));
    }
    const change = (event) => {
      const [from, to] = usualTimes(event.target.value);
      plan(day, person, { shift: event.target.value, from, to, floor: duty?.floor });
    };
    const none = duty ? [] : [el("option", { value: "", selected: true }, "–")];
    const options = shiftOptions().map(({ value, label }) => el("option", { value, selected: value === duty?.shift }, label));
    return el(
      "td",
      { class: cellClass(duty) },
      el("select", { "aria-label": name, "dataset": { focus: `shift-${person.id}-${day}` }, "on": { change } }, none, options),
      el(
        "button",
        { type: "button", class: "times", dataset: { focus: `times-${person.id}-${day}` }, on: { click: () => openForm(day, person) } },
        more || t("roster.times"),
        el("span", { class: "visually-hidden" }, ` ${name}`),
      ),
    );
  }

  function draw() {
    const days = week();
    const today = hotelDay(store);
    const people = staff(store);
    title.textContent = t("roster.week", { from: calendarDay(days[0], currentLanguage()), to: calendarDay(days[6], currentLanguage()) });
    const column = (day) => el("th", { scope: "col", class: day === today ? "today" : "" }, calendarDay(day, currentLanguage()));
    fill(head, el("tr", {}, el("th", { scope: "col" }, t("roster.person")), days.map(column)));
    const duties = (person) => days.map((day) => dutyOf(store, day, person.id));
    reconcile(body, people, {
      key: ({ id }) => id,
      version: (person) => JSON.stringify([days[0], person.name, person.role, duties(person)]),
      build: (person) =>
        el(
          "tr",
          { dataset: { person: person.id } },
          el("th", { scope: "row" }, person.name, el("span", { class: "quiet" }, word("role", person.role))),
          days.map((day) => buildCell(day, person)),
        ),
    });
    const working = (day) => people.filter(({ id }) => dutyOf(store, day, id) && !isAway(dutyOf(store, day, id).shift)).length;
    fill(foot, el("tr", {}, el("th", { scope: "row" }, t("roster.working")), days.map((day) => el("td", {}, working(day)))));
  }

  return keepDrawn(store, ["documents"], draw);
}

const shiftOptions = () => kShifts.map((value) => ({ value, label: word("shift", value) }));

const cellClass = (duty) => (duty ? `shift-${isAway(duty.shift) ? "away" : duty.shift}` : "");
