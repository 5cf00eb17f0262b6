// The live board: what other people do appears by itself, and filters find rooms.

import assert from "node:assert/strict";
import { test } from "node:test";
import { madeNoMistakes, openBrowser, openPage, signInToBoard, tile, tileSays } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";

const kFreshMs = 2_000; // The page is never older than this while the server is there.

const hotel = await openHotel({ rooms: 30 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");
const frontDesk = await colleague(hotel, "u-tiago");

const count = async (name) => Number(await page.getAttribute(`.chip[data-focus="${name}"]`, "data-count"));

test("every room stands on its floor", async () => {
  assert.equal(await page.locator(".tile").count(), 30);
  assert.equal(await page.locator(".floor").count(), 3);
  assert.match(await tile(page, "101").textContent(), /VD/);
  assert.equal(await count("codes-VD"), 30);
});

test("a check-in at the front desk is on the board within two seconds, and touches only its own tile", async () => {
  await page.evaluate(() => {
    document.querySelectorAll(".tile").forEach((node) => (node.stoodBefore = true));
  });
  await frontDesk.states("stay.checked_in", "room/105", {
    guests: { adults: 2, name: "Wei" },
    flags: ["vip"],
    departure: "2030-01-02",
  });
  await tileSays(page, "105", "OD", { timeout: kFreshMs });
  const rebuilt = await page.$$eval(".tile", (nodes) =>
    nodes.filter((node) => !node.stoodBefore).map((node) => node.dataset.room),
  );
  assert.deepEqual(rebuilt, ["105"]);
  assert.equal(await count("codes-OD"), 1);
  assert.equal(await count("codes-VD"), 29);
  assert.equal(await count("stays-arrived"), 1);
  assert.equal(await count("marks-vip"), 1);
  assert.match(await page.textContent("#announcements"), /105: Occupied dirty\./);
});

test("who cleans, and that it is done, is on the tile", async () => {
  const attendant = await colleague(hotel, "u-li");
  const { body } = await attendant.document("room/203");
  await attendant.states("room.started", "room/203", { turn: body.turn ?? null, task: "departure", over: null });
  await page.waitForSelector('.tile.look-cleaning[data-room="203"]', { timeout: kFreshMs });
  assert.match(await tile(page, "203").textContent(), /Li Na/);
  await attendant.states("room.cleaned", "room/203", { turn: body.turn ?? null, task: "departure", minutes: 25 });
  await tileSays(page, "203", "VC", { timeout: kFreshMs });
});

test("filters by state, stay, floor and person leave the rooms that fit", async () => {
  const shown = () => page.$$eval(".tile", (nodes) => nodes.map((node) => node.dataset.room));
  await page.click('.chip[data-focus="codes-OD"]');
  assert.deepEqual(await shown(), ["105"]);
  await page.click('.chip[data-focus="codes-OD"]');
  await page.click('.chip[data-focus="stays-arrived"]');
  assert.deepEqual(await shown(), ["105"]);
  await page.click('[data-focus="clear-filter"]');
  await page.selectOption('[data-focus="filter-floor"]', "2");
  assert.equal((await shown()).length, 10);
  await page.selectOption('[data-focus="filter-person"]', "u-li");
  assert.deepEqual(await shown(), [], "nobody gave Li Na a room, and hers is done");
  assert.match(await page.textContent(".empty"), /No room fits these filters\./);
  await page.click('[data-focus="clear-filter"]');
  assert.equal((await shown()).length, 30);
});

test("the age of what is shown is always there", async () => {
  assert.match(await page.textContent(".link"), /^Live ?as of \d\d:\d\d:\d\d$/);
  madeNoMistakes(page);
});

test("guest names stay away from those who must not see them", async () => {
  const attendant = await openPage(browser, hotel);
  await signInToBoard(attendant, "u-ana");
  await attendant.goto(`${hotel.url}/#/board/105`);
  await attendant.waitForSelector(".history li");
  assert.doesNotMatch(await attendant.textContent(".drawer"), /Wei/);
  await page.goto(`${hotel.url}/#/board/105`);
  await page.waitForSelector(".history li");
  assert.match(await page.textContent(".drawer"), /Wei/);
});
