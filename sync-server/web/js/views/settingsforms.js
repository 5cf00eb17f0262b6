// The forms in which an administrator sets the hotel up. Each sends only what was changed, and can be taken back.

import { t, word } from "../core/i18n.js";
import { kAssetClasses } from "../model/custody.js";
import { typeName } from "../model/hotel.js";
import {
  differing,
  kItemGroups,
  kRules,
  kStandardTasks,
  kUnits,
  linesWithCodes,
  makeRulesSet,
  makeSet,
  namesWith,
  newDocument,
  roomTypes,
  ruleValues,
  standardWith,
} from "../model/settings.js";
import { buildForm } from "./form.js";
import { buildLinesEditor } from "./lineseditor.js";

const kMostCredits = 1000;
const kLongestCycle = 3650;

/** A rule's value in words. */
export function ruleWords({ name, type }, value) {
  if (type === "checkbox") {
    return t(value ? "setup.yes" : "setup.no");
  }
  return type === "select" ? conditionWords(name, value) : String(value);
}

const conditionWords = (name, value) => t(value === "" ? `rule.${name}.none` : `condition.${value}`);

function send(app, operation) {
  if (operation !== null) {
    app.submit(operation, { undoable: true });
  }
}

export function askRules(app, close) {
  const { store } = app;
  const opened = ruleValues(store);
  const fields = kRules.map((rule) => ({
    ...rule,
    label: t(`rule.${rule.name}`),
    value: opened[rule.name],
    required: rule.type === "time" || rule.type === "number",
    options: (rule.options ?? []).map((value) => ({ value, label: conditionWords(rule.name, value) })),
  }));
  return buildForm({
    title: t("setup.change-one", { name: t("setup.rules") }),
    fields: [{ name: "name", label: t("rule.name"), value: opened.name, required: true }, ...fields],
    onCancel: close,
    onSubmit(values) {
      send(app, makeRulesSet(store, values, opened));
      close();
    },
  });
}

const bothNames = (names = {}) => ({ en: names.en ?? "", zh: names["zh-CN"] ?? "" });

const nameFields = (names) =>
  Object.entries(bothNames(names)).map(([name, value]) => ({ name, label: t(`setup.name.${name}`), value }));

const creditsAndCycle = ({ credits, cycle_days: days }) => [
  { name: "credits", label: t("credits"), type: "number", min: 0, max: kMostCredits, value: credits, required: true },
  { name: "cycle_days", label: t("setup.cycle"), type: "number", min: 1, max: kLongestCycle, value: days, required: true },
];

/**
 * Asks for a document's members; `doc` is null for a new one. `fields(body)` come after its names; `members(values, body)` makes
 * members of what was written, where they are not the same.
 */
function askDocument(app, kind, doc, { title, fields, usual, members = (values) => values, close }) {
  const { store } = app;
  const opened = { ...usual, ...(doc && store.body(doc)) };
  return buildForm({
    title,
    fields: [...nameFields(opened.names), ...fields(opened)],
    invalid: ({ en, zh }) => (en || zh ? null : t("setup.needs-name")),
    onCancel: close,
    onSubmit({ en, zh, ...values }) {
      const renamed = differing({ en, zh }, bothNames(opened.names));
      const names = namesWith(store.body(doc)?.names, renamed);
      const written = members(values, opened);
      const said = doc ? differing(written, opened) : written;
      const isRenamed = Object.keys(renamed).length > 0;
      send(app, makeSet(store, doc ?? newDocument(store, kind, en), { ...(isRenamed ? { names } : {}), ...said }));
      close();
    },
  });
}

export function askArea(app, doc, close) {
  return askDocument(app, "area", doc, {
    title: doc ? t("setup.change-area") : t("setup.new-area"),
    usual: { credits: 0, cycle_days: 1 },
    fields: (area) => [
      { name: "floor", label: t("setup.floor"), value: area.floor },
      { name: "section", label: t("setup.section"), value: area.section },
      ...creditsAndCycle(area),
    ],
    close,
  });
}

export function askPlanItem(app, doc, close) {
  const { store } = app;
  return askDocument(app, "deep-clean", doc, {
    title: doc ? t("setup.change-item") : t("setup.new-item"),
    usual: { credits: 0, cycle_days: 30, room_types: [] },
    fields: (item) => [
      ...creditsAndCycle(item),
      {
        name: "room_types",
        label: t("setup.only-types"),
        type: "choices",
        value: item.room_types,
        options: roomTypes(store, item.room_types).map((value) => ({ value, label: typeName(store, value) })),
      },
    ],
    close,
  });
}

const kMost = 100_000;

export function askItem(app, doc, close) {
  // What stands is among the choices, also where it is none of ours: nobody changes it without wanting to.
  const choices = (group, values, standing) =>
    [...new Set([...values, standing])].map((value) => ({ value, label: value ? word(group, value) : "–" }));
  const counted = (name, label, value) => ({ name, label, type: "number", min: 0, max: kMost, value, optional: true });
  return askDocument(app, "item", doc, {
    title: doc ? t("setup.change-item") : t("setup.new-stock-item"),
    usual: { group: "supplies", unit: "piece", par: null, price: null, standard: {} },
    fields: (item) => [
      { name: "group", label: t("setup.item-group"), type: "select", options: choices("item-group", kItemGroups, item.group), value: item.group },
      { name: "unit", label: t("setup.item-unit"), type: "select", options: choices("unit", kUnits, item.unit), value: item.unit },
      counted("par", t("setup.item-par"), item.par),
      { name: "price", label: t("setup.item-price"), type: "money", max: kMost, value: item.price },
      ...kStandardTasks.map((task) => counted(task, t("setup.item-usual", { task: word("task", task) }), item.standard[task])),
    ],
    members: ({ group, unit, par, price, ...written }, { standard }) => ({
      group,
      unit,
      par,
      price,
      standard: standardWith(standard, written),
    }),
    close,
  });
}

export function askAsset(app, doc, close) {
  return askDocument(app, "custody", doc, {
    title: doc ? t("setup.change-asset") : t("setup.new-asset"),
    usual: { class: "key", label: "", floor: "", retired: false },
    fields: (asset) => [
      { name: "class", label: t("setup.asset-class"), type: "select", options: kAssetClasses.map((value) => ({ value, label: word("asset-class", value) })), value: asset.class },
      { name: "label", label: t("loan.field.label"), value: asset.label },
      { name: "floor", label: t("setup.floor"), value: asset.floor },
      { name: "retired", label: t("setup.asset-retired"), type: "checkbox", value: asset.retired },
    ],
    close,
  });
}

export function askPictures(app, type, close) {
  const { store } = app;
  const doc = `room-type/${type}`;
  const opened = { pictures: store.body(doc)?.pictures ?? [] };
  return buildForm({
    title: t("setup.change-one", { name: typeName(store, type) }),
    fields: [{ name: "pictures", label: t("setup.pictures"), type: "photos", value: opened.pictures }],
    onCancel: close,
    onSubmit(values) {
      send(app, makeSet(store, doc, differing(values, opened)));
      close();
    },
  });
}

export function askLines(app, doc, title, close) {
  const { store } = app;
  const standing = () => JSON.stringify(store.body(doc)?.lines ?? []);
  const opened = standing();
  return buildLinesEditor({
    title: t("setup.change-one", { name: title }),
    lines: JSON.parse(opened),
    // Lines are set as a whole: what somebody else has changed meanwhile would be gone.
    invalid: () => (standing() === opened ? null : t("lines.changed")),
    say: app.notices.say,
    onCancel: close,
    onSubmit(lines) {
      send(app, makeSet(store, doc, differing({ lines: linesWithCodes(lines) }, { lines: JSON.parse(opened) })));
      close();
    },
  });
}
