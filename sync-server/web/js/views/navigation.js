// The links to the sections, with how much waits for a decision.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

const kKeys = 9; // What comes after the ninth has no key of its own.

/** Builds the links to `names`, in the order of the keys 1, 2, 3 … */
export function buildNavigation(names) {
  const links = new Map(
    names.map((name, index) => [
      name,
      el(
        "a",
        { "href": `#/${name}`, ...(index < kKeys && { "aria-keyshortcuts": String(index + 1) }) },
        t(`nav.${name}`),
        " ",
      ),
    ]),
  );
  const badge = el("span", { class: "badge", hidden: true });
  links.get("attention").append(badge);

  return {
    node: el("nav", { "aria-label": t("nav.label") }, [...links.values()]),

    markCurrent(name) {
      for (const [other, link] of links) {
        if (other === name) {
          link.setAttribute("aria-current", "page");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    },

    showWaiting(count) {
      badge.hidden = count === 0;
      badge.textContent = count;
    },
  };
}
