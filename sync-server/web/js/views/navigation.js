// The links to the sections, with how much waits for a decision.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

/** Digits lead to the first nine. */
const keyOf = (index) => (index < 9 ? String(index + 1) : null);

/** Builds the links to `names`, in the order of the keys 1, 2, 3 … */
export function buildNavigation(names) {
  const links = new Map(
    names.map((name, index) => [
      name,
      el("a", { "href": `#/${name}`, "aria-keyshortcuts": keyOf(index) }, t(`nav.${name}`), " "),
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
