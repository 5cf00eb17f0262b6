// What one shift leaves to the next: keys and radios, the duty log, handovers, notices, the roster.

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
import { colleague, kPassword, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 20 });
const browser = await openBrowser();
const admin = await colleague(hotel, "u-admin");
const li = await colleague(hotel, "u-li");
const wang = await colleague(hotel, "u-wang");
const supervisor = await colleague(hotel, "u-sun");
const day = (await admin.document("property/main")).body.business_day;
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

const card = (text) => page.locator("main .card", { hasText: text });
const press = (text, step) => card(text).first().locator(`[data-step="${step}"]`).first().click();
const says = (text, words) => card(text).getByText(words).first().waitFor();
const send = () => page.click(".small-form [type=submit]");
const setUp = (code, body) => must(admin.states("document.set", `custody/${code}`, body));

test("a key is handed out for the shift, signed for, still out when it should be back, and taken back", async () => {
  await goTo(page, "custody");
  await page.getByText("Nothing has been set up yet.").waitFor();
  await setUp("master-1", { names: { "en": "Master key 1", "zh-CN": "1楼万能钥匙" }, class: "key", label: "M-1", floor: "1" });
  await setUp("radio-7", { names: { "en": "Radio 7", "zh-CN": "对讲机 7" }, class: "radio", label: "R-7" });
  await says("Master key 1", "In the office");

  await press("Master key 1", "issued");
  await page.selectOption("[name=to]", "u-li");
  await isAccessible(page, "handing out a key");
  await send();
  await says("Master key 1", "Li Na");
  await says("Master key 1", "Not signed for");
  const handed = (await li.document("custody/master-1")).body.last_handed;
  assert.ok(Date.parse(handed.due_at) > Date.now(), "due when the shift or the day ends");
  await must(li.states("custody.signed", "custody/master-1", { handed: handed.op }));
  await says("Master key 1", "Signed for at");

  // Wang got the radio yesterday.
  const due_at = new Date(Date.now() - 3_600_000).toISOString();
  await must(supervisor.states("custody.issued", "custody/radio-7", { to: "u-wang", due_at }));
  await says("Radio 7", "Still out");
  await page.getByText("1 out · 1 still out · 0 missing · 0 in the office").waitFor();
  await isAccessible(page, "keys that are out");
  await takePicture(page, "custody-out");
  await goTo(page, "attention");
  await says("Radio 7", "Should have been back at");

  await goTo(page, "custody");
  await press("Radio 7", "returned");
  await says("Radio 7", "In the office");
});

test("the register goes on paper with room to sign", async () => {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".register tbody tr").count(), 2);
  assert.match(await page.locator(".register").innerText(), /Master key 1\s+M-1\s+Li Na/);
  assert.equal(await card("Master key 1").isVisible(), false);
  await takePicture(page, "custody-print");
  await page.emulateMedia({ media: null });
});

test("a key handed on by somebody who does not hold it waits for people to decide", async () => {
  const result = await wang.states("custody.issued", "custody/master-1", { from: "u-wang", to: "u-ana" });
  assert.equal(result.outcome, "conflict");
  await goTo(page, "attention");
  const conflict = card("Master key 1").filter({ has: page.locator(".sides") });
  await conflict.getByText("To Ana Sousa").waitFor();
  await takePicture(page, "custody-conflict");
  await conflict.locator("button.side", { hasText: "To Ana Sousa" }).click();
  await conflict.waitFor({ state: "detached" });
  await goTo(page, "custody");
  await says("Master key 1", "Ana Sousa");
});

test("what is written into the log goes on until somebody says how it ended", async () => {
  await goTo(page, "handover");
  await page.keyboard.press("n");
  await page.fill("[name=text]", "Guest of 103 cannot sleep for the noise next door");
  await page.selectOption("[name=code]", "complaint");
  await page.fill("[name=room]", "103");
  await page.selectOption("[name=to]", "u-sun");
  await isAccessible(page, "writing into the log");
  await takePicture(page, "log-form");
  await send();
  await says("cannot sleep", "Open");
  await says("cannot sleep", "Complaint · Room 103");
  await says("cannot sleep", "Sun Li");
  await must(li.states("log.written", null, { text: "A quiet night." }));
  await card("A quiet night.").waitFor();
});

test("the shift is over only when another has taken over every item", async () => {
  await page.click('[data-focus="hand-over"]');
  const items = page.locator("#field-items label");
  await items.filter({ hasText: "cannot sleep" }).waitFor();
  await items.filter({ hasText: "Master key 1" }).waitFor();
  await page.fill("[name=text]", "Otherwise quiet.");
  await isAccessible(page, "handing over");
  await takePicture(page, "handover-form");
  await send();
  await says("Otherwise quiet.", "Not taken over yet: stay until the next shift has.");

  const other = await openPage(browser, hotel);
  await signInToBoard(other, "u-wu");
  await goTo(other, "attention");
  const offered = other.locator(".card.handover");
  await offered.locator(".to-take", { hasText: "cannot sleep" }).getByRole("button").click();
  await offered.getByText("Wu Min,").first().waitFor();
  await isAccessible(other, "taking over");
  await takePicture(other, "handover-taking");
  await offered.locator('[data-step="take-all"]').click();
  await says("Otherwise quiet.", "Taken over by Wu Min");
  madeNoMistakes(other);
  await other.context().close();

  await page.locator(".log-entry", { hasText: "cannot sleep" }).locator('[data-step="done"]').click();
  await page.fill("[name=text]", "Moved to 201.");
  await send();
  await says("cannot sleep", "Moved to 201.");
});

test("a notice says who has read it, and who of today's people has not", async () => {
  await must(admin.states("document.set", "room/105", { flags: ["vip"] }));
  await goTo(page, "briefing");
  await page.locator('[data-group="vip"]', { hasText: "105" }).waitFor();
  await page.keyboard.press("n");
  await page.fill("[name=title]", "Fire drill at 11");
  await page.check('#field-roles input[data-value="attendant"]');
  await isAccessible(page, "a new notice");
  await send();
  await says("Fire drill", "2 have not yet");
  const notice = (await li.document(await card("Fire drill").getAttribute("data-doc"))).doc;
  await must(li.states("briefing.read", notice, {}));
  await says("Fire drill", "1 has not yet");
  await card("Fire drill").locator("summary").click();
  await says("Fire drill", "Not yet: Wang Fang");
  await isAccessible(page, "the briefing");
  await takePicture(page, "briefing");
  await press("Fire drill", "briefing.withdrawn");
  await page.getByText("Earlier notices").waitFor();
});

test("a week is planned cell by cell; two who plan one person's day without knowing of each other are asked", async () => {
  await goTo(page, "roster");
  const cell = (person) => page.locator(`[data-focus="shift-${person}-${day}"]`);
  await cell("u-li").selectOption("early");
  await page.locator(`[data-focus="times-u-li-${day}"]`, { hasText: "07:00–15:30" }).waitFor();
  await page.click(`[data-focus="times-u-li-${day}"]`);
  await page.fill("[name=to]", "16:00");
  await page.fill("[name=floor]", "1");
  await isAccessible(page, "the times of a shift");
  await send();
  await page.locator(`[data-focus="times-u-li-${day}"]`, { hasText: "07:00–16:00 · Floor 1" }).waitFor();
  await cell("u-wang").selectOption("off");
  await isAccessible(page, "the roster");
  await takePicture(page, "roster");

  const result = await supervisor.states("roster.planned", `roster/${day}`, { staff: "u-li", shift: "late" });
  assert.equal(result.outcome, "conflict");
  await goTo(page, "attention");
  const conflict = page.locator(".card.conflict", { hasText: "Two plans for one person" });
  await conflict.locator("button.side", { hasText: "Li Na: Late" }).click();
  await conflict.waitFor({ state: "detached" });
  await goTo(page, "roster");
  assert.equal(await cell("u-li").inputValue(), "late");
});

test("the next week is filled as this one, once", async () => {
  await page.click('[data-focus="roster.after"]');
  await page.click('[data-focus="as-last-week"]');
  await page.locator(".notice-text", { hasText: "2 shifts planned as last week" }).waitFor();
  await page.click('[data-focus="as-last-week"]');
  await page.getByText("Last week has nothing that is not planned here.").waitFor();
  madeNoMistakes(page);
});

test("a work report is signed by whose work it was, and read by a lead", async () => {
  await must(supervisor.states("room.cleaned", "room/101", { turn: null, task: "departure", minutes: 21 }));
  const own = await openPage(browser, hotel);
  await signInToBoard(own, "u-sun");
  await goTo(own, "reports");
  await own.selectOption('[data-focus="choice-report"]', "work");
  await own.getByRole("button", { name: /^Sign my work report of .* \(1 cleaning\)$/ }).click();
  await own.locator("td", { hasText: "Signed" }).waitFor();
  assert.equal(await own.getByRole("button", { name: /^Sign my/ }).count(), 0);
  await takePicture(own, "report-work");
  madeNoMistakes(own);

  const lead = await openPage(browser, hotel);
  await signInToBoard(lead, "u-ana");
  await goTo(lead, "attention");
  const report = lead.locator(".attention-reports .card", { hasText: "Sun Li" });
  await report.getByText("1 cleaning signed for").waitFor();
  await isAccessible(lead, "a work report to read");
  await report.locator('[data-step="returned"]').click();
  await lead.fill("[name=text]", "102 is missing.");
  await lead.click(".small-form [type=submit]");
  await report.waitFor({ state: "detached" });
  assert.equal((await li.document(`report/${day}-u-sun`)).body.remark, "102 is missing.");
  madeNoMistakes(lead);
});

test("an administrator sets up what the house lends to its people", async () => {
  const office = await openPage(browser, hotel);
  await signInToBoard(office, "u-admin");
  await goTo(office, "settings");
  await office.click('[data-focus="new-asset"]');
  await office.fill("[name=en]", "Tablet 4");
  await office.fill("[name=zh]", "平板 4");
  await office.selectOption("[name=class]", "tablet");
  await office.fill("[name=label]", "T-4");
  await isAccessible(office, "a new key or radio");
  await office.click(".small-form [type=submit]");
  await office.locator('[data-setup="assets"] tr', { hasText: "Tablet 4" }).getByText("T-4").waitFor();
  await goTo(page, "custody");
  await says("Tablet 4", "In the office");
  madeNoMistakes(office);
});

test("what was ever said of anything can be read word for word", async () => {
  await goTo(page, "audit");
  await page.selectOption('[data-focus="choice-kind"]', "custody");
  await page.fill('[data-focus="audit-search"]', "master");
  await page.locator(".audit-doc", { hasText: "Master key 1" }).click();
  await page.locator(".audit-shown .history summary").first().click();
  await page.locator(".audit-shown .history details[open] pre", { hasText: '"doc": "custody/master-1"' }).waitFor();
  await page.getByText("As it stands").click();
  await page.locator(".audit-shown pre", { hasText: '"last_handed"' }).waitFor();
  await isAccessible(page, "a document word for word");
  await takePicture(page, "audit");
  madeNoMistakes(page);
});

test("a manager reads who let in and set rights; whoever is signed in takes another password", async () => {
  const manager = await openPage(browser, hotel);
  await signInToBoard(manager, "u-wu");
  await manager.getByRole("button", { name: "Password", exact: true }).click();
  await manager.fill("[name=old]", kPassword);
  await manager.fill("[name=new]", "another long password");
  await manager.fill("[name=again]", "another long passwords");
  await manager.click(".password .primary");
  await manager.getByText("The two are not the same.").waitFor();
  await manager.fill("[name=again]", "another long password");
  await isAccessible(manager, "another password");
  await takePicture(manager, "password");
  await manager.click(".password .primary");
  await manager.locator(".notice-text", { hasText: "Password changed" }).waitFor();
  await goTo(manager, "audit");
  await manager.locator("tr", { hasText: "Own password changed" }).getByText("Wu Min").first().waitFor();
  await isAccessible(manager, "administration");
  await takePicture(manager, "administration");
  madeNoMistakes(manager);
});
