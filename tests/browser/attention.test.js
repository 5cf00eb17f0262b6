// What waits for a decision: conflicts, held entries, discrepancies, and work orders on their way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";

let hotel;
let browser;
let page;
before(async () => {
  hotel = await openHotel({ rooms: 20 });
  browser = await openBrowser();
  page = await openPage(browser, hotel);
  await signInToBoard(page, "u-chen");
});
after(async () => {
  await browser?.close();
  await hotel?.close();
});

test("two people who started one room are shown side by side, and one tap settles it", async () => {
  for (const staff of ["u-li", "u-wang"]) {
    const attendant = await colleague(hotel, staff);
    await attendant.states("room.started", "room/101", { turn: null, task: "departure", over: null });
  }
  await goTo(page, "attention");
  const card = page.locator(".conflict");
  await card.waitFor();
  assert.match(await card.textContent(), /Room 101/);
  assert.match(await card.textContent(), /Li Na/);
  assert.match(await card.textContent(), /Wang Fang/);
  await card.locator(".side").first().click();
  await page.locator(".empty", { hasText: "No conflicts." }).waitFor();
});

test("an entry that its author's role may not make is held, and the office dismisses it", async () => {
  const attendant = await colleague(hotel, "u-li");
  const result = await attendant.states("room.overridden", "room/102", {
    condition: "inspected",
    reason: "looks fine",
  });
  assert.equal(result.outcome, "held");
  const card = page.locator(".held");
  await card.waitFor();
  assert.match(await card.textContent(), /Room 102/);
  assert.match(await card.textContent(), /Held: this role may not do this/);
  await card.getByRole("button", { name: "Dismiss" }).click();
  await page.locator(".empty", { hasText: "Nothing is held." }).waitFor();
});

test("a room that is vacant for the front office but seen occupied is named with both", async () => {
  const attendant = await colleague(hotel, "u-li");
  await attendant.states("room.observed", "room/103", { turn: null, occupied: true, persons: 2, luggage: "normal" });
  const card = page.locator(".discrepancy");
  await card.waitFor();
  assert.match(await card.textContent(), /Front office: vacant \/ Seen: occupied/);
  await card.getByRole("button", { name: "Open the room" }).click();
  await page.waitForSelector(".drawer");
  await page.keyboard.press("Escape");
});

test("a defect is reported, accepted, done and verified, each step by who may take it", async () => {
  const attendant = await colleague(hotel, "u-li");
  await attendant.states("damage.reported", null, {
    room: "104",
    category: "plumbing",
    what: "tap-leaks",
    priority: "p2",
    text: "Drips all night.",
    photos: [],
  });
  const engineer = await openPage(browser, hotel);
  await signInToBoard(engineer, "u-liu");
  await goTo(engineer, "work-orders");
  const order = (where) => where.locator(".order", { hasText: "Room 104" });
  await order(engineer).locator('[data-step="accepted"]').click();
  await order(engineer).locator('[data-step="done"]').first().click();
  await engineer.fill("#field-text", "New washer.");
  await engineer.keyboard.press("Tab");
  await engineer.keyboard.press("Enter");
  await order(engineer).filter({ hasText: "Done, to verify" }).waitFor();
  assert.equal(await order(engineer).locator('[data-step="verified"]').count(), 0, "nobody verifies their own repair");

  await goTo(page, "work-orders");
  await order(page).locator('[data-step="verified"]').click();
  await page.waitForSelector(".order", { state: "detached" });
  madeNoMistakes(page);
  madeNoMistakes(engineer);
});

test("what somebody writes on a work order outlives what others do to it", async () => {
  const attendant = await colleague(hotel, "u-li");
  const { id } = await attendant.states("damage.reported", null, {
    room: "105",
    category: "furniture",
    what: "loose",
    priority: "p3",
    text: "",
    photos: [],
  });
  const order = page.locator(".order", { hasText: "Room 105" });
  await order.locator('[data-step="commented"]').click();
  await page.keyboard.type("The chair by the");
  const engineer = await colleague(hotel, "u-liu");
  await engineer.states("work_order.accepted", `work-order/${id}`, {});
  await order.filter({ hasText: "Accepted" }).waitFor();
  await page.keyboard.type(" window.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await order.locator(".comments", { hasText: "The chair by the window." }).waitFor();
});

test("a place that used more than it had is flagged below zero", async () => {
  const attendant = await colleague(hotel, "u-li");
  await attendant.states("stock.used", "stock/floor-1/soap", { qty: 3 });
  await goTo(page, "stock");
  const row = page.locator('tr[data-doc="stock/floor-1/soap"]');
  await row.filter({ hasText: "below zero" }).waitFor();
  assert.match(await row.textContent(), /-3/);
  assert.match(await row.textContent(), /63 missing/);
});
