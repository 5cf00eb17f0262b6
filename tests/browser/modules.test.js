// The page's pure parts, run in the browser that will run them: words, room codes, ids, the stream reader.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.js";
import { openHotel } from "./support/hotel.js";

let hotel;
let browser;
let page;
before(async () => {
  hotel = await openHotel({ rooms: 1 });
  browser = await openBrowser();
  page = await openPage(browser, hotel);
});
after(async () => {
  await browser?.close();
  await hotel?.close();
});

test("both languages have the same sentences with the same places to fill in", async () => {
  const { en, zh } = await page.evaluate(async () => ({
    en: (await import("/js/i18n/en.js")).en,
    zh: (await import("/js/i18n/zh-CN.js")).zhCN,
  }));
  assert.deepEqual(Object.keys(zh).sort(), Object.keys(en).sort());
  const places = (sentence) =>
    [...new Set((typeof sentence === "string" ? sentence : sentence.other).match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(en)) {
    assert.deepEqual(places(zh[key]), places(en[key]), key);
  }
});

test("a room's code is the one of shared/rules/room_views", async () => {
  const codes = await page.evaluate(async () => {
    const { roomCode } = await import("/js/model/room.js");
    const found = {};
    for (const occupancy of ["vacant", "occupied"]) {
      for (const condition of ["dirty", "cleaning", "clean", "inspected", "pickup"]) {
        found[`${occupancy} ${condition}`] = roomCode({ occupancy, condition, sale: "available" });
      }
    }
    found.off = [roomCode({ sale: "out-of-order" }), roomCode({ sale: "out-of-service" })];
    return found;
  });
  assert.deepEqual(codes, {
    "vacant dirty": "VD",
    "vacant cleaning": "VD",
    "vacant clean": "VC",
    "vacant inspected": "VI",
    "vacant pickup": "VP",
    "occupied dirty": "OD",
    "occupied cleaning": "OD",
    "occupied clean": "OC",
    "occupied inspected": "OI",
    "occupied pickup": "OP",
    "off": ["OOO", "OOS"],
  });
});

test("ids are version 7 and grow with time", async () => {
  const ids = await page.evaluate(async () => {
    const { uuidV7 } = await import("/js/core/uuid.js");
    return [uuidV7(0), uuidV7(1_700_000_000_000), uuidV7(1_700_000_000_001), uuidV7(2 ** 48 - 1)];
  });
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  assert.deepEqual([...ids].sort(), ids);
  assert.match(ids[3], /^ffffffff-ffff-7/);
});

test("an event stream is read whole, however it is cut into pieces", async () => {
  const seen = await page.evaluate(async () => {
    const { readEvents } = await import("/js/core/events.js");
    const text =
      ': hello\n\nid: 7\nevent: document\ndata: {"a":"空净房"}\n\ndata: x\ndata: y\r\n\r\nid: 9\n\ndata: never ended';
    const bytes = new TextEncoder().encode(text);
    const results = [];
    for (const size of [1, 2, 3, 7, bytes.length]) {
      const body = new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) {
            controller.enqueue(bytes.slice(at, at + size));
          }
          controller.close();
        },
      });
      const heard = [];
      await readEvents(body, {
        onEvent: (event) => heard.push(event.data),
        onId: (id) => heard.push(Number(id)),
        onBytes() {},
      });
      results.push(heard);
    }
    return results;
  });
  for (const heard of seen) {
    assert.deepEqual(heard, ['{"a":"空净房"}', 7, "x\ny", 9]);
  }
});

test("times are those of the hotel's clocks, wherever the browser stands", async () => {
  const seen = await page.evaluate(async () => {
    const time = await import("/js/core/time.js");
    time.useTimeZone("Asia/Shanghai");
    const there = [
      time.clock("2026-11-23T16:30:00Z", "en"),
      time.clockWithSeconds("2026-11-23T16:30:09Z", "zh-CN"),
      time.dayOf("2026-11-23T16:30:00Z"),
      time.moment("2026-11-23T16:30:00Z", "en", "2026-11-24"),
      time.moment("2026-11-23T15:30:00Z", "en", "2026-11-24"),
    ];
    time.useTimeZone("Nowhere/Atlantis");
    return [...there, time.clock("2026-11-23T16:30:00Z", "en")];
  });
  assert.deepEqual(seen, ["00:30", "00:30:09", "2026-11-24", "00:30", "Nov 23, 23:30", "16:30"]);
});
