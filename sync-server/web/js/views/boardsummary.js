// Above the board: counts by code and by stay, which are at the same time its filters.

import { el, fill, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { isFiltering, kMarks, kNoFilter, marksOf, toggled } from "../model/filters.js";
import { staff } from "../model/hotel.js";
import { kCodes, roomCode, stayGroups, byNumber } from "../model/room.js";
import { takesRooms } from "../model/roles.js";
import { glyph } from "./glyphs.js";

const kStays = ["arrival", "arrived", "due-out", "departed", "stayover", "day-use"];
const kLookOfCode = {
  VD: "dirty",
  OD: "dirty",
  VP: "pickup",
  OP: "pickup",
  VC: "clean",
  OC: "clean",
  VI: "inspected",
  OI: "inspected",
  OOO: "out-of-order",
  OOS: "out-of-service",
};

/** How many rooms there are of each code, stay and mark; `house` as for the filters. */
export function countRooms(rooms, house) {
  const counts = new Map();
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { body } of rooms) {
    add(`codes ${roomCode(body)}`);
    stayGroups(body, house.day).forEach((stay) => add(`stays ${stay}`));
    marksOf(body, house).forEach((mark) => add(`marks ${mark}`));
  }
  return counts;
}

/** Shown only when there is one: an empty chip for each would crowd out what the office looks for every minute. */
const kRare = ["OP", ...kMarks.filter((mark) => mark !== "ready")];

const kRows = [
  { row: "codes", words: "code", label: "board.by-code", choices: kCodes },
  { row: "stays", words: "stays", label: "board.by-stay", choices: kStays },
  { row: "marks", words: "mark", label: "board.by-mark", choices: kMarks },
];

/** Builds the summary; `onFilter(filter)` hears what the person chose. Returns its `node`, and `draw` to show new counts. */
export function buildSummary({ store, onFilter }) {
  const groups = kRows.map(({ label }) => el("div", { "class": "chips", "role": "group", "aria-label": t(label) }));
  const selects = el("div", { class: "selects" });
  const shownLine = el("span", { class: "shown quiet" });
  let offered = null; // What the two lists hold: an open list must not be redrawn under the pointer.

  function drawChips(index, counts, filter) {
    const { row, words, choices } = kRows[index];
    const kept = choices.filter(
      (choice) => !kRare.includes(choice) || counts.has(`${row} ${choice}`) || filter[row].includes(choice),
    );
    reconcile(groups[index], kept, {
      key: (choice) => choice,
      version: (choice) => `${counts.get(`${row} ${choice}`)} ${filter[row].includes(choice)}`,
      build: (choice) =>
        buildChip({
          choice,
          row,
          label: t(`${words}.${choice}`),
          count: counts.get(`${row} ${choice}`) ?? 0,
          pressed: filter[row].includes(choice),
          onPress: () => onFilter(toggled(filter, row, choice)),
        }),
    });
  }

  function drawSelects(rooms, filter) {
    const options = { floors: floors(rooms), people: people(store), filter };
    if (offered === JSON.stringify(options)) {
      return;
    }
    offered = JSON.stringify(options);
    fill(
      selects,
      select("floor", t("board.floor"), options.floors, filter, onFilter),
      select("person", t("board.person"), options.people, filter, onFilter),
      isFiltering(filter) && [clearButton(onFilter), shownLine],
    );
  }

  return {
    node: el("div", { class: "summary" }, groups[0], selects, groups.slice(1)),

    draw({ rooms, shown, filter, house }) {
      const counts = countRooms(rooms, house);
      kRows.forEach((row, index) => drawChips(index, counts, filter));
      drawSelects(rooms, filter);
      shownLine.textContent = t("board.shown", { shown, total: rooms.length });
    },
  };
}

function buildChip({ row, choice, label, count, pressed, onPress }) {
  const look = kLookOfCode[choice];
  const face = {
    codes: () => [
      el("span", { class: `swatch look-${look}` }, glyph(look)),
      el("span", { class: "chip-code" }, choice),
      el("span", { class: "visually-hidden" }, ` ${label} `),
    ],
    stays: () => el("span", {}, label),
    marks: () => [glyph(choice), el("span", {}, label)],
  };
  return el(
    "button",
    {
      "type": "button",
      "class": `chip ${row}`,
      "aria-pressed": String(pressed),
      "title": label,
      "dataset": { focus: `${row}-${choice}`, count },
      "on": { click: onPress },
    },
    face[row](),
    el("span", { class: "chip-count" }, count),
  );
}

function clearButton(onFilter) {
  return el(
    "button",
    {
      type: "button",
      class: "quiet-button",
      dataset: { focus: "clear-filter" },
      on: { click: () => onFilter(kNoFilter) },
    },
    t("board.clear"),
  );
}

function floors(rooms) {
  const names = [...new Set(rooms.map(({ body }) => body.floor))].sort(byNumber);
  return names.map((floor) => ({ value: floor, label: t("place.floor", { name: floor }) }));
}

function people(store) {
  return staff(store)
    .filter((person) => takesRooms(person.role))
    .map((person) => ({ value: person.id, label: person.name }));
}

function select(row, label, options, filter, onFilter) {
  return el(
    "select",
    {
      "aria-label": label,
      "dataset": { focus: `filter-${row}` },
      "on": { change: (event) => onFilter({ ...filter, [row]: event.target.value }) },
    },
    el("option", { value: "" }, label),
    options.map(({ value, label: name }) => el("option", { value, selected: value === filter[row] }, name)),
  );
}
