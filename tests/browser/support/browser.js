// The browser in front of a test, and what a person sees and does in it.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { kPassword } from "./hotel.js";

const kAxe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const kScreenshots = process.env.TURNDOWN_SCREENSHOTS ?? "";
const kPatienceMs = 10_000;

/** A browser for as long as the test file runs. */
export async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  after(() => browser.close());
  return browser;
}

/** Opens the page of `hotel` as a browser of its own would: no cookie, nothing remembered. */
export async function openPage(browser, hotel, { language = "en", theme = "light", width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: language, colorScheme: theme });
  const page = await context.newPage();
  page.setDefaultTimeout(kPatienceMs);
  page.mistakes = [];
  page.on("pageerror", (error) => page.mistakes.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      page.mistakes.push(message.text());
    }
  });
  await page.goto(hotel.url);
  await page.waitForSelector(".signin");
  return page;
}

export async function signIn(page, staff, password = kPassword) {
  await page.fill("[name=staff]", staff);
  await page.fill("[name=password]", password);
  await page.keyboard.press("Enter");
}

/** Signs in and waits until the board is there and live. */
export async function signInToBoard(page, staff) {
  await signIn(page, staff);
  await page.waitForSelector(".tile");
  await isLive(page);
}

export const isLive = (page) => page.waitForSelector('.link[data-status="live"]');

export const goTo = async (page, section) => {
  await page.click(`.sections a[href="#/${section}"]`);
  await page.waitForSelector(`.sections a[href="#/${section}"][aria-current=page]`);
};

export const tile = (page, number) => page.locator(`.tile[data-room="${number}"]`);

/** Waits until the tile says `code`. */
export const tileSays = (page, number, code, options) =>
  page.waitForFunction(
    ([room, wanted]) => document.querySelector(`.tile[data-room="${room}"] .tile-code`)?.textContent === wanted,
    [number, code],
    options,
  );

/** No serious or critical fault for people who use other means than eyes and mouse. */
export async function isAccessible(page, what) {
  const violations = await page.evaluate(async (source) => {
    if (!window.axe) {
      (0, eval)(source);
    }
    const found = (await window.axe.run()).violations;
    return found
      .filter(({ impact }) => ["serious", "critical"].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes[0].target}`);
  }, kAxe);
  assert.deepEqual(violations, [], `accessibility of ${what}`);
}

export async function takePicture(page, name) {
  if (kScreenshots !== "") {
    mkdirSync(kScreenshots, { recursive: true });
    await page.screenshot({ path: join(kScreenshots, `${name}.png`) });
  }
}

/** Nothing went wrong inside the page meanwhile. */
export const madeNoMistakes = (page) => assert.deepEqual(page.mistakes, []);
