// What the list sections have in common: a head with the title and filters, and drawing again when the store changes.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

/** Builds a section's head: title, what it is about, and its tools. */
export function sectionHead(name, ...tools) {
  return el(
    "div",
    { class: "section-head" },
    el("div", {}, el("h1", {}, t(`nav.${name}`)), el("p", { class: "quiet" }, t(`lead.${name}`))),
    el("div", { class: "section-tools" }, tools),
  );
}

/** Draws now and whenever one of the topics changes; returns the section for the shell. */
export function keepDrawn(store, topics, draw) {
  const endings = topics.map((topic) => store.subscribe(topic, draw));
  draw();
  return { unmount: () => endings.forEach((end) => end()) };
}

/** A list to choose from, in a section's head. */
export function choice(name, label, options, selected, onChange) {
  return el(
    "select",
    {
      "aria-label": label,
      "dataset": { focus: `choice-${name}` },
      "on": { change: (event) => onChange(event.target.value) },
    },
    options.map(({ value, label: words }) => el("option", { value, selected: value === selected }, words)),
  );
}

/** The button that begins something new, also with the key N; `name` is its focus. */
export const newButton = (name, words, click) =>
  el(
    "button",
    {
      "type": "button",
      "class": "primary",
      "aria-keyshortcuts": "n",
      "dataset": { focus: name },
      "on": { click },
    },
    words,
    " ",
    el("kbd", { "aria-hidden": "true" }, "N"),
  );
