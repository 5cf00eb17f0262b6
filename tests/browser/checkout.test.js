// A guest stands at the front desk, and somebody has to look at the room. What is worth seconds is never left to hope.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isAccessible,
  isLive,
  madeNoMistakes,
  openBrowser,
  openPage,
  signInToBoard,
  takePicture,
} from "./support/browser.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";
import { openTablet } from "./support/tabletctl.js";

const kPromisedMs = 10_000;

const hotel = await openHotel({ rooms: 30 });
await furnish(hotel);
const browser = await openBrowser();
const page = await openPage(browser, hotel);
const frontDesk = await colleague(hotel, "u-tiago");
const lead = await colleague(hotel, "u-ana");
const tablet = openTablet(hotel, "Floor 1", "u-li");
for (const number of ["101", "102", "103", "104", "105", "201"]) {
  await must(
    frontDesk.states("stay.checked_in", `room/${number}`, {
      guests: { adults: 1 },
      flags: [],
      departure: "2030-01-02",
    }),
  );
  await must(lead.states("room.assigned", `room/${number}`, { to: "u-li" }));
}
await signInToBoard(page, "u-tiago");

const strip = () => page.locator(".checkouts");
const entry = (number) => page.locator(`.checkout[data-room="${number}"]`);
const press = async (...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
};
const askFor = async (number) => {
  await press("/");
  await page.keyboard.type(number);
  await press("Enter");
  await page.waitForFunction((room) => document.querySelector(".drawer h2")?.textContent === room, number);
  await press("x");
};

test("while nobody waits there is no strip", async () => {
  assert.equal(await strip().isVisible(), false);
});

test("a room number and one key ask for it, and the strip says which room, asked when, and for how long", async () => {
  await askFor("101");
  await page.waitForSelector('.checkout.waiting[data-room="101"]');
  assert.match(await entry("101").textContent(), /Room 101.*0:0\d.*asked \d\d:\d\d by Tiago Reis.*not on a tablet yet/);
  assert.equal(await page.locator('[data-action="checkout"]').count(), 0, "it waits already");
});

test("a tablet that receives it stops the worry: no alarm, and whose tablet has it", async () => {
  tablet.sync();
  tablet.taps("checkout.received", "room/101");
  tablet.sync();
  await page.waitForSelector('.checkout.received[data-room="101"]');
  assert.match(await entry("101").textContent(), /on Li Na's tablet since \d\d:\d\d/);
  await page.waitForFunction(() => document.querySelector('[data-room="101"] .timer').textContent >= "0:11", null, {
    timeout: kPromisedMs + 5_000,
  });
  assert.equal(await page.locator(".checkout.alarm").count(), 0);
});

test("the result comes back with the time it took, and leaves when it has been read", async () => {
  tablet.taps("checkout.inspected", "room/101", { result: "items", items: [{ what: "bath-towel", qty: 2 }], text: "" });
  tablet.sync();
  await page.waitForSelector('.checkout.answered[data-room="101"]');
  assert.match(await entry("101").textContent(), /0:1\d.*something to charge or missing, 2 × Bath towel.*Li Na/);
  const { checkout } = (await frontDesk.document("room/101")).body;
  const seconds = Math.floor((Date.parse(checkout.at) - Date.parse(checkout.asked_at)) / 1_000);
  assert.equal(await entry("101").locator(".timer").textContent(), `0:${String(seconds).padStart(2, "0")}`);
  assert.match(await page.textContent("#announcements"), /Room 101: something to charge or missing/);
  await page.waitForFunction(() => /Took.*0:1\d/.test(document.querySelector(".facts").textContent));
  await takePicture(page, "checkout-answered");
  await entry("101").getByRole("button", { name: "Seen" }).click();
  await entry("101").waitFor({ state: "detached" });
});

test("a tablet that is off raises an alarm within ten seconds, naming the attendant and the tablet's last contact", async () => {
  const asked = Date.now();
  await askFor("102");
  const alarm = page.locator('.checkout.alarm[data-room="102"]');
  await alarm.waitFor({ timeout: kPromisedMs - (Date.now() - asked) });
  assert.ok(Date.now() - asked <= kPromisedMs, `the alarm stood after ${Date.now() - asked} ms`);
  const words = alarm.locator('[role="alert"]');
  assert.match(await words.textContent(), /Not delivered: use the radio\./);
  await words.filter({ hasText: /It is Li Na's room\. Tablet: Floor 1, last contact \d\d:\d\d\./ }).waitFor();
  assert.equal(await alarm.locator(".glyph-attention").count(), 1, "a sign beside the words and the colour");
  assert.equal(await alarm.isVisible(), true);
  const box = await alarm.boundingBox();
  const drawer = await page.locator(".drawer").boundingBox();
  assert.ok(box.x + box.width <= drawer.x, "the open room does not lie over it");
  await isAccessible(page, "an alarm");
  await takePicture(page, "checkout-alarm");
});

test("the alarm stands over every section and whatever is scrolled, until somebody has used the radio", async () => {
  await press("Escape", "2");
  await page.waitForSelector('.sections a[href="#/attention"][aria-current=page]');
  await page.locator('.card.undelivered[data-room="102"]').waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const box = await page.locator(".checkout.alarm").boundingBox();
  assert.ok(box.y >= 0 && box.y < 300, "in sight");
  await page.locator(".checkout.alarm").getByRole("button", { name: "Told by radio" }).click();
  await page.locator(".checkout.alarm").waitFor({ state: "detached" });
  assert.match(await entry("102").textContent(), /Not delivered; told by radio\./);
});

test("what arrives late after all says so", async () => {
  tablet.sync();
  tablet.taps("checkout.received", "room/102");
  tablet.taps("checkout.inspected", "room/102", { result: "ok", items: [], text: "" });
  tablet.sync();
  await page.waitForSelector('.checkout.answered[data-room="102"]');
  assert.match(await entry("102").textContent(), /all in order/);
  await press("1");
});

test("a check-out asks by itself where the hotel says so", async () => {
  await furnish(hotel, { settings: { checkout_inspection: true } });
  await page.goto(`${hotel.url}/#/board/103`);
  await page.waitForFunction(() => document.querySelector(".drawer h2")?.textContent === "103");
  await press("o");
  await page.waitForSelector('.checkout.waiting[data-room="103"]');
  const { checkout, occupancy } = (await frontDesk.document("room/103")).body;
  assert.equal(occupancy, "vacant");
  assert.equal(checkout.received_at, null);
});

test("asked while the server is away, it is an alarm as well", async () => {
  await askFor("104");
  await page.waitForSelector('.checkout.waiting[data-room="104"]');
  tablet.sync();
  for (const number of ["103", "104"]) {
    tablet.taps("checkout.received", `room/${number}`);
  }
  tablet.sync();
  await page.waitForSelector('.checkout.received[data-room="104"]');
  await hotel.stop();
  await askFor("105");
  await page.locator('.checkout[data-room="105"]', { hasText: "Not yet at the server" }).waitFor();
  await page.locator('.checkout.alarm[data-room="105"]').waitFor({ timeout: kPromisedMs });
  await hotel.start();
  await isLive(page);
  await page.locator(".facts", { hasText: "not on a tablet yet" }).waitFor();
  tablet.sync();
  tablet.taps("checkout.received", "room/105");
  tablet.sync();
  await page.waitForSelector('.checkout.received[data-room="105"]');
});

test("the alarm makes no sound unless somebody switches it on, and the browser remembers", async () => {
  const sound = page.locator('[data-focus="checkout-sound"]');
  assert.equal(await sound.textContent(), "Alarm sound: off");
  await sound.click();
  assert.equal(await sound.textContent(), "Alarm sound: on");
  await page.reload();
  await page.waitForSelector(".checkout");
  assert.equal(await page.locator('[data-focus="checkout-sound"]').textContent(), "Alarm sound: on");
  madeNoMistakes(page);
});
