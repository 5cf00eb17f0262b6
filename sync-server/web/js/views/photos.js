// Photos: small ones in a row; a click shows one large. One that has not arrived yet says so, and appears when it has.

import { el } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { glyph } from "./glyphs.js";

const kLookAgainMs = 10_000;

const address = (sha256) => `/v1/photos/${sha256}`;

/** A row of photos by their hashes; `about` says in words what they show. */
export function buildPhotos(photos, about) {
  return el(
    "ul",
    { class: "plain photos" },
    photos.map((sha256, index) => el("li", {}, buildSmall(sha256, nameOf(about, index, photos.length)))),
  );
}

const nameOf = (about, index, count) =>
  count === 1 ? t("photo.of", { what: about }) : t("photo.one-of", { what: about, number: index + 1, count });

function buildSmall(sha256, name) {
  const image = el("img", { src: address(sha256), alt: name, loading: "lazy" });
  const missing = el("span", { class: "quiet" }, glyph("photo"), " ", t("photo.on-its-way"));
  const button = el(
    "button",
    {
      "type": "button",
      "class": "photo",
      "aria-label": name,
      "dataset": { focus: `photo-${sha256}` },
      "on": { click: () => showLarge(sha256, name) },
    },
    image,
  );
  image.addEventListener("error", () => {
    button.disabled = true;
    button.replaceChildren(missing);
    image.loading = "eager"; // Outside the page nothing else is loaded.
    setTimeout(() => button.isConnected && image.setAttribute("src", address(sha256)), kLookAgainMs);
  });
  image.addEventListener("load", () => {
    button.disabled = false;
    button.replaceChildren(image);
  });
  return button;
}

function showLarge(sha256, name) {
  const dialog = el(
    "dialog",
    { "class": "large-photo", "aria-label": name },
    el("img", { src: address(sha256), alt: name }),
    el("button", { type: "button", class: "primary", on: { click: () => dialog.close() } }, t("close")),
  );
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
