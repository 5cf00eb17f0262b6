// The tag that is tied to a found item: what to read from a shelf, and nothing about anybody.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { dayAndYear, dayOf } from "../core/time.js";
import { whereOf } from "../model/describe.js";
import { foundWords } from "../model/found.js";
import { property } from "../model/hotel.js";

const kClass = "prints-label"; // On the body while the tag is what is printed; css/found.css leaves all else out.

export function printLabel(store, doc, item) {
  const { what, label } = foundWords(doc, item);
  const day = (value) => dayAndYear(value, currentLanguage());
  const days = [item.reported_at && dayOf(item.reported_at), item.keep_until].filter(Boolean).map(day);
  const tag = el(
    "section",
    { class: "found-tag" },
    el("strong", {}, label),
    el("p", {}, `${what} · ${whereOf(store, item)}`),
    el("p", {}, days.join(" → ")),
    el("p", {}, property(store).name, " · ", t("nav.found")),
  );
  document.body.append(tag);
  document.body.classList.add(kClass);
  addEventListener(
    "afterprint",
    () => {
      tag.remove();
      document.body.classList.remove(kClass);
    },
    { once: true },
  );
  print();
}
