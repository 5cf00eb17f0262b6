// The office's answers, each held to the description.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kBegins, kPassword, kStaff, operationId } from "../browser/support/hotel.js";
import { tellLife } from "./life.js";

/** Everybody of the hotel at a desk of their own. */
async function atTheirDesks(client) {
  const desks = {};
  for (const staff of Object.keys(kStaff)) {
    desks[staff] = await client.signIn(staff);
  }
  const states = async (staff, kind, doc, body) => {
    const id = operationId();
    const json = { id, kind, v: 1, doc: doc ?? `${kBegins[kind]}/${id}`, seen: null, body };
    const answer = await client.ask("POST", "/v1/operations", { as: desks[staff], json });
    assert.equal(answer.status, 201);
    return id;
  };
  return { desks, states };
}

export function testOffice({ description, client, clerk, attendant }) {
  test("a hotel's life is told and read", async () => {
    const office = await atTheirDesks(client);
    await tellLife(office);
    for (const reader of [clerk, attendant]) {
      for (const kind of description.documentKinds) {
        const { json } = await client.ask("GET", `/v1/documents?kind=${kind}`, { as: reader });
        assert.ok(json.docs.length > 0, `there is some ${kind}`);
        for (const { doc } of json.docs) {
          await client.ask("GET", `/v1/history/${doc.replaceAll("/", "%2F")}`, { as: reader });
          await client.ask("GET", `/v1/history/${doc}`, { as: reader });
        }
      }
      assert.ok((await client.ask("GET", "/v1/held", { as: reader })).json.held.length > 0, "something is held");
    }
  });

  test("the page hears of what changes", async () => {
    const heard = await client.listens("/v1/events?after=0", clerk, (text) => text.includes("event: document"));
    heard.broken();
    const data = heard.text.split("\n").find((line) => line.startsWith("data: "));
    client.fits("Document", JSON.parse(data.slice("data: ".length)));
    await client.ask("GET", "/v1/events?after=x", { as: clerk });
    await client.ask("GET", "/v1/events", { as: clerk, headers: { "Last-Event-ID": "999999" } });
  });

  test("reports", async () => {
    const { json } = await client.ask("GET", "/v1/reports", { as: clerk });
    assert.ok(json.reports.length > 3);
    for (const name of json.reports) {
      const days = `/v1/reports/${name}?from=2026-01-01&to=2099-01-01`;
      await client.ask("GET", days, { as: clerk });
      await client.ask("GET", `${days}&format=csv`, { as: clerk });
      await client.ask("GET", `/v1/reports/${name}?from=2026-01-02&to=2026-01-01`, { as: clerk });
      await client.ask("GET", days, { as: attendant });
    }
    await client.ask("GET", "/v1/reports/none?from=2026-01-01&to=2026-01-02", { as: clerk });
  });

  test("operations that are not stated well, and one stated twice", async () => {
    const json = { id: operationId(), kind: "room.noted", v: 1, doc: "room/101", seen: null, body: { text: "x" } };
    for (const status of [201, 200]) {
      assert.equal((await client.ask("POST", "/v1/operations", { as: clerk, json })).status, status);
    }
    await client.ask("POST", "/v1/operations", { as: clerk, json: [] });
    const long = { ...json, id: operationId(), body: { text: "x".repeat(65 * 1024) } };
    await client.ask("POST", "/v1/operations", { as: clerk, json: long });
    await client.ask("GET", "/v1/documents", { as: clerk });
    await client.ask("GET", "/v1/history/room/none", { as: clerk });
  });

  test("signing in and out", async () => {
    const once = await client.signIn("u-liu");
    await client.ask("GET", "/v1/session", { as: once });
    await client.ask("DELETE", "/v1/session", { as: once });
    await client.ask("GET", "/v1/session", { as: once });
    await client.ask("POST", "/v1/session", { json: { staff: "u-liu" } });
    let status = 0;
    for (let tries = 0; tries < 6; ++tries) {
      status = (await client.ask("POST", "/v1/session", { json: { staff: "u-liu", password: `not ${kPassword}` } })).status;
    }
    assert.equal(status, 429);
  });

  test("the manager reads who let in, shut out and set rights", async () => {
    const manager = await client.signIn("u-wu");
    const { json } = await client.ask("GET", "/v1/administration", { as: manager });
    assert.ok(json.acts.some(({ via, act }) => via === "command-line" && act === "person-added"));
    assert.ok(json.acts.some(({ via, act }) => via === "tablet" && act === "tablet-enrolled"));
    assert.equal((await client.ask("GET", "/v1/administration?next=1", { as: manager })).json.acts.length, 0);
    await client.ask("GET", "/v1/administration?next=x", { as: manager });
  });

  test("somebody takes another password", async () => {
    const he = await client.signIn("u-he");
    const changes = async (json) => {
      const answer = await client.ask("POST", "/v1/session/password", { as: he, json });
      return answer.json?.code ?? answer.status;
    };
    assert.equal(await changes({ old: kPassword }), "malformed-request");
    assert.equal(await changes({ old: kPassword, new: "short" }), "weak-password");
    assert.equal(await changes({ old: kPassword, new: `a new ${kPassword}` }), 204);
    assert.equal(await changes({ old: kPassword, new: `no ${kPassword}` }), "wrong-password");
    for (let tries = 0; tries < 4; ++tries) {
      await changes({ old: kPassword, new: `no ${kPassword}` });
    }
    assert.equal(await changes({ old: `a new ${kPassword}`, new: kPassword }), "too-many-tries");
  });

  test("the program itself, and the page", async () => {
    for (const path of ["/healthz", "/readyz", "/metrics", "/v1/openapi.json", "/", "/js/core/api.js", "/icon.svg"]) {
      assert.equal((await client.ask("GET", path)).status, 200, path);
      assert.equal((await client.ask("HEAD", path)).status, 200, path);
    }
    for (const path of ["/", "/index.html"]) {
      const { etag } = (await client.ask("GET", path)).headers;
      assert.equal((await client.ask("GET", path, { headers: { "If-None-Match": etag } })).status, 304);
    }
    assert.equal((await client.ask("GET", "/v1/nothing")).status, 404);
    assert.equal((await client.ask("PUT", "/v1/held", { json: {} })).status, 405);
  });
}
