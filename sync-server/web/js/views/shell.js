// The frame of every section: head with room search and the state of the link, sections, and the keyboard.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { attention, property } from "../model/hotel.js";
import { mountAttention } from "./attention.js";
import { mountBoard } from "./board.js";
import { buildConnection } from "./connection.js";
import { mountDrawer } from "./drawer.js";
import { glyph } from "./glyphs.js";
import { listenForKeys, showKeys } from "./keys.js";
import { buildNavigation } from "./navigation.js";
import { buildRestored } from "./restored.js";
import { buildSearch } from "./search.js";
import { mountStock } from "./stock.js";
import { languageSwitch, themeSwitch } from "./switches.js";
import { mountTablets } from "./tablets.js";
import { mountWorkOrders } from "./workorders.js";

const kSections = {
  "board": mountBoard,
  "work-orders": mountWorkOrders,
  "stock": mountStock,
  "tablets": mountTablets,
  "attention": mountAttention,
};
const kNames = Object.keys(kSections);

/** Goes to a section, with a room open beside it or none. The address keeps both: `#/board/1203`. */
function go(section, room) {
  location.hash = room ? `#/${section}/${encodeURIComponent(room)}` : `#/${section}`;
}

/** Draws the page into `place`. */
export function mountShell(place, app) {
  const { store } = app;
  const main = el("main", { id: "main", tabindex: "-1" });
  const drawerPlace = el("div", { class: "drawer-place" });
  const hotel = el("span", { class: "hotel" });
  const connection = buildConnection(app);
  const restored = buildRestored(app, { onOpen: (number) => go("board", number) });
  const navigation = buildNavigation(kNames);
  const search = buildSearch(app, {
    onFound: (number) => go("board", number),
    onLeave: () => section.view.focusRoom?.(),
  });
  let section = null; // { name, view }
  let drawer = null; // { number, view }

  function follow() {
    const [, name, room] = location.hash.split("/");
    const wanted = kSections[name] ? name : "board";
    if (section?.name !== wanted) {
      openSection(wanted);
    }
    openRoom(room ? decodeURIComponent(room) : null);
  }

  function openSection(name) {
    section?.view.unmount();
    main.replaceChildren();
    section = { name, view: kSections[name](main, app, { onOpen: (number) => go(name, number) }) };
    document.title = `${t(`nav.${name}`)} · Turndown`;
    navigation.markCurrent(name);
  }

  function openRoom(number) {
    const closed = drawer;
    closed?.view.unmount();
    drawer = number && {
      number,
      view: mountDrawer(drawerPlace, app, number, { onClose: () => go(section.name) }),
    };
    section.view.markOpen?.(number);
    if (closed && !drawer) {
      (section.view.focusRoom ?? (() => main.focus()))(closed.number);
    }
  }

  function drawHead() {
    const { name, business_day: day } = property(store);
    hotel.textContent = [name, day && calendarDay(day, currentLanguage())].filter(Boolean).join(" · ");
    const { conflicts, held, discrepancies } = attention(store);
    navigation.showWaiting(conflicts.length + held.length + discrepancies.length);
  }

  place.replaceChildren(
    buildSkip(main),
    el("header", { class: "head" }, [
      el("span", { class: "brand" }, "Turndown"),
      hotel,
      search.node,
      connection.node,
      buildMe(app),
    ]),
    el("div", { class: "sections" }, navigation.node, buildTools(app)),
    connection.banner,
    restored.node,
    main,
    drawerPlace,
  );

  const endings = [
    store.subscribe("documents", drawHead),
    store.subscribe("held", drawHead),
    listenForKeys({
      search: search.focus,
      section: (index) => kNames[index] && go(kNames[index]),
      escape: () => drawer && go(section.name),
      letter: (name) => drawer?.view.key(name) ?? false,
    }),
  ];
  addEventListener("hashchange", follow);
  drawHead();
  follow();

  return {
    unmount() {
      removeEventListener("hashchange", follow);
      endings.forEach((end) => end());
      drawer?.view.unmount();
      section.view.unmount();
      connection.unmount();
      restored.unmount();
      place.replaceChildren();
    },
  };
}

function buildSkip(main) {
  const skip = (event) => {
    event.preventDefault();
    main.focus();
  };
  return el("a", { class: "skip", href: "#main", on: { click: skip } }, t("skip.main"));
}

/** Who is signed in, and the way out. */
function buildMe(app) {
  const { id, name, role } = app.store.state.session;
  return el("div", { class: "tools" }, [
    el("span", {}, name ?? id, el("span", { class: "quiet" }, ` · ${t(`role.${role}`)}`)),
    el("button", { type: "button", class: "quiet-button", on: { click: app.leave } }, t("sign-out")),
  ]);
}

function buildTools(app) {
  return el("section", { "class": "tools", "aria-label": t("tools.label") }, [
    iconButton("keys.title", "?", showKeys),
    iconButton("print", glyph("print"), () => print()),
    themeSwitch(),
    languageSwitch(app.switchLanguage),
  ]);
}

function iconButton(words, sign, onPress) {
  return el(
    "button",
    { "type": "button", "class": "icon", "title": t(words), "aria-label": t(words), "on": { click: onPress } },
    sign,
  );
}
