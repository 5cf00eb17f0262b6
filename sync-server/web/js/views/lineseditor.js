// The lines of a checklist, to be renamed, moved, added and removed, and saved as a whole.

import { el, fill } from "../core/dom.js";
import { t, translated } from "../core/i18n.js";
import { namesWith } from "../model/settings.js";
import { glyph } from "./glyphs.js";
import { buildPhotoField } from "./photofield.js";

/** How it looks when the line is as it should be. */
const pictureField = (key, picture, about) =>
  buildPhotoField({ id: `picture-${key}`, value: picture ? [picture] : [], most: 1, about });

/**
 * Builds the editor. `lines` are those that stand; `invalid()` may answer why they cannot be saved now; `say(words)` speaks
 * to screen readers. `onSubmit(lines)` gets them in their new order, new ones without a code.
 */
export function buildLinesEditor({ title, lines, invalid, say, onSubmit, onCancel }) {
  let made = 0;
  const asDraft = ({ code, names = {}, required = false, picture }) => ({
    key: (made += 1),
    code,
    names,
    required,
    en: names.en ?? "",
    zh: names["zh-CN"] ?? "",
    picture: pictureField(made, picture, translated(names, "–")),
  });
  let draft = lines.map(asDraft);
  const list = el("ol", { class: "lines" });
  const problem = el("p", { class: "problem", role: "alert" });

  const nameOf = (line) => translated(namesWith({}, line), "–");
  const focus = (name) => form.querySelector(`[data-focus="${name}"]`)?.focus();

  function draw() {
    fill(list, draft.map(buildRow));
  }

  function move(line, by) {
    const from = draft.indexOf(line);
    const to = from + by;
    if (to < 0 || to >= draft.length) {
      return;
    }
    [draft[from], draft[to]] = [draft[to], draft[from]];
    draw();
    say(t("lines.moved", { name: nameOf(line), number: to + 1, count: draft.length }));
  }

  function remove(line) {
    const at = draft.indexOf(line);
    draft = draft.filter((other) => other !== line);
    draw();
    const next = draft[at] ?? draft[at - 1];
    focus(next ? `remove-${next.key}` : "add-line");
    say(t("lines.removed", { name: nameOf(line), count: draft.length }));
  }

  function add() {
    const line = asDraft({});
    draft = [...draft, line];
    draw();
    focus(`en-${line.key}`);
  }

  function text(line, language, number) {
    return el("input", {
      "type": "text",
      "maxlength": 200,
      "value": line[language],
      "aria-label": t(`lines.${language}`, { number }),
      "placeholder": t(`setup.name.${language}`),
      "dataset": { focus: `${language}-${line.key}` },
      "on": { input: (event) => (line[language] = event.target.value.trim()) },
    });
  }

  // Where there is no way further the button stays, and with it the focus of whoever pressed it.
  function button(line, act, words, sign, isOff, press) {
    return el(
      "button",
      {
        "type": "button",
        "class": "icon",
        "title": words,
        "aria-label": words,
        "aria-disabled": isOff ? "true" : null,
        "dataset": { focus: `${act}-${line.key}` },
        "on": { click: press },
      },
      sign,
    );
  }

  function buildRow(line, index) {
    const number = index + 1;
    const must = el("input", {
      type: "checkbox",
      id: `must-${line.key}`,
      checked: line.required,
      dataset: { focus: `must-${line.key}` },
      on: { change: (event) => (line.required = event.target.checked) },
    });
    const words = (key) => t(`lines.${key}`, { number });
    return el(
      "li",
      {},
      text(line, "en", number),
      text(line, "zh", number),
      el("span", { class: "field-checkbox" }, must, el("label", { for: must.id }, t("lines.must"))),
      line.picture,
      button(line, "up", words("up"), "↑", index === 0, () => move(line, -1)),
      button(line, "down", words("down"), "↓", index === draft.length - 1, () => move(line, 1)),
      button(line, "remove", words("remove"), glyph("close"), false, () => remove(line)),
    );
  }

  const asLine = (line) => ({
    code: line.code,
    names: namesWith(line.names, line),
    required: line.required,
    picture: line.picture.photos()[0],
  });

  function submit(event) {
    event.preventDefault();
    const nameless = draft.find(({ en, zh }) => en === "" && zh === "");
    const sending = draft.map(({ picture }) => picture.wrong()).find(Boolean);
    problem.textContent = nameless
      ? t("lines.needs-name", { number: draft.indexOf(nameless) + 1 })
      : (sending ?? invalid() ?? "");
    if (nameless) {
      focus(`en-${nameless.key}`);
    } else if (problem.textContent === "") {
      onSubmit(draft.map(asLine));
    }
  }

  function leave(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    }
  }

  const form = el(
    "form",
    { "class": "small-form lines-form", "aria-label": title, "novalidate": true, "on": { submit, keydown: leave } },
    el("h3", {}, title),
    list,
    el(
      "div",
      {},
      el("button", { type: "button", dataset: { focus: "add-line" }, on: { click: add } }, t("lines.add")),
    ),
    problem,
    el(
      "div",
      { class: "form-buttons" },
      el("button", { type: "submit", class: "primary" }, t("save")),
      el("button", { type: "button", on: { click: onCancel } }, t("cancel")),
    ),
  );
  draw();
  queueMicrotask(() => focus(draft.length > 0 ? `en-${draft[0].key}` : "add-line"));
  return form;
}
