// Stock levels by place and item, against par. Below zero is possible (use is never refused) and flagged.

import { el, fill, reconcile, svg } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { moment } from "../core/time.js";
import { placeName } from "../model/describe.js";
import { itemName, personName } from "../model/hotel.js";
import { byNumber } from "../model/room.js";
import { parOf } from "../model/storekeeping.js";
import { glyph } from "./glyphs.js";
import { choice, keepDrawn } from "./section.js";

const chosen = { place: "", show: "all" }; // Kept while the person looks at other sections.

export function mountLevels(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const tables = el("div", { class: "stock" });
  const empty = el("p", { class: "empty" });
  place.append(tools, empty, tables);

  let offered = null;

  function drawTools(places) {
    const now = JSON.stringify([places, chosen]);
    if (now === offered) {
      return; // An open list must not be redrawn under the pointer.
    }
    offered = now;
    const shows = ["all", "short", "below-zero"].map((value) => ({ value, label: t(`stock.show.${value}`) }));
    const options = [
      { value: "", label: t("stock.all-places") },
      ...places.map((name) => ({ value: name, label: placeName(store, name) })),
    ];
    fill(
      tools,
      choice("place", t("stock.place"), options, chosen.place, (value) => ((chosen.place = value), draw())),
      choice("show", t("stock.show"), shows, chosen.show, (value) => ((chosen.show = value), draw())),
    );
  }

  function draw() {
    const levels = store.ofKind("stock").map(({ doc, body, rev }) => describe(store, doc, body, rev));
    drawTools([...new Set(levels.map((level) => level.place))].sort(byNumber));
    const shown = levels.filter(isShown);
    const byPlace = new Map();
    for (const level of shown) {
      byPlace.set(level.place, [...(byPlace.get(level.place) ?? []), level]);
    }
    empty.textContent = shown.length > 0 ? "" : t(store.state.loaded ? "stock.none" : "loading");
    const places = [...byPlace].sort(([a], [b]) => byNumber(a, b));
    reconcile(tables, places, {
      key: ([name]) => name,
      version: ([, rows]) => rows.map((row) => `${row.doc}${row.rev}${row.par}${row.name}`).join(),
      build: ([name, rows]) => buildTable(store, name, rows),
    });
  }

  return keepDrawn(store, ["documents"], draw);
}

function describe(store, doc, body, rev) {
  const [, place, item] = doc.split("/");
  const par = parOf(store, place, item, body);
  const level = body.level ?? 0;
  return {
    doc,
    rev,
    place,
    item,
    name: itemName(store, item),
    level,
    par,
    unit: store.body(`item/${item}`)?.unit,
    body,
  };
}

const isShort = ({ level, par }) => level < 0 || (par !== null && level < par);

function isShown(level) {
  const wanted = chosen.show === "all" || (chosen.show === "short" ? isShort(level) : level.level < 0);
  return wanted && (chosen.place === "" || chosen.place === level.place);
}

function buildTable(store, place, rows) {
  const heads = ["item", "level", "par", "need", "counted"];
  return el(
    "section",
    { class: "table-card" },
    el("h2", {}, placeName(store, place)),
    el(
      "table",
      {},
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          heads.map((head) => el("th", { scope: "col", class: `col-${head}` }, t(`stock.${head}`))),
        ),
      ),
      el(
        "tbody",
        {},
        rows.sort((a, b) => a.name.localeCompare(b.name, currentLanguage())).map((row) => buildRow(store, row)),
      ),
    ),
  );
}

function buildRow(store, row) {
  const state = row.level < 0 ? "below-zero" : isShort(row) ? "short" : "enough";
  return el(
    "tr",
    { class: state, dataset: { doc: row.doc } },
    el("th", { scope: "row" }, row.name, row.unit && el("span", { class: "quiet" }, ` ${word("unit", row.unit)}`)),
    el(
      "td",
      { class: "number" },
      state === "below-zero" && [glyph("attention"), el("span", { class: "flag" }, t("stock.below-zero"))],
      el("strong", {}, row.level),
    ),
    el("td", { class: "number" }, row.par ?? "–"),
    el(
      "td",
      { class: "number" },
      row.par === null ? "–" : fullness(row),
      state !== "enough" && row.par !== null ? t("stock.missing", { count: row.par - row.level }) : "",
    ),
    el(
      "td",
      { class: "quiet" },
      row.body.counted_at
        ? t("by-at", {
            person: personName(store, row.body.counted_by, t),
            time: moment(row.body.counted_at, currentLanguage()),
          })
        : t("never"),
    ),
  );
}

/** How full the place is; the numbers beside it say the same. */
function fullness({ level, par }) {
  const share = par > 0 ? Math.max(0, Math.min(level / par, 1)) : 1;
  return svg(
    "svg",
    { "class": "bar", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true" },
    svg("rect", { width: share * 100, height: 10, fill: "currentColor" }),
  );
}
