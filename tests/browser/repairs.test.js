// Repairs on the page: hazards first, whose they are, the clock, rooms asked out of order, what guests may owe, and how old
// it all is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { must } from "./support/furnish.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const clerk = await openPage(browser, hotel);
await signInToBoard(clerk, "u-chen");
const li = await colleague(hotel, "u-li");
const engineer = await colleague(hotel, "u-liu");

const defect = (room, more) => ({ room, category: "plumbing", what: "tap-leaks", priority: "p3", photos: [], ...more });
const report = async (body) => `work-order/${(await must(li.states("damage.reported", null, body))).id}`;
const orderAt = (page, room) => page.locator(".order", { hasText: `Room ${room}` });

async function another(staff) {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, staff);
  return page;
}

test("a hazard stands first, whatever was reported before", async () => {
  await report(defect("101", { priority: "p1" }));
  await report(defect("102", { category: "electrical", what: "socket-dead", priority: "p4", hazard: true }));
  await goTo(clerk, "work-orders");
  await orderAt(clerk, "102").waitFor();
  const first = clerk.locator(".order").first();
  assert.match(await first.textContent(), /Hazard · Room 102/);
  assert.match(await first.textContent(), /P1/);
  assert.match(await first.locator(".clock").textContent(), /1[45] min left/);
  assert.equal(await first.locator('[data-step="prioritized"]').count(), 0, "a hazard stays in the highest class");
  await isAccessible(clerk, "work orders with a hazard");
});

test("the clerk gives a repair to the engineer and makes it more urgent, and its clock begins anew", async () => {
  const doc = await report(defect("103"));
  const order = orderAt(clerk, "103");
  await order.locator(".clock", { hasText: "By the end of the day" }).waitFor();
  await order.locator('[data-step="assigned"]').click();
  await order.getByLabel("Person").selectOption("u-liu");
  await order.locator("form").getByRole("button", { name: "Give to" }).click();
  await order.filter({ hasText: "For Liu Gang" }).waitFor();

  await order.locator('[data-step="prioritized"]').click();
  await order.locator("form").getByLabel("Urgency").selectOption("p2");
  await order.locator("form").getByLabel("Reason").fill("It comes through the ceiling below.");
  await order.locator("form").getByRole("button", { name: "Urgency" }).click();
  await order.locator(".clock", { hasText: /(59|60|1 h 00) min left/ }).waitFor();
  const { body } = await li.document(doc);
  assert.equal(body.assigned_to, "u-liu");
  assert.equal(body.priority, "p2");
  assert.equal(body.comments.at(-1).text, "It comes through the ceiling below.");
});

test("a hazard is not verified before a photo shows its repair", async () => {
  const doc = await report(defect("104", { hazard: true }));
  await must(engineer.states("work_order.done", doc, { text: "New washer." }));
  const unproven = orderAt(clerk, "104");
  await unproven.filter({ hasText: "there is none" }).waitFor();
  assert.equal(await unproven.locator('[data-step="verified"]').count(), 0);
  const clerkSays = await colleague(hotel, "u-chen");
  assert.equal((await clerkSays.states("work_order.verified", doc, {})).reason, "proof-missing");
});

test("the engineer asks for a room out of order, and the manager takes it off sale with one press", async () => {
  const doc = await report(defect("105"));
  const wish = { sale: "out-of-order", from: "2030-01-01", to: "2030-01-03", reason: "The wall has to dry." };
  await must(engineer.states("work_order.out_of_order_asked", doc, wish));
  await orderAt(clerk, "105").locator(".offsale.asked").waitFor();
  assert.equal(await orderAt(clerk, "105").locator('[data-step="granted"]').count(), 0, "not for the clerk to grant");

  const manager = await another("u-wu");
  await goTo(manager, "attention");
  const asked = manager.locator(".attention-offsale .order");
  await asked.filter({ hasText: "The wall has to dry." }).waitFor();
  await isAccessible(manager, "a room asked out of order");
  await asked.locator('[data-step="granted"]').click();
  await asked.waitFor({ state: "detached" });
  const room = (await li.document("room/105")).body;
  assert.equal(room.sale, "out-of-order");
  assert.equal(room.sale_detail.reason, "The wall has to dry.");
  await orderAt(clerk, "105").locator(".offsale.granted").waitFor();
  madeNoMistakes(manager);
});

test("the manager refuses, and says why", async () => {
  const doc = await report(defect("106"));
  await must(engineer.states("work_order.out_of_order_asked", doc, { sale: "out-of-service", reason: "Noise." }));
  const manager = await another("u-wu");
  await goTo(manager, "attention");
  const asked = manager.locator(".attention-offsale .order");
  await asked.locator('[data-step="out_of_order_refused"]').click();
  await asked.locator("textarea").fill("Sold out tonight.");
  await asked.locator("form").getByRole("button", { name: "Refuse" }).click();
  await asked.waitFor({ state: "detached" });
  await orderAt(clerk, "106").filter({ hasText: "refused by Wu Min" }).waitFor();
  assert.match(await orderAt(clerk, "106").textContent(), /Sold out tonight/);
});

test("the front desk hears of what a guest may owe until it says that it knows", async () => {
  const charge = [{ what: "bath-towel", qty: 2, price: 1250 }];
  const doc = await report(defect("107", { category: "furniture", what: "stained", charge }));
  const desk = await another("u-tiago");
  await desk.locator("nav .badge", { hasText: "1" }).waitFor();
  await goTo(desk, "attention");
  const notice = desk.locator(".attention-charges .order");
  await notice.filter({ hasText: "Guest charge 25.00: 2 × Bath towel" }).waitFor();
  await notice.locator('[data-step="charge_acknowledged"]').click();
  await notice.waitFor({ state: "detached" });
  assert.equal((await li.document(doc)).body.guest_charge.acknowledged_by, "u-tiago");
  madeNoMistakes(desk);
});

test("what was repaired there within a month counts as having come back", async () => {
  const before = await report(defect("108"));
  await must(engineer.states("work_order.done", before, {}));
  await must((await colleague(hotel, "u-chen")).states("work_order.verified", before, {}));
  await clerk.locator('[data-focus="report"]').click();
  await clerk.locator("form.small-form").getByLabel("Room number").fill("108");
  await clerk.locator("form.small-form").getByLabel("What is wrong").selectOption("plumbing tap-leaks");
  await clerk.locator("form.small-form button.primary").click();
  const order = orderAt(clerk, "108").filter({ hasText: "Came back within 30 days" });
  await order.waitFor();
  assert.match(await order.locator(".priority").textContent(), /P2/, "one class up from what was said");
});

test("the room of an order is one press away", async () => {
  await orderAt(clerk, "103").getByRole("button", { name: "Open the room" }).click();
  await clerk.waitForSelector(".drawer");
  assert.match(clerk.url(), /#\/work-orders\/103$/);
  await clerk.keyboard.press("Escape");
});

test("how old repairs are is a table, a file, and in the reader's language", async () => {
  await goTo(clerk, "reports");
  await clerk.locator('[data-focus="choice-report"]').selectOption("work-orders");
  const row = (name) => clerk.locator("tbody tr", { hasText: name });
  await row("Hazard").waitFor();
  assert.match(await clerk.locator("caption").textContent(), /Age of repairs/);
  assert.equal(await row("Hazard").locator("td").nth(1).textContent(), "1", "one hazard is still open");
  assert.match(await clerk.locator("tfoot").textContent(), /All/);
  await isAccessible(clerk, "reports");
  const [file] = await Promise.all([clerk.waitForEvent("download"), clerk.getByText("Save as CSV").click()]);
  assert.match(file.suggestedFilename(), /^work-orders-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);

  await clerk.locator('[data-focus="report-from"]').fill("2001-01-01");
  await clerk.locator('[data-focus="report-to"]').fill("2001-01-31");
  await clerk.locator("caption", { hasText: "Jan" }).waitFor();
  assert.equal(await row("Hazard").locator("td").first().textContent(), "0");
  madeNoMistakes(clerk);
});
