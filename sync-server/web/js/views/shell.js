// The frame of every section: head with room search and the state of the link, sections, and the keyboard.

import { el } from "../core/dom.js";
import { currentLanguage, t } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { isAlarm } from "../model/checkout.js";
import { attention, attentionCount } from "../model/attention.js";
import { property } from "../model/hotel.js";
import { areaSubject } from "./areasubject.js";
import { mountAssignment } from "./assignment.js";
import { mountAttention } from "./attention.js";
import { mountAudit } from "./audit.js";
import { mountBoard } from "./board.js";
import { mountBriefing } from "./briefing.js";
import { buildCheckoutStrip } from "./checkoutstrip.js";
import { buildConnection } from "./connection.js";
import { mountCustody } from "./custody.js";
import { mountDeepPlan } from "./deepplan.js";
import { mountDrawer } from "./drawer.js";
import { mountFound } from "./found.js";
import { glyph } from "./glyphs.js";
import { mountHandover } from "./handover.js";
import { listenForKeys, showKeys } from "./keys.js";
import { mountLoans } from "./loans.js";
import { buildNavigation } from "./navigation.js";
import { askPassword } from "./password.js";
import { mountReports } from "./reports.js";
import { mountRequests } from "./requests.js";
import { buildRestored } from "./restored.js";
import { roomSubject } from "./roomsubject.js";
import { mountRoster } from "./roster.js";
import { buildSearch } from "./search.js";
import { mountSettings } from "./settings.js";
import { mountStock } from "./stock.js";
import { languageSwitch, themeSwitch } from "./switches.js";
import { mountTablets } from "./tablets.js";
import { mountWorkOrders } from "./workorders.js";

const kSections = {
  "board": mountBoard,
  "attention": mountAttention,
  "requests": mountRequests,
  "assignment": mountAssignment,
  "deep-cleaning": mountDeepPlan,
  "work-orders": mountWorkOrders,
  "stock": mountStock,
  "found": mountFound,
  "loans": mountLoans,
  "custody": mountCustody,
  "handover": mountHandover,
  "briefing": mountBriefing,
  "roster": mountRoster,
  "reports": mountReports,
  "tablets": mountTablets,
  "settings": mountSettings,
  "audit": mountAudit,
};
const kNames = Object.keys(kSections); // Digits lead to the first nine.

const kLookAgainMs = 30_000; // A welfare check becomes due without any news.

/** Goes to a section, with a room or an area open beside it or nothing: `#/board/1203`, `#/board/area/lobby`. */
function go(section, path) {
  location.hash = `#/${[section, ...(path ? path.split("/") : [])].map(encodeURIComponent).join("/")}`;
}

/** The room or area that an address names. */
const subjectOf = (app, path) =>
  path.startsWith("area/") ? areaSubject(app, path.slice("area/".length)) : roomSubject(app, path);

/** Draws the page into `place`. */
export function mountShell(place, app) {
  const { store } = app;
  const main = el("main", { id: "main", tabindex: "-1" });
  const drawerPlace = el("div", { class: "drawer-place" });
  const hotel = el("span", { class: "hotel" });
  const connection = buildConnection(app);
  const restored = buildRestored(app, { onOpen: (number) => go("board", number) });
  const navigation = buildNavigation(kNames);
  const rail = el("div", { class: "sections" }, navigation.node, buildTools(app));
  const search = buildSearch(app, {
    onFound: (number) => go("board", number),
    onLeave: () => section.view.focusRoom?.(),
  });
  const strip = buildCheckoutStrip(app, { onOpen: (number) => go(section.name, number) });
  const pinned = el("div", { class: "pinned" }, strip.node);
  let section = null; // { name, view }
  let drawer = null; // { path, view }

  function follow() {
    const [, name, ...path] = location.hash.split("/").map(decodeURIComponent);
    const wanted = kSections[name] ? name : "board";
    if (section?.name !== wanted) {
      openSection(wanted);
    }
    openDrawer(path.join("/"));
  }

  function openSection(name) {
    section?.view.unmount();
    main.replaceChildren();
    section = { name, view: kSections[name](main, app, { onOpen: (number) => go(name, number) }) };
    document.title = `${t(`nav.${name}`)} · Turndown`;
    navigation.markCurrent(name);
  }

  function openDrawer(path) {
    const closed = drawer;
    closed?.view.unmount();
    drawer =
      path === ""
        ? null
        : { path, view: mountDrawer(drawerPlace, app, subjectOf(app, path), { onClose: () => go(section.name) }) };
    section.view.markOpen?.(path);
    if (closed && !drawer) {
      (section.view.focusRoom ?? (() => main.focus()))(closed.path);
    }
  }

  function drawHead() {
    const { name, business_day: day } = property(store);
    hotel.textContent = [name, day && calendarDay(day, currentLanguage())].filter(Boolean).join(" · ");
    const alarms = app.checkouts.list().filter(isAlarm).length;
    navigation.showWaiting(attentionCount(attention(store)) + alarms);
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
    el("div", { class: "frame" }, rail, el("div", { class: "content" }, [pinned, connection.banner, restored.node, main])),
    drawerPlace,
  );

  const endings = [
    store.subscribe("documents", drawHead),
    store.subscribe("held", drawHead),
    listenForKeys({
      search: search.focus,
      section: (index) => kNames[index] && go(kNames[index]),
      escape: () => drawer && go(section.name),
      letter: (name) => (drawer ? drawer.view.key(name) : (section.view.key?.(name) ?? false)),
    }),
    app.checkouts.subscribe(drawHead),
  ];
  const timer = setInterval(drawHead, kLookAgainMs);
  const heights = new ResizeObserver(() => tellHeight(pinned));
  heights.observe(pinned);
  addEventListener("hashchange", follow);
  drawHead();
  follow();

  return {
    unmount() {
      removeEventListener("hashchange", follow);
      clearInterval(timer);
      heights.disconnect();
      strip.unmount();
      endings.forEach((end) => end());
      drawer?.view.unmount();
      section.view.unmount();
      connection.unmount();
      restored.unmount();
      place.replaceChildren();
    },
  };
}

/** What else stays in sight while the page is scrolled has to stay below. */
const tellHeight = (pinned) => document.documentElement.style.setProperty("--pinned", `${pinned.offsetHeight}px`);

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
    el("button", { type: "button", class: "quiet-button", on: { click: () => askPassword({ said: app.notices.done }) } }, t("password.button")),
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
