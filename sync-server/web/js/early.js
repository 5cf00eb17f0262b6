// Runs before the first paint, so that a dark office never flashes white and a reader hears the right language.
// A classic script, because modules run only after the page has been parsed. The values are those of core/preferences.js.
(function () {
  "use strict";
  function stored(name) {
    try {
      return localStorage.getItem("turndown." + name);
    } catch {
      return null; // Storage is switched off: the system's own choice stands.
    }
  }
  var theme = stored("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
  var language = stored("language") || navigator.language || "en";
  document.documentElement.lang = language.startsWith("zh") ? "zh-CN" : "en";
})();
