// The deep-cleaning plan: what is due in which room, and what somebody has done.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  goTo,
  isAccessible,
  madeNoMistakes,
  openBrowser,
  openPage,
  signInToBoard,
  takePicture,
} from "./support/browser.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const kQuickMs = 1_000; // A person who presses a key and sees the plan within it does not wait.

const hotel = await openHotel({ rooms: 210 });
const admin = await furnish(hotel);
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");
const day = (await admin.document("property/main")).body.business_day;

const cell = (number, column) => page.locator(`.plan tr[data-room="${number}"] td:nth-of-type(${column})`);
const lines = () =>
  page.$$eval(".plan tbody tr", (nodes) => nodes.map((node) => `${node.dataset.room} ${node.dataset.item}`));
const daysAgo = (count) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
};
const doneOn = (number, item, when) =>
  must(
    admin.states("document.set", `room/${number}`, {
      deep: { [item]: { day: when, by: "u-li", op: "01900000-0000-7000-8000-000000000001" } },
    }),
  );

test("two hundred and ten rooms by six items stand there at once", async () => {
  const took = await page.evaluate(async () => {
    const begun = performance.now();
    location.hash = "#/deep-cleaning";
    while (document.querySelectorAll(".plan .due-cell").length < 1260) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - begun;
  });
  assert.ok(took < kQuickMs, `it took ${Math.round(took)} ms`);
  assert.match(await page.textContent(".plan-counts"), /0 overdue · 1260 never done/);
  await isAccessible(page, "the plan");
});

test("what is overdue, due this week and due later is told by word and sign, and another entry redraws one row only", async () => {
  await page.evaluate(() => document.querySelectorAll(".plan tbody tr").forEach((row) => (row.stoodBefore = true)));
  await doneOn("101", "vents", daysAgo(40));
  await cell("101", 2).filter({ hasText: "overdue" }).waitFor();
  const rebuilt = await page.$$eval(".plan tbody tr", (rows) =>
    rows.filter((row) => !row.stoodBefore).map((row) => row.dataset.room),
  );
  assert.deepEqual(rebuilt, ["101"]);
  assert.equal(await cell("101", 2).locator(".glyph-attention").count(), 1);
  await doneOn("102", "vents", daysAgo(30));
  await cell("102", 2).filter({ hasText: "today" }).waitFor();
  await doneOn("103", "vents", daysAgo(27));
  await doneOn("104", "vents", daysAgo(2));
  await page
    .locator(".plan-counts", { hasText: "1 overdue · 1256 never done · 1 due today · 1 due within seven days" })
    .waitFor();
});

test("by due date, filtered by floor and item, what is most pressing comes first", async () => {
  await page.selectOption('[data-focus="choice-view"]', "due");
  await page.selectOption('[data-focus="choice-item"]', "vents");
  await page.selectOption('[data-focus="choice-floor"]', "1");
  await page.selectOption('[data-focus="choice-horizon"]', "overdue");
  assert.deepEqual(await lines(), ["101 vents"]);
  assert.match(await page.textContent(".plan tbody"), /overdue since .*Li Na/);
  await page.selectOption('[data-focus="choice-horizon"]', "week");
  assert.equal((await lines())[0], "101 vents");
  assert.equal((await lines()).at(-1), "103 vents");
  assert.ok(!(await lines()).includes("104 vents"), "not before its cycle is over");
});

test("what was done is ticked off for several rooms at once, said once, and taken back together", async () => {
  const button = page.locator('[data-focus="deep-done"]');
  assert.equal(await button.isDisabled(), true);
  await page.getByLabel("Air vents in 101 was done").check();
  await page.getByLabel("Air vents in 102 was done").check();
  assert.equal(await button.textContent(), "Mark done (2)");
  await button.click();
  await page.locator(".notice", { hasText: "Deep cleaning entered for 2 rooms." }).waitFor();
  await page.locator('.plan tr[data-room="101"]').waitFor({ state: "detached" });
  assert.equal((await admin.document("room/101")).body.deep.vents.day, day);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator('.plan tr[data-room="101"]').waitFor();
  assert.equal((await admin.document("room/101")).body.deep.vents.day, daysAgo(40));
});

test("a plan on paper is a plain table without its controls", async () => {
  await page.selectOption('[data-focus="choice-view"]', "rooms");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".section-tools").first().isVisible(), false);
  assert.equal(await page.locator(".plan table").isVisible(), true);
  const position = await page.$eval(".plan thead th", (node) => getComputedStyle(node).position);
  assert.equal(position, "static", "a head that sticks would lie over the rows of each sheet");
  await takePicture(page, "print-plan");
  await page.emulateMedia({ media: "screen" });
});

test("a room of the plan opens beside it", async () => {
  await page.locator('[data-focus="plan-103"]').click();
  await page.waitForSelector(".drawer");
  assert.match(page.url(), /#\/deep-cleaning\/103$/);
  await page.keyboard.press("Escape");
  await goTo(page, "board");
  madeNoMistakes(page);
});
