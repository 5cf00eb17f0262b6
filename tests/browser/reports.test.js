// What the hotel used: the reports about stock, minibars, linen and what was found, as those read them whose work it is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard, takePicture } from "./support/browser.js";
import { must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const kPaper = 1047; // A4, sideways, within its margins.

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const li = await colleague(hotel, "u-li");
const store = await colleague(hotel, "u-he");
const admin = await colleague(hotel, "u-admin");
const clerk = await colleague(hotel, "u-chen");

await must(
  admin.states("document.set", "item/cola", {
    names: { "en": "Cola", "zh-CN": "可乐" },
    unit: "can",
    group: "minibar",
    price: 350,
  }),
);
await must(
  admin.states("document.set", "item/bath-towel", {
    names: { "en": "Bath towel", "zh-CN": "浴巾" },
    group: "linen",
    standard: { departure: 2 },
  }),
);
await must(store.states("stock.received", "stock/store/bath-towel", { qty: 120 }));
await must(store.states("stock.moved", "stock/store/bath-towel", { to_place: "floor-1", qty: 30 }));
await must(
  li.states("room.cleaned", "room/101", {
    turn: null,
    task: "departure",
    place: "floor-1",
    linen: { "bath-towel": 3 },
    soiled: { "bath-towel": 3 },
    soiled_place: "floor-1-soiled",
    laid_place: "rooms-1",
  }),
);
await must(clerk.states("minibar.consumed", "room/101", { turn: null, items: { cola: 2 }, prices: { cola: 350 } }));
await must(li.states("found.reported", null, { room: "102", what: "umbrella", label: "U-7", class: "ordinary" }));

async function open(staff, choices) {
  const page = await openPage(browser, hotel, choices);
  await signInToBoard(page, staff);
  await goTo(page, "reports");
  return page;
}

const choose = async (page, name, caption) => {
  await page.locator('[data-focus="choice-report"]').selectOption(name);
  await page.locator("caption", { hasText: caption }).waitFor();
};
const rowOf = (page, ...words) => words.reduce((rows, hasText) => rows.filter({ hasText }), page.locator(".report tbody tr"));
const cells = (row) => row.locator("th, td").allTextContents();

const storekeeper = await open("u-he");

test("the storekeeper reads what came, went and lies at each place", async () => {
  await choose(storekeeper, "stock", "Stock: what came and went");
  assert.deepEqual(await cells(rowOf(storekeeper, "Store", "Bath towel")), [
    ...["Store", "Bath towel", "0", "120", "0", "30", "0", "0", "0", "90", "40", "0"],
  ]);
  assert.deepEqual(await cells(rowOf(storekeeper, /^Floor 1Bath towel/)), [
    ...["Floor 1", "Bath towel", "0", "0", "30", "3", "0", "0", "0", "27", "40", "13"],
  ]);
  const places = await storekeeper.locator(".report tbody th").allTextContents();
  assert.deepEqual(places, ["Floor 1", "Floor 1, soiled", "Store"]);
  await isAccessible(storekeeper, "the stock report");
  await takePicture(storekeeper, "report-stock");
});

test("the same is a file for a spreadsheet, and a page of paper", async () => {
  const [file] = await Promise.all([storekeeper.waitForEvent("download"), storekeeper.getByText("Save as CSV").click()]);
  const lines = readFileSync(await file.path(), "utf8").split("\r\n");
  assert.equal(
    lines[0],
    "\uFEFFPlace,Item,Opening,Received,Moved in,Moved out,Used,Written off,Corrected by counts,Closing,Par,Below par",
  );
  assert.ok(lines.includes("store,bath-towel,0,120,0,30,0,0,0,90,40,0"));
  await storekeeper.emulateMedia({ media: "print" });
  await storekeeper.setViewportSize({ width: kPaper, height: 720 });
  assert.ok(await storekeeper.locator(".report table").isVisible());
  assert.equal(await storekeeper.locator(".sections").isVisible(), false, "paper needs no navigation");
  assert.ok((await storekeeper.locator(".report table").boundingBox()).width <= kPaper, "nothing is cut off");
  await takePicture(storekeeper, "report-stock-paper");
  await storekeeper.emulateMedia({ media: "screen" });
  await storekeeper.setViewportSize({ width: 1440, height: 900 });
});

test("what was used stands beside what the standard says, and linen is looked for everywhere", async () => {
  await choose(storekeeper, "consumption", "Consumption against standard");
  assert.deepEqual((await cells(rowOf(storekeeper, "Bath towel"))).slice(0, 8), [
    ...["Bath towel", "pcs", "Linen", "3", "2", "1", "0", "1"],
  ]);
  await choose(storekeeper, "linen", "Linen");
  assert.deepEqual(await cells(rowOf(storekeeper, "Bath towel")), [
    ...["Bath towel", "0", "120", "3", "3", "0", "0", "0", "0", "0", "0", "120"],
  ]);
  assert.equal(await storekeeper.locator('[data-focus="choice-report"] option').count(), 4, "what is found is not for the store");
  madeNoMistakes(storekeeper);
});

test("the clerk reads in Chinese what the minibars cost and what was found", async () => {
  const page = await open("u-chen", { language: "zh-CN", theme: "dark", width: 1024, height: 768 });
  await choose(page, "minibar", "迷你吧报表");
  assert.deepEqual((await cells(rowOf(page, "可乐"))).slice(1), ["可乐", "2", "0", "2", "0", "0", "-2", "7.00"]);
  assert.match(await page.locator(".report tfoot").textContent(), /^合计–20200-27\.00$/);
  await isAccessible(page, "the minibar report");
  await takePicture(page, "report-minibar-zh-CN");
  await choose(page, "found-items", "失物登记表");
  const [label, what, kept, place, state] = await cells(rowOf(page, "U-7"));
  assert.deepEqual([label, what, kept, place, state], ["U-7", "雨伞", "普通物品", "102 房", "在拾获人手中"]);
  await takePicture(page, "report-found-zh-CN");
  await page.locator('[data-focus="report-from"]').fill("2001-01-01");
  await page.locator('[data-focus="report-to"]').fill("2001-01-31");
  await page.locator(".report .quiet", { hasText: "这些日期没有记录。" }).waitFor();
  madeNoMistakes(page);
});

test("a trend is drawn as lines above the table that says the same", async () => {
  const supervisor = await open("u-sun");
  await choose(supervisor, "trends", "Trends");
  await supervisor.waitForFunction(() => window.Chart && document.querySelectorAll(".chart canvas").length === 6);
  const inked = await supervisor.evaluate(() => {
    const canvas = document.querySelector(".chart canvas");
    return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
  });
  assert.ok(inked, "something is drawn");
  await isAccessible(supervisor, "trends");
  await takePicture(supervisor, "report-trends");
  madeNoMistakes(supervisor);
});
