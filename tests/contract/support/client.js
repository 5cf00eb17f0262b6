// Asks the server of a hotel, and holds each of its answers to the description.

import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { kPassword } from "../../browser/support/hotel.js";

const isJson = (type) => type === "application/json" || type === "application/problem+json";

function answerOf(response, body) {
  const type = (response.headers["content-type"] ?? "").split(";")[0];
  const json = isJson(type) && body.length > 0 ? JSON.parse(body) : undefined;
  return { status: response.statusCode, headers: response.headers, type, body, json };
}

/** What comes back for one request, whatever it is. */
function sent(url, { method, path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(url).origin, { method, path, headers, agent: false }, (response) => {
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => resolve(answerOf(response, Buffer.concat(pieces))));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

export class Client {
  #hotel;
  #description;

  constructor(hotel, description) {
    this.#hotel = hotel;
    this.#description = description;
  }

  /**
   * Asks as whoever `as` is: `{cookie}`, `{token}` or nobody. `json` goes as application/json, `body` as it is. Fails where
   * the answer is not as described.
   */
  async ask(method, path, { as = {}, json, body, headers = {} } = {}) {
    const bytes = json === undefined ? body : JSON.stringify(json);
    const answer = await sent(this.#hotel.url, {
      method,
      path,
      body: bytes,
      headers: {
        ...(json !== undefined && { "Content-Type": "application/json" }),
        ...(method !== "GET" && method !== "HEAD" && { "Content-Length": Buffer.byteLength(bytes ?? "") }),
        ...(as.cookie && { Cookie: as.cookie }),
        ...(as.token && { Authorization: `Bearer ${as.token}` }),
        ...headers,
      },
    });
    this.holds({ method, path, json }, answer);
    return answer;
  }

  holds(request, answer) {
    assert.deepEqual(this.#description.breaches(request, answer), [], `${request.method} ${request.path}`);
  }

  fits(schema, value) {
    assert.deepEqual(this.#description.breachesOf(schema, value), []);
  }

  /** Signs in; answers whom to ask `as`. */
  async signIn(staff) {
    const answer = await this.ask("POST", "/v1/session", { json: { staff, password: kPassword } });
    assert.equal(answer.status, 201, `${staff} signs in`);
    return { cookie: answer.headers["set-cookie"][0].split(";")[0] };
  }

  /** Lets a tablet in; answers whom to ask `as`, with the device's id. */
  async enrol(deviceClass = "floor") {
    const { code } = JSON.parse(this.#hotel.call("enrol", "--json", "--class", deviceClass));
    const answer = await this.ask("POST", "/v1/enrol", { json: { code, request: code, name: "Floor 1", app: "1.0.0" } });
    assert.equal(answer.status, 201, "a tablet is let in");
    return answer.json;
  }

  /** What a stream says until that is `enough`; `broken` breaks it off. */
  listens(path, as, enough) {
    return new Promise((resolve, reject) => {
      const headers = { Cookie: as.cookie };
      const request = httpRequest(this.#hotel.url + path, { headers, agent: false }, (response) => {
        let text = "";
        response.on("data", (piece) => {
          text += piece;
          if (enough(text)) {
            this.holds({ method: "GET", path }, answerOf(response, Buffer.from(text)));
            resolve({ text, broken: () => request.destroy() });
          }
        });
        response.on("error", () => {}); // It is we who broke it off.
      });
      request.on("error", reject);
      request.end();
    });
  }
}
