// The description is true: each answer of the real server is held to it, and each answer that it promises is had from it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openHotel } from "../browser/support/hotel.js";
import { testOffice } from "./office.js";
import { announcedPhoto, testPhotos } from "./photos.js";
import { kRefusals } from "./refusals.js";
import { testCrowded, testRestored } from "./restarted.js";
import { Client } from "./support/client.js";
import { ownDescription, printed, version } from "./support/own_description.js";
import { testTablets } from "./tablets.js";

const description = ownDescription();
const hotel = await openHotel({ rooms: 10 });
const client = new Client(hotel, description);
const world = {
  description,
  hotel,
  client,
  clerk: await client.signIn("u-chen"),
  attendant: await client.signIn("u-li"),
  tablet: await client.enrol(),
  revoked: await client.enrol(),
};
hotel.call("devices", "revoke", world.revoked.device);
const upload = await announcedPhoto(client, world.clerk);

/** Promises that are not had here, and why. */
function isNotHadHere(promise) {
  const kWhy = [
    [/: 500/, "there is no bug to be had on demand"],
    [/: (503 storage|507 disk-full)|^HEAD .*: 503/, "tests/server/full_disk_test.cpp and photo_http_test.cpp fill a disk"],
    [/^POST .v1.enrol: 403 code-expired/, "tests/server/enrol_http_test.cpp lets ten minutes pass"],
    [/^HEAD .*: 414/, "Debian 12's library sends a body after it, against all rules"],
  ];
  return kWhy.some(([pattern]) => pattern.test(promise));
}

/** Whether the server has answered so; what answers HEAD says no more than its status. */
const wasSeen = ({ name, method }, answer) =>
  description.seen.has(`${name}: ${method === "HEAD" ? answer.split(" ")[0] : answer}`);

for (const described of description.operations()) {
  const path = described.template.includes("{upload}") ? upload : description.example(described.template);
  for (const answer of description.answersOf({ ...described, method: "GET" })) {
    const promise = `${described.name}: ${answer}`;
    if (kRefusals[answer] && !isNotHadHere(promise)) {
      test(promise, async () => {
        await kRefusals[answer](world, { method: described.method, path });
        assert.ok(wasSeen(described, answer));
      });
    }
  }
}

test("the program prints what it serves, under its own version", async () => {
  const served = await client.ask("GET", "/v1/openapi.json");
  assert.equal(printed(), `${served.body}\n`);
  assert.equal(served.json.info.version, version());
});

testOffice(world);
testTablets(world);
testPhotos(world);
testRestored(world);
testCrowded(world);

test("every answer that is described has been had", () => {
  const promises = description
    .operations()
    .flatMap((described) => description.answersOf(described).map((answer) => `${described.name}: ${answer}`));
  assert.deepEqual(promises.filter((promise) => !description.seen.has(promise) && !isNotHadHere(promise)), []);
});
