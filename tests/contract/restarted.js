// A server that is started again: from a backup, and with few threads; each answer held to the description.

import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { operationId } from "../browser/support/hotel.js";
import { synced } from "./tablets.js";

const kThreads = 16; // As few as a server may have; half of them wait for news at most.

export function testCrowded({ hotel, client }) {
  test("a server that many pages listen to asks one more to try again", async () => {
    await hotel.stop();
    hotel.options = ["--threads", String(kThreads)];
    await hotel.start();
    const clerk = await client.signIn("u-chen");
    const listening = [];
    for (let pages = 0; pages < kThreads / 2; ++pages) {
      listening.push(await client.listens("/v1/events", clerk, (text) => text.length > 0));
    }
    assert.equal((await client.ask("GET", "/v1/events", { as: clerk })).json.code, "busy");
    listening.forEach(({ broken }) => broken());
  });
}

export function testRestored({ hotel, client, clerk, tablet }) {
  test("a hotel that was restored says what is to be checked", async () => {
    assert.equal((await client.ask("GET", "/v1/restored", { as: clerk })).json.restored, null);
    const backup = join(hotel.folder, "backup");
    hotel.call("backup", backup);
    const lost = { id: operationId(), kind: "room.noted", v: 1, doc: "room/107", seen: null, body: { text: "lost" } };
    await client.ask("POST", "/v1/operations", { as: clerk, json: lost });
    const { cursor } = (await synced(client, tablet)).json;
    await hotel.stop();
    renameSync(hotel.data, join(hotel.folder, "lost"));
    hotel.call("restore", backup);
    await hotel.start();
    assert.equal((await synced(client, tablet, { cursor })).json.action, "resend");
    const again = await client.signIn("u-chen");
    const { restored } = (await client.ask("GET", "/v1/restored", { as: again })).json;
    assert.ok(restored.to <= restored.noticed_at);
    assert.equal((await client.ask("GET", "/readyz")).json.warnings.length, 1);
    await client.ask("POST", "/v1/restored/checked", { as: again, json: {} });
    const manager = await client.signIn("u-wu");
    const { acts } = (await client.ask("GET", "/v1/administration", { as: manager })).json;
    assert.deepEqual(acts.slice(0, 2).map(({ act }) => act), ["restore-checked", "restored"]);
  });
}
