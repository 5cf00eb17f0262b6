// Runs every *.test.js of this folder, one after the other, and exits like the worst of them.
//
//   TURNDOWN_SERVER=build/dev/bin/turndown-server node tests/browser/run.js [name of one test file]
//
// turndown-tabletctl is looked for beside the server unless TURNDOWN_TABLETCTL names it.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(here).filter((name) => name.endsWith(".test.js") && name.includes(wanted));

if (!process.env.TURNDOWN_SERVER) {
  console.error("run.js: set TURNDOWN_SERVER to the turndown-server to be tested.");
  process.exit(2);
}
if (files.length === 0) {
  console.error(`run.js: there is no test file with '${wanted}' in its name.`);
  process.exit(2);
}
let failed = 0;
for (const file of files) {
  const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=spec", join(here, file)], {
    stdio: "inherit",
  });
  failed += status === 0 ? 0 : 1;
}
console.log(`${files.length - failed} of ${files.length} browser test files passed.`);
process.exit(failed === 0 ? 0 : 1);
