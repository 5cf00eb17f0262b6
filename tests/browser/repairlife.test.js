// The life of one repair: reported and mended where there is no network, sent over a line that is cut again and again in
// the middle of its pictures, seen on the page, and checked.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard, takePicture } from "./support/browser.js";
import { colleague, openHotel } from "./support/hotel.js";
import { openShakyLine } from "./support/shaky.js";
import { openTabletOver } from "./support/tabletctl.js";

const hotel = await openHotel({ rooms: 10 });
const browser = await openBrowser();

const pictureOf = (name) => new URL(`../photos/${name}`, import.meta.url).pathname;
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

test("photos of a defect and of its repair, taken offline, arrive whole over a line that is cut at random bytes", async () => {
  const cuts = []; // None while the tablets are enrolled.
  const line = await openShakyLine(hotel.url, cuts);
  const attendant = await openTabletOver(hotel, line.url, "Floor 1", "u-li");
  const engineer = await openTabletOver(hotel, line.url, "Workshop", "u-liu");

  await hotel.stop(); // From here on there is no network.
  const before = await attendant.photo(pictureOf("dripping-tap.jpg"));
  const report = { room: "104", category: "plumbing", what: "tap-leaks", hazard: true, photos: [before] };
  const { doc } = await attendant.taps("damage.reported", "work-order/new", report);
  assert.equal((await attendant.show(doc)).body.state, "open");
  await hotel.start();

  const random = Array.from({ length: 30 }, () => 600 + Math.floor(Math.random() * 2_600));
  cuts.push(...random);
  await attendant.arrives();
  assert.ok(line.broken >= 5, `it was cut ${line.broken} times, ${cuts.length} cuts were left, ${line.sent} bytes sent`);

  await engineer.arrives();
  await engineer.taps("work_order.accepted", doc, {});
  await hotel.stop();
  const after = await engineer.photo(pictureOf("torn-curtain.png"));
  await engineer.taps("work_order.done", doc, { text: "New washer.", photos: [after] });
  await hotel.start();
  cuts.push(...Array.from({ length: 30 }, () => 600 + Math.floor(Math.random() * 2_600)));
  await engineer.arrives();
  console.log(`cut ${line.broken} times, at first after ${random.slice(0, 10).join(", ")} … bytes; ${line.sent} bytes sent`);

  const li = await colleague(hotel, "u-li");
  const { body } = await li.document(doc);
  assert.deepEqual(body.photos, [hashOf(readFileSync(pictureOf("dripping-tap.jpg")))]);
  assert.deepEqual(body.proof, [hashOf(readFileSync(pictureOf("torn-curtain.png")))]);

  const page = await openPage(browser, hotel);
  await signInToBoard(page, "u-sun");
  await goTo(page, "work-orders");
  const order = page.locator(".order", { hasText: "Room 104" });
  for (const [place, hash] of [
    [".photos", before],
    [".proof .photos", after],
  ]) {
    const image = order.locator(`${place} img[src="/v1/photos/${hash}"]`);
    await image.waitFor();
    await image.evaluate((shown) => shown.decode());
    const seen = await page.evaluate(async (address) => {
      const bytes = await (await fetch(address)).arrayBuffer();
      return [...new Uint8Array(bytes)];
    }, `/v1/photos/${hash}`);
    assert.equal(hashOf(Buffer.from(seen)), hash, "what the page gets is what was taken, byte for byte");
  }
  await isAccessible(page, "a repair with photos before and after");
  await takePicture(page, "repair-before-and-after");
  await order.locator('[data-step="verified"]').click();
  await order.waitFor({ state: "detached" });
  assert.equal((await li.document(doc)).body.verified_by, "u-sun");
  madeNoMistakes(page);
  await line.close();
});
