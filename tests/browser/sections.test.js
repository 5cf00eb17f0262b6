// Every section in both languages and both themes: no word missing, nothing serious for assistive tools, a picture of each.

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

const kSections = [
  "requests",
  "assignment",
  "deep-cleaning",
  "work-orders",
  "stock",
  "found",
  "loans",
  "custody",
  "handover",
  "briefing",
  "roster",
  "tablets",
  "attention",
  "settings",
  "reports",
  "audit",
];
const kLooks = [
  { language: "en", theme: "light", width: 1440, height: 900 },
  { language: "zh-CN", theme: "dark", width: 1440, height: 900 },
  { language: "en", theme: "dark", width: 1024, height: 768 },
  { language: "zh-CN", theme: "light", width: 1024, height: 768 },
];

const hotel = await openHotel({ rooms: 60 });
const browser = await openBrowser();
await fillTheDay();
await fillTheHouse();

/** A little of everything that the page shows. */
async function fillTheDay() {
  const frontDesk = await colleague(hotel, "u-tiago");
  const li = await colleague(hotel, "u-li");
  const wang = await colleague(hotel, "u-wang");
  const storekeeper = await colleague(hotel, "u-he");
  for (const number of ["102", "103", "107", "204", "205", "306", "401"]) {
    await frontDesk.states("stay.checked_in", `room/${number}`, {
      guests: { adults: 2, children: 1 },
      flags: number === "204" ? ["vip"] : [],
      departure: "2030-01-02",
    });
  }
  await frontDesk.states("stay.checked_out", "room/107", {});
  await li.states("room.started", "room/101", { turn: null, task: "departure", over: null });
  await wang.states("room.started", "room/101", { turn: null, task: "departure", over: null });
  await li.states("room.observed", "room/104", { turn: null, occupied: true, persons: 1, luggage: "light" });
  await li.states("room.overridden", "room/105", { condition: "inspected", reason: "looks fine" });
  await li.states("damage.reported", null, {
    room: "106",
    category: "hvac",
    what: "something-else",
    priority: "p1",
    text: "No air at all.",
    photos: [],
  });
  const { id: before } = await li.states("damage.reported", null, {
    room: "304",
    category: "electrical",
    what: "socket-dead",
    priority: "p2",
    hazard: true,
    charge: [{ what: "bath-towel", qty: 2, price: 1250 }],
    text: "It sparks when the kettle is on.",
  });
  const engineer = await colleague(hotel, "u-liu");
  const wish = { sale: "out-of-order", from: "2030-01-01", to: "2030-01-03", reason: "The wall has to be opened." };
  await engineer.states("work_order.out_of_order_asked", `work-order/${before}`, wish);
  await engineer.states("work_order.assigned", `work-order/${before}`, { to: "u-liu" });
  await li.states("damage.reported", null, {
    room: "305",
    category: "plumbing",
    what: "tap-leaks",
    priority: "p3",
    repeat_of: `work-order/${before}`,
  });
  await storekeeper.states("stock.received", "stock/store/soap", { qty: 200 });
  await li.states("stock.used", "stock/floor-1/soap", { qty: 2 });
}

/** A little of everything that the office asks of housekeeping: the longest words that each view has to hold. */
async function fillTheHouse() {
  const admin = await furnish(hotel, { settings: { dnd_threshold_minutes: 0, shift_credits: 60 } });
  const { business_day: day } = (await admin.document("property/main")).body;
  const frontDesk = await colleague(hotel, "u-tiago");
  const li = await colleague(hotel, "u-li");
  const lead = await colleague(hotel, "u-ana");
  const turn = (await li.document("room/205")).body.turn;
  await must(li.states("room.service_set", "room/205", { turn, flag: "double-lock", after: null }));
  await must(li.states("room.observed", "room/205", { turn, occupied: true, persons: 1, luggage: "light" }));
  for (const number of ["201", "202", "203"]) {
    await must(lead.states("room.assigned", `room/${number}`, { to: "u-li" }));
  }
  await must(lead.states("area.assigned", "area/lobby", { to: "u-li" }));
  await must(li.states("area.started", "area/pool", { over: null }));
  await must(li.states("room.deep_cleaned", "room/301", { items: ["vents", "carpet"] }));
  const asked = { room: "204", what: "laundry-pickup", qty: 2, text: "Two bags", to: "u-li" };
  for (const minutes of [-10, 5, 90]) {
    const due_at = new Date(Date.now() + minutes * 60_000).toISOString();
    await must(frontDesk.states("request.opened", null, { ...asked, due_at }));
  }
  await must(frontDesk.states("loan.opened", null, { room: "204", turn: null, what: "ironing-board", qty: 2, label: "I-4" }));
  const { id } = await must(li.states("found.reported", null, { room: "107", what: "jewellery", class: "valuable" }));
  await must(li.states("found.handed_over", `found-item/${id}`, { to: "office", sealed: true, remark: "in the safe bag" }));
  const clerk = await colleague(hotel, "u-chen");
  await must(clerk.states("found.stored", `found-item/${id}`, { storage: "safe 2", keep_until: "2020-01-01" }));
  const stay = { arrival: day, departure: "2030-01-05", eta: "14:30", flags: ["vip"], guests: {} };
  await must(frontDesk.states("stay.expected", "room/305", stay));
  await must(frontDesk.states("checkout.asked", "room/107", { turn: (await li.document("room/107")).body.turn }));
}

/** Keys that have no words are shown as themselves: `board.none`. */
async function hasAllWords(page, what) {
  const bare = await page.evaluate(() => document.body.innerText.match(/\b[a-z-]+\.[a-z-]+(\.[a-z-]+)*\b/g) ?? []);
  assert.deepEqual(bare, [], `words of ${what}`);
}

/** What a section shows only when somebody asks for it: the form of a request, the plan by due date. */
async function opensWhatItHides(page, section, name) {
  if (section === "requests") {
    await page.keyboard.press("n");
    await page.waitForSelector(".small-form");
    await isAccessible(page, `new request, ${name}`);
    await hasAllWords(page, `new request, ${name}`);
    await takePicture(page, `request-form-${name}`);
    await page.keyboard.press("Escape");
  } else if (section === "deep-cleaning") {
    await page.selectOption('[data-focus="choice-view"]', "due");
    await isAccessible(page, `plan by due date, ${name}`);
    await hasAllWords(page, `plan by due date, ${name}`);
    await takePicture(page, `plan-due-${name}`);
    await page.selectOption('[data-focus="choice-view"]', "rooms");
  }
}

for (const look of kLooks) {
  const name = `${look.language}-${look.theme}-${look.width}`;

  test(`all sections, ${name}`, async () => {
    const page = await openPage(browser, hotel, look);
    await signInToBoard(page, "u-chen");
    await isAccessible(page, `board, ${name}`);
    await hasAllWords(page, `board, ${name}`);
    await takePicture(page, `board-${name}`);
    for (const section of kSections) {
      await goTo(page, section);
      await page.waitForSelector("main h1");
      await isAccessible(page, `${section}, ${name}`);
      await hasAllWords(page, `${section}, ${name}`);
      await takePicture(page, `${section}-${name}`);
      await opensWhatItHides(page, section, name);
    }
    for (const path of ["204", "205", "107", "area/lobby"]) {
      await page.goto(`${hotel.url}/#/board/${path}`);
      await page.waitForSelector(".history li");
      await isAccessible(page, `${path}, ${name}`);
      await hasAllWords(page, `${path}, ${name}`);
      await takePicture(page, `room-${path.replace("/", "-")}-${name}`);
    }
    madeNoMistakes(page);
    await page.context().close();
  });
}

test("a code for a new tablet comes with its address, its time, and a symbol to scan", async () => {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, "u-chen");
  await goTo(page, "tablets");
  await page.getByRole("button", { name: "Make a code" }).click();
  assert.match(await page.textContent(".code"), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.match(await page.textContent(".countdown"), /^Valid for (10:00|9:\d\d)$/);
  await page.waitForSelector("svg.qr path");
  await isAccessible(page, "tablets with a code");
  await takePicture(page, "tablets-code");
});

test("the board prints without its controls", async () => {
  const page = await openPage(browser, hotel, { width: 1050, height: 742 });
  await signInToBoard(page, "u-chen");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".search").isVisible(), false);
  assert.equal(await page.locator(".sections").isVisible(), false);
  assert.equal(await page.locator(".link").isVisible(), true, "paper says how old it is");
  await takePicture(page, "print-en");
});

test("a switch turns the page dark and Chinese at once, and a reload keeps both", async () => {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, "u-chen");
  await page.selectOption('[data-focus="theme"]', "dark");
  await page.click('.tools [data-focus="language"]');
  assert.match(
    await page.textContent(".sections nav"),
    /房态板.*待处理.*客需.*派房.*计划卫生.*维修单.*物品存量.*钥匙与对讲机.*平板/s,
  );
  const surface = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.equal(await surface(), "rgb(18, 20, 23)");
  await page.reload();
  await page.waitForSelector(".tile");
  assert.equal(await surface(), "rgb(18, 20, 23)");
  assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
});
