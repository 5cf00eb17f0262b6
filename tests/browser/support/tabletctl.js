// A tablet of the hotel as it really is: turndown-tabletctl, the same core as behind the tablet's screen.

import { execFile, execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const kTabletctl = process.env.TURNDOWN_TABLETCTL ?? join(dirname(process.env.TURNDOWN_SERVER), "turndown-tabletctl");

/** Enrols a tablet called `name`, on which `staff` is signed in. It is off while none of its calls run. */
export function openTablet(hotel, name, staff) {
  const data = join(hotel.folder, name.replaceAll(" ", "-"));
  const call = (...words) =>
    JSON.parse(execFileSync(kTabletctl, ["--data", data, "--json", ...words], { encoding: "utf8", stdio: "pipe" }));
  const { code } = JSON.parse(hotel.call("enrol", "--json"));
  call("enrol", hotel.url, code, "--name", name);
  call("sync");
  call("sign-in", staff, "1357");
  return {
    /** Sends what waits and fetches what is new. */
    sync: () => call("sync", "--until-quiet"),

    /** A tap; the server hears of it with the next `sync`. */
    taps: (kind, doc, body = {}) => call("do", kind, doc, JSON.stringify(body)),

    show: (doc) => call("show", doc),
  };
}

const kMostTries = 60;

/** The same over a line of one's own at `url`, for pictures as well; nothing here waits in this process, where that line is. */
export async function openTabletOver(hotel, url, name, staff) {
  const data = join(hotel.folder, name.replaceAll(" ", "-"));
  const run = promisify(execFile);
  const call = async (...words) => JSON.parse((await run(kTabletctl, ["--data", data, "--json", ...words])).stdout);
  const { code } = JSON.parse(hotel.call("enrol", "--json"));
  await call("enrol", url, code, "--name", name);
  await call("sync");
  await call("sign-in", staff, "1357");
  return {
    /** Keeps a picture; its name. */
    photo: async (file) => (await call("photo", file)).sha256,

    taps: (kind, doc, body = {}) => call("do", kind, doc, JSON.stringify(body)),

    show: (doc) => call("show", doc),

    /** Tries until everything is at the server, pictures too. */
    async arrives() {
      for (let tries = 0; tries < kMostTries; ++tries) {
        const told = await call("sync").catch(() => null); // The line was cut.
        if (told?.photos_waiting === 0) {
          return;
        }
      }
      throw new Error(`${name} could not send everything in ${kMostTries} tries`);
    },
  };
}
