// How many of each item, in a form: one number for each line, and lines for the items that are not there yet.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";

/**
 * Builds the field. `options`: `{value, label, quiet}`, an item each; `value`: `{item: number}` to begin with; `most`: only those
 * options are lines at once that have a value, the others are added by choosing them. The node has `counts()`,
 * `{item: number}` with the lines that say something, and `wrong()`: a sentence while it is not finished, else null.
 */
export function buildCountsField({ id, options, value = {}, addable = false }) {
  const shown = new Map(); // Item → its input.
  const lines = el("tbody");
  const chooser = el("div", { class: "counts-add" });
  const node = el("fieldset", { class: "counts", id }, el("table", {}, lines), addable && chooser);

  function addLine({ value: item, label, quiet }, number) {
    const input = el("input", {
      type: "number",
      min: 0,
      max: 2147483647,
      id: `${id}-${item}`,
      value: number ?? "",
      dataset: { item },
    });
    shown.set(item, input);
    lines.append(
      el(
        "tr",
        {},
        el("th", { scope: "row" }, el("label", { for: input.id }, label)),
        el("td", { class: "quiet" }, quiet ?? ""),
        el("td", {}, input),
      ),
    );
    return input;
  }

  function drawChooser() {
    const rest = options.filter((option) => !shown.has(option.value));
    const choose = (event) => {
      const option = rest.find((candidate) => candidate.value === event.target.value);
      addLine(option).focus();
      drawChooser();
    };
    fill(
      chooser,
      rest.length > 0 &&
        el(
          "select",
          { "aria-label": t("store.add-item"), "id": `${id}-add`, "on": { change: choose } },
          el("option", { value: "" }, t("store.add-item")),
          rest.map((option) => el("option", { value: option.value }, option.label)),
        ),
    );
  }

  for (const option of options) {
    if (!addable || value[option.value] !== undefined) {
      addLine(option, value[option.value]);
    }
  }
  drawChooser();

  node.counts = () =>
    Object.fromEntries(
      [...shown].filter(([, input]) => input.value !== "").map(([item, input]) => [item, Number(input.value)]),
    );
  node.wrong = () => {
    const bad = [...shown.values()].find((input) => !input.validity.valid || !Number.isInteger(Number(input.value)));
    bad?.focus();
    return bad ? t("store.whole-number") : null;
  };
  node.focus = () => node.querySelector("input, select")?.focus();
  return node;
}
