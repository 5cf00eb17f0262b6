// A clerk's morning without a mouse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { madeNoMistakes, openBrowser, openPage, signInToBoard, tileSays } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 30 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

const press = async (...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
};
const focusedRoom = () => page.evaluate(() => document.activeElement.dataset.room);
const room = () => page.waitForSelector(".drawer h2");
const lastDone = (words) => page.locator(".entry-what").filter({ hasText: words }).first().waitFor();

test("the first stop of the tab key skips to the main part", async () => {
  await page.evaluate(() => document.activeElement.blur());
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
});

test("arrow keys walk along the doors and between floors", async () => {
  await page.locator('.tile[data-room="101"]').focus();
  await press("ArrowRight", "ArrowRight");
  assert.equal(await focusedRoom(), "103");
  await press("ArrowDown");
  assert.equal(await focusedRoom(), "203");
  await press("ArrowUp", "ArrowLeft");
  assert.equal(await focusedRoom(), "102");
  await press("End");
  assert.equal(await focusedRoom(), "310");
});

test("slash, number, Enter open a room; one key checks a guest in, flags, and checks out", async () => {
  await press("/");
  await page.keyboard.type("204");
  await press("Enter");
  await room();
  await press("i");
  await page.locator("#field-departure").fill("2030-01-02");
  await press("Enter");
  await tileSays(page, "204", "OD");
  await press("d");
  await lastDone("At the door: Do not disturb");
  await press("r");
  await lastDone("Rush set");
  assert.equal(await page.getAttribute('[data-action="dnd"]', "aria-pressed"), "true");
  await press("o");
  await tileSays(page, "204", "VD");
  await lastDone("Checked out");
});

test("a note, an override with its reason, and an assignment, each with one key and Enter", async () => {
  await press("n");
  await page.keyboard.type("Extra bed asked for.");
  await press("Tab", "Enter");
  await lastDone("Note: Extra bed asked for.");
  await press("a");
  await page.selectOption("#field-to", "u-wang");
  await press("Tab", "Tab", "Enter");
  await lastDone("Assigned to Wang Fang");
  await press("c");
  await page.selectOption("#field-condition", "clean");
  await press("Tab");
  await page.keyboard.type("Seen by the supervisor");
  await press("Enter");
  await tileSays(page, "204", "VC");
  await lastDone("Condition set to Clean (Seen by the supervisor)");
});

test("a form is left by Escape without closing the room, the room by another", async () => {
  await press("n");
  await page.waitForSelector(".small-form");
  await press("Escape");
  assert.equal(await page.locator(".small-form").count(), 0);
  assert.equal(await page.locator(".drawer").count(), 1);
  await press("Escape");
  await page.waitForSelector(".drawer", { state: "detached" });
  assert.equal(await focusedRoom(), "204", "the focus is back on the tile");
});

test("Enter on a tile opens it, digits change the section, the question mark shows the keys", async () => {
  await press("ArrowRight", "Enter");
  await page.waitForSelector(".drawer");
  assert.match(await page.textContent(".drawer h2"), /205/);
  await press("Escape", "7");
  await page.waitForSelector('.sections a[href="#/stock"][aria-current=page]');
  await press("?");
  await page.waitForSelector("dialog.keys");
  await press("Escape");
  await page.waitForSelector("dialog.keys", { state: "detached" });
  madeNoMistakes(page);
});

test("what was just done can be taken back", async () => {
  await press("1", "/");
  await page.keyboard.type("301");
  await press("Enter");
  await room();
  await press("v");
  await page.waitForSelector('[data-action="vip"][aria-pressed="true"]');
  await page.getByRole("button", { name: "Undo" }).last().click();
  await page.waitForSelector('[data-action="vip"][aria-pressed="false"]');
  await lastDone("Taken back: VIP set");
});

test("checking in whom the room expects today starts from what is known, and a walk-in from nothing", async () => {
  const frontDesk = await colleague(hotel, "u-tiago");
  const { body } = await frontDesk.document("property/main");
  const guests = { adults: 2, children: 1, name: "Marta" };
  await frontDesk.states("stay.expected", "room/302", { arrival: body.business_day, departure: "2030-01-05", guests });
  await frontDesk.states("stay.expected", "room/303", { arrival: "2030-01-02", departure: "2030-01-05", guests });
  const fields = async (number) => {
    await page.goto(`${hotel.url}/#/board/${number}`);
    await page.waitForFunction((room) => document.querySelector(".drawer h2")?.textContent === room, number);
    await press("i");
    return [await page.inputValue("#field-name"), await page.inputValue("#field-departure")];
  };
  assert.deepEqual(await fields("302"), ["Marta", "2030-01-05"]);
  await press("Enter");
  await tileSays(page, "302", "OD");
  assert.deepEqual(await fields("303"), ["", ""]);
  assert.match(await page.textContent(".facts"), /Next stay/);
});
