// Who gets which rooms: by people and credits, several at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 30 });
await furnish(hotel, { settings: { shift_credits: 100 } });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
const lead = await colleague(hotel, "u-ana");
await signInToBoard(page, "u-chen");
await goTo(page, "assignment");

const person = (id) => page.locator(`.person[data-person="${id}"]`);
const load = async (id) => (await person(id).locator(".person-credits").textContent()).trim();
const listed = () => page.$$eval(".assign-room input", (boxes) => boxes.map((box) => box.value));
const given = async (doc) => {
  const { body } = await lead.document(doc);
  return doc.startsWith("area/") ? body.assigned_to : body.task.assigned_to;
};

test("everybody who takes rooms is listed with credits against the shift; the storekeeper is not", async () => {
  assert.equal(await load("u-li"), "0 of 100 credits");
  assert.equal(await person("u-he").count(), 0);
  assert.equal(await page.locator("button.give").first().isDisabled(), true, "nothing is chosen yet");
  await isAccessible(page, "assignment");
});

test("several rooms are chosen with the keyboard and given to somebody at once, in credits of their type", async () => {
  await page.locator('[data-focus="pick-room/101"]').focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.locator(".assign-chosen", { hasText: "2 chosen, 70 credits" }).waitFor();
  await page.locator('[data-focus="give-u-li"]').press("Enter");
  await page.locator(".notice", { hasText: "2 given to Li Na." }).waitFor();
  await person("u-li").filter({ hasText: "70 of 100 credits" }).waitFor();
  assert.equal(await given("room/101"), "u-li");
  assert.equal(await given("room/102"), "u-li");
  assert.ok(!(await listed()).includes("room/101"), "it has its person now");
});

test("more than a shift is said with a sign and words", async () => {
  await page.check('input[value="room/103"]');
  await page.locator('[data-focus="give-u-li"]').click();
  await person("u-li").filter({ hasText: "105 of 100 credits" }).waitFor();
  assert.match(await person("u-li").textContent(), /more than a shift/);
  assert.equal(await person("u-li").locator(".glyph-attention").count(), 1);
});

test("what was given is taken back together", async () => {
  await page.locator('[data-focus="floor-2"]').click();
  await page.locator('[data-focus="give-u-wang"]').click();
  await person("u-wang").filter({ hasText: "10 rooms · 1 area" }).waitFor();
  assert.equal(await given("area/corridor-2"), "u-wang");
  await page.locator(".notice", { hasText: "11 given to Wang Fang." }).getByRole("button", { name: "Undo" }).click();
  await person("u-wang").filter({ hasText: "0 rooms" }).waitFor();
  await page.locator(".notice", { hasText: "11 entries taken back." }).waitFor();
  assert.equal(await given("room/201"), null);
});

test("credits that were said for one room count for it", async () => {
  const admin = await colleague(hotel, "u-admin");
  const { body } = await lead.document("room/201");
  await must(admin.states("document.set", "room/201", { task: { ...body.task, credits: 50 } }));
  await page.locator(".assign-room", { hasText: "201" }).filter({ hasText: "50" }).waitFor();
});

test("rooms are taken from everybody again, and who may not give rooms only looks", async () => {
  await page.selectOption('[data-focus="choice-show"]', "work");
  await page.check('input[value="room/103"]');
  await page.locator('[data-focus="give-nobody"]').click();
  await person("u-li").filter({ hasText: "70 of 100 credits" }).waitFor();
  assert.equal(await given("room/103"), null);
  const desk = await openPage(browser, hotel);
  await signInToBoard(desk, "u-tiago");
  await goTo(desk, "assignment");
  await desk.waitForSelector(".person");
  assert.equal(await desk.locator("button.give").count(), 0);
  assert.equal(await desk.locator(".assign-room input").count(), 0);
  madeNoMistakes(desk);
});

test("what is chosen stays chosen while others work", async () => {
  await page.selectOption('[data-focus="choice-show"]', "unassigned");
  await page.check('input[value="room/105"]');
  await must(lead.states("room.assigned", "room/106", { to: "u-wang" }));
  await page.waitForFunction(() => !document.querySelector('input[value="room/106"]'));
  assert.equal(await page.isChecked('input[value="room/105"]'), true);
  await must(lead.states("room.assigned", "room/105", { to: "u-wang" }));
  await page.locator(".assign-chosen", { hasText: "Choose rooms, then a person." }).waitFor();
  madeNoMistakes(page);
});
