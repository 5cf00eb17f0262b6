// The server's calls that the page uses (docs/design.md, section 5, "Office, PMS, server").

/** An answer that says no: RFC 9457 problem+json with the server's `code` and `detail`. */
export class Problem extends Error {
  constructor(status, body, retryAfterSeconds) {
    super(body.detail ?? `status ${status}`);
    this.status = status;
    this.code = body.code ?? null;
    this.detail = body.detail ?? null;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The session has ended, or there was none. */
  get isSignedOut() {
    return this.status === 401;
  }
}

/** No answer at all: the server or the network is away. Worth trying again, quietly. */
export class Unreachable extends Error {}

const kPatienceMs = 15_000; // A server on the hotel's LAN that is silent for longer is away.

async function request(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(kPatienceMs),
    });
  } catch (cause) {
    throw new Unreachable(String(cause));
  }
  return read(response);
}

/** The answer's JSON. Throws `Problem` or `Unreachable`. */
export async function read(response) {
  const text = await response.text().catch((cause) => {
    throw new Unreachable(String(cause));
  });
  const body = parse(text);
  if (response.ok) {
    return body;
  }
  if (response.status >= 500) {
    throw new Unreachable(body.detail ?? `status ${response.status}`);
  }
  throw new Problem(response.status, body, Number(response.headers.get("Retry-After")) || null);
}

function parse(text) {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return {}; // A proxy's page in place of the server's answer: only its status means anything.
  }
}

/** Who is signed in. Throws a `Problem` with `isSignedOut` when nobody is. */
export const readSession = () => request("GET", "/v1/session");

export const signIn = (staff, password) => request("POST", "/v1/session", { staff, password });

/** Takes another password for whoever is signed in. */
export const changePassword = (old, fresh) => request("POST", "/v1/session/password", { old, new: fresh });

/** Who let in, shut out and set rights, the latest first: `{acts, next}`; `next` of one page leads to the one before. */
export const readAdministration = (next) =>
  request("GET", `/v1/administration${next === null ? "" : `?next=${encodeURIComponent(next)}`}`);

export const signOut = () => request("DELETE", "/v1/session");

/** Every document of a kind, page by page. */
export async function readDocuments(kind) {
  const documents = [];
  let next = null;
  do {
    const more = next === null ? "" : `&next=${encodeURIComponent(next)}`;
    const page = await request("GET", `/v1/documents?kind=${encodeURIComponent(kind)}${more}`);
    documents.push(...page.docs);
    next = page.next ?? null;
  } while (next !== null);
  return documents;
}

/** Sends one operation; a retry carries the same id, so that sending twice is harmless. Answers its result. */
export const sendOperation = (operation) => request("POST", "/v1/operations", operation);

/** Every operation of one document with what became of it: `[{op, result}]`. */
export const readHistory = async (doc) => (await request("GET", `/v1/history/${encodeDoc(doc)}`)).ops;

export const readHeld = () => request("GET", "/v1/held");

/** How far the server's own clock is from the hotel's time, in milliseconds; 0 while that is nothing to worry about. */
export const readClockError = async () => (await request("GET", "/readyz")).clock_error_ms ?? 0;

export const readDevices = () => request("GET", "/v1/devices");

/** What is to be checked after a restore from an older copy: `{to, noticed_at, rooms}`, or null. */
export const readRestored = async () => (await request("GET", "/v1/restored")).restored;

/** Which reports there are for whoever is signed in. */
export const readReportNames = async () => (await request("GET", "/v1/reports")).reports;

/** Where a report about some business days is read, as `json` or `csv`. */
export const reportAddress = ({ name, from, to }, format) =>
  `/v1/reports/${encodeURIComponent(name)}?${new URLSearchParams({ from, to, format })}`;

export const readReport = (report) => request("GET", reportAddress(report, "json"));

/** Somebody has checked it. */
export const markRestoredChecked = () => request("POST", "/v1/restored/checked", {});

export const makeEnrolmentCode = (deviceClass) => request("POST", "/v1/enrolment-codes", { class: deviceClass });

/** Shuts a tablet out for good; what it still sends is held. */
export const revokeDevice = (device) => request("POST", `/v1/devices/${encodeURIComponent(device)}/revoke`, {});

/** Opens the stream of changed documents; the caller reads `response.body`. */
export async function openEvents(lastEventId, signal) {
  let response;
  try {
    response = await fetch("/v1/events", {
      headers: lastEventId === null ? {} : { "Last-Event-ID": lastEventId },
      credentials: "same-origin",
      cache: "no-store",
      signal,
    });
  } catch (cause) {
    throw new Unreachable(String(cause));
  }
  return response.ok ? response : read(response);
}

function encodeDoc(doc) {
  return doc.split("/").map(encodeURIComponent).join("/");
}
