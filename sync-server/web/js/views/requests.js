// What guests and the house ask for: what is late first, who has it, and the next step of whoever looks at it.

import { el, fill, reconcile } from "../core/dom.js";
import { t } from "../core/i18n.js";
import {
  isOpen,
  makeRequest,
  mostUrgent,
  placeFields,
  requestBody,
  requestDue,
  requestFields,
  whatIsWrongWithPlace,
} from "../model/request.js";
import { byNumber } from "../model/room.js";
import { buildForm } from "./form.js";
import { createRequestCard } from "./requestcard.js";
import { choice, keepDrawn, newButton, sectionHead } from "./section.js";

const kStates = ["unfinished", "open", "accepted", "overdue", "done", "cancelled", "all"];
const kOrders = ["due", "room"];
const kMostClosed = 100; // Of what is finished, the latest; the rest is in each room's history.
const kTickMs = 10_000;

const chosen = { state: "unfinished", order: "due" }; // Kept while the person looks at other sections.

export function mountRequests(place, app) {
  const { store } = app;
  const tools = el("div", { class: "section-tools" });
  const asked = el("div");
  const list = el("div", { class: "cards" });
  const empty = el("p", { class: "empty" });
  const cards = new Map(); // "request/ID" → its card, so that what is being written outlives what others do.
  place.append(sectionHead("requests", tools), asked, empty, list);

  function drawTools() {
    const states = kStates.map((value) => ({ value, label: t(`requests.filter.${value}`) }));
    const orders = kOrders.map((value) => ({ value, label: t(`requests.order.${value}`) }));
    fill(
      tools,
      choice("state", t("order.state"), states, chosen.state, (value) => ((chosen.state = value), draw())),
      choice("order", t("requests.order"), orders, chosen.order, (value) => ((chosen.order = value), draw())),
      newButton("new-request", t("requests.new"), openForm),
    );
  }

  function openForm() {
    fill(
      asked,
      buildForm({
        title: t("requests.new"),
        fields: [...placeFields(store), ...requestFields(store)],
        invalid: (values) => whatIsWrongWithPlace(store, values),
        onCancel: closeForm,
        onSubmit({ room, place, ...values }) {
          closeForm();
          app.submit(makeRequest({ ...(place ? { place } : { room }), ...requestBody(values) }));
        },
      }),
    );
  }

  function closeForm() {
    fill(asked);
    tools.querySelector('[data-focus="new-request"]').focus();
  }

  function cardOf({ doc }) {
    if (!cards.has(doc)) {
      cards.set(doc, createRequestCard(app, doc, { onWritten: draw }));
    }
    return cards.get(doc);
  }

  const isShown = (request) => fits(request.body) || Boolean(cards.get(request.doc)?.isBeingWrittenOn());

  function draw() {
    const requests = shownOnes(store.ofKind("request").filter(isShown));
    empty.textContent = requests.length > 0 ? "" : t(store.state.loaded ? "requests.none" : "loading");
    reconcile(list, requests, { key: ({ doc }) => doc, version: () => "", build: (request) => cardOf(request).node });
    requests.forEach((request) => cardOf(request).show(request));
  }

  drawTools();
  const drawn = keepDrawn(store, ["documents"], draw);
  const timer = setInterval(draw, kTickMs); // What is due becomes overdue without any news.
  return {
    unmount: () => (clearInterval(timer), drawn.unmount()),
    key: (name) => name === "n" && (openForm(), true),
  };
}

function fits(request) {
  switch (chosen.state) {
    case "all":
      return true;
    case "unfinished":
      return isOpen(request);
    case "overdue":
      return requestDue(request, Date.now()) === "overdue";
    default:
      return request.state === chosen.state;
  }
}

function shownOnes(requests) {
  const open = requests.filter(({ body }) => isOpen(body)).sort(chosen.order === "room" ? byRoom : mostUrgent);
  const closed = requests
    .filter(({ body }) => !isOpen(body))
    .sort((a, b) => (b.body.closed_at ?? "").localeCompare(a.body.closed_at ?? ""))
    .slice(0, kMostClosed);
  return [...open, ...(chosen.order === "room" ? closed.sort(byRoom) : closed)];
}

const roomOrPlace = ({ body }) => body.room || body.place || "";
const byRoom = (a, b) => byNumber(roomOrPlace(a), roomOrPlace(b)) || mostUrgent(a, b);
