// The live board: every room of the hotel by floor, public areas below. A change redraws its own tile and the counts,
// nothing else.

import { el, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { isFiltering, kNoFilter, marksOf, matches } from "../model/filters.js";
import { areas as areasOf, house, rooms as roomsOf } from "../model/hotel.js";
import { byNumber, roomCode } from "../model/room.js";
import { areaVersion, buildAreaTile } from "./areatile.js";
import { buildSummary } from "./boardsummary.js";
import { moveOnBoard } from "./boardkeys.js";
import { buildTile } from "./tile.js";

const kLookAgainMs = 30_000; // A welfare check becomes due without any news.
const kSpokenChanges = 3; // More than these at once are only counted: nobody can listen to forty rooms.

let filter = kNoFilter; // Kept while the person looks at other sections.

/** Draws the board into `place`. `onOpen(path)` hears which room or area is wanted ("1203", "area/lobby"). */
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
  const floorList = el("div");
  const areas = buildFloor("areas", t("board.areas"), "areas");
  grid.append(floorList);
  place.append(el("h1", { class: "visually-hidden" }, t("nav.board")), summary.node, empty, grid);

  let current = null; // The path of the tile in the tab order.
  let opened = null; // The path of what is in the drawer.

  const waiting = () => new Set(store.state.outbox.map((entry) => entry.operation.doc));

  function open(tile) {
    if (tile) {
      onOpen(pathOf(tile));
    }
  }

  // One tile is in the tab order; arrows move it. Tabbing past four hundred rooms helps nobody.
  function makeCurrent(tile) {
    if (tile) {
      current = pathOf(tile);
      markTiles();
    }
  }

  const tileOf = (path) =>
    path?.startsWith("area/")
      ? grid.querySelector(`[data-area="${CSS.escape(path.slice("area/".length))}"]`)
      : grid.querySelector(`[data-room="${CSS.escape(path ?? "")}"]`);

  function markTiles() {
    grid.querySelector('.tile[tabindex="0"]')?.setAttribute("tabindex", "-1");
    grid.querySelector(".tile.open")?.classList.remove("open");
    (tileOf(current) ?? grid.querySelector(".tile"))?.setAttribute("tabindex", "0");
    tileOf(opened)?.classList.add("open");
  }

  function draw() {
    const all = roomsOf(store);
    const now = house(store);
    const shown = all.filter(({ body }) => matches(body, filter, now));
    summary.draw({ rooms: all, shown: shown.length, filter, house: now });
    drawFloors(shown, now);
    drawAreas(now.day);
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

  function drawFloors(shown, now) {
    const byFloor = groupByFloor(shown);
    const floors = [...byFloor].sort(([a], [b]) => byNumber(a, b));
    reconcile(floorList, floors, {
      key: ([floor]) => floor,
      version: () => "",
      build: ([floor]) => buildFloor(`floor-${floor}`, floor === "" ? "–" : t("place.floor", { name: floor })),
    });
    const late = waiting();
    for (const [floor, documents] of floors) {
      const section = floorList.querySelector(`[data-key="${CSS.escape(floor)}"]`);
      section.querySelector(".floor-count").textContent = documents.length;
      reconcile(section.querySelector(".tiles"), documents, {
        key: (document) => document.doc,
        version: (document) =>
          `${document.rev} ${now.day} ${late.has(document.doc)} ${nameVersion(document)} ${marksOf(document.body, now)}`,
        build: (document) => buildTile(store, document, { house: now, waiting: late.has(document.doc) }),
      });
    }
  }

  // Filters speak of rooms; while one is set, only the floor and the person say anything about areas.
  function drawAreas(day) {
    const { floor, person } = filter;
    const speaksOfRooms = isFiltering({ ...filter, floor: "", person: "" });
    const shown = areasOf(store).filter(
      ({ body }) =>
        !speaksOfRooms && (floor === "" || body.floor === floor) && (person === "" || body.assigned_to === person),
    );
    const late = waiting();
    areas.querySelector(".floor-count").textContent = shown.length;
    reconcile(areas.querySelector(".tiles"), shown, {
      key: ({ doc }) => doc,
      version: (document) => `${areaVersion(store, document, day)} ${late.has(document.doc)}`,
      build: (document) => buildAreaTile(store, document, { businessDay: day, waiting: late.has(document.doc) }),
    });
    if (shown.length === 0) {
      areas.remove();
    } else if (!areas.isConnected) {
      grid.append(areas);
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
  const timer = setInterval(draw, kLookAgainMs);
  draw();

  return {
    unmount() {
      clearInterval(timer);
      endings.forEach((end) => end());
    },
    focusRoom: (path) => (tileOf(path) ?? grid.querySelector('.tile[tabindex="0"]'))?.focus(),
    markOpen(path) {
      opened = path;
      markTiles();
    },
  };
}

const pathOf = (tile) => tile.dataset.room ?? `area/${tile.dataset.area}`;

function buildFloor(id, title, kind = "") {
  return el(
    "section",
    { "class": `floor ${kind}`, "aria-labelledby": id },
    el("h2", { id, class: "floor-name" }, title, el("span", { class: "floor-count quiet" })),
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
