// How long found things are kept, by class: the hotel's own days, changed by an administrator.

import { t, word } from "../core/i18n.js";
import { kFoundClasses, retentionDays } from "../model/found.js";
import { property } from "../model/hotel.js";
import { differing, makeSet } from "../model/settings.js";
import { buildForm } from "./form.js";

const kMostDays = 3650;

const daysNow = (store) =>
  Object.fromEntries(kFoundClasses.map((kept) => [kept, retentionDays(property(store).settings, kept)]));

/** `[class, days]` in words, for the table. */
export const retentionLines = (store) =>
  Object.entries(daysNow(store)).map(([kept, count]) => [
    word("found-class", kept),
    t("setup.retention-days", { count }),
  ]);

export function askRetention(app, close) {
  const { store } = app;
  const opened = daysNow(store);
  return buildForm({
    title: t("setup.change-one", { name: t("setup.retention") }),
    fields: kFoundClasses.map((kept) => ({
      name: kept,
      label: t("found.field.days", { class: word("found-class", kept) }),
      type: "number",
      min: 0,
      max: kMostDays,
      required: true,
      value: opened[kept],
    })),
    onCancel: close,
    onSubmit(values) {
      const changed = differing(values, opened);
      if (Object.keys(changed).length > 0) {
        const standing = property(store).settings?.retention_days;
        const settings = { retention_days: { ...standing, ...changed } };
        app.submit(makeSet(store, "property/main", { settings }), { undoable: true });
      }
      close();
    },
  });
}
