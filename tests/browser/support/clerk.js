// What a clerk's hands do: keys, and rooms opened by their number.

/** Acts of somebody at the keyboard of `page`. */
export function handsOn(page) {
  const press = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
    }
  };
  return {
    press,

    type: (words) => page.keyboard.type(words),

    /** `/`, the number, Enter: the room stands open. */
    async open(number) {
      await press("/");
      await page.keyboard.type(number);
      await press("Enter");
      await page.waitForFunction((room) => document.querySelector(".drawer h2")?.textContent === room, number);
      await page.waitForSelector(".history li");
    },

    /** Waits until the open room's history says it. */
    lastDone: (words) => page.locator(".entry-what").filter({ hasText: words }).first().waitFor(),

    /** Waits until the open room's facts say it. */
    factSays: (words) => page.locator(".facts").filter({ hasText: words }).waitFor(),
  };
}
