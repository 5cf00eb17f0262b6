// Lost & found and loans as the office works with them: registered, kept, claimed, returned, signed away; lent, asked
// back.

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
import { must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const frontDesk = await colleague(hotel, "u-tiago");
const li = await colleague(hotel, "u-li");
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

const card = (text) => page.locator(".cards .card", { hasText: text });
const press = (text, step) => card(text).locator(`[data-step="${step}"]`).click();
const says = (text, words) => card(text).getByText(words).first().waitFor();

async function lendTo(number, what, qty = 1) {
  const turn = (await li.document(`room/${number}`)).body.turn;
  return must(li.states("loan.opened", null, { room: number, turn, what, qty }));
}

test("what an attendant found is received, stored until its day, claimed and returned", async () => {
  await must(li.states("found.reported", null, { room: "103", what: "telephone", class: "valuable", photos: [] }));
  await goTo(page, "found");
  await says("Telephone", "With its finder");
  await press("Telephone", "received");
  await says("Telephone", "Handed over");
  await says("Telephone", "housekeeping office");
  await press("Telephone", "stored");
  await page.fill("[name=storage]", "safe 2");
  await isAccessible(page, "storing a found item");
  await takePicture(page, "found-storing");
  await page.click(".small-form [type=submit]");
  await says("Telephone", "Lies: safe 2");
  await says("Telephone", "365 days more"); // A valuable's.

  await press("Telephone", "claimed");
  await page.fill("[name=claimant]", "Ms Nakamura");
  await page.fill("[name=contact]", "+81 3 0000 0000");
  await page.click(".small-form [type=submit]");
  await says("Telephone", "Claimed: Ms Nakamura");

  await press("Telephone", "returned");
  assert.equal(await page.inputValue("[name=to]"), "Ms Nakamura");
  await page.check("[name=id_shown]");
  await page.click(".small-form [type=submit]");
  await page.selectOption('[data-focus="choice-state"]', "returned");
  await says("Telephone", "Returned to Ms Nakamura");
  await says("Telephone", "identity shown");
  await page.selectOption('[data-focus="choice-state"]', "here");
});

test("two say that they had it: a supervisor asks both, and lets one stand", async () => {
  const { id } = await must(li.states("found.reported", null, { room: "103", what: "watch", label: "LF-9", photos: [] }));
  const ana = await colleague(hotel, "u-ana");
  await ana.states("found.handed_over", `found-item/${id}`, { to: "security" });
  const settling = await openPage(browser, hotel);
  await signInToBoard(settling, "u-sun");
  await goTo(settling, "attention");
  const dispute = settling.locator(".attention-conflicts .conflict", { hasText: "did not hold it" });
  await dispute.waitFor();
  await isAccessible(settling, "a disputed hand-over");
  await dispute.locator("button.side", { hasText: "To security" }).click();
  await dispute.waitFor({ state: "detached" });
  await madeNoMistakes(settling);
  const { body } = await ana.document(`found-item/${id}`);
  assert.equal(body.custody.at(-1).to, "security");
});

test("who claimed something is not told to whoever may not read guests' names", async () => {
  const [{ doc }] = await page.evaluate(async () => {
    const { docs } = await (await fetch("/v1/documents?kind=found-item")).json();
    return docs;
  });
  const item = await li.document(doc);
  assert.equal(item.body.state, "returned");
  assert.ok(!JSON.stringify(item).includes("Nakamura"));
  const history = JSON.stringify(await li.history(doc));
  assert.ok(history.includes("found.claimed") && history.includes("found.returned"));
  assert.ok(!history.includes("Nakamura"));
  assert.ok(JSON.stringify(await frontDesk.history(doc)).includes("Nakamura"));
  assert.ok(JSON.stringify(await frontDesk.document(doc)).includes("Nakamura"));
});

test("what was kept long enough is signed away by two people", async () => {
  const sun = await colleague(hotel, "u-sun");
  const { id } = await must(li.states("found.reported", null, { room: "104", what: "umbrella", photos: [] }));
  const doc = `found-item/${id}`;
  await must(sun.states("found.stored", doc, { storage: "shelf 1", keep_until: "2020-01-01" }));
  await says("Umbrella", "Kept long enough");
  await goTo(page, "attention");
  await says("Umbrella", "Kept long enough");
  await goTo(page, "found");
  await press("Umbrella", "disposal_signed");
  await page.selectOption("[name=how]", "donated");
  await page.click(".small-form [type=submit]");
  await says("Umbrella", "a second person has to sign");
  assert.equal(await card("Umbrella").locator('[data-step="disposal_signed"]').count(), 0); // Not by the same.
  await must(sun.states("found.disposal_signed", doc, { how: "donated" }));
  await page.selectOption('[data-focus="choice-state"]', "disposed");
  await says("Umbrella", "Disposed of");
  await page.selectOption('[data-focus="choice-state"]', "here");
});

test("the register is searched by what, room, day and label", async () => {
  await must(li.states("found.reported", null, { room: "105", what: "toy", label: "LF-17", photos: [] }));
  await must(li.states("found.reported", null, { room: "106", what: "book", photos: [] }));
  const shown = () => page.locator(".cards .card h2").allTextContents();
  await says("Toy", "LF-17");
  await says("Book", "Room 106");
  for (const [asked, found] of [["toy", "Toy"], ["106", "Book"], ["lf-17", "Toy"]]) {
    await page.fill(".found-search", asked);
    assert.deepEqual((await shown()).map((title) => title.split(" ")[0]), [found]);
  }
  await page.fill(".found-search", new Date().toISOString().slice(0, 10));
  assert.equal((await shown()).length, 3); // With the watch that two handed over.
  await page.fill(".found-search", "");
});

test("a label says what is on the shelf, and nothing about anybody", async () => {
  await page.evaluate(() => (window.print = () => (window.printed = document.querySelector(".found-tag").innerText)));
  await press("Toy", "label");
  const printed = await page.evaluate(() => window.printed);
  assert.match(printed, /LF-17[^]*Toy · Room 105/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".found-tag").count(), 0);
});

test("a clerk lends with a room number and one key, and undoes it", async () => {
  await page.keyboard.press("/");
  await page.keyboard.type("107");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".drawer");
  await page.keyboard.press(".");
  await page.selectOption("[name=what]", "iron");
  await isAccessible(page, "lending");
  await page.click(".small-form [type=submit]");
  await page.locator(".drawer", { hasText: "Lent to this room" }).waitFor();
  await page.locator(".drawer", { hasText: "Iron" }).waitFor();
  await page.keyboard.press("Escape");
});

test("loans whose guest leaves come first, follow the guest, and are given back one by one", async () => {
  const stay = { guests: {}, departure: "2030-01-02" };
  await must(frontDesk.states("stay.checked_in", "room/201", stay));
  await must(frontDesk.states("stay.checked_in", "room/202", stay));
  await must(frontDesk.states("stay.checked_in", "room/110", stay));
  await lendTo("110", "blanket");
  await lendTo("201", "adapter", 3);
  await lendTo("202", "cot");
  await must(frontDesk.states("stay.due_out", "room/201", {}));
  await must(frontDesk.states("stay.moved", "room/205", { from: "room/202", ...stay }));
  await goTo(page, "loans");
  await says("Adapter", "Its guest leaves today");
  await says("Cot", "Its guest has moved to room 205");
  assert.match(await page.locator(".cards .card h2").first().textContent(), /202 · Cot/);
  await isAccessible(page, "loans");
  await takePicture(page, "loans-warned");

  await press("Cot", "moved");
  await says("Cot", "Room 205 · Cot");
  assert.equal(await card("Cot").locator(".overdue").count(), 0);

  await press("Adapter", "returned");
  await page.fill("[name=qty]", "2");
  await page.click(".small-form [type=submit]");
  await says("Adapter", "1 of 3 out");
  await press("Adapter", "returned"); // The last one needs no number.
  await page.waitForFunction(() => !document.querySelector("main").innerText.includes("Adapter"));
  await page.selectOption('[data-focus="choice-state"]', "closed");
  await says("Adapter", "Closed");
  await page.selectOption('[data-focus="choice-state"]', "out");
  madeNoMistakes(page);
});

test("an administrator says how long things are kept", async () => {
  const admin = await openPage(browser, hotel);
  await signInToBoard(admin, "u-admin");
  await goTo(admin, "settings");
  await admin.click('[data-focus="change-retention"]');
  await admin.fill("[name=valuable]", "400");
  await admin.click(".small-form [type=submit]");
  await admin.locator('[data-setup="retention"] tr', { hasText: "Valuable" }).getByText("400 days").waitFor();
  assert.deepEqual((await frontDesk.document("property/main")).body.settings.retention_days, { valuable: 400 });
  madeNoMistakes(admin);
});
