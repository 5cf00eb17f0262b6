// The page's words. Each language is a flat list of sentences under i18n/; a test keeps both lists equal.

import { en } from "../i18n/en.js";
import { zhCN } from "../i18n/zh-CN.js";
import { readPreference, writePreference } from "./preferences.js";

const kLanguages = { en, "zh-CN": zhCN };

let language = firstLanguage();

function firstLanguage() {
  const wanted = readPreference("language") ?? navigator.language ?? "en";
  return wanted.startsWith("zh") ? "zh-CN" : "en";
}

/** "en" or "zh-CN". */
export const currentLanguage = () => language;

/** Switches the words; the caller draws the page again. */
export function useLanguage(name) {
  language = name;
  document.documentElement.lang = name;
  writePreference("language", name);
}

/**
 * The sentence under `key` with its `{names}` filled in from `values`.
 * A sentence that differs by number is `{one, other}` and goes by `values.count`.
 */
export function t(key, values = {}) {
  const found = kLanguages[language][key] ?? en[key];
  if (found === undefined) {
    return key;
  }
  return pick(found, values).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function pick(sentence, values) {
  if (typeof sentence === "string") {
    return sentence;
  }
  return sentence[new Intl.PluralRules(language).select(values.count ?? 0)] ?? sentence.other;
}

/** True where there is a sentence under `key`. */
export const hasWords = (key) => key in en;

/**
 * The word for a code that the hotel or a later server may have added to, such as a defect: `word("what", "tap-leaks")`.
 * One without a translation is shown as it is, with spaces for hyphens.
 */
export function word(group, code) {
  const key = `${group}.${code}`;
  return hasWords(key) ? t(key) : String(code).replaceAll("-", " ");
}

/** The word for a code; what is no code of ours are somebody's own words, and stay as they were written. */
export const codeOrWords = (group, text) => (hasWords(`${group}.${text}`) ? t(`${group}.${text}`) : text);

/** The name in the language of the page out of names by language, such as an item's: `{en: "Bath towel", zh: "浴巾"}`. */
export function translated(names, fallback) {
  const short = language.slice(0, 2);
  return names?.[language] ?? names?.[short] ?? names?.en ?? Object.values(names ?? {})[0] ?? word("item", fallback);
}
