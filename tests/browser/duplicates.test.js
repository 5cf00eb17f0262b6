// The same defect is reported twice: shown to people as such, never merged by itself; and the server's own clock is wrong.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 10 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);
await signInToBoard(page, "u-chen");

const defect = (what, room = "104") => ({ room, category: "plumbing", what, priority: "p2", text: "", photos: [] });

test("a defect that somebody has reported before is suggested, merged by a person, and separated again", async () => {
  const li = await colleague(hotel, "u-li");
  const wang = await colleague(hotel, "u-wang");
  const first = await li.states("damage.reported", null, defect("tap-leaks"));
  const second = await wang.states("damage.reported", null, defect("pipe-leaks"));
  await wang.states("damage.reported", null, defect("tap-leaks", "105"));
  await goTo(page, "work-orders");
  const repeated = page.locator(".order", { hasText: "Pipe leaks" });
  await repeated.locator(".likely", { hasText: "May be the same defect as: Tap leaks. Li Na" }).waitFor();
  assert.equal(await page.locator(".likely").count(), 1, "neither the first report, nor that of another room");
  await isAccessible(page, "a defect reported twice");

  await repeated.locator('[data-step="merged"]').click();
  await repeated.waitFor({ state: "detached" });
  const merged = await li.document(`work-order/${second.id}`);
  assert.equal(merged.body.state, "merged");
  assert.equal(merged.body.merged_into, `work-order/${first.id}`);

  await page.locator(".section-tools select").first().selectOption("merged");
  await repeated.filter({ hasText: "Merged with: Room 104" }).waitFor();
  await repeated.locator('[data-step="unmerged"]').click();
  await repeated.waitFor({ state: "detached" });
  assert.equal((await li.document(`work-order/${second.id}`)).body.state, "open");
  madeNoMistakes(page);
});

test("the office is told when the server's own clock is more than two minutes off", async () => {
  assert.equal(await page.locator(".banner", { hasText: "clock" }).count(), 0);
  await page.route("**/readyz", (route) =>
    route.fulfill({ json: { status: "ready", warnings: ["…"], clock_error_ms: -7_200_000 } }),
  );
  await page.locator(".banner", { hasText: "The server's clock is 120 minutes away from the hotel's time." }).waitFor();
  await page.unroute("**/readyz");
  await page.locator(".banner", { hasText: "clock" }).waitFor({ state: "detached" });
});
