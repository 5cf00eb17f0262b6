// What one browser remembers for the person in front of it: language and theme. Nothing about the hotel or its guests.

const kPrefix = "turndown.";

/** Reads a preference; null when none was stored or storage is switched off. */
export function readPreference(name) {
  try {
    return localStorage.getItem(kPrefix + name);
  } catch {
    return null;
  }
}

/** Remembers a preference. Where storage is switched off it lasts until the page is closed. */
export function writePreference(name, value) {
  try {
    localStorage.setItem(kPrefix + name, value);
  } catch {
    // The choice already shows on the page; only remembering it failed.
  }
}

/** Shows the page in `theme`: "light", "dark", or "system" for what the computer is set to. */
export function useTheme(theme) {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  writePreference("theme", theme);
}

/** "light", "dark" or "system". */
export function currentTheme() {
  return document.documentElement.dataset.theme ?? "system";
}
