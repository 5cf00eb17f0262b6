// A clerk's hour without a mouse: sign in, a room, a loan, a key, the log, the handover, the roster, a report, sign out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, madeNoMistakes, openBrowser, openPage, takePicture } from "./support/browser.js";
import { handsOn } from "./support/clerk.js";
import { must } from "./support/furnish.js";
import { colleague, kPassword, openHotel } from "./support/hotel.js";

const kMostTabs = 250; // Further away is out of reach.

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const admin = await colleague(hotel, "u-admin");
await must(admin.states("document.set", "custody/master-1", { names: { en: "Master key 1" }, class: "key", label: "M-1", floor: "1" }));
const page = await openPage(browser, hotel);
const { press, type, open, lastDone } = handsOn(page);
await page.evaluate(() => {
  window.mouseEvents = 0;
  for (const name of ["mousedown", "touchstart"]) {
    addEventListener(name, () => (window.mouseEvents += 1), true);
  }
});

/** Tabs on until what has the focus matches; whatever is passed on the way can be seen to have it. */
async function tabTo(selector) {
  for (let tabs = 0; tabs < kMostTabs; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  assert.fail(`${selector} is not reached with the Tab key`);
}

const goBy = async (section) => {
  await tabTo(`.sections a[href="#/${section}"]`);
  await press("Enter");
  await page.waitForSelector(`.sections a[href="#/${section}"][aria-current=page]`);
};

test("she signs in", async () => {
  await page.waitForSelector("dialog.signin");
  await tabTo("dialog.signin input[name=staff]");
  await type("u-chen");
  await press("Tab");
  await type(kPassword);
  await press("Enter");
  await page.waitForSelector(".tile");
});

test("a room is marked for a VIP, and something is lent into it", async () => {
  await open("103");
  await press("v");
  await lastDone("VIP set");
  await press(".");
  await page.waitForSelector(".small-form");
  await tabTo(".small-form [type=submit]");
  await press("Enter");
  await page.locator(".notice-text", { hasText: "Lent" }).waitFor();
  await press("Escape");
});

test("a key goes out and comes back", async () => {
  await goBy("custody");
  await tabTo('.asset [data-step="issued"]');
  await press("Enter");
  await page.waitForSelector(".small-form");
  await tabTo("#field-to");
  await type("Li");
  await tabTo(".small-form [type=submit]");
  await press("Enter");
  await page.locator(".asset", { hasText: "Li Na" }).waitFor();
  await isAccessible(page, "a key is out");
  await tabTo('.asset [data-step="returned"]');
  await press("Enter");
  await page.locator(".asset", { hasText: "In the office" }).waitFor();
});

test("the log, and the shift handed over", async () => {
  await goBy("handover");
  await press("n");
  await page.waitForSelector(".small-form");
  await type("Lift 2 stands.");
  await tabTo("#field-open");
  await press("Space");
  await tabTo(".small-form [type=submit]");
  await press("Enter");
  await page.locator(".log-entry", { hasText: "Lift 2 stands." }).waitFor();
  await tabTo('[data-focus="hand-over"]');
  await press("Enter");
  await page.waitForSelector("#field-items");
  await tabTo(".small-form [type=submit]");
  await press("Enter");
  await page.locator(".handover", { hasText: "Not taken over yet" }).waitFor();
  await takePicture(page, "clerk-hour");
});

test("the roster of today, and a report", async () => {
  await goBy("roster");
  await tabTo('[data-focus^="shift-u-li-"]');
  await type("Early");
  await page.locator(".times", { hasText: "07:00–15:30" }).waitFor();
  await goBy("reports");
  await tabTo('[data-focus="choice-report"]');
  await page.locator("caption", { hasText: "Room status" }).waitFor();
});

test("she goes home; no hand was at the mouse", async () => {
  await tabTo(".head .tools button:last-child");
  await press("Enter");
  await page.waitForSelector("dialog.signin");
  assert.equal(await page.evaluate(() => window.mouseEvents), 0);
  madeNoMistakes(page);
});
