// After the server was restored from an older copy: until when everything is there, which rooms to look at, and that
// somebody has. What tablets did comes back from them by itself; what was said here does not.

import { markRestoredChecked, Unreachable } from "../core/api.js";
import { el, fill } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { checksRestored } from "../model/roles.js";
import { glyph } from "./glyphs.js";

const kMostRooms = 24; // Two lines; nobody walks through more without the list getting shorter first.

/** Builds the line below the head (`node`), which is empty most of the time. `onOpen(number)` opens a room. */
export function buildRestored(app, { onOpen }) {
  const { store } = app;
  const node = el("div", { class: "banner", role: "status" });
  let drawn = "";

  // Built again only when it says something else: it is read out each time.
  function draw() {
    const { restored } = store.state;
    const now = JSON.stringify(restored);
    if (now !== drawn) {
      drawn = now;
      fill(node, restored && buildLine(restored));
    }
  }

  function buildLine({ to, noticed_at: noticedAt, rooms }) {
    const language = currentLanguage();
    const shown = rooms.slice(0, kMostRooms).map(roomButton);
    return el(
      "p",
      {},
      glyph("attention"),
      " ",
      t("restored.line", { to: moment(to, language), until: moment(noticedAt, language) }),
      " ",
      rooms.length === 0 ? t("restored.none") : t("restored.rooms", { count: rooms.length }),
      " ",
      shown,
      rooms.length > kMostRooms && " …",
      checksRestored(app.role()) && checkedButton(),
    );
  }

  const roomButton = (number) =>
    el(
      "button",
      {
        type: "button",
        class: "quiet-button",
        dataset: { focus: `restored-${number}` },
        on: { click: () => onOpen(number) },
      },
      number,
    );

  const checkedButton = () =>
    el(
      "button",
      { type: "button", dataset: { focus: "restored-checked" }, on: { click: markChecked } },
      t("restored.checked"),
    );

  async function markChecked() {
    try {
      await markRestoredChecked();
      app.askAgain();
    } catch (problem) {
      app.notices.problem(problem instanceof Unreachable ? t("connection.away") : problem.message);
    }
  }

  const end = store.subscribe("restored", draw);
  draw();
  return { node, unmount: end };
}
