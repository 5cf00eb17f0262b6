// Everything that has left the building so far is as described: the golden files of wire version 1.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ownDescription } from "./support/own_description.js";

const description = ownDescription();
const kGolden = new URL("../golden/v1/", import.meta.url);

const read = (folder) =>
  readdirSync(new URL(folder, kGolden)).map((file) => ({
    file: folder + file,
    json: JSON.parse(readFileSync(new URL(folder + file, kGolden), "utf8")),
  }));

const hasSchema = (name) => description.schemas.has(name);

test("each operation is as its kind is described", () => {
  for (const { file, json } of read("operations/")) {
    assert.ok(hasSchema(json.kind), `${json.kind} is described`);
    assert.ok(description.bodiesByKind.has(json.kind), `an operation's body is held to ${json.kind}`);
    assert.deepEqual(description.breachesOf(json.at ? "DeviceOperation" : "Operation", json), [], file);
  }
});

test("each document is as its kind is described", () => {
  for (const { file, json } of read("documents/")) {
    assert.deepEqual(description.breachesOf("Document", json), [], file);
    assert.ok(description.documentKinds.has(json.doc.split("/")[0]), `a body is held to what ${json.doc} is`);
  }
});

test("each message is as described", () => {
  const kSchemas = {
    "enrol_request.json": "EnrolRequest",
    "enrol_reply.json": "EnrolReply",
    "sync_request.json": "SyncRequest",
    "sync_reply.json": "SyncReply",
    "problem.json": "Problem",
  };
  for (const { file, json } of read("messages/")) {
    assert.deepEqual(description.breachesOf(kSchemas[file.split("/")[1]], json), [], file);
  }
});

test("what is not as described is noticed", () => {
  const [{ json }] = read("messages/").filter(({ file }) => file.endsWith("sync_reply.json"));
  assert.notDeepEqual(description.breachesOf("SyncReply", { ...json, have_ds: "1043" }), []);
  assert.notDeepEqual(description.breachesOf("SyncReply", { ...json, cursor: undefined }), []);
  const room = { doc: "room/1203", rev: 1, last: null, body: { recent: [], number: "1203", floor: 12 } };
  assert.notDeepEqual(description.breachesOf("Document", room), []);
});
