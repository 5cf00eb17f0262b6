// Small forms that open inside the drawer or a card, one at a time: a few fields, one primary button, Escape to leave.
// What is missing or wrong is said by us, in the language of the page; the browser would say it in its own.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { buildCountsField } from "./countsfield.js";
import { glyph } from "./glyphs.js";
import { buildPhotoField } from "./photofield.js";

/**
 * Builds a form.
 *
 * `fields`: `{name, label, type, options, value, required, min, max, first}`; `type` is text, textarea, number, date, time,
 * money (an amount in minor units, written in whole ones), checkbox, select (with `options` of `{value, label}`, or groups `{label, options}`) or choices (the same options, each with
 * its tick; `value` is the list of those that are ticked), counts (how many of each of the options; `value` is `{item: number}`, and with
 * `addable` only those are lines at once) or photos (`value` is the list of their hashes, `about` what they show). One that is `first` gets the focus.
 * `hint` is a sentence above the fields. `invalid(values)` may answer with a sentence about what is still missing.
 * `onSubmit(values)` gets numbers as numbers, ticks as booleans, texts trimmed; a number that is `optional` and empty, and an
 * empty amount, are null.
 */
export function buildForm({ title, fields, submit, hint, invalid, onSubmit, onCancel }) {
  const controls = fields.map((field) => ({ field, control: buildControl(field) }));
  const problem = el("p", { class: "problem", role: "alert" });
  const form = el(
    "form",
    {
      "class": "small-form",
      "aria-label": title,
      "novalidate": true,
      "on": {
        submit(event) {
          event.preventDefault();
          const values = Object.fromEntries(controls.map(({ field, control }) => [field.name, read(field, control)]));
          problem.textContent = firstWrong(controls) ?? invalid?.(values) ?? "";
          if (problem.textContent === "") {
            onSubmit(values);
          }
        },
        keydown(event) {
          if (event.key === "Escape") {
            event.stopPropagation();
            onCancel();
          }
        },
      },
    },
    el("h3", {}, title),
    hint && el("p", { class: "attention-text" }, glyph("attention"), " ", hint),
    controls.map(({ field, control }) => row(field, control)),
    problem,
    el(
      "div",
      { class: "form-buttons" },
      el("button", { type: "submit", class: "primary" }, submit ?? t("save")),
      el("button", { type: "button", on: { click: onCancel } }, t("cancel")),
    ),
  );
  const first = controls.find(({ field }) => field.first) ?? controls[0];
  queueMicrotask(() => first.control.focus());
  return form;
}

/** What is wrong with the first field that is; it gets the focus. Null where all are well. */
function firstWrong(controls) {
  const unfinished = controls.map(({ control }) => control.wrong?.()).find(Boolean);
  if (unfinished) {
    return unfinished;
  }
  const wrong = controls.find(({ control }) => !control.validity.valid);
  for (const { control } of controls) {
    if (control === wrong?.control) {
      control.setAttribute("aria-invalid", "true");
    } else {
      control.removeAttribute("aria-invalid");
    }
  }
  wrong?.control.focus();
  return wrong ? sentenceAbout(wrong.field, wrong.control.validity) : null;
}

function sentenceAbout({ label, min, max }, { valueMissing, badInput }) {
  if (valueMissing && !badInput) {
    return t("form.missing", { field: label });
  }
  return min === undefined ? t("form.wrong", { field: label }) : t("form.range", { field: label, min, max });
}

function buildControl({ name, label, about = label, type = "text", options = [], value, required, min, max, addable }) {
  const common = { name, id: `field-${name}`, required };
  if (type === "select") {
    return el(
      "select",
      common,
      options.map((option) => buildOption(option, value)),
    );
  }
  if (type === "textarea") {
    return el("textarea", { ...common, rows: 3, maxlength: 2000, value: value ?? "" });
  }
  if (type === "checkbox") {
    return el("input", { ...common, type, checked: Boolean(value) });
  }
  if (type === "choices") {
    return el(
      "fieldset",
      { id: common.id },
      options.map((option) => buildTick(common.id, option, value.includes(option.value))),
    );
  }
  if (type === "counts") {
    return buildCountsField({ id: common.id, options, value, addable });
  }
  if (type === "photos") {
    return buildPhotoField({ id: common.id, value, about });
  }
  if (type === "money") {
    return el("input", { ...common, type: "number", step: "0.01", min: 0, max, value: value == null ? "" : value / 100 });
  }
  return el("input", { ...common, type, min, max, maxlength: type === "text" ? 500 : null, value: value ?? "" });
}

/** One choice, or a group of them under its own label. */
function buildOption({ value, label, options }, selected) {
  return options
    ? el(
        "optgroup",
        { label },
        options.map((option) => buildOption(option, selected)),
      )
    : el("option", { value, selected: value === selected }, label);
}

function buildTick(group, { value, label }, checked) {
  const id = `${group}-${value}`;
  return el(
    "div",
    { class: "field-checkbox" },
    el("input", { type: "checkbox", id, checked, dataset: { value } }),
    el("label", { for: id }, label),
  );
}

function row(field, control) {
  if (["choices", "counts", "photos"].includes(field.type)) {
    control.prepend(el("legend", {}, field.label));
    return el("div", { class: "field" }, control);
  }
  const label = el("label", { for: control.id }, field.label);
  return el(
    "div",
    { class: `field field-${field.type ?? "text"}` },
    field.type === "checkbox" ? [control, label] : [label, control],
  );
}

function read({ type, optional }, control) {
  if (type === "checkbox") {
    return control.checked;
  }
  if (type === "choices") {
    return [...control.querySelectorAll("input:checked")].map(({ dataset }) => dataset.value);
  }
  if (type === "counts") {
    return control.counts();
  }
  if (type === "photos") {
    return control.photos();
  }
  if (type === "number") {
    return control.value === "" ? (optional ? null : 0) : Number(control.value);
  }
  if (type === "money") {
    return control.value === "" ? null : Math.round(Number(control.value) * 100);
  }
  return control.value.trim();
}
