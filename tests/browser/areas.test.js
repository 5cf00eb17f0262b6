// Public areas: cleaned and inspected like rooms, below the floors of the board.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { handsOn } from "./support/clerk.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
await furnish(hotel);
const browser = await openBrowser();
const page = await openPage(browser, hotel);
const lead = handsOn(page);
const attendant = await colleague(hotel, "u-li");
await signInToBoard(page, "u-ana");

const area = (code) => page.locator(`.tile[data-area="${code}"]`);
const areaSays = (code, words) => area(code).filter({ hasText: words }).waitFor();

test("areas stand below the floors with their state, and when they are due", async () => {
  assert.equal(await page.locator(".tile.area").count(), 3);
  assert.match(await page.locator(".floor").last().textContent(), /^Public areas3/);
  assert.match(await area("lobby").textContent(), /LobbyTo doFloor 1due today/);
});

test("Enter opens an area, one key assigns it", async () => {
  await page.locator('.tile[data-room="110"]').focus();
  await lead.press("End", "ArrowLeft");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.area), "lobby");
  await lead.press("Enter");
  await page.waitForSelector(".drawer");
  assert.equal(await page.textContent(".drawer h2"), "Lobby");
  await lead.press("a");
  await page.selectOption("#field-to", "u-li");
  await lead.press("Tab", "Enter");
  await lead.lastDone("Assigned to Li Na");
  await areaSays("lobby", "Li Na");
  await isAccessible(page, "an open area");
});

test("work on it shows at once; it is done, and due again a cycle later", async () => {
  await must(attendant.states("area.started", "area/lobby", { over: null }));
  await areaSays("lobby", "At work");
  const { business_day: day } = (await attendant.document("property/main")).body;
  await must(attendant.states("area.done", "area/lobby", { day, minutes: 35, done: [] }));
  await areaSays("lobby", "Done");
  await lead.lastDone("Done (35 min)");
  assert.match(await area("lobby").textContent(), /due [A-Z][a-z]{2} \d+/);
});

test("a failed area goes back to be done again, with the lines and why", async () => {
  await lead.press("f");
  await page.check("#field-line-bins");
  await page.fill("#field-reason", "Two are full");
  await lead.press("Enter");
  await areaSays("lobby", "Do again");
  await lead.factSays("Bins empty: Two are full");
  await lead.lastDone("Failed inspection: Bins empty");
});

test("the lead passes what somebody else has done, and nobody passes own work", async () => {
  const { business_day: day } = (await attendant.document("property/main")).body;
  await must(attendant.states("area.done", "area/lobby", { day, minutes: 5, done: [] }));
  await page.locator('[data-action="pass"]').click();
  await areaSays("lobby", "Inspected");
  await lead.press("Escape");
  await page.goto(`${hotel.url}/#/board/area/pool`);
  await page.waitForSelector('[data-action="area-done"]');
  await lead.press("d");
  await page.fill("#field-minutes", "20");
  await lead.press("Enter");
  await areaSays("pool", "Done");
  await page.locator('[data-action="fail"]').waitFor();
  assert.equal(await page.locator('[data-action="pass"]').count(), 0);
});

test("the clerk assigns areas and leaves the work to those who do it", async () => {
  const desk = await openPage(browser, hotel);
  await signInToBoard(desk, "u-chen");
  await desk.goto(`${hotel.url}/#/board/area/corridor-2`);
  await desk.waitForSelector(".action");
  assert.deepEqual(await desk.$$eval(".action", (nodes) => nodes.map((node) => node.dataset.action)), [
    "area-assign",
    "request",
  ]);
  madeNoMistakes(desk);
});

test("filters that speak of rooms hide areas; floor and person speak of both", async () => {
  await lead.press("Escape");
  await page.click('.chip[data-focus="codes-VD"]');
  assert.equal(await page.locator(".tile.area").count(), 0);
  await page.click('[data-focus="clear-filter"]');
  await page.selectOption('[data-focus="filter-floor"]', "2");
  assert.deepEqual(await page.$$eval(".tile.area", (nodes) => nodes.map((node) => node.dataset.area)), ["corridor-2"]);
  await page.click('[data-focus="clear-filter"]');
  madeNoMistakes(page);
});
