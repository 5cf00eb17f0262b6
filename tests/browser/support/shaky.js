// A line to the server that breaks after so many bytes.

import { connect, createServer } from "node:net";

/** Listens on a free port and passes everything on to `url`; each number in `breaksAfter` ends one connection after that many bytes. */
export async function openShakyLine(url, breaksAfter) {
  const { hostname, port } = new URL(url);
  const line = { broken: 0, sent: 0 };
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    let left = breaksAfter.shift() ?? Infinity;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    near.on("data", (bytes) => {
      const passed = bytes.subarray(0, Math.min(left, bytes.length));
      line.sent += passed.length;
      left -= passed.length;
      far.write(passed, () => left === 0 && end());
      line.broken += left === 0 ? 1 : 0;
    });
    far.pipe(near);
    near.on("error", end);
    far.on("error", end);
    near.on("close", () => far.end());
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  line.url = `http://127.0.0.1:${proxy.address().port}`;
  line.close = () => new Promise((resolve) => proxy.close(resolve));
  return line;
}
