// The server goes away and comes back; a session ends. Nothing that was entered is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isLive, openBrowser, openPage, signIn, signInToBoard, takePicture, tileSays } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 10 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

test("with the server away the page says so, keeps its last state, and keeps what is entered", async () => {
  await page.goto(`${hotel.url}/#/board/103`);
  await page.waitForSelector(".drawer h2");
  await hotel.stop();
  await page.waitForSelector('.link[data-status="reconnecting"]');
  assert.match(await page.textContent(".banner"), /The server does not answer\. You see the last known state/);
  assert.equal(await page.locator(".tile").count(), 10);
  await page.keyboard.press("n");
  await page.keyboard.type("Written while the server was away.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".pending", { hasText: "1 entry waits for the server." }).waitFor();
  await takePicture(page, "server-away");
});

test("when it is back the page is live by itself, and the entry arrives once", async () => {
  await hotel.start();
  await isLive(page);
  await page.locator(".entry-what", { hasText: "Written while the server was away." }).waitFor();
  assert.equal(await page.locator(".entry-what", { hasText: "Written while the server was away." }).count(), 1);
  await page.waitForFunction(() => document.querySelector(".pending").textContent === "");
});

test("what happened while the page was cut off is there afterwards", async () => {
  const context = page.context();
  await context.setOffline(true);
  await page.waitForSelector('.link[data-status="reconnecting"]', { timeout: 30_000 });
  const frontDesk = await colleague(hotel, "u-tiago");
  await frontDesk.states("stay.checked_in", "room/107", { guests: { adults: 1 }, flags: [], departure: "2030-01-02" });
  await context.setOffline(false);
  await isLive(page);
  await tileSays(page, "107", "OD");
});

test("a session that ends asks for the password over the page, and the entry made meanwhile is sent", async () => {
  await page.context().clearCookies();
  await page.keyboard.press("n");
  await page.keyboard.type("Written after the session had ended.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".signin");
  assert.match(await page.textContent(".signin"), /Your session has ended\. Nothing is lost/);
  assert.equal(await page.locator(".drawer").count(), 1, "the room stays open behind it");
  await signIn(page, "u-chen");
  await page.locator(".entry-what", { hasText: "Written after the session had ended." }).waitFor();
});
