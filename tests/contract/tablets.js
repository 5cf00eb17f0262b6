// What tablets are answered, each answer held to the description.

import assert from "node:assert/strict";
import { test } from "node:test";
import { operationId } from "../browser/support/hotel.js";

const code = (hotel) => JSON.parse(hotel.call("enrol", "--json")).code;

function operation(ds, { id = operationId(), doc = "room/105", body = { text: "x" } } = {}) {
  const at = { wall: new Date().toISOString(), boot: "boot", mono: 2000 };
  return { id, ds, kind: "room.noted", v: 1, doc, seen: null, by: "u-li", at, body };
}

/** One request of a tablet that says what `members` says. */
export function synced(client, as, members = {}) {
  const clock = { wall: new Date().toISOString(), boot: "boot", mono: 2000, earlier: [] };
  const json = { protocol: 1, app: "1.0.0", cursor: null, clock, ops: [], limit: 1000, wait_ms: 0, ...members };
  return client.ask("POST", "/v1/sync", { as, json });
}

/** The same, with the code of the problem that comes back. */
const refused = async (...request) => (await synced(...request)).json.code;

export function testTablets({ hotel, client, clerk, revoked }) {
  test("a tablet comes in with a code, which works once", async () => {
    const enrol = (members) =>
      client.ask("POST", "/v1/enrol", { json: { request: "r", name: "Floor 1", app: "1.0.0", ...members } });
    const once = code(hotel);
    assert.equal((await enrol({ code: once })).status, 201);
    assert.equal((await enrol({ code: once, request: "another" })).json.code, "code-used");
    assert.equal((await enrol({ code: "2222-2222" })).json.code, "wrong-code");
    assert.equal((await enrol({})).json.code, "malformed-request");
    const guesses = () => client.ask("POST", "/v1/enrol", { json: { code: "3333-3333", request: "r", name: "x", app: "1" }, headers: { "X-Forwarded-For": "192.0.2.7" } });
    for (let tries = 0; tries < 5; ++tries) {
      await guesses();
    }
    assert.equal((await guesses()).json.code, "too-many-tries");
    const headers = { "Content-Type": "application/gzip" };
    assert.equal((await client.ask("POST", "/v1/enrol", { body: "no gzip", headers })).json.action, "split");
  });

  test("a tablet tells what was done and hears what is new", async () => {
    const tablet = await client.enrol();
    const first = await synced(client, tablet, { ops: [operation(1), operation(2, { body: {} })] });
    assert.deepEqual(first.json.results.map(({ outcome }) => outcome), ["applied", "held"]);
    const { cursor } = first.json;
    await synced(client, tablet, { cursor, ops: [operation(3)], limit: 1 });
    assert.equal(await refused(client, tablet, { cursor, ops: [operation(9)] }), "seq-gap");
    assert.equal(await refused(client, tablet, { cursor, ops: [operation(1)] }), "device-forked");
    assert.equal(await refused(client, tablet, { cursor: "no cursor" }), "bad-cursor");
    assert.equal(await refused(client, tablet, { protocol: 2 }), "unknown-protocol");
    assert.equal(await refused(client, tablet, { clock: null }), "malformed-request");
    assert.equal(await refused(client, tablet, { ops: [{}] }), "malformed-operation");
    await synced(client, tablet, { cursor, ops: [operation(9)], lost_to: 8 });
    hotel.call("devices", "set-class", tablet.device, "desk");
    assert.equal(await refused(client, tablet, { cursor }), "scope-changed");
    await synced(client, tablet);
  });

  test("a tablet that was shut out is told to stop", async () => {
    assert.equal((await synced(client, revoked, { ops: [operation(1)] })).json.action, "stop");
  });

  test("the office lets tablets in, and shuts them out", async () => {
    const { device } = await client.enrol();
    const devices = (await client.ask("GET", "/v1/devices", { as: clerk })).json.devices;
    assert.ok(devices.some(({ lost }) => lost), "one has lost operations");
    await client.ask("POST", `/v1/devices/${device}/revoke`, { as: clerk, json: {} });
    await client.ask("POST", "/v1/devices/none/revoke", { as: clerk, json: {} });
    await client.ask("POST", "/v1/enrolment-codes", { as: clerk, json: { class: "desk" } });
    await client.ask("POST", "/v1/enrolment-codes", { as: clerk, json: { class: "none" } });
  });
}
