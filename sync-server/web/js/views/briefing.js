// The morning's briefing: what the day brings, and notices with who has read them. On paper it is the sheet for the meeting.

import { el, fill, reconcile } from "../core/dom.js";
import { currentLanguage, t, word } from "../core/i18n.js";
import { calendarDay } from "../core/time.js";
import { briefingFields, hasRead, isCurrent, isFor, makeBriefing, stillToRead, today } from "../model/briefing.js";
import { hotelDay } from "../model/hotel.js";
import { makeOperation } from "../model/operations.js";
import { mayDo } from "../model/roles.js";
import { byAt } from "./facts.js";
import { buildForm } from "./form.js";
import { glyph } from "./glyphs.js";
import { keepDrawn, newButton, sectionHead } from "./section.js";

const kMostPast = 30;
const kGroups = ["vip", "arrivals", "departures", "rush", "signs", "off"];

export function mountBriefing(place, app, { onOpen }) {
  const { store } = app;
  const may = mayDo(app.role(), "briefing.published");
  const asked = el("div");
  const day = el("div", { class: "briefing-day" });
  const current = el("div", { class: "cards" });
  const none = el("p", { class: "empty" });
  const past = el("div", { class: "cards" });
  const pastHead = el("h2", {}, t("briefing.past"));
  place.append(
    sectionHead("briefing", may && newButton("new-notice", t("briefing.new"), openForm)),
    asked,
    el("h2", {}, t("briefing.today")),
    day,
    el("h2", {}, t("briefing.notices")),
    none,
    current,
    pastHead,
    past,
  );

  function closeForm() {
    fill(asked);
    place.querySelector('[data-focus="new-notice"]')?.focus();
  }

  function openForm() {
    fill(
      asked,
      buildForm({
        title: t("briefing.new"),
        submit: t("briefing.publish"),
        fields: briefingFields(store),
        onCancel: closeForm,
        onSubmit(values) {
          closeForm();
          app.submit(makeBriefing(values), { undoable: true });
        },
      }),
    );
  }

  function drawDay() {
    const groups = today(store);
    const shown = kGroups.filter((group) => groups[group].length > 0);
    fill(
      day,
      shown.length === 0 && el("p", { class: "empty" }, t("briefing.nothing")),
      shown.map((group) =>
        el(
          "div",
          { class: "briefing-group", dataset: { group } },
          el("h3", {}, t(`briefing.group.${group}`), " ", el("strong", {}, groups[group].length)),
          el("p", { class: "briefing-rooms" }, groups[group].map((number) => roomLink(number, onOpen))),
        ),
      ),
    );
  }

  function draw() {
    drawDay();
    const all = store
      .ofKind("briefing")
      .filter(({ body }) => body.published_by)
      .sort((a, b) => b.body.published_at.localeCompare(a.body.published_at));
    const now = all.filter((document) => isCurrent(store, document));
    const gone = all.filter((document) => !now.includes(document)).slice(0, kMostPast);
    const shape = (isNow) => ({
      key: ({ doc }) => doc,
      version: (document) => `${document.rev} ${isNow ? stillToRead(store, document).map(({ id }) => id) : ""}`,
      build: (document) => buildNotice(app, document, isNow),
    });
    reconcile(current, now, shape(true));
    reconcile(past, gone, shape(false));
    pastHead.hidden = gone.length === 0;
    none.textContent = now.length > 0 ? "" : t(store.state.loaded ? "briefing.none" : "loading");
  }

  const drawn = keepDrawn(store, ["documents"], draw);
  return { unmount: drawn.unmount, key: (name) => may && name === "n" && (openForm(), true) };
}

const roomLink = (number, onOpen) =>
  el("button", { type: "button", class: "room-link", on: { click: () => onOpen(number) } }, number);

/** Builds the card of a notice; `isNow` while it holds. */
export function buildNotice(app, document, isNow) {
  const { store } = app;
  const { doc, body } = document;
  const { id, role } = store.state.session;
  const send = (kind) => () => app.submit(makeOperation(kind, doc, {}, document), { undoable: true });
  const button = (kind, primary) =>
    el("button", { type: "button", class: primary ? "primary" : "", dataset: { focus: `${kind}-${doc}`, step: kind }, on: { click: send(kind) } }, t(`briefing.step.${kind}`));
  const mayRead = isNow && isFor(body.roles, role) && !hasRead(document, id);
  return el(
    "article",
    { class: "card notice-card", dataset: { doc } },
    el("header", {}, [
      el("h3", {}, glyph("note"), " ", body.title),
      el("span", { class: "order-state" }, body.standing ? t("briefing.standing") : calendarDay(body.day, currentLanguage())),
    ]),
    body.text && el("p", { class: "log-text" }, body.text),
    el("p", { class: "quiet" }, [roleWords(body.roles), byAt(store, body.published_by, body.published_at)].join(" · ")),
    buildReceipts(store, document, isNow),
    el("div", { class: "card-buttons" }, [
      mayRead && button("briefing.read", true),
      isNow && mayDo(role, "briefing.withdrawn") && button("briefing.withdrawn", false),
    ]),
  );
}

const roleWords = (roles) =>
  (roles ?? []).length === 0 ? t("briefing.everybody") : roles.map((role) => word("role", role)).join(t("list.comma"));

/** Who has read it and when, and of those who work today, who has not. */
function buildReceipts(store, document, isNow) {
  const read = document.body.read ?? [];
  const missing = isNow ? stillToRead(store, document) : [];
  return el(
    "details",
    { class: "receipts" },
    el("summary", {}, t("briefing.receipts", { count: read.length }), missing.length > 0 && el("strong", {}, " · ", t("briefing.missing", { count: missing.length }))),
    read.length > 0 && el("ul", { class: "plain" }, read.map(({ by, at }) => el("li", {}, glyph("clean"), " ", byAt(store, by, at)))),
    missing.length > 0 && el("p", {}, t("briefing.not-yet", { people: missing.map(({ name }) => name).join(t("list.comma")) })),
  );
}
