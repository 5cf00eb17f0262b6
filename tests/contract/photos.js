// Photos by tus, each answer held to the description.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const kTus = { "Tus-Resumable": "1.0.0" };
const kMostOnTheirWay = 200;
const photo = (name) => readFileSync(new URL(`../photos/${name}`, import.meta.url));
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
const base64 = (text) => Buffer.from(text).toString("base64");

const announced = (client, as, { length, sha256, type = "image/jpeg" }) =>
  client.ask("POST", "/v1/photos", {
    as,
    headers: {
      ...kTus,
      "Upload-Length": length,
      "Upload-Metadata": `${sha256 ? `sha256 ${base64(sha256)},` : ""}type ${base64(type)}`,
    },
  });

/** A photo that is on its way; where it is to be sent. */
export const announcedPhoto = async (client, as, length = 100) => (await announced(client, as, { length })).headers.location;

const sent = (client, as, path, body, offset = 0, type = "application/offset+octet-stream") =>
  client.ask("PATCH", path, { as, body, headers: { ...kTus, "Content-Type": type, "Upload-Offset": offset } });

export function testPhotos({ client, clerk, tablet }) {
  test("a photo is sent in pieces, and given", async () => {
    await client.ask("OPTIONS", "/v1/photos");
    for (const [as, name] of [[tablet, "dripping-tap.jpg"], [clerk, "torn-curtain.png"]]) {
      const bytes = photo(name);
      const type = name.endsWith("png") ? "image/png" : "image/jpeg";
      const { headers } = await announced(client, as, { length: bytes.length, sha256: hash(bytes), type });
      const path = headers.location;
      assert.equal((await sent(client, as, path, bytes.subarray(0, 10))).headers["upload-offset"], "10");
      for (const method of ["GET", "HEAD"]) {
        assert.equal((await client.ask(method, path, { as, headers: kTus })).headers["upload-offset"], "10");
      }
      assert.equal((await sent(client, as, path, bytes)).json.code, "offset-differs");
      assert.equal((await sent(client, as, path, bytes, 10)).json.code, "too-many-bytes");
      assert.equal((await sent(client, as, path, bytes.subarray(10), 10)).headers["photo-sha256"], hash(bytes));
      for (const method of ["GET", "HEAD"]) {
        assert.equal((await client.ask(method, `/v1/photos/${hash(bytes)}`, { as })).type, type);
      }
    }
  });

  test("what is no photo, or not this one, is refused", async () => {
    const whole = async (bytes, sha256) => {
      const path = (await announced(client, tablet, { length: bytes.length, sha256 })).headers.location;
      return (await sent(client, tablet, path, bytes)).json.code;
    };
    const text = Buffer.from("no photo");
    const withPlace = photo("with-a-place.jpg");
    assert.equal(await whole(text, hash(text)), "photo-not-an-image");
    assert.equal(await whole(text, "0".repeat(64)), "photo-hash-differs");
    assert.equal(await whole(withPlace, hash(withPlace)), "photo-carries-exif");
    const problem = async (members) => (await announced(client, tablet, members)).json.code;
    assert.equal(await problem({ length: 0, sha256: hash(text) }), "malformed-request");
    assert.equal(await problem({ length: 10, sha256: hash(text), type: "image/gif" }), "photo-not-an-image");
    assert.equal(await problem({ length: 20_000_000, sha256: hash(text) }), "too-large");
    for (const method of ["GET", "HEAD"]) {
      await client.ask(method, `/v1/photos/${"0".repeat(64)}`, { as: tablet });
      await client.ask(method, "/v1/photos/uploads/0", { as: tablet, headers: kTus });
    }
    await sent(client, tablet, "/v1/photos/uploads/0", text);
  });

  test("more photos than are taken at a time have to wait", async () => {
    const codes = [];
    for (let count = 0; count <= kMostOnTheirWay; ++count) {
      codes.push((await announced(client, clerk, { length: 100 })).json?.code);
    }
    assert.equal(codes.at(-1), "too-many-photos");
  });
}
