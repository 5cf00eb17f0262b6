// A small table inside a card: a name, then numbers.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

/** `heads` are keys of words; each row begins with its name. What is not known is a dash. */
export const numbersTable = (heads, rows) =>
  el(
    "table",
    { class: "numbers" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        heads.map((head) => el("th", { scope: "col" }, t(head))),
      ),
    ),
    el(
      "tbody",
      {},
      rows.map(([name, ...numbers]) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, name),
          numbers.map((number) => el("td", { class: "number" }, number ?? "–")),
        ),
      ),
    ),
  );
