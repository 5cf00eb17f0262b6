// The form for one movement of stock: what happened, where, to how many of what.

import { t, word } from "../core/i18n.js";
import { mayDo } from "../model/roles.js";
import { itemOptions, placeOptions } from "../model/storekeeping.js";

const kWhat = ["received", "moved", "written_off", "counted", "par_set"];
const kReasons = ["damaged", "stained", "expired", "lost", "other"];

export function entryFields(store, role) {
  const what = kWhat.filter((kind) => mayDo(role, `stock.${kind}`));
  const places = placeOptions(store);
  return [
    {
      name: "what",
      label: t("store.what"),
      type: "select",
      options: what.map((value) => ({ value, label: t(`store.what.${value}`) })),
    },
    { name: "place", label: t("stock.place"), type: "select", options: places },
    { name: "item", label: t("stock.item"), type: "select", options: itemOptions(store) },
    { name: "qty", label: t("store.qty"), type: "number", min: 0, max: 2147483647, required: true },
    {
      name: "to",
      label: t("store.to"),
      type: "select",
      options: [{ value: "", label: t("store.to-none") }, ...places],
    },
    {
      name: "reason",
      label: t("store.reason"),
      type: "select",
      options: kReasons.map((value) => ({ value, label: word("write-off", value) })),
    },
    { name: "text", label: t("field.text") },
  ];
}

/** What is still missing, in a sentence; null where the entry makes sense. */
export function whatIsWrongWithEntry({ what, place, qty, to }) {
  if (what === "moved" && (to === "" || to === place)) {
    return t("store.move-where");
  }
  return qty < 1 && ["received", "moved", "written_off"].includes(what) ? t("store.at-least-one") : null;
}
