// Draws an enrolment code as a QR symbol.

import { svg } from "../core/dom.js";

const kQuietZone = 4; // Modules; ISO/IEC 18004 asks for them around the symbol.

/** `rows` are strings of 1 (dark) and 0, one for each line of the symbol; `label` says what it is. */
export function buildQr(rows, label) {
  const size = rows.length + 2 * kQuietZone;
  const dark = rows.flatMap((row, y) =>
    [...row].map((module, x) => (module === "1" ? `M${x + kQuietZone} ${y + kQuietZone}h1v1h-1z` : "")),
  );
  return svg(
    "svg",
    {
      "class": "qr",
      "viewBox": `0 0 ${size} ${size}`,
      "role": "img",
      "aria-label": label,
      "shape-rendering": "crispEdges",
    },
    svg("rect", { width: size, height: size, fill: "#fff" }),
    svg("path", { d: dark.join(""), fill: "#000" }),
  );
}
