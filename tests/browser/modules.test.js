// The page's pure parts, run in the browser that will run them: words, room codes, ids, the stream reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, openPage } from "./support/browser.js";
import { openHotel } from "./support/hotel.js";

const hotel = await openHotel({ rooms: 1 });
const browser = await openBrowser();
const page = await openPage(browser, hotel);

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

test("what is said of rooms and areas together does not count in the Chinese measure word of rooms", async () => {
  const words = await page.evaluate(async () => {
    const { zhCN } = await import("/js/i18n/zh-CN.js");
    return ["assign.chosen", "assign.given", "assign.taken"].map((key) => zhCN[key]);
  });
  assert.deepEqual(
    words.filter((sentence) => sentence.includes("间")),
    [],
  );
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

test("what else the trade says of a room is what shared/rules/room_views says", async () => {
  const seen = await page.evaluate(async () => {
    const { roomMarks, isReadyToSell, isOccupiedUnready } = await import("/js/model/roomviews.js");
    const occupied = { occupancy: "occupied", condition: "clean", sale: "available", stay: "stayover" };
    const vacant = { ...occupied, occupancy: "vacant", stay: "none" };
    const marks = (more) => roomMarks({ ...occupied, ...more }).join();
    const saw = (isOccupied, luggage) => marks({ observed: { occupied: isOccupied, luggage } });
    return {
      door: ["dnd", "make-up", "declined", "double-lock", "none"].map((flag) => marks({ service: { flag } })),
      stays: ["due-out", "departed", "arrival", "arrived", "day-use"].map((stay) => marks({ stay })),
      luggage: [
        saw(false, "none"),
        saw(false, "normal"),
        saw(false, null),
        saw(true, "none"),
        saw(true, "light"),
        saw(true, null),
      ],
      vacant: roomMarks({ ...vacant, observed: { occupied: false, luggage: "none" } }).join(),
      ready: [
        isReadyToSell({ ...vacant, condition: "inspected" }, true),
        isReadyToSell(vacant, true),
        isReadyToSell(vacant, false),
        isReadyToSell({ ...vacant, sale: "out-of-service" }, false),
        isReadyToSell(occupied, false),
      ],
      unready: ["dirty", "cleaning", "pickup", "clean", "inspected"].map((condition) =>
        isOccupiedUnready({ ...occupied, stay: "arrived", condition }),
      ),
      later: isOccupiedUnready({ ...occupied, condition: "dirty" }),
    };
  });
  assert.deepEqual(seen, {
    door: ["DND", "MUR", "RS", "DL", ""],
    stays: ["DO", "C/O", "ARR", "", ""],
    luggage: ["NB", "S/O", "S/O", "NB", "LB", ""],
    vacant: "",
    ready: [true, false, true, false, false],
    unready: [true, true, true, false, false],
    later: false,
  });
});

test("an inspection that is asked for here is one, also when news of it comes before the answer to its sending", async () => {
  const seen = await page.evaluate(async () => {
    const { createStore } = await import("/js/core/store.js");
    const { createCheckoutWatch } = await import("/js/model/checkout.js");
    const store = createStore();
    const watch = createCheckoutWatch(store);
    const moment = () => new Promise((resolve) => setTimeout(resolve, 100));
    const states = async () => (await moment(), watch.list().map(({ number, state }) => `${number} ${state}`));
    const room = (checkout) => ({ doc: "room/102", rev: 1, body: { number: "102", checkout } });
    const operation = { id: "one", kind: "checkout.asked", doc: "room/102", body: {} };
    store.replaceDocuments([room(undefined)]);
    store.putOutbox([{ operation }]);
    const first = await states();
    store.putDocuments([room({ op: "one", asked_at: new Date().toISOString() })]);
    const both = await states();
    store.putOutbox([]);
    return [first, both, await states()];
  });
  assert.deepEqual(seen, [["102 sending"], ["102 waiting"], ["102 waiting"]]);
});

test("a list shows once what it is told twice, and nothing of it stays behind", async () => {
  const seen = await page.evaluate(async () => {
    const { el, reconcile } = await import("/js/core/dom.js");
    const list = el("ol", {});
    const show = (...items) => {
      reconcile(list, items, { key: (item) => item, version: () => "", build: (item) => el("li", {}, item) });
      return list.textContent;
    };
    return [show("a", "b"), show("a", "b", "b"), show("b", "a"), show()];
  });
  assert.deepEqual(seen, ["ab", "ab", "ba", ""]);
});

test("a welfare check is due when nobody has seen the guest for as long as the hotel allows, and counts anew from one who was well", async () => {
  const seen = await page.evaluate(async () => {
    const { isWelfareCheckDue } = await import("/js/model/roomviews.js");
    const hour = 3_600_000;
    const since = "2026-11-23T08:00:00Z";
    const start = Date.parse(since);
    const room = (flag, welfare, occupancy = "occupied") => ({ occupancy, service: { flag, since, welfare } });
    const due = (given, hours) => isWelfareCheckDue(given, start + hours * hour, 24 * hour);
    const well = { result: "well", at: "2026-11-23T20:00:00Z" };
    return [
      due(room("dnd"), 23.9),
      due(room("dnd"), 24),
      due(room("declined"), 24),
      due(room("double-lock"), 24),
      due(room("make-up"), 24),
      due(room("dnd", well), 24),
      due(room("dnd", well), 36),
      due(room("dnd", { ...well, result: "no-answer" }), 24),
      due(room("dnd", undefined, "vacant"), 24),
    ];
  });
  assert.deepEqual(seen, [false, true, true, true, false, false, true, true, false]);
});

test("deep cleaning and areas are due a cycle after they were done, and today where they never were", async () => {
  const seen = await page.evaluate(async () => {
    const { deepCleanDue } = await import("/js/model/roomviews.js");
    const { areaDue } = await import("/js/model/area.js");
    const plan = { cycle_days: 30, room_types: ["suite"] };
    const deep = { vents: { day: "2026-11-10" } };
    const today = "2026-11-23";
    return [
      deepCleanDue({ type: "suite", deep }, "vents", plan, today),
      deepCleanDue({ type: "suite" }, "vents", plan, today),
      deepCleanDue({ type: "single", deep }, "vents", plan, today),
      deepCleanDue({ type: "single", deep }, "vents", { cycle_days: 90 }, today),
      areaDue({ cycle_days: 2, done_day: "2026-11-30" }, today),
      areaDue({ cycle_days: 2 }, today),
      areaDue({ cycle_days: 2, done_day: "2026-11-22", inspection: { result: "failed" } }, today),
    ];
  });
  assert.deepEqual(seen, ["2026-12-10", "2026-11-23", null, "2027-02-08", "2026-12-02", "2026-11-23", "2026-11-23"]);
});

test("credits of a room are its own, or those of its type for the task", async () => {
  const seen = await page.evaluate(async () => {
    const { creditsOf } = await import("/js/model/people.js");
    const store = {
      body: (name) => (name === "room-type/suite" ? { credits: { departure: 50, stayover: 30 } } : null),
    };
    return [
      creditsOf(store, { type: "suite", task: { kind: "stayover", credits: 0 } }),
      creditsOf(store, { type: "suite", task: { kind: "stayover", credits: 45 } }),
      creditsOf(store, { type: "single", task: { kind: "departure", credits: 0 } }),
    ];
  });
  assert.deepEqual(seen, [30, 45, 0]);
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
    const now = Date.parse("2026-11-23T05:59:00Z"); // 13:59 in Shanghai.
    there.push(time.nextMoment("14:00", now), time.nextMoment("13:00", now), time.addDays("2026-12-31", 1));
    time.useTimeZone("America/New_York"); // Clocks go back an hour on the first of November.
    there.push(time.nextMoment("09:00", Date.parse("2026-10-31T20:00:00Z")));
    there.push(time.stopwatch(42_900), time.stopwatch(3_849_000));
    time.useTimeZone("Nowhere/Atlantis");
    return [...there, time.clock("2026-11-23T16:30:00Z", "en")];
  });
  assert.deepEqual(seen, [
    ...["00:30", "00:30:09", "2026-11-24", "00:30", "Nov 23, 23:30"],
    ...["2026-11-23T06:00:00.000Z", "2026-11-24T05:00:00.000Z", "2027-01-01", "2026-11-01T14:00:00.000Z"],
    ...["0:42", "1:04:09", "16:30"],
  ]);
});
