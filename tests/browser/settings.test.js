// Setting a hotel up on the page: an administrator does, everybody else reads.

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
import { handsOn } from "./support/clerk.js";
import { must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const admin = await colleague(hotel, "u-admin");
const page = await openPage(browser, hotel);
const keys = handsOn(page);
await signInToBoard(page, "u-admin");
await page.click('.sections a[href="#/settings"]');
await page.waitForSelector('.sections a[href="#/settings"][aria-current=page]');

const group = (name) => page.locator(`[data-setup="${name}"]`);
const row = (doc) => page.locator(`tr[data-doc="${doc}"]`);
const list = (code) => page.locator(`.checklists[data-doc="checklist/${code}"]`);
const problem = (words) => page.locator(".small-form .problem", { hasText: words }).waitFor();
const focused = () => page.evaluate(() => document.activeElement.dataset.focus);
const body = async (doc) => (await admin.document(doc)).body;
const save = () => page.locator(".small-form .primary").press("Enter"); // What was saved before may still lie over it.
const said = (words) => page.locator(".notice", { hasText: words }).last().waitFor();

test("a hotel in which nothing is set up says so, and reads its rules as they usually are", async () => {
  await group("areas").getByText("No public areas have been set up yet.").waitFor();
  await group("plan").getByText("No deep-cleaning plan has been set up yet.").waitFor();
  assert.equal(await page.locator(".checklists").count(), 7);
  assert.equal(await group("checklists").getByText("No lines yet.").count(), 7);
  const rules = await group("rules").textContent();
  assert.match(rules, /Name of the hotelHotel Lakeside/);
  assert.match(rules, /The business day ends at04:00/);
  assert.match(rules, /Cleaned rooms are inspected before they are soldyes/);
  await isAccessible(page, "empty settings");
});

test("an area is set up with the keyboard alone, stands on the board, and can be taken back", async () => {
  await page.locator('[data-focus="new-area"]').focus();
  await keys.press("Enter");
  await page.waitForSelector("#field-en");
  await keys.press("Enter");
  await problem("Write a name in one of the two languages.");
  await page.locator("#field-en").focus();
  await keys.type("Pool deck");
  await keys.press("Tab");
  await keys.type("泳池区");
  await keys.press("Tab");
  await keys.type("1");
  await isAccessible(page, "the form of an area");
  await keys.press("Enter");
  await row("area/pool-deck").waitFor();
  assert.equal(await focused(), "new-area");
  assert.match(await row("area/pool-deck").textContent(), /Pool deck泳池区1–0every day/);
  const { names, floor, credits, cycle_days } = await body("area/pool-deck");
  assert.deepEqual([names, floor, credits, cycle_days], [{ "en": "Pool deck", "zh-CN": "泳池区" }, "1", 0, 1]);
  await said("Pool deck: Set up");
  await page.getByRole("button", { name: "Undo" }).click();
  await row("area/pool-deck").waitFor({ state: "detached" });
  await goTo(page, "board");
  assert.equal(await page.locator(".tile.area").count(), 0, "what was taken back is no area");
  await goTo(page, "settings");
});

test("two areas of one name are two areas; one without an English name has a code all the same", async () => {
  for (const [en, zh] of [
    ["Gym", ""],
    ["Gym", ""],
    ["", "大堂"],
  ]) {
    await page.locator('[data-focus="new-area"]').click();
    await page.fill("#field-en", en);
    await page.fill("#field-zh", zh);
    await save();
    await page.waitForSelector(".small-form", { state: "detached" });
  }
  await row("area/gym").waitFor();
  await row("area/gym-2").waitFor();
  await row("area/area").filter({ hasText: "大堂" }).waitFor();
});

test("an article of the minibar gets its price, and linen what a room usually takes", async () => {
  await page.locator('[data-focus="new-stock-item"]').click();
  await page.fill("#field-en", "Peanuts");
  await page.fill("#field-zh", "花生");
  await page.selectOption("#field-group", "minibar");
  await page.selectOption("#field-unit", "bag");
  await page.fill("#field-price", "18.5");
  await isAccessible(page, "the form of an item");
  await save();
  await row("item/peanuts").filter({ hasText: "18.50" }).waitFor();
  const peanuts = await body("item/peanuts");
  assert.deepEqual([peanuts.group, peanuts.unit, peanuts.price, peanuts.par], ["minibar", "bag", 1850, null]);

  await page.getByRole("button", { name: "Change: Bath towel" }).click();
  await page.fill("#field-departure", "4");
  await page.fill("#field-stayover", "2");
  await save();
  await row("item/bath-towel").filter({ hasText: "departure 4 · stayover 2" }).waitFor();
  const before = await body("item/bath-towel");
  assert.equal(before.standard.departure, 4);
  assert.equal(before.group ?? "", "", "what nobody wanted to change stays");
  await page.getByRole("button", { name: "Change: Bath towel" }).click();
  await page.fill("#field-stayover", "");
  await save();
  await row("item/bath-towel").filter({ hasText: /departure 4(?! ·)/ }).waitFor();
  assert.deepEqual((await body("item/bath-towel")).standard, { departure: 4 });
  await page.getByRole("button", { name: "Change: Peanuts" }).click();
  await page.fill("#field-price", "-1");
  await save();
  await problem("Price: this cannot be understood.");
  await page.keyboard.press("Escape");
});

test("what is wrong is said in the language of the page, and the field has the focus", async () => {
  await page.getByRole("button", { name: "Change: Gym" }).first().click();
  await page.fill("#field-credits", "");
  await save();
  await problem("Credits: this is missing.");
  await page.fill("#field-credits", "25");
  await page.fill("#field-cycle_days", "0");
  await save();
  await problem("Every … days: write a whole number from 1 to 3650.");
  assert.equal(await page.evaluate(() => document.activeElement.id), "field-cycle_days");
  assert.equal(await page.getAttribute("#field-cycle_days", "aria-invalid"), "true");
  await page.fill("#field-cycle_days", "7");
  await page.locator("#field-cycle_days").press("Enter");
  await row("area/gym").filter({ hasText: "every 7 days" }).waitFor();
  assert.equal(await focused(), "change-area/gym");
});

test("a change says only what was changed, so that two people can change one area", async () => {
  await page.getByRole("button", { name: "Change: Gym" }).first().click();
  await must(admin.states("document.set", "area/gym", { floor: "2", names: { en: "Fitness", de: "Fitnessraum" } }));
  await row("area/gym").filter({ hasText: "Fitness2" }).waitFor();
  await page.fill("#field-credits", "30");
  await page.fill("#field-zh", "健身房");
  await page.locator("#field-credits").press("Enter");
  await row("area/gym").filter({ hasText: "30" }).waitFor();
  const { names, floor, credits } = await body("area/gym");
  assert.deepEqual([names, floor, credits], [{ "de": "Fitnessraum", "en": "Fitness", "zh-CN": "健身房" }, "2", 30]);
});

test("an item of the plan is for all rooms, or for those of the types that are ticked", async () => {
  await page.locator('[data-focus="new-item"]').click();
  await page.fill("#field-en", "Carpet shampooed");
  await page.fill("#field-cycle_days", "90");
  await page.getByRole("group", { name: "Only in rooms of these types" }).getByLabel("standard").check();
  await page.locator("#field-en").press("Enter");
  await row("deep-clean/carpet-shampooed").filter({ hasText: "every 90 days" }).filter({ hasText: "standard" }).waitFor();
  assert.deepEqual((await body("deep-clean/carpet-shampooed")).room_types, ["standard"]);
  await page.getByRole("button", { name: "Change: Carpet shampooed" }).press("Enter");
  await page.getByRole("group", { name: "Only in rooms of these types" }).getByLabel("standard").uncheck();
  await page.locator("#field-en").press("Enter");
  await row("deep-clean/carpet-shampooed").filter({ hasText: "all rooms" }).waitFor();
  await goTo(page, "deep-cleaning");
  await page.locator(".plan thead", { hasText: "Carpet shampooed" }).waitFor();
  await goTo(page, "settings");
});

test("a checklist's lines are added, moved, made a must and removed, and saved as a whole", async () => {
  await page.getByRole("button", { name: "Change: Departure clean" }).click();
  await keys.press("Enter");
  for (const name of ["Bed", "Bins", "Bath"]) {
    await page.waitForFunction(() => document.activeElement.dataset.focus?.startsWith("en-"));
    await keys.type(name);
    await page.locator('[data-focus="add-line"]').focus();
    await keys.press(name === "Bath" ? "Tab" : "Enter");
  }
  await page.getByLabel("must be ticked").nth(2).check();
  const up = page.getByRole("button", { name: "Move line 3 up" });
  await up.focus();
  await keys.press("Enter", "Enter", "Enter");
  assert.match(await focused(), /^up-/, "the focus stays with the line, also at the top");
  assert.equal(await page.getByLabel("Line 1, in English").inputValue(), "Bath");
  await page.locator("#announcements", { hasText: "Bath is line 1 of 3." }).waitFor();
  await isAccessible(page, "the lines of a checklist");
  await takePicture(page, "settings-lines");
  await page.getByRole("button", { name: "Remove line 3" }).click();
  assert.match(await focused(), /^remove-/);
  await page.fill('[aria-label="Line 2, in English"]', " ");
  await save();
  await problem("Line 2 needs a name in one of the two languages.");
  await page.fill('[aria-label="Line 2, in Chinese"]', "铺床");
  await save();
  await list("departure").filter({ hasText: "Bath · must be ticked" }).waitFor();
  assert.deepEqual((await body("checklist/departure")).lines, [
    { code: "bath", names: { en: "Bath" }, required: true },
    { code: "line", names: { "zh-CN": "铺床" } },
  ]);
  await said("Checklist “Departure clean”: Set up");
});

test("a line keeps its code when it is renamed, and nobody overwrites a list that has changed meanwhile", async () => {
  await page.getByRole("button", { name: "Change: Departure clean" }).click();
  await page.fill('[aria-label="Line 1, in English"]', "Bathroom");
  const lines = [...(await body("checklist/departure")).lines, { code: "safe", names: { en: "Safe" } }];
  await must(admin.states("document.set", "checklist/departure", { lines }));
  await list("departure").getByText("Safe").waitFor();
  await save();
  await problem("Somebody else has changed this checklist meanwhile.");
  await keys.press("Escape");
  assert.equal(await focused(), "change-checklist/departure");
  await page.getByRole("button", { name: "Change: Departure clean" }).click();
  await page.fill('[aria-label="Line 1, in English"]', "Bathroom");
  await save();
  await list("departure").getByText("Bathroom").waitFor();
  assert.deepEqual(
    (await body("checklist/departure")).lines.map(({ code }) => code),
    ["bath", "line", "safe"],
  );
});

test("the rules of the house are changed one by one, and undone", async () => {
  await must(admin.states("document.set", "property/main", { settings: { currency: "EUR" } }));
  await page.getByRole("button", { name: "Change: Rules of the house" }).press("Enter");
  await page.fill("#field-sampling_percent", "101");
  await save();
  await problem("Second looks (% of rooms that leads passed): write a whole number from 0 to 100.");
  await page.fill("#field-sampling_percent", "25");
  await page.selectOption("#field-check_in_condition", "dirty");
  await page.uncheck("#field-inspection_required");
  await page.fill("#field-night_roll", "03:30");
  await save();
  await group("rules").getByText("03:30").waitFor();
  const { settings, inspection_required: inspects, name } = await body("property/main");
  assert.deepEqual(
    [settings.sampling_percent, settings.check_in_condition, settings.night_roll, settings.currency, inspects, name],
    [25, "dirty", "03:30", "EUR", false, "Hotel Lakeside"],
  );
  await page.getByRole("button", { name: "Change: Rules of the house" }).press("Enter");
  await page.selectOption("#field-check_in_condition", "");
  await save();
  await group("rules").getByText("as it is", { exact: true }).waitFor();
  assert.equal((await body("property/main")).settings.check_in_condition, undefined);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await group("rules").locator("tr", { hasText: "A check-in leaves the room" }).getByText("Dirty").waitFor();
  madeNoMistakes(page);
});

test("everybody else reads it, without a button", async () => {
  const desk = await openPage(browser, hotel);
  await signInToBoard(desk, "u-chen");
  await goTo(desk, "settings");
  await desk.locator("main", { hasText: "An administrator changes what stands here." }).waitFor();
  await desk.locator(".setup", { hasText: "Carpet shampooed" }).waitFor();
  assert.equal(await desk.locator("main button").count(), 0);
  await isAccessible(desk, "settings to be read");
  madeNoMistakes(desk);
  await desk.context().close();
});

test("in Chinese it says everything in Chinese, also what is wrong", async () => {
  const office = await openPage(browser, hotel, { language: "zh-CN", theme: "dark", width: 1024, height: 768 });
  await signInToBoard(office, "u-admin");
  await goTo(office, "settings");
  await office.locator('[data-focus="change-area/gym"]').click();
  await office.fill("#field-cycle_days", "0");
  await office.locator(".small-form .primary").click();
  await office.locator(".problem", { hasText: "每几天一次：请填写 1 至 3650 的整数。" }).waitFor();
  await isAccessible(office, "settings in Chinese");
  await takePicture(office, "settings-form-zh-CN");
  assert.match(await office.textContent('[data-setup="areas"] tbody'), /健身房Fitness/);
  madeNoMistakes(office);
  await office.context().close();
});
