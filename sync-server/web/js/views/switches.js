// The two switches that stand on every screen: language and theme.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { currentTheme, useTheme } from "../core/preferences.js";

/** One button: the name of the other language, in that language. `onLanguage(name)` does the switching. */
export function languageSwitch(onLanguage) {
  const other = currentLanguage() === "en" ? "zh-CN" : "en";
  return el(
    "button",
    {
      type: "button",
      class: "switch",
      lang: other,
      dataset: { focus: "language" },
      on: { click: () => onLanguage(other) },
    },
    other === "en" ? "English" : "简体中文",
  );
}

/** As the computer is set, light, or dark. */
export function themeSwitch() {
  const themes = ["system", "light", "dark"];
  return el(
    "select",
    {
      "class": "switch",
      "aria-label": t("theme.label"),
      "dataset": { focus: "theme" },
      "on": { change: (event) => useTheme(event.target.value) },
    },
    themes.map((theme) => el("option", { value: theme, selected: theme === currentTheme() }, t(`theme.${theme}`))),
  );
}
