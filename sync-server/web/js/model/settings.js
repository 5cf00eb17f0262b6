// What a hotel sets up on the page: areas, checklists, the deep-cleaning plan and its own rules, each by document.set.

import { currentLanguage } from "../core/i18n.js";
import { isSetUp, itemName, property } from "./hotel.js";
import { makeOperation } from "./operations.js";

/** Checklists are called what they are for: the two inspections, and the tasks. */
export const kChecklists = ["inspection", "area", "departure", "stayover", "turndown", "deep", "pickup"];

/** What an item is for, and what it is counted in. */
export const kItemGroups = ["linen", "supplies", "minibar", "charge"];
export const kUnits = ["piece", "bottle", "pair", "roll", "can", "bag"];

/** The tasks for which a room usually takes something. */
export const kStandardTasks = ["departure", "stayover", "turndown"];

/** All items, in the order of their groups and then by name. */
export function items(store) {
  const place = ({ body }) => kItemGroups.indexOf(body.group);
  const name = ({ doc }) => itemName(store, doc.slice("item/".length));
  return store
    .ofKind("item")
    .filter(isSetUp)
    .sort((a, b) => place(a) - place(b) || name(a).localeCompare(name(b), currentLanguage()));
}

/** What rooms usually take of an item, with what was written for each task; a task without a number takes what its room type says. */
export const standardWith = (standard, written) =>
  Object.fromEntries(Object.entries({ ...standard, ...written }).filter(([, qty]) => qty !== null));

const kConditions = ["dirty", "pickup", "clean", "inspected"];

/** The hotel's own rules with what is usual where it says nothing (shared/model/property.hpp). */
export const kRules = [
  { name: "night_roll", type: "time", usual: "04:00" },
  { name: "shift_credits", type: "number", min: 1, max: 5000, usual: 450 },
  { name: "sampling_percent", type: "number", min: 0, max: 100, usual: 10 },
  { name: "dnd_threshold_minutes", type: "number", min: 0, max: 10080, usual: 1440 },
  { name: "vacant_day_limit", type: "number", min: 0, max: 365, usual: 7 },
  { name: "vacant_condition", type: "select", options: ["pickup", "dirty"], usual: "pickup" },
  { name: "check_in_condition", type: "select", options: ["", ...kConditions], usual: "" },
  { name: "idle_lock_seconds", type: "number", min: 15, max: 3600, usual: 180 },
  { name: "finished_days", type: "number", min: 1, max: 365, usual: 14 },
  { name: "inspection_required", type: "checkbox", usual: true, isOfProperty: true },
  { name: "inspected_ages", type: "checkbox", usual: false },
  { name: "checkout_inspection", type: "checkbox", usual: false },
];

/** What a rule says now. */
export function ruleValue(store, { name, usual, isOfProperty }) {
  const { settings = {}, ...own } = property(store);
  return (isOfProperty ? own[name] : settings[name]) ?? usual;
}

/** The hotel's name and rules as they stand: `{name, night_roll, …}`. */
export const ruleValues = (store) => ({
  name: property(store).name,
  ...Object.fromEntries(kRules.map((rule) => [rule.name, ruleValue(store, rule)])),
});

/** Sets of the hotel's name and rules what `values` say otherwise than `opened`, which the form began with. */
export function makeRulesSet(store, values, opened) {
  const { name, ...rules } = differing(values, opened);
  const isOwn = (rule) => kRules.find((known) => known.name === rule).isOfProperty;
  const said = Object.entries(rules).map(([rule, value]) => [rule, value === "" ? null : value]);
  const settings = said.filter(([rule]) => !isOwn(rule));
  const members = {
    ...(name === undefined ? {} : { name }),
    ...Object.fromEntries(said.filter(([rule]) => isOwn(rule))),
    ...(settings.length > 0 ? { settings: Object.fromEntries(settings) } : {}),
  };
  return makeSet(store, "property/main", members);
}

/** Sets `members` of a document; null where there are none. */
export const makeSet = (store, doc, members) =>
  Object.keys(members).length === 0
    ? null
    : makeOperation("document.set", doc, members, store.state.documents.get(doc) ?? null);

/** What of `values` differs from `opened`: what others change meanwhile is theirs. */
export const differing = (values, opened) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name])),
  );

/** Names with what was written in English and Chinese, where it was; an empty name is none, other languages stay. */
export function namesWith(names, { en, zh }) {
  const written = { ...names, ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { "zh-CN": zh }) };
  return Object.fromEntries(Object.entries(written).filter(([, name]) => name !== ""));
}

/** A code that none in `taken` is called yet: from the English name, or `otherwise` with a number. */
export function newCode(english, otherwise, taken) {
  const code = english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = code || otherwise;
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? base : `${base}-${count}`;
    if (!taken(tried)) {
      return tried;
    }
  }
}

/** The name of a new document of `kind`; one that still waits for the server is taken too. */
export function newDocument(store, kind, english) {
  const isTaken = (doc) =>
    store.state.documents.has(doc) || store.state.outbox.some(({ operation }) => operation.doc === doc);
  return `${kind}/${newCode(english, kind, (code) => isTaken(`${kind}/${code}`))}`;
}

/** The lines of a checklist; a new one, which has no code yet, gets its own. */
export function linesWithCodes(lines) {
  const taken = new Set(lines.map(({ code }) => code).filter(Boolean));
  return lines.map(({ code, names, required, picture }) => {
    const own = code ?? newCode(names.en ?? "", "line", (tried) => taken.has(tried));
    taken.add(own);
    return { code: own, names, ...(required ? { required } : {}), ...(picture ? { picture } : {}) };
  });
}

/** All room types there are: those that are described, and those that rooms only name. */
export function roomTypes(store, more = []) {
  const described = store.ofKind("room-type").map(({ doc }) => doc.slice("room-type/".length));
  const named = store.ofKind("room").map(({ body }) => body.type);
  return [...new Set([...described, ...named, ...more])].filter(Boolean).sort();
}
