// A hotel behind nginx, as docs/nginx/turndown.conf sets it up: everything works through it, and what the server itself does not
// bear (docs/platform.md, cpp-httplib) does not reach it.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { test } from "node:test";
import { connect } from "node:tls";
import { kPassword, openHotel, operationId } from "../browser/support/hotel.js";
import { openProxy } from "./support/nginx.js";

const kPhoto = readFileSync(new URL("../photos/dripping-tap.jpg", import.meta.url));

const hotel = await openHotel({ rooms: 10 });
const proxy = await openProxy(hotel);
const own = { Origin: `https://localhost:${proxy.port}` };

const signedIn = await proxy.ask("POST", "/v1/session", { json: { staff: "u-chen", password: kPassword }, headers: own });
const cookie = signedIn.headers["set-cookie"]?.[0];
const office = { Cookie: cookie?.split(";")[0], ...own };

const note = (text) => ({ id: operationId(), kind: "room.noted", v: 1, doc: "room/101", seen: null, body: { text } });
const states = (json) => proxy.ask("POST", "/v1/operations", { json, headers: office });

async function enrolled() {
  const { code, url } = (await proxy.ask("POST", "/v1/enrolment-codes", { json: {}, headers: office })).json;
  assert.equal(url, `https://localhost:${proxy.port}`, "the code names nginx");
  const answer = await proxy.ask("POST", "/v1/enrol", { json: { code, request: code, name: "Floor 1", app: "1.0.0" } });
  assert.equal(answer.status, 201);
  return { Authorization: `Bearer ${answer.json.token}` };
}

function synced(tablet, members = {}) {
  const clock = { wall: new Date().toISOString(), boot: "boot", mono: 1, earlier: [] };
  const json = { protocol: 1, app: "1.0.0", cursor: null, clock, ops: [], limit: 1000, wait_ms: 0, ...members };
  return proxy.ask("POST", "/v1/sync", { json, headers: tablet });
}

/** Memory that the server has ever needed, in KiB. */
const mostMemory = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${hotel.server.pid}/status`, "utf8"))[1]);

/** Sends what `pieces` gives until nginx has had enough; answers what came back and how many bytes went out. */
function pours(pieces) {
  return new Promise((resolve) => {
    let [answer, sent] = ["", 0];
    const socket = connect({ host: "127.0.0.1", port: proxy.port, rejectUnauthorized: false }, pour);
    async function pour() {
      for (const piece of pieces) {
        if (socket.destroyed || answer !== "") {
          break;
        }
        sent += piece.length;
        await new Promise((done) => socket.write(piece, done));
      }
    }
    socket.on("data", (data) => (answer += data));
    socket.on("error", () => {});
    socket.on("close", () => resolve({ answer, sent }));
  });
}

function* times(count, piece) {
  for (let at = 0; at < count; ++at) {
    yield piece;
  }
}

test("the page signs in over TLS, with a cookie for TLS alone", async () => {
  assert.equal(signedIn.status, 201);
  assert.match(cookie, /; HttpOnly; SameSite=Strict; .*Secure/);
  const page = await proxy.ask("GET", "/");
  assert.equal(page.status, 200);
  assert.match(page.headers["strict-transport-security"], /max-age/);
  const foreign = await proxy.ask("POST", "/v1/operations", { json: note("x"), headers: { ...office, Origin: "https://elsewhere.example" } });
  assert.equal(foreign.json.code, "foreign-origin");
});

test("plain HTTP is sent to TLS", async () => {
  const answer = await new Promise((resolve, reject) =>
    httpRequest({ host: "127.0.0.1", port: proxy.plainPort, path: "/js/main.js", agent: false }, resolve).on("error", reject).end(),
  );
  answer.resume();
  assert.equal(answer.statusCode, 301);
  assert.equal(answer.headers.location, "https://127.0.0.1/js/main.js");
});

test("a tablet is let in, says something, and hears at once what it waits for", async () => {
  const tablet = await enrolled();
  const op = { ...note("from the tablet"), ds: 1, by: "u-li", at: { wall: new Date().toISOString(), boot: "boot", mono: 1 } };
  const first = await synced(tablet, { ops: [op] });
  assert.equal(first.json.results[0].outcome, "applied");
  const began = Date.now();
  const waiting = synced(tablet, { cursor: first.json.cursor, wait_ms: 20_000 });
  setTimeout(() => states(note("something new")), 1000);
  const { json } = await waiting;
  const waited = Date.now() - began;
  assert.ok(json.docs.some(({ doc }) => doc === "room/101"), "it hears of the room");
  assert.ok(waited > 900 && waited < 10_000, `it waited ${waited} ms`);
});

test("the page hears events one by one", async () => {
  const heard = await new Promise((resolve, reject) => {
    const headers = { ...office, Host: `localhost:${proxy.port}` };
    const options = { host: "127.0.0.1", port: proxy.port, path: "/v1/events", headers, rejectUnauthorized: false, agent: false };
    const request = httpsRequest(options, (response) => {
      let text = "";
      response.on("data", (piece) => {
        text += piece;
        if (text.includes("told live")) {
          request.destroy();
          resolve(text);
        } else if (!text.includes("event:")) {
          states(note("told live"));
        }
      });
      response.on("error", () => {});
    });
    request.on("error", reject);
    request.end();
  });
  assert.match(heard, /event: document/);
});

test("a photo is sent in two pieces, the first of them broken off", async () => {
  const tablet = { ...(await enrolled()), "Tus-Resumable": "1.0.0" };
  const sha256 = createHash("sha256").update(kPhoto).digest("hex");
  const base64 = (text) => Buffer.from(text).toString("base64");
  const announced = await proxy.ask("POST", "/v1/photos", {
    headers: { ...tablet, "Upload-Length": kPhoto.length, "Upload-Metadata": `sha256 ${base64(sha256)},type ${base64("image/jpeg")}` },
  });
  assert.equal(announced.status, 201);
  const path = announced.headers.location;
  const headers = { ...tablet, "Content-Type": "application/offset+octet-stream" };
  const half = Math.floor(kPhoto.length / 2);
  await breaksOff(path, { ...headers, "Upload-Offset": 0, "Content-Length": kPhoto.length }, kPhoto.subarray(0, half));
  const offset = await arrivedOf(path, tablet, half);
  const rest = await proxy.ask("PATCH", path, { headers: { ...headers, "Upload-Offset": offset }, body: kPhoto.subarray(offset) });
  assert.equal(rest.status, 204);
  assert.equal(rest.headers["photo-sha256"], sha256);
});

/** Sends the head of a request and `piece`, and goes away. */
function breaksOff(path, headers, piece) {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port: proxy.port, method: "PATCH", path, headers, rejectUnauthorized: false, agent: false };
    const request = httpsRequest(options);
    request.on("error", () => resolve());
    request.write(piece, () => setTimeout(() => request.destroy(), 500));
    request.on("close", resolve);
  });
}

/** Where the upload stands, once the server has noticed the break. */
async function arrivedOf(path, headers, wanted) {
  let offset = 0;
  for (const until = Date.now() + 20_000; offset < wanted && Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    offset = Number((await proxy.ask("HEAD", path, { headers })).headers["upload-offset"]);
  }
  assert.equal(offset, wanted, "what arrived before the break has stayed");
  return offset;
}

test("guesses are counted by where they come from, whatever they say about that", async () => {
  const guess = (from) =>
    proxy.ask("POST", "/v1/enrol", { json: { code: "2222-2222", request: "r", name: "x", app: "1" }, headers: { "X-Forwarded-For": from } });
  for (let at = 0; at < 5; ++at) {
    assert.equal((await guess(`192.0.2.${at}`)).json.code, "wrong-code");
  }
  assert.equal((await guess("192.0.2.9")).json.code, "too-many-tries");
});

test("200 MB of one line do not reach the server", async () => {
  const before = mostMemory();
  const { answer, sent } = await pours(times(200, Buffer.alloc(1024 * 1024, "x")));
  assert.match(answer, /^HTTP\/1.1 (400|414) /);
  assert.ok(sent < 20 * 1024 * 1024, `nginx took ${sent} bytes`);
  assert.ok(mostMemory() - before < 4096, "the server needed no memory for it");
});

test("20,000 headers do not reach the server", async () => {
  const head = ["GET / HTTP/1.1\r\nHost: hotel\r\n", ...Array.from({ length: 20_000 }, (_, at) => `X-${at}: 1\r\n`), "\r\n"];
  assert.match((await pours([head.join("")])).answer, /^HTTP\/1.1 400 /);
});

test("a chunked body comes with its length, and none that is too large", async () => {
  const small = JSON.stringify(note("in pieces"));
  const headers = { ...office, "Content-Type": "application/json" };
  const pieces = [small.slice(0, 20), small.slice(20)];
  assert.equal((await proxy.ask("POST", "/v1/operations", { pieces, headers })).status, 201);
  const before = mostMemory();
  const chunk = `100000\r\n${"x".repeat(1024 * 1024)}\r\n`;
  const { answer } = await pours(["POST /v1/sync HTTP/1.1\r\nHost: hotel\r\nTransfer-Encoding: chunked\r\n\r\n", ...times(200, chunk)]);
  assert.match(answer, /^HTTP\/1.1 413 /);
  assert.ok(mostMemory() - before < 4096, "the server needed no memory for it");
});

test("who opens connections and says nothing takes no place at the server, and is sent away", async () => {
  const silent = [];
  for (let at = 0; at < 60; ++at) {
    const socket = connect({ host: "127.0.0.1", port: proxy.port, rejectUnauthorized: false });
    socket.on("error", () => {});
    silent.push(new Promise((resolve) => socket.on("close", resolve)));
    socket.once("secureConnect", () => socket.write("GET / HTTP/1.1\r\nHost: ho"));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const connections = readFileSync(`/proc/${hotel.server.pid}/net/tcp`, "utf8").split("\n");
  const local = `0100007F:${Number(new URL(hotel.url).port).toString(16).toUpperCase().padStart(4, "0")}`;
  const atServer = connections.filter((line) => line.includes(` ${local} `) && / 01 /.test(line.slice(20, 60))).length;
  assert.ok(atServer < 40, `${atServer} connections have reached the server`);
  assert.equal((await proxy.ask("GET", "/healthz")).status, 200);
  await Promise.all(silent); // After ten seconds.
});
