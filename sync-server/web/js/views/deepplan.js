// The deep-cleaning plan: each item of it against each room, or by due date with what was done ticked off by hand.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t, translated } from "../core/i18n.js";
import { calendarDay, shortDay } from "../core/time.js";
import { housePlan, planItems, planOf } from "../model/deepplan.js";
import { house, personName, rooms } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { byNumber } from "../model/room.js";
import { glyph } from "./glyphs.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kViews = ["rooms", "due"];
const kHorizons = ["overdue", "today", "week", "all"];
const kSigns = { overdue: "attention", never: "dirty", today: "queue", week: "queue", later: "clean" };
const kWithin = {
  overdue: ["overdue"],
  today: ["overdue", "never", "today"],
  week: ["overdue", "never", "today", "week"],
  all: ["overdue", "never", "today", "week", "later"],
};

const chosen = { view: "rooms", floor: "", item: "", horizon: "today" }; // Kept while the person looks at other sections.

export function mountDeepPlan(place, app, { onOpen }) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const counts = el("p", { class: "plan-counts" });
  const empty = el("p", { class: "empty" });
  const table = el("div", { class: "table-card plan" });
  const ticked = new Set(); // "1203 vents": what was done, to be said with one press.
  place.append(sectionHead("deep-cleaning", tools), counts, empty, table);
  let offered = null;
  let shownHead = null;

  function drawTools(items, floors) {
    const now = JSON.stringify([items.map(({ id }) => id), floors, chosen.view, currentLanguage()]);
    if (now === offered) {
      return; // An open list must not be redrawn under the pointer.
    }
    offered = now;
    const pick = (name, label, options) => choice(name, label, options, chosen[name], (value) => set(name, value));
    const named = (group, codes) => codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
    fill(
      tools,
      pick("view", t("deep.view"), named("deep.view", kViews)),
      pick("floor", t("board.floor"), [
        { value: "", label: t("board.floor") },
        ...floors.map((floor) => ({ value: floor, label: t("place.floor", { name: floor }) })),
      ]),
      pick("item", t("deep.item"), [
        { value: "", label: t("deep.all-items") },
        ...items.map((item) => ({ value: item.id, label: translated(item.names, item.id) })),
      ]),
      chosen.view === "due" && pick("horizon", t("deep.horizon"), named("deep.horizon", kHorizons)),
    );
  }

  function set(name, value) {
    chosen[name] = value;
    ticked.clear();
    draw();
  }

  function draw() {
    const { day } = house(store);
    const all = planItems(store);
    const everyRoom = rooms(store).map(({ body }) => body);
    drawTools(all, [...new Set(everyRoom.map(({ floor }) => floor))].sort(byNumber));
    const items = chosen.item === "" ? all : all.filter(({ id }) => id === chosen.item);
    const shown = everyRoom.filter(({ floor }) => chosen.floor === "" || floor === chosen.floor);
    counts.textContent = items.length > 0 ? sum(shown, items, day) : "";
    empty.textContent = all.length > 0 ? "" : t(store.state.loaded ? "deep.none" : "loading");
    table.hidden = all.length === 0;
    if (chosen.view === "rooms") {
      drawRooms(shown, items, day);
    } else {
      drawDue(items, day);
    }
  }

  /** The table's body under a head that is built again only when its columns change. */
  function bodyUnder(headKey, headCells) {
    if (shownHead !== headKey) {
      shownHead = headKey;
      fill(table, el("table", {}, el("thead", {}, el("tr", {}, headCells())), el("tbody")));
    }
    return table.querySelector("tbody");
  }

  function drawRooms(shown, items, day) {
    const head = () => [
      el("th", { scope: "col" }, t("deep.room")),
      items.map((item) =>
        el(
          "th",
          { scope: "col" },
          translated(item.names, item.id),
          el("span", { class: "quiet" }, t("area.every", { count: item.cycle_days })),
        ),
      ),
    ];
    const body = bodyUnder(`rooms ${items.map(({ id, cycle_days: days }) => id + days)} ${currentLanguage()}`, head);
    reconcile(body, shown, {
      key: ({ number }) => number,
      version: (room) => `${day} ${JSON.stringify(room.deep ?? {})} ${room.type}`,
      build: (room) => buildRoomRow(room, items, day, onOpen),
    });
  }

  function drawDue(items, day) {
    const may = mayDo(app.role(), "room.deep_cleaned");
    const lines = housePlan(store, items, day).filter(
      ({ state, room }) =>
        kWithin[chosen.horizon].includes(state) && (chosen.floor === "" || room.floor === chosen.floor),
    );
    const columns = ["room", "item", "due", "last"];
    const body = bodyUnder(`due ${may} ${currentLanguage()}`, () => [
      may && el("th", { scope: "col", class: "tick" }, doneButton()),
      columns.map((name) => el("th", { scope: "col" }, t(`deep.${name}`))),
    ]);
    const standing = new Set(lines.map(keyOf));
    ticked.forEach((key) => standing.has(key) || ticked.delete(key));
    reconcile(body, lines, {
      key: keyOf,
      version: ({ due, done, state, room }) => `${due} ${state} ${done?.op} ${room.occupancy}`,
      build: (line) => buildDueRow(store, line, may && tickOf(line), onOpen),
    });
    drawButton();
    empty.textContent = lines.length > 0 ? "" : t("deep.nothing-due");
  }

  const keyOf = ({ room, item }) => `${room.number} ${item.id}`;

  function doneButton() {
    return el(
      "button",
      { type: "button", class: "primary", disabled: true, dataset: { focus: "deep-done" }, on: { click: markDone } },
      t("deep.mark", { count: 0 }),
    );
  }

  function drawButton() {
    const button = table.querySelector('[data-focus="deep-done"]');
    if (button) {
      button.disabled = ticked.size === 0;
      button.textContent = t("deep.mark", { count: ticked.size });
    }
  }

  function tickOf(line) {
    const key = keyOf(line);
    return el("input", {
      "type": "checkbox",
      "aria-label": t("deep.tick", { item: translated(line.item.names, line.item.id), number: line.room.number }),
      "checked": ticked.has(key),
      "dataset": { focus: `tick-${key}` },
      "on": { change: (event) => (event.target.checked ? ticked.add(key) : ticked.delete(key), drawButton()) },
    });
  }

  // One entry for each room, however many items were done there.
  function markDone() {
    const byRoom = new Map();
    for (const key of ticked) {
      const at = key.lastIndexOf(" ");
      const doc = `room/${key.slice(0, at)}`;
      byRoom.set(doc, [...(byRoom.get(doc) ?? []), key.slice(at + 1)]);
    }
    const operations = [...byRoom].map(([doc, items]) =>
      makeOperation("room.deep_cleaned", doc, { items }, store.state.documents.get(doc)),
    );
    ticked.clear();
    app.submitAll(operations, (count) => t("deep.marked", { count }));
    drawButton();
  }

  return keepDrawn(store, ["documents"], draw);
}

/** "12 overdue · 3 due today · 40 due this week" */
function sum(shown, items, day) {
  const found = { overdue: 0, never: 0, today: 0, week: 0, later: 0 };
  for (const room of shown) {
    planOf(room, items, day).forEach(({ state }) => (found[state] += 1));
  }
  return ["overdue", "never", "today", "week"]
    .filter((state) => found[state] > 0 || state === "overdue")
    .map((state) => t(`deep.count.${state}`, { count: found[state] }))
    .join(" · ");
}

const roomButton = (number, onOpen) =>
  el(
    "button",
    {
      type: "button",
      class: "quiet-button",
      dataset: { focus: `plan-${number}` },
      on: { click: () => onOpen(number) },
    },
    number,
  );

function buildRoomRow(room, items, day, onOpen) {
  const lines = new Map(planOf(room, items, day).map((line) => [line.item.id, line]));
  return el(
    "tr",
    { dataset: { room: room.number } },
    el("th", { scope: "row" }, roomButton(room.number, onOpen)),
    items.map(({ id }) => buildCell(lines.get(id))),
  );
}

function buildCell(line) {
  if (!line) {
    return el("td", { class: "due-cell quiet" }, t("deep.not-here"));
  }
  const { state, due, done } = line;
  const language = currentLanguage();
  return el(
    "td",
    {
      class: `due-cell ${state}`,
      title: done?.day ? t("deep.done-on", { day: calendarDay(done.day, language) }) : t("deep.never"),
    },
    glyph(kSigns[state]),
    " ",
    state === "never" ? t("deep.never") : t(`deep.cell.${state}`, { day: shortDay(due, language) }),
  );
}

function buildDueRow(store, { room, item, due, done, state }, tick, onOpen) {
  const language = currentLanguage();
  return el(
    "tr",
    { dataset: { room: room.number, item: item.id } },
    tick && el("td", { class: "tick" }, tick),
    el(
      "th",
      { scope: "row" },
      roomButton(room.number, onOpen),
      el("span", { class: "quiet" }, t(`occupancy.${room.occupancy}`)),
    ),
    el("td", {}, translated(item.names, item.id)),
    el(
      "td",
      { class: `due-cell ${state}` },
      glyph(kSigns[state]),
      " ",
      t(`deep.state.${state}`, { day: calendarDay(due, language) }),
    ),
    el(
      "td",
      { class: "quiet" },
      done?.day
        ? t("by-at", { person: personName(store, done.by, t), time: calendarDay(done.day, language) })
        : t("deep.never"),
    ),
  );
}
