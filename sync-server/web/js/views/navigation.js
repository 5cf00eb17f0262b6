// The links to the sections, in groups, with how much waits for a decision.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";

/** Where a group begins. */
const kGroups = { requests: "rooms", "work-orders": "things", custody: "team", reports: "house" };

/** Digits lead to the first nine. */
const keyOf = (index) => (index < 9 ? String(index + 1) : null);

/** Builds the links to `names`, in the order of the keys 1, 2, 3 … */
export function buildNavigation(names) {
  const links = new Map(names.map((name, index) => [name, buildLink(name, keyOf(index))]));
  const badge = el("span", { class: "badge", hidden: true });
  links.get("attention").append(badge);
  const parts = [...links].map(([name, link]) => [
    kGroups[name] && el("span", { "class": "nav-group", "aria-hidden": "true" }, t(`nav.group.${kGroups[name]}`)),
    link,
  ]);

  const node = el("nav", { "aria-label": t("nav.label") }, parts);

  return {
    node,

    markCurrent(name) {
      for (const [other, link] of links) {
        if (other === name) {
          link.setAttribute("aria-current", "page");
          node.scrollLeft = link.offsetLeft - node.offsetLeft; // Where the links do not all fit beside each other.
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

function buildLink(name, key) {
  return el("a", { "href": `#/${name}`, "aria-keyshortcuts": key }, el("span", { class: "nav-word" }, t(`nav.${name}`)), " ", key && el("kbd", { "aria-hidden": "true" }, key));
}
