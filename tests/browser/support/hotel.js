// A small hotel of its own for each test file: the real server in a directory that is gone afterwards.

import { spawn, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

const kServer = process.env.TURNDOWN_SERVER;
const kStartMs = 15_000;
export const kPassword = "a long enough password";

/** Who works in the test hotel. All have the same password. */
export const kStaff = {
  "u-chen": ["Chen Jing", "clerk"],
  "u-tiago": ["Tiago Reis", "front-desk"],
  "u-li": ["Li Na", "attendant"],
  "u-wang": ["Wang Fang", "attendant"],
  "u-ana": ["Ana Sousa", "lead"],
  "u-sun": ["Sun Li", "supervisor"],
  "u-liu": ["Liu Gang", "engineer"],
  "u-he": ["He Ping", "storekeeper"],
  "u-wu": ["Wu Min", "manager"],
  "u-admin": ["Rui Alves", "admin"],
};

/**
 * Opens a hotel with `rooms` rooms, ten on each floor (101 … 110, 201 …), and its server on a free port, for as long as the
 * test file runs.
 */
export async function openHotel({ rooms = 30 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "turndown-page-"));
  const data = join(folder, "data");
  const call = (...words) => execFileSync(kServer, [...words, "--data", data], { encoding: "utf8", stdio: "pipe" });
  call("init", "--name", "Hotel Lakeside");
  for (const [id, [name, role]] of Object.entries(kStaff)) {
    call("staff", "add", "--id", id, "--name", name, "--role", role, "--pin", "1357", "--password", kPassword);
  }
  importCsv(call, folder, "rooms", ["number,floor,section,type", ...roomLines(rooms)]);
  importCsv(call, folder, "items", ["item,name,unit,par", "bath-towel,Bath towel,piece,40", "soap,Soap,piece,60"]);

  const port = await freePort();
  const hotel = { url: `http://127.0.0.1:${port}`, server: null, folder, data, call, options: [] }; // Of `serve`, from the next start on.
  hotel.start = async () => {
    hotel.server = spawn(kServer, ["serve", "--data", data, "--listen", `127.0.0.1:${port}`, ...hotel.options], { stdio: "ignore" });
    await answers(hotel.url);
  };
  hotel.stop = () => ended(hotel.server);
  process.once("exit", () => hotel.server?.kill("SIGKILL")); // A test file may also break off before its first test.
  after(async () => {
    await hotel.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await hotel.start();
  return hotel;
}

function roomLines(count) {
  return Array.from({ length: count }, (_, index) => {
    const floor = 1 + Math.floor(index / 10);
    return `${floor}${String(1 + (index % 10)).padStart(2, "0")},${floor},A,standard`;
  });
}

function importCsv(call, folder, what, lines) {
  const file = join(folder, `${what}.csv`);
  writeFileSync(file, lines.join("\n") + "\n");
  call("import", what, file);
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(url) {
  const until = Date.now() + kStartMs;
  for (;;) {
    try {
      if ((await fetch(`${url}/healthz`)).ok) {
        return;
      }
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) {
      throw new Error(`the server did not answer within ${kStartMs} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ended(server) {
  if (server.exitCode !== null) {
    return Promise.resolve();
  }
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  return gone;
}

export const kBegins = {
  "damage.reported": "work-order",
  "request.opened": "request",
  "requisition.opened": "requisition",
  "stocktake.opened": "count-sheet",
  "found.reported": "found-item",
  "loan.opened": "loan",
  "log.written": "log-entry",
  "handover.offered": "handover",
  "briefing.published": "briefing",
};

/** Somebody at another desk: signs in and sends operations by the same calls as the page. */
export async function colleague(hotel, staff) {
  const signedIn = await fetch(`${hotel.url}/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ staff, password: kPassword }),
  });
  if (!signedIn.ok) {
    throw new Error(`${staff} could not sign in: ${signedIn.status} ${await signedIn.text()}`);
  }
  const cookie = signedIn.headers.get("set-cookie").split(";")[0];
  return {
    /** Answers the operation's result. What begins a document of its own has a `doc` of null. */
    async states(kind, doc, body) {
      const id = operationId();
      const operation = { id, kind, v: 1, doc: doc ?? `${kBegins[kind]}/${id}`, seen: null, body };
      const reply = await fetch(`${hotel.url}/v1/operations`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Cookie": cookie },
        body: JSON.stringify(operation),
      });
      return reply.json();
    },

    /** Every operation on a document, as this person may read it. */
    async history(name) {
      return (await (await fetch(`${hotel.url}/v1/history/${name}`, { headers: { Cookie: cookie } })).json()).ops;
    },

    async document(name) {
      const kind = name.split("/")[0];
      for (let next = ""; next !== null;) {
        const page = await (
          await fetch(`${hotel.url}/v1/documents?kind=${kind}${next}`, { headers: { Cookie: cookie } })
        ).json();
        const found = page.docs.find((document) => document.doc === name);
        if (found) {
          return found;
        }
        next = page.next === null ? null : `&next=${encodeURIComponent(page.next)}`;
      }
      return null;
    },
  };
}

/** Somebody with a tablet, which says what it did as tablets do. */
export async function tablet(hotel) {
  const post = async (path, body, token) => {
    const reply = await fetch(hotel.url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: reply.status, body: await reply.json() };
  };
  const { code } = JSON.parse(hotel.call("enrol", "--json"));
  const enrolled = await post("/v1/enrol", { code, request: operationId(), name: "Floor 1", app: "1.0.0" });
  const { token } = enrolled.body;
  return {
    token,

    /** An operation of Li Na's, to be sent by `sync`. */
    operation(ds, kind, doc, body) {
      const at = { wall: new Date().toISOString(), boot: "boot", mono: 2000 };
      return { id: operationId(), ds, kind, v: 1, doc, seen: null, by: "u-li", at, body };
    },

    /** Answers status and body of one request. */
    sync(cursor, ops) {
      const clock = { wall: new Date().toISOString(), boot: "boot", mono: 2000, earlier: [] };
      return post("/v1/sync", { protocol: 1, app: "1.0.0", cursor, clock, ops, limit: 1000, wait_ms: 0 }, token);
    },
  };
}

export function operationId() {
  const time = Date.now().toString(16).padStart(12, "0");
  const random = randomBytes(9).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}
