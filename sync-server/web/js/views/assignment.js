// Who gets which rooms: rooms and areas to be given on one side, people with what they have on the other. Several are
// chosen at once and given to somebody with one press. Sharing out by itself is the tablets' business.

import { el, fill, reconcile } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { areaName, areas, house, personName, rooms } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { creditsOf, hasWork, workload } from "../model/people.js";
import { byNumber, roomCode, roomLook } from "../model/room.js";
import { areaDue, areaLook } from "../model/area.js";
import { mayDo } from "../model/roles.js";
import { glyph } from "./glyphs.js";
import { buildPeople } from "./people.js";
import { choice, keepDrawn, sectionHead } from "./section.js";

const kShows = ["unassigned", "work", "all"];
const chosen = { show: "unassigned", floor: "" }; // Kept while the person looks at other sections.

export function mountAssignment(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const empty = el("p", { class: "empty" });
  const floors = el("div", { class: "assign-floors" });
  const picked = new Set(); // Documents: "room/1203", "area/lobby".
  const may = mayDo(app.role(), "room.assigned");
  const people = buildPeople(app, { may, onGive: give });
  place.append(
    sectionHead("assignment", tools),
    el("div", { class: "assign" }, el("div", {}, empty, floors), people.node),
  );
  let offered = null;
  let all = []; // Rooms and areas as they were drawn last.

  function drawTools(names) {
    const now = JSON.stringify(names);
    if (now === offered) {
      return; // An open list must not be redrawn under the pointer.
    }
    offered = now;
    const set = (name) => (value) => ((chosen[name] = value), picked.clear(), draw());
    fill(
      tools,
      choice(
        "show",
        t("assign.show"),
        kShows.map((value) => ({ value, label: t(`assign.show.${value}`) })),
        chosen.show,
        set("show"),
      ),
      choice(
        "floor",
        t("board.floor"),
        [
          { value: "", label: t("board.floor") },
          ...names.map((floor) => ({ value: floor, label: t("place.floor", { name: floor }) })),
        ],
        chosen.floor,
        set("floor"),
      ),
    );
  }

  function draw() {
    all = everything(store);
    drawTools([...new Set(all.map(({ floor }) => floor))].sort(byNumber));
    const shown = all.filter(isShown);
    const standing = new Set(shown.map(({ doc }) => doc));
    picked.forEach((doc) => standing.has(doc) || picked.delete(doc));
    empty.textContent = shown.length > 0 ? "" : t(store.state.loaded ? `assign.none.${chosen.show}` : "loading");
    reconcile(floors, [...byFloor(shown)], {
      key: ([floor]) => floor,
      version: () => "",
      build: ([floor]) => buildFloor(floor),
    });
    for (const [floor, things] of byFloor(shown)) {
      const list = floors.querySelector(`[data-key="${CSS.escape(floor)}"] .assign-rooms`);
      reconcile(list, things, { key: ({ doc }) => doc, version: (thing) => JSON.stringify(thing), build: buildThing });
    }
    drawPeople();
  }

  function drawPeople() {
    const credits = all.filter(({ doc }) => picked.has(doc)).reduce((sum, thing) => sum + thing.credits, 0);
    people.draw(workload(store), { count: picked.size, credits, shift: house(store).shiftCredits });
  }

  function buildFloor(floor) {
    const title = floor === "" ? t("assign.no-floor") : t("place.floor", { name: floor });
    return el(
      "fieldset",
      { class: "assign-floor" },
      el("legend", {}, title),
      may &&
        el(
          "button",
          {
            type: "button",
            class: "quiet-button",
            dataset: { focus: `floor-${floor}` },
            on: { click: () => pickFloor(floor) },
          },
          t("assign.whole-floor"),
          el("span", { class: "visually-hidden" }, `: ${title}`),
        ),
      el("div", { class: "assign-rooms" }),
    );
  }

  function pickFloor(floor) {
    const boxes = [...floors.querySelectorAll(`[data-key="${CSS.escape(floor)}"] input`)];
    const isPicked = !boxes.every((box) => box.checked); // Pressed again, the whole floor is left again.
    boxes.forEach((box) => {
      box.checked = isPicked;
      pick(box.value, isPicked);
    });
    drawPeople();
  }

  const pick = (doc, isPicked) => (isPicked ? picked.add(doc) : picked.delete(doc));

  function buildThing({ doc, name, code, look, task, credits, person }) {
    const box =
      may &&
      el("input", {
        type: "checkbox",
        value: doc,
        checked: picked.has(doc),
        dataset: { focus: `pick-${doc}` },
        on: { change: (event) => (pick(doc, event.target.checked), drawPeople()) },
      });
    return el(
      "label",
      { class: `assign-room look-${look}` },
      box,
      el("span", { class: "swatch" }, glyph(look)),
      el(
        "span",
        { class: "assign-words" },
        el("span", {}, el("strong", {}, name), " ", code),
        el("span", { class: "quiet" }, [task, person].filter(Boolean).join(" · ")),
      ),
      el("span", { class: "assign-credits" }, credits, el("span", { class: "visually-hidden" }, ` ${t("credits")}`)),
    );
  }

  function give(to, name) {
    const operations = [...picked].map((doc) => {
      const kind = doc.startsWith("area/") ? "area.assigned" : "room.assigned";
      return makeOperation(kind, doc, { to }, store.state.documents.get(doc));
    });
    const words = (count) => (to === null ? t("assign.taken", { count }) : t("assign.given", { count, person: name }));
    picked.clear();
    floors.querySelectorAll("input:checked").forEach((box) => (box.checked = false));
    app.submitAll(operations, words);
    drawPeople();
  }

  const drawn = keepDrawn(store, ["documents"], draw);
  return { unmount: drawn.unmount };
}

/** Rooms and areas in one shape, as this section shows them. */
function everything(store) {
  const { day } = house(store);
  const nameOf = (id) => (id ? personName(store, id, t) : "");
  const ofRoom = ({ doc, body }) => ({
    doc,
    floor: body.floor ?? "",
    name: body.number,
    code: roomCode(body),
    look: roomLook(body),
    task: word("task", body.task?.kind ?? "departure"),
    credits: creditsOf(store, body),
    to: body.task?.assigned_to ?? null,
    person: nameOf(body.task?.assigned_to),
    isWork: hasWork(body),
  });
  const ofArea = ({ doc, body }) => ({
    doc,
    floor: body.floor ?? "",
    name: areaName(store, doc),
    code: "",
    look: areaLook(body, day),
    task: "",
    credits: body.credits ?? 0,
    to: body.assigned_to ?? null,
    person: nameOf(body.assigned_to),
    isWork: day === null || areaDue(body, day) <= day,
  });
  return [...rooms(store).map(ofRoom), ...areas(store).map(ofArea)];
}

function isShown({ floor, to, isWork }) {
  const wanted = chosen.show === "all" || (isWork && (chosen.show === "work" || to === null));
  return wanted && (chosen.floor === "" || chosen.floor === floor);
}

function byFloor(things) {
  const groups = new Map();
  for (const thing of things) {
    groups.set(thing.floor, [...(groups.get(thing.floor) ?? []), thing]);
  }
  return new Map([...groups].sort(([a], [b]) => byNumber(a, b)));
}
