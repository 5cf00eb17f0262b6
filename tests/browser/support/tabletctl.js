// A tablet of the hotel as it really is: turndown-tabletctl, the same core as behind the tablet's screen.

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";

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
