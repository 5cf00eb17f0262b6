// A room's whole life at the desk: what is promised to the guest, what is asked of housekeeping, and what was found.

import assert from "node:assert/strict";
import { test } from "node:test";
import { madeNoMistakes, openBrowser, openPage, signInToBoard, tileSays } from "./support/browser.js";
import { handsOn } from "./support/clerk.js";
import { furnish, must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 30 });
await furnish(hotel, { settings: { check_in_condition: "dirty" } });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
const clerk = handsOn(page);
const frontDesk = await colleague(hotel, "u-tiago");
const attendant = await colleague(hotel, "u-li");
const lead = await colleague(hotel, "u-ana");
await signInToBoard(page, "u-chen");

const checkIn = (number, more = {}) =>
  must(
    frontDesk.states("stay.checked_in", `room/${number}`, {
      guests: { adults: 2, name: "Wei" },
      flags: [],
      departure: "2030-01-02",
      ...more,
    }),
  );
const turnOf = async (number) => (await frontDesk.document(`room/${number}`)).body.turn ?? null;
const clean = async (number, more = {}) => {
  const turn = await turnOf(number);
  await must(attendant.states("room.started", `room/${number}`, { turn, task: "departure", over: null }));
  await must(attendant.states("room.cleaned", `room/${number}`, { turn, task: "departure", minutes: 20, ...more }));
};
const inspect = async (number, verdict) => {
  const { body } = await lead.document(`room/${number}`);
  const said = { turn: body.turn ?? null, cleaned_op: body.task.cleaned_op, minor: false, lines: [], ...verdict };
  await must(lead.states("room.inspected", `room/${number}`, said));
};
const markChips = () => page.$$eval(".mark-chip strong", (nodes) => nodes.map((node) => node.textContent));

test("a check-in makes of the room what the hotel has set", async () => {
  await clean("101");
  await clerk.open("101");
  await clerk.press("i");
  await page.locator("#field-departure").fill("2030-01-02");
  await clerk.press("Enter");
  await tileSays(page, "101", "OD");
  await clerk.factSays("The guest is in and the room is not ready");
});

test("a sign at the door has its letters, and how long the guest has not been seen begins with it", async () => {
  await clerk.press("l");
  await clerk.lastDone("At the door: Double-locked");
  assert.deepEqual(await markChips(), ["DL"]);
  await clerk.press("k");
  await clerk.lastDone("At the door: Service declined");
  assert.deepEqual(await markChips(), ["RS"]);
  await clerk.press("d");
  await clerk.lastDone("At the door: Do not disturb");
  assert.deepEqual(await markChips(), ["DND"]);
});

test("somebody asks after the guest, and what was found stands with who and when", async () => {
  await clerk.press("h");
  await page.selectOption("#field-result", "well");
  await clerk.press("Tab");
  await clerk.type("Wants to sleep");
  await clerk.press("Tab", "Enter");
  await clerk.lastDone("Asked after the guest: well");
  await clerk.factSays(/Guest's welfare\s*well · Chen Jing.* · Wants to sleep/);
});

test("a guest who moves takes the sign along, and since when it has hung there", async () => {
  const { since } = (await frontDesk.document("room/101")).body.service;
  await clerk.press("g");
  await page.selectOption("#field-to", "room/301");
  await clerk.press("Tab", "Enter");
  await tileSays(page, "301", "OD");
  await tileSays(page, "101", "VD");
  const { service, guests, departure } = (await frontDesk.document("room/301")).body;
  assert.equal(service.flag, "dnd");
  assert.equal(service.since, since);
  assert.equal(service.welfare.result, "well", "the guest was seen, whatever room it was in");
  assert.equal(departure, "2030-01-02");
  assert.equal(guests.adults, 1);
});

test("a fresh vacant room that somebody entered is asked to be touched up, with the reason", async () => {
  await clean("102");
  await inspect("102", { result: "passed" });
  await clerk.open("102");
  await tileSays(page, "102", "VI");
  await clerk.press("t");
  await clerk.type("Shown to a guest");
  await clerk.press("Enter");
  await tileSays(page, "102", "VP");
  await clerk.lastDone("Touch-up asked for (Shown to a guest)");
  await clerk.factSays(/Touch-up because\s*Shown to a guest/);
});

test("a touch-up that a tablet asks for says why in words, never in the code that travels", async () => {
  await clean("105");
  await inspect("105", { result: "passed" });
  await lead.states("room.touch_up_asked", "room/105", { reason: "engineer-in" });
  await clerk.open("105");
  await clerk.factSays(/Touch-up because\s*An engineer was in/);
  await clerk.lastDone("Touch-up asked for (An engineer was in)");
});

test("why a room is marked stands with it until the mark is taken off", async () => {
  await clerk.press("r");
  await clerk.lastDone("Rush set");
  await clerk.press("z");
  await clerk.type("Lands at 13:10");
  await clerk.press("Enter");
  await clerk.lastDone("Rush set (Lands at 13:10)");
  await clerk.factSays(/Marked because\s*Rush: Lands at 13:10/);
  await clerk.press("r");
  await clerk.lastDone("Rush taken off");
  assert.equal(await page.getByText("Marked because").count(), 0);
});

test("what failed stands line by line with its reason", async () => {
  await clean("103");
  await inspect("103", {
    result: "failed",
    lines: [
      { line: "hair", result: "fail", reason: "in the shower" },
      { line: "bed", result: "pass", reason: "" },
    ],
  });
  await clerk.open("103");
  await clerk.factSays("No hair anywhere: in the shower");
  assert.doesNotMatch(await page.textContent(".facts"), /Bed made to standard/);
});

test("who has begun and gone again is named until somebody has finished", async () => {
  await must(attendant.states("room.started", "room/104", { turn: null, task: "departure", over: null }));
  await must(attendant.states("room.abandoned", "room/104", { turn: null }));
  await clerk.open("104");
  await clerk.factSays(/Left unfinished\s*Li Na/);
  await clean("104");
  await page.waitForFunction(() => !/Left unfinished/.test(document.querySelector(".facts").textContent));
});

test("a note says what is unusual by its code, in own words, or both, and never nothing", async () => {
  await clerk.open("105");
  await clerk.press("n", "Tab", "Enter");
  await page.locator(".small-form .problem", { hasText: "Choose what is unusual" }).waitFor();
  await page.selectOption("#field-code", "smoking");
  await page.locator(".small-form .primary").click();
  await clerk.lastDone("Note: Smoking in a non-smoking room");
  await clerk.factSays("Smoking in a non-smoking room");
  const switchLanguage = () => page.locator('.tools [data-focus="language"]').press("Enter"); // It lies below the open room.
  await switchLanguage();
  await clerk.factSays("无烟房内吸烟");
  await switchLanguage();
});

test("deep cleaning done by hand is ticked off item by item, and is due again a cycle later", async () => {
  await clerk.open("106");
  await clerk.press("e");
  await page.locator(".small-form .primary").click();
  await page.locator(".small-form .problem", { hasText: "Choose at least one." }).waitFor();
  await page.check("#field-item-vents");
  await page.locator(".small-form .primary").click();
  await clerk.lastDone("Deep cleaning done: Air vents");
  const { business_day: today } = (await frontDesk.document("property/main")).body;
  assert.equal((await frontDesk.document("room/106")).body.deep.vents.day, today);
  await clerk.factSays(/Air vents\s*due .* · last done/);
});

test("when the next guest is expected to arrive is known beside the stay", async () => {
  const { business_day: today } = (await frontDesk.document("property/main")).body;
  await must(
    frontDesk.states("stay.expected", "room/107", {
      arrival: today,
      departure: "2030-01-05",
      eta: "14:30",
      guests: {},
    }),
  );
  await clerk.open("107");
  await clerk.factSays(/Arrives about\s*14:30/);
  assert.deepEqual(await markChips(), ["ARR"]);
});

test("a room that a guest is expected in today does not go out of service, and the reason is said in words", async () => {
  const engineer = await openPage(browser, hotel);
  await signInToBoard(engineer, "u-liu");
  const hands = handsOn(engineer);
  await hands.open("107");
  await hands.press("s");
  await engineer.locator(".small-form", { hasText: "A guest is expected in this room today" }).waitFor();
  await engineer.selectOption("#field-sale", "out-of-service");
  await engineer.fill("#field-reason", "Paint");
  await hands.press("Enter");
  await engineer.locator(".notice.attention", { hasText: "a guest is expected in the room today" }).waitFor();
  await tileSays(engineer, "107", "VD");
  madeNoMistakes(engineer);
});

test("each role is offered what it may do, and nothing else", async () => {
  const offered = async (staff, number) => {
    const desk = await openPage(browser, hotel);
    await signInToBoard(desk, staff);
    await handsOn(desk).open(number);
    const actions = await desk.$$eval(".action", (nodes) => nodes.map((node) => node.dataset.action));
    await desk.context().close();
    return actions;
  };
  await checkIn("108");
  const clerks = await offered("u-chen", "108");
  assert.ok(["check-out", "move", "checkout", "dnd", "note", "request", "deep"].every((id) => clerks.includes(id)));
  const desks = await offered("u-tiago", "108");
  assert.ok(desks.includes("checkout") && desks.includes("move"));
  assert.ok(!desks.includes("dnd") && !desks.includes("deep"), "the front desk does not speak for the corridor");
  const engineers = await offered("u-liu", "108");
  assert.ok(!engineers.includes("check-out") && !engineers.includes("checkout"));
  madeNoMistakes(page);
});

test("what is ready to sell is counted, and one press lists it", async () => {
  await page.goto(`${hotel.url}/#/board`);
  await clean("201");
  await inspect("201", { result: "passed" });
  await tileSays(page, "201", "VI");
  await page.waitForSelector('.chip[data-focus="marks-ready"][data-count="1"]');
  await page.click('.chip[data-focus="marks-ready"]');
  assert.deepEqual(await page.$$eval(".tile", (nodes) => nodes.map((node) => node.dataset.room)), ["201"]);
  await page.click('[data-focus="clear-filter"]');
});

test("a room in which housekeeping saw no baggage is found by its mark", async () => {
  await checkIn("202");
  const turn = await turnOf("202");
  await must(attendant.states("room.observed", "room/202", { turn, occupied: true, persons: 0, luggage: "none" }));
  await page.click('.chip[data-focus="marks-no-luggage"]');
  assert.deepEqual(await page.$$eval(".tile", (nodes) => nodes.map((node) => node.dataset.room)), ["202"]);
  await page.click('[data-focus="clear-filter"]');
  madeNoMistakes(page);
});
