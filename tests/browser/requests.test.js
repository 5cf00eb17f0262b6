// What guests ask for: from the telephone to done, without a mouse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { handsOn } from "./support/clerk.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
await furnish(hotel);
const browser = await openBrowser();
const page = await openPage(browser, hotel);
const clerk = handsOn(page);
const frontDesk = await colleague(hotel, "u-tiago");
await signInToBoard(page, "u-chen");
await clerk.press("3");
await page.waitForSelector('.sections a[href="#/requests"][aria-current=page]');

const inMinutes = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();
const opens = async (room, what, more = {}) =>
  (await must(frontDesk.states("request.opened", null, { room, what, qty: 1, text: "", ...more }))).id;
const card = (words) => page.locator(".request", { hasText: words });
const order = () => page.$$eval(".request h2", (nodes) => nodes.map((node) => node.textContent));

test("one key begins a new request; room, what, how many, by when, for whom, and Enter", async () => {
  await page.locator(".empty", { hasText: "No request fits." }).waitFor();
  await clerk.press("n");
  await clerk.type("999");
  await page.selectOption("#field-what", "towels");
  await page.fill("#field-qty", "2");
  await page.fill("#field-due", "23:59");
  await page.selectOption("#field-to", "u-li");
  await page.locator("#field-qty").press("Enter");
  await page.locator(".small-form .problem", { hasText: "There is no room 999." }).waitFor();
  await page.fill("#field-room", "105");
  await page.locator("#field-room").press("Enter");
  await card("Room 105 · 2 × Towels").waitFor();
  assert.match(await card("Room 105").textContent(), /Due (.*, )?23:59/);
  assert.match(await card("Room 105").textContent(), /Asked: Chen Jing.*for Li Na/);
});

test("what is late comes first and says so in words and with a sign", async () => {
  await opens("106", "iron", { due_at: inMinutes(90) });
  await opens("107", "cot", { due_at: inMinutes(-5), text: "Twins" });
  await opens("104", "water");
  await card("Room 107").waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".request").length === 4);
  const first = page.locator(".request").first();
  assert.match(await first.textContent(), /Room 107 · Baby cot.*Overdue since/);
  assert.equal(await first.locator(".due .glyph-attention").count(), 1);
  assert.match((await order()).at(-1), /Room 104/, "what has no time comes last");
  await page.selectOption('[data-focus="choice-order"]', "room");
  assert.deepEqual(
    (await order()).map((words) => words.slice(5, 8)),
    ["104", "105", "106", "107"],
  );
  await page.selectOption('[data-focus="choice-state"]', "overdue");
  assert.deepEqual(await order(), ["Room 107 · Baby cot"]);
  await page.selectOption('[data-focus="choice-state"]', "unfinished");
  await page.selectOption('[data-focus="choice-order"]', "due");
});

test("it is accepted, handed to somebody else, and done", async () => {
  await card("Room 107").locator('[data-step="accepted"]').click();
  await card("Room 107").filter({ hasText: "Accepted: Chen Jing" }).waitFor();
  await card("Room 107").locator('[data-step="assigned"]').click();
  await page.selectOption(".request #field-to", "u-wang");
  await page.locator(".request .small-form .primary").click();
  await card("Room 107").filter({ hasText: "for Wang Fang" }).waitFor();
  await card("Room 107").locator('[data-step="done"]').click();
  await card("Room 107").waitFor({ state: "detached" });
});

test("a request that is no longer wanted is cancelled with the reason, and can be opened again", async () => {
  await card("Room 106").locator('[data-step="cancelled"]').click();
  await clerk.type("Guest found one");
  await clerk.press("Enter");
  await card("Room 106").waitFor({ state: "detached" });
  await page.selectOption('[data-focus="choice-state"]', "cancelled");
  await card("Room 106").filter({ hasText: "Remark: Guest found one" }).waitFor();
  await card("Room 106").locator('[data-step="reopened"]').click();
  await clerk.type("Wanted after all");
  await clerk.press("Enter");
  await card("Room 106").waitFor({ state: "detached" });
  await page.selectOption('[data-focus="choice-state"]', "unfinished");
  await card("Room 106").filter({ hasText: "Open" }).waitFor();
});

test("whoever comes second is told who was first", async () => {
  const id = await opens("108", "slippers");
  await card("Room 108").waitFor();
  const attendant = await colleague(hotel, "u-li");
  await must(attendant.states("request.done", `request/${id}`, {}));
  await card("Room 108").waitFor({ state: "detached" });
  const second = await frontDesk.states("request.done", `request/${id}`, {});
  assert.equal(second.reason, "already-done");
});

test("what is being written on a request outlives what others do to it", async () => {
  const id = await opens("109", "blanket");
  await card("Room 109").locator('[data-step="cancelled"]').click();
  await clerk.type("The guest");
  await must(frontDesk.states("request.accepted", `request/${id}`, {}));
  await card("Room 109").filter({ hasText: "Accepted: Tiago Reis" }).waitFor();
  await clerk.type(" has left");
  await clerk.press("Enter");
  await page.selectOption('[data-focus="choice-state"]', "cancelled");
  await card("Room 109").filter({ hasText: "Remark: The guest has left" }).waitFor();
  await page.selectOption('[data-focus="choice-state"]', "unfinished");
});

test("something is wanted in a public area, which is chosen in place of a room", async () => {
  await clerk.press("n");
  await page.waitForSelector("#field-place");
  await page.locator("#field-qty").press("Enter");
  await page.locator(".small-form .problem", { hasText: "Write a room number, or choose a public area." }).waitFor();
  await page.selectOption("#field-place", { label: "Pool deck" });
  await page.fill("#field-room", "105");
  await page.locator("#field-qty").press("Enter");
  await page.locator(".small-form .problem", { hasText: "Either a room or a public area, not both." }).waitFor();
  await isAccessible(page, "a request for a public area");
  await page.fill("#field-room", "");
  await page.selectOption("#field-what", "towels");
  await page.fill("#field-qty", "8");
  await page.locator("#field-qty").press("Enter");
  await card("Pool deck · 8 × Towels").waitFor();
  await opens(undefined, "water", { place: "lobby" });
  await card("Lobby · Drinking water").waitFor();
  await page.selectOption('[data-focus="choice-order"]', "room");
  assert.match((await order()).at(-1), /Pool deck/, "numbers come first");
  await page.selectOption('[data-focus="choice-order"]', "due");
});

test("an open area shows what is wanted there, and one key asks for more", async () => {
  await page.goto(`${hotel.url}/#/board/area/pool`);
  await clerk.factSays(/Requests\s*8 × Towels · Open/);
  await clerk.press("b");
  await page.selectOption("#field-what", "water");
  await page.locator("#field-qty").press("Enter");
  await clerk.factSays("Drinking water · Open");
  await clerk.press("Escape");
  await page.waitForSelector(".drawer", { state: "detached" });
});

test("an open room shows its requests, and one key asks for another", async () => {
  await clerk.press("Escape");
  await clerk.open("104");
  await clerk.factSays(/Requests\s*Drinking water · Open/);
  await clerk.press("b");
  await page.selectOption("#field-what", "pillows");
  await page.locator("#field-qty").press("Enter");
  await clerk.factSays("Pillows · Open");
  await clerk.press("Escape");
  await goTo(page, "requests");
  await card("Room 104 · Pillows").waitFor();
  await isAccessible(page, "requests");
  madeNoMistakes(page);
});
