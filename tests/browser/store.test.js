// The store: what comes in, what floors ask for, what is counted, and what guests took from minibars.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard, takePicture } from "./support/browser.js";
import { handsOn } from "./support/clerk.js";
import { must } from "./support/furnish.js";
import { colleague, kPassword, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
hotel.call("staff", "add", "--id", "u-boss", "--name", "Zhang Wei", "--role", "manager", "--password", kPassword);
const li = await colleague(hotel, "u-li");
const lead = await colleague(hotel, "u-ana");
await must(li.states("stock.used", "stock/floor-1/soap", { qty: 10 }));
await must(lead.states("stock.counted", "stock/floor-1/bath-towel", { qty: 31 }));

const browser = await openBrowser();
const at = async (staff) => {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, staff);
  await goTo(page, "stock");
  return page;
};
const storekeeper = await at("u-he");
const clerk = await at("u-chen");
const manager = await at("u-boss");

const level = (page, doc) => page.locator(`tr[data-doc="stock/${doc}"] strong`);
const opens = (page, view) => page.click(`[data-focus="tab-${view}"]`);
const levelIs = (page, doc, number) => page.locator(`tr[data-doc="stock/${doc}"] strong`, { hasText: new RegExp(`^${number}$`) }).waitFor();
const rowOf = (card, item) => card.locator(".numbers tr", { hasText: item });

test("a delivery is entered by keyboard, with a word for what makes no sense", async () => {
  const hands = handsOn(storekeeper);
  await hands.press("n");
  await storekeeper.selectOption("#field-what", "received");
  await storekeeper.selectOption("#field-place", "store");
  await storekeeper.selectOption("#field-item", "soap");
  await storekeeper.fill("#field-qty", "0");
  await storekeeper.locator("#field-qty").press("Enter");
  await storekeeper.locator(".small-form .problem", { hasText: "Write how many, at least 1." }).waitFor();
  await storekeeper.fill("#field-qty", "200");
  await storekeeper.locator("#field-qty").press("Enter");
  await levelIs(storekeeper, "store/soap", 200);
  await isAccessible(storekeeper, "stock levels");
});

test("a floor asks for what it lacks, the manager gives some of it, and the store issues it in parts", async () => {
  await opens(clerk, "requisitions");
  await clerk.locator(".empty", { hasText: "Nobody has asked the store for anything." }).waitFor();
  await handsOn(clerk).press("n");
  await clerk.selectOption("#field-place", "floor-1");
  await clerk.fill("#field-text", "For the weekend");
  await clerk.locator("#field-text").press("Enter");
  const asked = clerk.locator(".requisition", { hasText: "Floor 1" });
  await rowOf(asked, "Soap").locator("td", { hasText: /^70$/ }).waitFor(); // 10 below zero, par 60.
  await rowOf(asked, "Bath towel").locator("td", { hasText: /^9$/ }).waitFor();

  await opens(manager, "requisitions");
  const decided = manager.locator(".requisition", { hasText: "For the weekend" });
  await decided.locator('[data-step="approved"]').click();
  await isAccessible(manager, "approving a requisition");
  await decided.locator('input[data-item="soap"]').fill("50");
  await decided.locator('.small-form button[type="submit"]').click();
  await decided.locator(".order-state", { hasText: "To be issued" }).waitFor();

  await opens(storekeeper, "requisitions");
  const issuing = storekeeper.locator(".requisition", { hasText: "For the weekend" });
  const issue = async (soap, towels) => {
    await issuing.locator('[data-step="issued"]').click();
    await issuing.locator('input[data-item="soap"]').fill(String(soap));
    await issuing.locator('input[data-item="bath-towel"]').fill(String(towels));
    await issuing.locator('.small-form button[type="submit"]').click();
  };
  await issue(30, 9);
  await rowOf(issuing, "Soap").locator("td", { hasText: /^30$/ }).waitFor();
  await issue(20, 0);
  await issuing.locator(".order-state", { hasText: /^Issued$/ }).waitFor();
  await takePicture(storekeeper, "store-requisitions");

  await opens(storekeeper, "levels");
  await levelIs(storekeeper, "store/soap", 150);
  await levelIs(storekeeper, "floor-1/soap", 40);
  await levelIs(storekeeper, "floor-1/bath-towel", 40);
});

test("who counts does not see the books; who approves sees the difference, and levels follow", async () => {
  await opens(clerk, "counts");
  await handsOn(clerk).press("n");
  await clerk.selectOption("#field-place", "floor-1");
  await clerk.fill("#field-text", "End of month");
  await clerk.locator("#field-text").press("Enter");
  const sheet = clerk.locator(".count-sheet", { hasText: "End of month" });
  await sheet.locator('[data-step="counted"]').click();
  await sheet.locator('input[data-item="soap"]').fill("38");
  await sheet.locator('.small-form button[type="submit"]').click();
  await rowOf(sheet, "Soap").locator("td", { hasText: /^38$/ }).waitFor();
  assert.equal(await sheet.locator("th", { hasText: "Books" }).count(), 0, "a blind count");
  await must(li.states("stock.used", "stock/floor-1/soap", { qty: 5 }));
  await sheet.locator('[data-step="submitted"]').click();

  await opens(manager, "counts");
  const decided = manager.locator(".count-sheet", { hasText: "End of month" });
  await rowOf(decided, "Soap").locator("td", { hasText: /^-2$/ }).waitFor();
  await isAccessible(manager, "a count sheet");
  await takePicture(manager, "store-count-sheet");
  await decided.locator('[data-step="approved"]').click();
  await decided.locator('.small-form button[type="submit"]').click();
  await decided.locator(".order-state", { hasText: "Approved" }).waitFor();
  await opens(manager, "levels");
  await levelIs(manager, "floor-1/soap", 33); // What was used since stays used.
});

test("what a guest took waits until it is on the bill", async () => {
  await must(
    li.states("minibar.consumed", "room/103", { turn: null, items: { soap: 2 }, prices: { soap: 350 }, place: "floor-1" }),
  );
  await opens(clerk, "minibar");
  const bill = clerk.locator(".posting", { hasText: "Room 103" });
  await bill.locator("strong", { hasText: "7.00" }).waitFor();
  await isAccessible(clerk, "minibar bills");
  await bill.locator('[data-step="taken"]').click();
  await clerk.fill("#field-reference", "Folio 88");
  await clerk.locator("#field-reference").press("Enter");
  await bill.locator(".order-state", { hasText: "On the bill" }).waitFor();
  await bill.getByText("On Folio 88").waitFor();
  await opens(clerk, "levels");
  assert.equal(await level(clerk, "floor-1/soap").textContent(), "31");
});

test("what waits in the store stands among what needs attention, for whoever it waits for", async () => {
  await must(lead.states("requisition.opened", null, { place: "floor-1", lines: { soap: 20 }, text: "Before the weekend" }));
  await must(li.states("minibar.consumed", "room/104", { turn: null, items: { soap: 1 }, prices: { soap: 350 } }));
  await goTo(manager, "attention");
  const asked = manager.locator(".attention-requisitions .requisition", { hasText: "Before the weekend" });
  await asked.waitFor();
  await manager.locator(".attention-low .lack", { hasText: "Floor 1" }).getByText("Soap: 29 short").waitFor();
  await isAccessible(manager, "what the store lacks");
  await goTo(clerk, "attention");
  await clerk.locator(".attention-postings .posting", { hasText: "Room 104" }).waitFor();
  assert.equal(await clerk.locator(".attention-requisitions .requisition").count(), 0, "not hers to decide on");

  await asked.locator('[data-step="approved"]').click();
  await asked.locator('.small-form button[type="submit"]').click();
  await manager.locator(".attention-clear li", { hasText: "No requisition waits for you." }).waitFor();
  await goTo(storekeeper, "attention");
  await storekeeper.locator(".attention-requisitions .requisition", { hasText: "Before the weekend" }).waitFor();
});

test("none of the pages made a mistake", () => [storekeeper, clerk, manager].forEach(madeNoMistakes));
