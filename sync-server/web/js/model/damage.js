// What may be damaged: the same codes as on the tablets (qml/theme/DamageWords.qml). Source: docs/domain.md, 3c.

import { t, word } from "../core/i18n.js";
import { repeatOf } from "./repairs.js";

const kKinds = {
  "plumbing": ["tap-leaks", "drain-blocked", "toilet-blocked", "no-hot-water", "pipe-leaks"],
  "electrical": ["lamp-out", "socket-dead", "no-power", "switch-broken"],
  "hvac": ["no-cooling", "no-heating", "too-loud", "drips", "control-broken"],
  "tv-phone-network": ["tv-dead", "remote-broken", "phone-dead", "no-wifi"],
  "door-lock-key": ["lock-stuck", "card-not-read", "handle-loose", "chain-broken"],
  "furniture": ["broken", "loose", "scratched", "stained"],
  "bathroom-fixtures": ["shower-broken", "mirror-cracked", "seat-loose", "hair-dryer-dead", "seal-mouldy"],
  "walls-floor-ceiling": ["stained", "cracked", "paper-loose", "carpet-torn", "water-mark"],
  "windows-curtains": ["does-not-close", "glass-cracked", "curtain-torn", "rail-loose"],
  "minibar-appliance": ["fridge-warm", "kettle-dead", "safe-stuck", "iron-dead"],
  "safety-equipment": ["smoke-detector", "extinguisher", "exit-light", "escape-plan-missing"],
  "pest": ["insects", "bed-bugs", "rodents"],
  "other": ["broken", "missing", "smells"],
};
const kElse = "something-else";

/** What is asked about a defect; a caller also asks where. */
export function damageFields() {
  const groups = Object.entries(kKinds).map(([category, whats]) => ({
    label: word("category", category),
    options: [...whats, kElse].map((what) => ({
      value: `${category} ${what}`,
      label: `${word("category", category)}: ${word("what", what)}`,
    })),
  }));
  const priorities = ["p1", "p2", "p3", "p4"].map((value) => ({ value, label: word("priority", value) }));
  return [
    { name: "kind", label: t("field.what"), type: "select", options: groups },
    { name: "priority", label: t("field.priority"), type: "select", options: priorities, value: "p3" },
    { name: "hazard", label: t("field.hazard"), type: "checkbox" },
    { name: "text", label: t("field.text"), type: "textarea" },
    { name: "photos", label: t("field.photos"), type: "photos", about: t("photo.damage") },
  ];
}

/** The body of `damage.reported` out of what was answered; what was repaired there not long ago has come back. */
export function damageBody(store, { kind, hazard, ...rest }) {
  const [category, what] = kind.split(" ");
  const body = { ...rest, category, what, ...(hazard && { hazard: true }) };
  const before = repeatOf(store, body, Date.now());
  return before ? { ...body, repeat_of: before.doc } : body;
}

/** "Tap leaks", or the category where nothing nearer was said. */
export const whatOf = ({ category, what }) =>
  what && what !== kElse ? word("what", what) : word("category", category);
