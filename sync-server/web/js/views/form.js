// Small forms that open inside the drawer or a card, one at a time: a few fields, one primary button, Escape to leave.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { glyph } from "./glyphs.js";

/**
 * Builds a form.
 *
 * `fields`: `{name, label, type, options, value, required, min, max, first}`; `type` is text, textarea, number, date, time,
 * checkbox or select (with `options` of `{value, label}`, or groups `{label, options}`). One that is `first` gets the focus.
 * `hint` is a sentence above the fields. `invalid(values)` may answer with a sentence about what is still missing.
 * `onSubmit(values)` gets numbers as numbers, ticks as booleans, texts trimmed.
 */
export function buildForm({ title, fields, submit, hint, invalid, onSubmit, onCancel }) {
  const controls = fields.map((field) => ({ field, control: buildControl(field) }));
  const problem = el("p", { class: "problem", role: "alert" });
  const form = el(
    "form",
    {
      "class": "small-form",
      "aria-label": title,
      "on": {
        submit(event) {
          event.preventDefault();
          const values = Object.fromEntries(controls.map(({ field, control }) => [field.name, read(field, control)]));
          problem.textContent = invalid?.(values) ?? "";
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
    invalid && problem,
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

function buildControl({ name, type = "text", options = [], value, required, min, max }) {
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

function row(field, control) {
  const label = el("label", { for: control.id }, field.label);
  return el(
    "div",
    { class: `field field-${field.type ?? "text"}` },
    field.type === "checkbox" ? [control, label] : [label, control],
  );
}

function read({ type }, control) {
  if (type === "checkbox") {
    return control.checked;
  }
  if (type === "number") {
    return control.value === "" ? 0 : Number(control.value);
  }
  return control.value.trim();
}
