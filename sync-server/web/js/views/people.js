// People beside the rooms that are to be given: how much each has, against what a shift holds.

import { el, fill, reconcile, svg } from "../core/dom.js";
import { t, word } from "../core/i18n.js";
import { glyph } from "./glyphs.js";

/** Builds the list; `onGive(id, name)` hears to whom what is chosen shall be given, null for nobody. */
export function buildPeople(app, { may, onGive }) {
  const chosenLine = el("p", { class: "assign-chosen", role: "status" });
  const list = el("ol", { class: "people" });
  const nobody = el("div");
  const node = el(
    "section",
    { "class": "assign-people", "aria-labelledby": "assign-people", "tabindex": "0" }, // It scrolls, also by keyboard.
    el("h2", { id: "assign-people" }, t("assign.people")),
    chosenLine,
    list,
    nobody,
  );

  return {
    node,

    /** Shows everybody; `count` rooms of `credits` are chosen. */
    draw(people, { count, credits, shift }) {
      chosenLine.textContent = may ? t(count > 0 ? "assign.chosen" : "assign.choose", { count, credits }) : "";
      reconcile(list, people, {
        key: ({ id }) => id,
        version: (person) => JSON.stringify([person, count > 0, shift, may]),
        build: (person) => buildPerson(person, { count, shift, may, onGive }),
      });
      fill(nobody, may && giveButton(null, t("assign.to-nobody"), count, () => onGive(null, "")));
    },
  };
}

function buildPerson(person, { count, shift, may, onGive }) {
  const { id, name, role, rooms, areas, left, credits, done } = person;
  const over = credits > shift;
  return el(
    "li",
    { class: `person ${over ? "over" : ""}`, dataset: { person: id } },
    el(
      "div",
      { class: "person-name" },
      el("strong", {}, name),
      " ",
      el("span", { class: "quiet" }, word("role", role)),
    ),
    el(
      "div",
      { class: "person-load" },
      el("strong", { class: "person-credits" }, t("assign.of-shift", { credits, shift })),
      over && el("span", { class: "flag" }, glyph("attention"), " ", t("assign.over")),
      load(credits, done, shift),
    ),
    el(
      "p",
      { class: "quiet" },
      [
        t("assign.rooms", { count: rooms }),
        areas > 0 && t("assign.areas", { count: areas }),
        t("assign.left", { count: left }),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    may && giveButton(id, t("assign.give", { person: name }), count, () => onGive(id, name)),
  );
}

function giveButton(id, words, count, click) {
  return el(
    "button",
    {
      type: "button",
      class: "give",
      disabled: count === 0,
      dataset: { focus: `give-${id ?? "nobody"}` },
      on: { click },
    },
    words,
  );
}

/** What is done and what is still to do, against the shift; the numbers beside it say the same. */
function load(credits, done, shift) {
  const width = (value) => Math.min(value / Math.max(shift, 1), 1) * 100;
  return svg(
    "svg",
    { "class": "load", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true" },
    svg("rect", { width: width(credits), height: 10, class: "load-all" }),
    svg("rect", { width: width(done), height: 10, class: "load-done" }),
  );
}
