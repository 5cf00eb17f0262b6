// What waits for somebody: conflicts, held entries, discrepancies, guests nobody has seen, rooms that are promised, and work
// orders on their way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

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
  await page.locator(".attention-clear li", { hasText: "No conflicts." }).waitFor();
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
  await page.locator(".attention-clear li", { hasText: "Nothing is held." }).waitFor();
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

test("a guest who left without a word is checked out with one press", async () => {
  const frontDesk = await colleague(hotel, "u-tiago");
  const attendant = await colleague(hotel, "u-li");
  const stay = { guests: { adults: 1 }, flags: [], departure: "2030-01-02" };
  const { id } = await must(frontDesk.states("stay.checked_in", "room/110", stay));
  await must(attendant.states("room.observed", "room/110", { turn: id, occupied: false, persons: 0, luggage: "none" }));
  const card = page.locator('.discrepancy[data-room="110"]');
  await card.waitFor();
  assert.match(await card.textContent(), /Front office: occupied \/ Seen: vacant · no luggage/);
  await card.getByRole("button", { name: "Check out" }).click();
  await card.waitFor({ state: "detached" });
  assert.equal((await frontDesk.document("room/110")).body.occupancy, "vacant");
});

test("a guest whom nobody has seen for longer than the hotel allows is asked after, and one press says what was found", async () => {
  await furnish(hotel, { settings: { dnd_threshold_minutes: 0 } });
  const frontDesk = await colleague(hotel, "u-tiago");
  const attendant = await colleague(hotel, "u-li");
  const stay = { guests: { adults: 1 }, flags: [], departure: "2030-01-02" };
  const { id } = await must(frontDesk.states("stay.checked_in", "room/109", stay));
  await must(attendant.states("room.service_set", "room/109", { turn: id, flag: "dnd", after: null }));
  const card = page.locator('.welfare[data-room="109"]');
  await card.waitFor();
  assert.match(await card.textContent(), /Do not disturb for 0 h 0 min/);
  await card.getByRole("button", { name: "no answer" }).click();
  await card.filter({ hasText: "Asked before: no answer (Chen Jing" }).waitFor();
  await furnish(hotel, { settings: { dnd_threshold_minutes: 60 } });
  await card.waitFor({ state: "detached" });
});

test("a guest in a room that is not ready is named until the room is", async () => {
  const card = page.locator('.unready[data-room="109"]');
  await card.waitFor();
  assert.match(await card.textContent(), /The guest is in and the room is not ready · Dirty/);
  await card.getByRole("button", { name: "Rush" }).click();
  await page.waitForFunction(() => !/Rush/.test(document.querySelector('.unready[data-room="109"]').textContent));
  const clerk = await colleague(hotel, "u-chen");
  await must(clerk.states("room.overridden", "room/109", { condition: "clean", reason: "cleaned by hand" }));
  await card.waitFor({ state: "detached" });
});

test("a VIP's room waits for a supervisor, also after a lead has passed it before the guest was a VIP", async () => {
  const attendant = await colleague(hotel, "u-li");
  const lead = await colleague(hotel, "u-ana");
  await must(attendant.states("room.started", "room/201", { turn: null, task: "departure", over: null }));
  const said = { turn: null, task: "departure", minutes: 20 };
  const { id: cleaned } = await must(attendant.states("room.cleaned", "room/201", said));
  const passed = { turn: null, cleaned_op: cleaned, result: "passed", minor: false, lines: [] };
  await must(lead.states("room.inspected", "room/201", passed));
  await must(lead.states("room.flagged", "room/201", { flag: "vip", on: true, reason: "" }));
  const supervisor = await openPage(browser, hotel);
  await signInToBoard(supervisor, "u-sun");
  await goTo(supervisor, "attention");
  const card = supervisor.locator('.vip[data-room="201"]');
  await card.waitFor();
  assert.match(await card.textContent(), /Passed by Ana Sousa, who may not pass VIP rooms/);
  await card.getByRole("button", { name: "Second look passed" }).click();
  await card.waitFor({ state: "detached" });
  assert.equal((await lead.document("room/201")).body.inspection.sample.by, "u-sun");
  madeNoMistakes(supervisor);
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
