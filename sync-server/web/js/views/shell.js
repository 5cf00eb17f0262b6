// The frame of every section: head with room search and the state of the link, sections, and the keyboard.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { attention, property } from "../model/hotel.js";
import { hasDiscrepancy, openConflicts } from "../model/room.js";
import { mountAttention } from "./attention.js";
import { mountBoard } from "./board.js";
import { buildConnection } from "./connection.js";
import { mountDrawer } from "./drawer.js";
import { glyph } from "./glyphs.js";
import { listenForKeys, showKeys } from "./keys.js";
import { mountStock } from "./stock.js";
import { languageSwitch, themeSwitch } from "./switches.js";
import { mountTablets } from "./tablets.js";
import { mountWorkOrders } from "./workorders.js";

const kSections = {
  board: mountBoard,
  "work-orders": mountWorkOrders,
  stock: mountStock,
  tablets: mountTablets,
  attention: mountAttention,
};

/** Draws the page into `place`. The address keeps section and room: `#/board/1203`. */
export function mountShell(place, app) {
  const { store } = app;
  const main = el("main", { id: "main", tabindex: "-1" });
  const drawerPlace = el("div", { class: "drawer-place" });
  const connection = buildConnection(app);
  const links = buildLinks();
  const search = buildSearch();
  const hotel = el("span", { class: "hotel" });
  let section = null; // { name, view }
  let drawer = null;

  function buildLinks() {
    return Object.keys(kSections).map((name, index) => {
      const badge = el("span", { class: "badge", hidden: true });
      const link = el("a", { href: `#/${name}`, "aria-keyshortcuts": String(index + 1) }, t(`nav.${name}`), " ", badge);
      return { name, link, badge };
    });
  }

  function buildSearch() {
    const input = el("input", {
      id: "room-search", type: "search", inputmode: "text", autocomplete: "off", placeholder: t("search.placeholder"),
      "aria-label": t("search.label"), "aria-keyshortcuts": "/", list: "room-numbers",
      on: {
        keydown(event) {
          if (event.key === "Escape") {
            input.value = "";
            section?.view.focusRoom?.();
          }
        },
      },
    });
    const submit = (event) => {
      event.preventDefault();
      const wanted = input.value.trim().toUpperCase();
      const found = store.ofKind("room").find(({ body }) => body.number.toUpperCase() === wanted);
      if (found) {
        input.value = "";
        go("board", found.body.number);
      } else if (wanted !== "") {
        app.notices.problem(t("search.none", { number: input.value.trim() }));
        input.select();
      }
    };
    const form = el("form", { class: "search", role: "search", on: { submit } }, glyph("search"), input, el("kbd", { "aria-hidden": "true" }, "/"));
    return { form, input };
  }

  const go = (name, room) => (location.hash = room ? `#/${name}/${encodeURIComponent(room)}` : `#/${name}`);

  function follow() {
    const [, name = "board", room] = location.hash.split("/");
    const wanted = kSections[name] ? name : "board";
    if (section?.name !== wanted) {
      section?.view.unmount();
      main.replaceChildren();
      section = { name: wanted, view: kSections[wanted](main, app, { onOpen: (number) => go(wanted, number) }) };
      document.title = `${t(`nav.${wanted}`)} · Turndown`;
      links.forEach(({ name: other, link }) => (other === wanted ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current")));
    }
    openRoom(room ? decodeURIComponent(room) : null);
  }

  function openRoom(number) {
    const closed = drawer;
    drawer?.view.unmount();
    drawer = null;
    if (number) {
      drawer = { number, view: mountDrawer(drawerPlace, app, number, { onClose: () => go(section.name) }) };
    }
    section.view.markOpen?.(number);
    if (closed && !drawer) {
      (section.view.focusRoom ?? (() => main.focus()))(closed.number);
    }
  }

  function drawHead() {
    const { name, business_day: day } = property(store);
    hotel.textContent = [name, day && calendarDay(day, currentLanguage())].filter(Boolean).join(" · ");
    const waiting = attention(store, { hasDiscrepancy, openConflicts });
    const count = waiting.conflicts.length + waiting.held.length + waiting.discrepancies.length;
    const { badge } = links.find(({ name: other }) => other === "attention");
    badge.hidden = count === 0;
    badge.textContent = count;
  }

  const me = store.state.session;
  place.replaceChildren(
    el("a", { class: "skip", href: "#main", on: { click: (event) => (event.preventDefault(), main.focus()) } }, t("skip.main")),
    el("header", { class: "head" },
      el("span", { class: "brand" }, "Turndown"), hotel, search.form, connection.node,
      el("div", { class: "tools" },
        el("span", {}, me.name ?? me.id, el("span", { class: "quiet" }, ` · ${t(`role.${me.role}`)}`)),
        el("button", { type: "button", class: "quiet-button", on: { click: app.leave } }, t("sign-out")))),
    el("div", { class: "sections" },
      el("nav", { "aria-label": t("nav.label") }, links.map(({ link }) => link)),
      el("section", { class: "tools", "aria-label": t("tools.label") },
        iconButton("keys.title", "?", showKeys), iconButton("print", glyph("print"), () => print()),
        themeSwitch(), languageSwitch(app.switchLanguage))),
    connection.banner, main, drawerPlace,
  );

  const endings = [
    store.subscribe("documents", drawHead),
    store.subscribe("held", drawHead),
    listenForKeys({
      search: () => (search.input.focus(), search.input.select()),
      section: (index) => links[index] && go(links[index].name),
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
      section?.view.unmount();
      connection.unmount();
      place.replaceChildren();
    },
  };
}

function iconButton(words, sign, onPress) {
  return el("button", { type: "button", class: "icon", title: t(words), "aria-label": t(words), on: { click: onPress } }, sign);
}
