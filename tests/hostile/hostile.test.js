// Slow, half-open and hostile clients beside a full house: 500 tablets wait, 50 work, and nobody of them notices anything.
// Prints what was attempted with the answers, and how long working tablets waited before and meanwhile.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { colleague, kPassword, openHotel, operationId } from "../browser/support/hotel.js";

const kWaiting = Number(process.env.TURNDOWN_WAITING ?? 500);
const kWorking = 50;
const kPhaseMs = 12_000;
const kPauseMs = 5_000; // Ten operations a second in all, each told to 500 tablets: five times the peak of a house of 300 rooms.
const kSlow = 60; // Connections that never say a whole request.

const hotel = await openHotel({ rooms: 30 });
await hotel.stop();
hotel.options = ["--threads", "700"];
await hotel.start();
const { hostname, port } = new URL(hotel.url);
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
let over = false;
let brokenOff = 0;
after(() => ((over = true), agent.destroy()));

/** Answers `{status, body}`; throws when the line breaks. */
function post(path, body, headers = {}) {
  const text = JSON.stringify(body);
  const all = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text), ...headers };
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path, method: "POST", agent, headers: all }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(parts).toString() }));
    });
    asked.on("error", reject);
    asked.end(text);
  });
}

async function enrol(cookie, name) {
  const code = await post("/v1/enrolment-codes", { class: "floor" }, { Cookie: cookie });
  const enrolled = await post("/v1/enrol", { code: JSON.parse(code.body).code, request: operationId(), name, app: "1.0.0" });
  return { token: JSON.parse(enrolled.body).token, cursor: null, ds: 0 };
}

async function sync(tablet, ops, waitMs = 0) {
  const clock = { wall: new Date().toISOString(), boot: "boot", mono: Math.round(performance.now()), earlier: [] };
  const asked = { protocol: 1, app: "1.0.0", cursor: tablet.cursor, clock, ops, limit: 1000, wait_ms: waitMs };
  const { status, body } = await post("/v1/sync", asked, { Authorization: `Bearer ${tablet.token}` });
  const answer = status === 200 ? JSON.parse(body) : null;
  tablet.cursor = answer?.cursor ?? tablet.cursor;
  return { status, answer };
}

/** Sends again what broke off, as tablets do. */
async function sent(tablet, ops, waitMs) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await sync(tablet, ops, waitMs);
    } catch (problem) {
      brokenOff += 1;
      if (tries === 3) {
        return { status: problem.message, answer: null };
      }
    }
  }
}

/** Uses a towel now and then. */
async function work(tablet, until, waited, failures) {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * kPauseMs));
  while (performance.now() < until) {
    const at = { wall: new Date().toISOString(), boot: "boot", mono: Math.round(performance.now()) };
    const op = { id: operationId(), ds: ++tablet.ds, kind: "stock.used", v: 1, doc: "stock/floor-1/bath-towel", seen: null, by: "u-li", at, body: { qty: 1 } };
    const began = performance.now();
    const { status, answer } = await sent(tablet, [op]);
    waited.push(performance.now() - began);
    if (status !== 200 || answer.results[0].outcome !== "applied") {
      failures.push(status);
    }
    await new Promise((resolve) => setTimeout(resolve, kPauseMs));
  }
}

/** Waits at the server for news, for ever; counts what it was answered. */
async function listen(tablet, heard) {
  while (!over) {
    const { status } = await sent(tablet, [], 25_000);
    heard.set(status, (heard.get(status) ?? 0) + 1);
    if (status !== 200) {
      return;
    }
  }
}

const percentile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const ms = (value) => `${value.toFixed(1)} ms`;

async function phase(tablets, meanwhile = async () => {}) {
  const waited = [];
  const failures = [];
  const until = performance.now() + kPhaseMs;
  await Promise.all([...tablets.map((tablet) => work(tablet, until, waited, failures)), meanwhile(until)]);
  return { waited, failures, said: `${waited.length} requests, p50 ${ms(percentile(waited, 0.5))}, p99 ${ms(percentile(waited, 0.99))}, longest ${ms(Math.max(...waited))}` };
}

/** Opens a connection, says `text` and answers the first line of what comes back, or why nothing does. */
function says(text, { keepMs = 3_000 } = {}) {
  return new Promise((resolve) => {
    const socket = connect(port, hostname);
    let heard = "";
    const end = (why) => (clearTimeout(timer), socket.destroy(), resolve(heard.split("\r\n")[0] || why));
    const timer = setTimeout(() => end("nothing, and hung up by the client"), keepMs);
    socket.on("data", (part) => ((heard += part), heard.includes("\r\n\r\n") && end("")));
    socket.on("error", () => end("connection closed"));
    socket.on("close", () => end("connection closed"));
    socket.write(text);
  });
}

const head = (...lines) => [...lines, "", ""].join("\r\n");
const kHost = `Host: ${hostname}:${port}`;
const kBomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)); // 64 KB that become 64 MB.

const kAttempts = {
  "a chunked request": () => says(head("POST /v1/sync HTTP/1.1", kHost, "Transfer-Encoding: chunked") + "ffffff\r\n" + "x".repeat(100_000)),
  "a packed body that the library would unpack": () => says(head("POST /v1/sync HTTP/1.1", kHost, "Content-Encoding: gzip", `Content-Length: ${kBomb.length}`)),
  "a packed body of ours that becomes 64 MB": async () => `${(await post("/v1/sync", {}, { "Content-Type": "application/gzip" })).status}, ${await bomb()}`,
  "20,000 headers": () => says(head("GET /healthz HTTP/1.1", kHost, ...Array.from({ length: 20_000 }, (_, index) => `X-${index}: x`))),
  "a range of a range of ranges": () => says(head("GET / HTTP/1.1", kHost, `Range: bytes=${"0-1,".repeat(500)}0-1`)),
  "an address of 9,000 letters": () => says(head(`GET /${"a".repeat(9_000)} HTTP/1.1`, kHost)),
  "a body of 1 GB announced": () => says(head("POST /v1/sync HTTP/1.1", kHost, "Content-Type: application/json", "Content-Length: 1073741824")),
  "a length below zero": () => says(head("POST /v1/sync HTTP/1.1", kHost, "Content-Length: -5") + "{}"),
  "noise": () => says("\u0000\u0001\u0002 turn down \r\n\r\n"),
  "the beginning of TLS": () => says(Buffer.from("16030100a5010000a10303", "hex")),
  "JSON 100,000 deep": async () => (await raw("/v1/sync", "[".repeat(100_000))).status,
  "half a request, and gone": () => says(head("POST /v1/sync HTTP/1.1", kHost, "Content-Length: 100") + "{", { keepMs: 50 }),
  "somebody else's path": () => says(head("GET /../../../../etc/passwd HTTP/1.1", kHost)),
};

const raw = (path, text) => fetch(hotel.url + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: text });

async function bomb() {
  const answer = await fetch(`${hotel.url}/v1/sync`, { method: "POST", headers: { "Content-Type": "application/gzip", "Authorization": `Bearer ${listeners[0].token}` }, body: kBomb });
  return `${answer.status} ${(await answer.json()).code}`;
}

/** Connections that say a letter now and then, and never a whole request. */
function crawl(count) {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(port, hostname);
    socket.on("error", () => {});
    socket.write(`POST /v1/sync HTTP/1.1\r\n${kHost}\r\nX-Slow: `);
    const timer = setInterval(() => socket.writable && socket.write("a"), 400);
    socket.on("close", () => clearInterval(timer));
    return socket;
  });
  return () => sockets.forEach((socket) => socket.destroy());
}

const memory = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${hotel.server.pid}/status`, "utf8"))[1]) / 1024;

const office = await colleague(hotel, "u-chen");
const signedIn = await fetch(`${hotel.url}/v1/session`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ staff: "u-chen", password: kPassword }) });
const cookie = signedIn.headers.get("set-cookie").split(";")[0];
const workers = await Promise.all(Array.from({ length: kWorking }, (_, index) => enrol(cookie, `Working ${index}`)));
const listeners = [];
for (let index = 0; index < kWaiting; index += 50) {
  listeners.push(...(await Promise.all(Array.from({ length: Math.min(50, kWaiting - index) }, (_, more) => enrol(cookie, `Waiting ${index + more}`)))));
}
const heard = new Map();

test("500 tablets wait and 50 work, and hostile clients change nothing for them", async () => {
  await Promise.all([...workers, ...listeners].map((tablet) => sync(tablet, [])));
  listeners.forEach((tablet) => listen(tablet, heard));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const quiet = await phase(workers);
  const before = memory();

  const answers = [];
  let tries = 0;
  const stopCrawling = crawl(kSlow);
  const attacked = await phase(workers, async (until) => {
    while (performance.now() < until) {
      for (const [what, attempt] of Object.entries(kAttempts)) {
        const answer = await attempt();
        tries += 1;
        if (answers.length < Object.keys(kAttempts).length) {
          answers.push([what, answer]);
        }
      }
    }
  });
  stopCrawling();

  console.log(["", "attempt | answer", "---|---", ...answers.map((line) => line.join(" | ")), ""].join("\n"));
  console.log(`${listeners.length} tablets wait, ${workers.length} work:\n  left alone:  ${quiet.said}`);
  console.log(`  beside ${kSlow} half-open connections and ${tries} hostile requests:  ${attacked.said}`);
  console.log(`  ${brokenOff} requests broke off and were sent again; the server's memory at most: ${before.toFixed(0)} MB, then ${memory().toFixed(0)} MB\n`);

  assert.deepEqual(quiet.failures, [], "every working tablet was served");
  assert.deepEqual(attacked.failures, [], "also beside the hostile ones");
  assert.deepEqual([...heard.keys()].filter((status) => status !== 200), [], "nobody who waited was turned away");
  const used = (await office.document("stock/floor-1/bath-towel")).body.level;
  assert.equal(used, -(quiet.waited.length + attacked.waited.length), "each towel was counted once");
  for (const [what, answer] of answers) {
    assert.doesNotMatch(String(answer), /\b(200|500)\b/, what);
  }
  assert.ok(memory() < 600, "nobody made the server take the machine's memory");
});
