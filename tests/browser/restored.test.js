// The server is restored from a backup: the office is told what is missing, and which rooms to look at.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isLive, openBrowser, openPage, signInToBoard, takePicture } from "./support/browser.js";
import { openHotel, tablet } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 10 });
const floor = await tablet(hotel);
const backup = join(hotel.folder, "noon.backup");
hotel.call("backup", backup);
const noted = floor.operation(1, "room.noted", "room/103", { text: "The lamp flickers." });
const told = (await floor.sync(null, [noted])).body;
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");
await hotel.stop();
rmSync(hotel.data, { recursive: true });
hotel.call("restore", backup);
await hotel.start();
await isLive(page).catch(() => {}); // The session may be younger than the backup.
await page.context().clearCookies();
await page.reload();
await signInToBoard(page, "u-chen");

const banner = (words) => page.locator(".banner p", { hasText: words });

test("the page says up to when everything is there, and what to do", async () => {
  await banner("The server was restored to").waitFor();
  await banner("please enter it again").waitFor();
  await banner("No room differs so far.").waitFor();
});

test("what a tablet brings back names the room to look at", async () => {
  const refused = await floor.sync(told.cursor, []);
  assert.equal(refused.body.code, "history-changed");
  const again = await floor.sync(null, [{ ...noted, eff: told.results[0].eff }]);
  assert.equal(again.body.results[0].outcome, "applied");
  await banner("1 room differs so far:").waitFor();
  await takePicture(page, "restored");
  await page.locator(".banner button", { hasText: "103" }).click();
  await page.locator(".drawer h2", { hasText: "103" }).waitFor();
});

test("when a clerk has checked, the page is as always", async () => {
  await page.locator(".banner button", { hasText: "All checked" }).click();
  await banner("The server was restored to").waitFor({ state: "detached" });
});
