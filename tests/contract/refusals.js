// How each refusal that several operations share is brought about.

import { connect } from "node:net";

const kTooLarge = 8 * 1024 * 1024 + 1;
const kTus = { "Tus-Resumable": "1.0.0" };
const kJsonBody = { "Content-Type": "application/json" };

/** Sends `text` as it is; answers all that comes back. */
function raw(url, text) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (piece) => (answer += piece));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    socket.write(text);
  });
}

function readRaw(text) {
  const [head, ...rest] = text.split("\r\n\r\n");
  const [line, ...fields] = head.split("\r\n");
  const headers = Object.fromEntries(fields.map((field) => field.split(": ")).map(([name, value]) => [name.toLowerCase(), value]));
  const body = Buffer.from(rest.join("\r\n\r\n"));
  const type = headers["content-type"];
  return { status: Number(line.split(" ")[1]), headers, type, body, json: body.length > 0 ? JSON.parse(body) : undefined };
}

/** By what is answered: asks `operation` so that it answers that. `world` is who there is. */
export const kRefusals = {
  "401 signed-out sign-in": ({ client }, { method, path }) => client.ask(method, path, { headers: { ...kTus, ...kJsonBody } }),
  "401 unknown-device reenrol": ({ client }, { method, path }) =>
    client.ask(method, path, { as: { token: "nobody's" }, headers: kTus, json: method === "POST" ? {} : undefined }),
  "403 device-revoked stop": ({ client, revoked }, { method, path }) => client.ask(method, path, { as: revoked, headers: kTus }),
  "403 foreign-origin stop": ({ client, clerk }, { method, path }) =>
    client.ask(method, path, { as: clerk, headers: { ...kTus, ...kJsonBody, Origin: "http://elsewhere.example" } }),
  "403 role-not-allowed stop": ({ client, attendant }, { method, path }) =>
    client.ask(method, path, { as: attendant, headers: method === "POST" ? kJsonBody : {} }),
  "411 length-required stop": async ({ client, hotel }, { method, path }) => {
    const text = await raw(hotel.url, `${method} ${path} HTTP/1.1\r\nHost: hotel\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
    client.holds({ method, path }, readRaw(text));
  },
  "412 tus-version update": ({ client, tablet }, { method, path }) => client.ask(method, path, { as: tablet }),
  "413 too-large split": ({ client, clerk, tablet }, { method, path }) =>
    client.ask(method, path, { as: path.startsWith("/v1/sync") ? tablet : clerk, headers: kJsonBody, body: "x".repeat(kTooLarge) }),
  "414 malformed-request stop": ({ client }, { method, path }) => client.ask(method, `${path}?${"x".repeat(8192)}`),
  "415 unsupported-encoding stop": ({ client }, { method, path }) =>
    client.ask(method, path, { headers: { "Content-Encoding": "gzip" } }),
  "415 unsupported-media-type stop": ({ client, clerk }, { method, path }) =>
    client.ask(method, path, { as: clerk, headers: { ...kTus, "Content-Type": "text/plain", "Upload-Offset": "0" }, body: "x" }),
  "416 malformed-request stop": ({ client }, { method, path }) => client.ask(method, path, { headers: { Range: "bytes=x" } }),
  "416 no-ranges stop": ({ client }, { method, path }) => client.ask(method, path, { headers: { Range: "bytes=0-1" } }),
  "431 too-many-headers stop": ({ client }, { method, path }) =>
    client.ask(method, path, { headers: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`X-${index}`, "1"])) }),
  "408 broken-off retry": ({ client }, { method, path }) => client.ask(method, path, { headers: { "X-Long": "x".repeat(9000) } }),
};
