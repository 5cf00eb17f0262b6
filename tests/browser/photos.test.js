// Photos by a client that knows tus 1.0.0 and nothing of Turndown.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Upload } from "tus-js-client";
import { goTo, isAccessible, madeNoMistakes, openBrowser, openPage, signInToBoard, takePicture } from "./support/browser.js";
import { colleague, openHotel, tablet } from "./support/hotel.js";
import { openShakyLine } from "./support/shaky.js";

const kPhoto = readFileSync(new URL("../photos/dripping-tap.jpg", import.meta.url));
const kHash = createHash("sha256").update(kPhoto).digest("hex");

const hotel = await openHotel({ rooms: 10 });
const browser = await openBrowser();
const headers = { Authorization: `Bearer ${(await tablet(hotel)).token}` };

/** Resolves to the upload when all of it is there. */
function upload(bytes, { url = hotel.url, sha256 = createHash("sha256").update(bytes).digest("hex"), type = "image/jpeg" } = {}) {
  return new Promise((resolve, reject) => {
    const sending = new Upload(bytes, {
      endpoint: `${url}/v1/photos`,
      metadata: { sha256, type },
      headers,
      retryDelays: Array(20).fill(20),
      onShouldRetry: (error) => (error.originalResponse?.getStatus() ?? 408) === 408 || error.originalResponse.getStatus() === 409,
      onError: reject,
      onSuccess: () => resolve(sending),
    });
    sending.start();
  });
}

const kept = async (hash) => {
  const reply = await fetch(`${hotel.url}/v1/photos/${hash}`, { headers });
  return reply.ok ? Buffer.from(await reply.arrayBuffer()) : null;
};

const refusal = async (sending) => {
  const error = await sending.then(
    () => assert.fail("it was taken"),
    (problem) => problem,
  );
  return JSON.parse(error.originalResponse.getBody());
};

test("the server tells what it can", async () => {
  const reply = await fetch(`${hotel.url}/v1/photos`, { method: "OPTIONS" });
  assert.equal(reply.headers.get("tus-version"), "1.0.0");
  assert.equal(reply.headers.get("tus-extension"), "creation");
  assert.equal(reply.headers.get("tus-max-size"), "10485760");
});

test("the line is cut at ten random bytes, and the photo is whole", async () => {
  const cuts = Array.from({ length: 10 }, () => 400 + Math.floor(Math.random() * 3000));
  const line = await openShakyLine(hotel.url, [...cuts]);
  await upload(kPhoto, { url: line.url });
  await line.close();
  console.log(`cut after ${cuts.join(", ")} bytes of a connection; ${line.sent} bytes sent for ${kPhoto.length}`);
  assert.ok(line.broken >= 5, "it was cut");
  const there = await kept(kHash);
  assert.equal(createHash("sha256").update(there).digest("hex"), kHash);
});

test("a photo under another's name, a text, and a place where it was taken are refused in a sentence", async () => {
  assert.equal((await refusal(upload(Buffer.from("no photo"), { sha256: kHash }))).code, "photo-hash-differs");
  assert.equal((await refusal(upload(Buffer.from("no photo")))).code, "photo-not-an-image");
  const withPlace = readFileSync(new URL("../photos/with-a-place.jpg", import.meta.url));
  const told = await refusal(upload(withPlace));
  assert.equal(told.detail, "The photo tells where or when it was taken; take that out before you send it.");
});

test("50 MB are refused before a byte of them is sent", async () => {
  const problem = await refusal(upload(Buffer.alloc(50 * 1024 * 1024)));
  assert.equal(problem.detail, "A photo holds at most 10 MiB.");
});

/** The page in front of somebody, at a section. */
async function atDesk(staff, section) {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, staff);
  await goTo(page, section);
  return page;
}

test("the office sees that a photo is on its way, then the photo, and looks at it closely", async () => {
  const photo = readFileSync(new URL("../photos/torn-curtain.png", import.meta.url));
  const sha256 = createHash("sha256").update(photo).digest("hex");
  const li = await colleague(hotel, "u-li");
  const defect = { room: "104", category: "furniture", what: "something-else", priority: "p3", text: "The curtain is torn." };
  await li.states("damage.reported", null, { ...defect, photos: [sha256, kHash] });
  const page = await atDesk("u-chen", "work-orders");
  const order = page.locator(".order", { hasText: "The curtain is torn." });
  await order.locator(".photo", { hasText: "Photo on its way" }).waitFor();
  await upload(photo, { type: "image/png" });
  const small = order.getByRole("button", { name: /^Photo 1 of 2: .*104/ });
  await small.locator("img").waitFor({ timeout: 15_000 });
  assert.equal(await small.locator("img").evaluate((image) => image.naturalWidth), 64);
  await isAccessible(page, "a work order with photos");
  await takePicture(page, "work-order-photos");
  await order.getByRole("button", { name: /^Photo 2 of 2/ }).press("Enter");
  const large = page.locator("dialog.large-photo img");
  await large.waitFor();
  assert.equal(await large.evaluate((image) => image.naturalWidth), 480);
  await page.keyboard.press("Escape");
  await large.waitFor({ state: "detached" });
  madeNoMistakes(page);
});

const kFile = new URL("../photos/with-a-place.jpg", import.meta.url).pathname;

test("whoever reports damage at the desk adds a photo, without the place where it was taken", async () => {
  const page = await atDesk("u-chen", "work-orders");
  await page.getByRole("button", { name: "Report damage" }).click();
  const form = page.locator(".small-form");
  await form.locator("[name=room]").fill("105");
  await form.locator("[name=text]").fill("It drips.");
  const file = form.getByLabel("Add a photo");
  await file.setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
  await form.getByText("This file is no picture.").waitFor();
  await file.setInputFiles(kFile);
  await form.getByRole("button", { name: "Photo: the damage" }).locator("img").waitFor();
  await isAccessible(page, "a report with a photo");
  await form.getByRole("button", { name: /^(Save|Report damage)$/ }).click();
  const order = page.locator(".order", { hasText: "It drips." });
  await order.locator(".photo img").waitFor();
  const source = await order.locator(".photo img").getAttribute("src");
  const stored = await kept(source.slice("/v1/photos/".length));
  assert.equal(stored.includes("Exif"), false);
  madeNoMistakes(page);
});

test("a photo that the server does not take because the session has ended is not called no picture", async () => {
  const page = await atDesk("u-chen", "work-orders");
  await page.getByRole("button", { name: "Report damage" }).click();
  await page.context().clearCookies();
  await page.locator(".small-form").getByLabel("Add a photo").setInputFiles(kFile);
  await page.getByText("The photo could not be sent. Choose it again.").waitFor();
});

test("an administrator shows how a line and a room are to look", async () => {
  const page = await atDesk("u-admin", "settings");
  await page.locator('[data-focus="change-checklist/departure"]').click();
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.locator(".lines input[type=text]").first().fill("Bed made");
  await page.locator(".lines input[type=file]").setInputFiles(kFile);
  await page.locator(".lines .photo img").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator('[data-doc="checklist/departure"] .photo img').waitFor();
  await page.locator('[data-focus="change-room-type/standard"]').click();
  await page.locator(".small-form input[type=file]").setInputFiles(kFile);
  await page.locator(".small-form .photo img").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator('[data-doc="room-type/standard"] .photo img').waitFor();
  await isAccessible(page, "pictures in the settings");
  await takePicture(page, "settings-pictures");
  const admin = await colleague(hotel, "u-admin");
  const { body } = await admin.document("checklist/departure");
  assert.match(body.lines[0].picture, /^[0-9a-f]{64}$/);
  assert.deepEqual((await admin.document("room-type/standard")).body.pictures, [body.lines[0].picture]);
  madeNoMistakes(page);
});
