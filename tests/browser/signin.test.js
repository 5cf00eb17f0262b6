// Who may see the page, in which language it asks, and what it says to a wrong password.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  openBrowser,
  openPage,
  isAccessible,
  madeNoMistakes,
  signIn,
  signInToBoard,
  takePicture,
} from "./support/browser.js";
import { openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 10 });
const browser = await openBrowser();

const problem = (page) => page.locator("#signin-problem");

test("the sign-in speaks both languages on the same screen", async () => {
  const page = await openPage(browser, hotel);
  await isAccessible(page, "sign-in");
  await takePicture(page, "signin-en-light");
  await page.click(".signin .switch");
  assert.equal(await page.textContent("#signin-title"), "登录");
  assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
  await takePicture(page, "signin-zh-CN-light");
  await page.reload();
  assert.equal(await page.textContent("#signin-title"), "登录", "the choice is remembered");
});

test("a clerk signs in, and signs out again", async () => {
  const page = await openPage(browser, hotel);
  await signInToBoard(page, "u-chen");
  assert.match(await page.textContent(".head"), /Chen Jing · Clerk/);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForSelector(".signin");
  assert.equal(await page.locator(".tile").count(), 0, "nothing of the hotel stays on the screen");
  await page.reload();
  await page.waitForSelector(".signin");
  madeNoMistakes(page);
});

test("wrong passwords are answered in a sentence, and after five the page asks to wait", async () => {
  const page = await openPage(browser, hotel);
  for (let attempt = 0; attempt < 5; ++attempt) {
    await signIn(page, "u-sun", `wrong ${attempt}`);
    await page.waitForFunction(() => document.querySelector("[name=password]").value === "");
    assert.match(await problem(page).textContent(), /The staff number or the password is wrong\./);
  }
  await signIn(page, "u-sun", "still wrong");
  await problem(page)
    .filter({ hasText: /^Too many wrong passwords\. Try again in \d+ seconds?\.$/ })
    .waitFor();
  await page.click(".signin .switch");
  assert.match(await problem(page).textContent(), /^密码错误次数过多\uff0c请在 \d+ 秒后再试。$/);
  await takePicture(page, "signin-throttled");
});
