// The live board: every room of the hotel by floor. A change redraws its own tile and the counts, nothing else.

import { el, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { kNoFilter, matches } from "../model/filters.js";
import { property, rooms as roomsOf } from "../model/hotel.js";
import { byNumber, roomCode } from "../model/room.js";
import { buildSummary } from "./boardsummary.js";
import { moveOnBoard } from "./boardkeys.js";
import { buildTile } from "./tile.js";

const kSpokenChanges = 3; // More than these at once are only counted: nobody can listen to forty rooms.

let filter = kNoFilter; // Kept while the person looks at other sections.

/** Draws the board into `place`. `onOpen(number)` hears which room is wanted. Returns `unmount` and `focusRoom`. */
export function mountBoard(place, app, { onOpen }) {
  const { store } = app;
  const summary = buildSummary({ store, onFilter });
  const grid = el("div", {
    class: "board",
    on: {
      click: (event) => open(event.target.closest(".tile")),
      keydown: (event) => moveOnBoard(event, grid),
      focusin: (event) => makeCurrent(event.target.closest(".tile")),
    },
  });
  const empty = el("p", { class: "empty" });
  place.append(el("h1", { class: "visually-hidden" }, t("nav.board")), summary.node, empty, grid);

  let current = null; // The number of the tile in the tab order.
  let opened = null; // The number of the room in the drawer.

  const businessDay = () => property(store).business_day ?? null;
  const waiting = () => new Set(store.state.outbox.map((entry) => entry.operation.doc));

  function open(tile) {
    if (tile) {
      onOpen(tile.dataset.room);
    }
  }

  // One tile is in the tab order; arrows move it. Tabbing past four hundred rooms helps nobody.
  function makeCurrent(tile) {
    if (tile) {
      current = tile.dataset.room;
      markTiles();
    }
  }

  const tileOf = (number) => grid.querySelector(`[data-room="${CSS.escape(number ?? "")}"]`);

  function markTiles() {
    grid.querySelector('.tile[tabindex="0"]')?.setAttribute("tabindex", "-1");
    grid.querySelector(".tile.open")?.classList.remove("open");
    (tileOf(current) ?? grid.querySelector(".tile"))?.setAttribute("tabindex", "0");
    tileOf(opened)?.classList.add("open");
  }

  function draw() {
    const all = roomsOf(store);
    const day = businessDay();
    const shown = all.filter(({ body }) => matches(body, filter, day));
    summary.draw({ rooms: all, shown: shown.length, filter, businessDay: day });
    drawFloors(shown, day);
    empty.textContent =
      shown.length > 0
        ? ""
        : store.state.loaded
          ? t(all.length > 0 ? "board.none-match" : "board.no-rooms")
          : t("loading");
    markTiles();
  }

  function onFilter(next) {
    filter = next;
    draw();
  }

  function drawFloors(shown, day) {
    const byFloor = groupByFloor(shown);
    const floors = [...byFloor].sort(([a], [b]) => byNumber(a, b));
    reconcile(grid, floors, { key: ([floor]) => floor, version: () => "", build: ([floor]) => buildFloor(floor) });
    const late = waiting();
    for (const [floor, documents] of floors) {
      const section = grid.querySelector(`[data-key="${CSS.escape(floor)}"]`);
      section.querySelector(".floor-count").textContent = documents.length;
      reconcile(section.querySelector(".tiles"), documents, {
        key: (document) => document.doc,
        version: (document) => `${document.rev} ${day} ${late.has(document.doc)} ${nameVersion(document)}`,
        build: (document) => buildTile(store, document, { businessDay: day, waiting: late.has(document.doc) }),
      });
    }
  }

  // A tile shows a person's name, which belongs to another document.
  function nameVersion({ body }) {
    const id = body.task?.started_by ?? body.task?.assigned_to;
    return id ? (store.state.documents.get(`staff/${id}`)?.rev ?? "") : "";
  }

  function announce(names) {
    const changed = [...names].filter((name) => name.startsWith("room/") && store.body(name));
    if (changed.length === 0 || changed.length === store.ofKind("room").length) {
      return;
    }
    const sentences = changed.slice(0, kSpokenChanges).map((name) => {
      const room = store.body(name);
      return t("board.changed", { number: room.number, state: t(`code.${roomCode(room)}`) });
    });
    app.notices.say(
      changed.length > kSpokenChanges ? t("board.many-changed", { count: changed.length }) : sentences.join(" "),
    );
  }

  const endings = [store.subscribe("documents", (names) => (draw(), announce(names))), store.subscribe("outbox", draw)];
  draw();

  return {
    unmount: () => endings.forEach((end) => end()),
    focusRoom: (number) => (tileOf(number) ?? grid.querySelector('.tile[tabindex="0"]'))?.focus(),
    markOpen(number) {
      opened = number;
      markTiles();
    },
  };
}

function buildFloor(floor) {
  const id = `floor-${floor}`;
  return el(
    "section",
    { "class": "floor", "aria-labelledby": id },
    el(
      "h2",
      { id, class: "floor-name" },
      floor === "" ? "–" : t("place.floor", { name: floor }),
      el("span", { class: "floor-count quiet" }),
    ),
    el("div", { class: "tiles" }),
  );
}

function groupByFloor(documents) {
  const groups = new Map();
  for (const document of documents) {
    const floor = document.body.floor ?? "";
    if (!groups.has(floor)) {
      groups.set(floor, []);
    }
    groups.get(floor).push(document);
  }
  return groups;
}
