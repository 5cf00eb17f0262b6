// Where photos are added in a form: chosen or taken, sent at once, shown small, taken out again.

import { el, fill } from "../core/dom.js";
import { t } from "../core/i18n.js";
import { NoPicture, sendPhoto } from "../core/photos.js";
import { glyph } from "./glyphs.js";
import { buildPhotos } from "./photos.js";

/**
 * Builds the field. `value` are the hashes it begins with, `most` how many it takes, `about` what they show in words. The node has
 * `photos()`, what it holds, and `wrong()`: a sentence while it is not finished, else null.
 */
export function buildPhotoField({ id, value = [], most = 4, about }) {
  let photos = [...value];
  let sending = 0;
  const shown = el("div", { class: "photo-field" });
  const says = el("p", { class: "quiet", role: "status" });
  // The browser's own button speaks the browser's language.
  const input = el("input", { id, type: "file", accept: "image/*", class: "visually-hidden", on: { change: add } });
  const label = el("label", { for: id, class: "choose-photo" }, glyph("photo"), " ", t("photo.add"));
  const chooser = el("div", {}, input, label);
  const node = el("fieldset", { class: "photos-asked" }, shown, chooser, says);

  function draw() {
    fill(shown, photos.map(buildOne));
    chooser.hidden = photos.length + sending >= most;
  }

  function buildOne(photo, index) {
    const words = t("photo.remove", { number: index + 1 });
    const remove = () => {
      photos = photos.filter((other) => other !== photo);
      draw();
      input.focus();
    };
    const button = { type: "button", class: "icon", title: words, "aria-label": words, on: { click: remove } };
    return el("div", {}, buildPhotos([photo], about), el("button", button, glyph("close")));
  }

  async function add() {
    const [file] = input.files;
    if (!file) {
      return;
    }
    sending += 1;
    says.textContent = t("photo.sending");
    draw();
    const problem = await take(file);
    sending -= 1;
    input.value = "";
    says.textContent = problem ?? "";
    draw();
  }

  /** What is wrong, in a sentence; null when it was added. */
  async function take(file) {
    try {
      const photo = await sendPhoto(file);
      photos = [...new Set([...photos, photo])];
      return null;
    } catch (problem) {
      const isNone = problem instanceof NoPicture || problem.code === "photo-not-an-image";
      return t(isNone ? "photo.none" : "photo.not-sent");
    }
  }

  node.photos = () => photos;
  node.wrong = () => (sending > 0 ? t("photo.sending") : null);
  draw();
  return node;
}
