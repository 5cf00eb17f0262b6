// The small signs beside the words, the same as on the tablets (qml/theme/Glyphs.qml): drawn on a 24 × 24 grid, each state
// with a shape of its own, so that none is told by its colour alone.

import { svg } from "../core/dom.js";

const kRing = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0";

/** `line` is drawn with a round pen of 2, `fill` is filled. */
const kPaths = {
  // States.
  "dirty": { line: kRing, fill: "M12 3.6a8.4 8.4 0 0 0 0 16.8z" },
  "cleaning": { line: kRing, fill: "M9.2 6.6v10.8l8.6-5.4z" },
  "clean": { line: `${kRing}M7.8 12.4l3 3l5.6-6.2` },
  "inspected": { fill: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM10.8 17.2L6 12.4l1.6-1.6l3.1 3.1L16.3 7.6L18 9.1z" },
  "pickup": { line: kRing, fill: "M12 12V4.5a7.5 7.5 0 0 0-7.5 7.5z" },
  "out-of-order": { fill: "M3 3h18v18H3zM8 6.2L12 10.2L16 6.2L17.8 8L13.8 12L17.8 16L16 17.8L12 13.8L8 17.8L6.2 16L10.2 12L6.2 8z" },
  "out-of-service": { line: "M4 4h16v16H4zM8.6 8.6l6.8 6.8M15.4 8.6l-6.8 6.8" },
  // Marks.
  "vip": { fill: "M12 2.6l2.9 6.1l6.6.9l-4.8 4.6l1.2 6.6L12 17.6l-5.9 3.2l1.2-6.6L2.5 9.6l6.6-.9z" },
  "rush": { fill: "M13.5 2L5 13.6h5.6L9.4 22L19 9.6h-6.2z" },
  "queue": { line: `${kRing}M12 7v5l3.4 2.2` },
  "dnd": { fill: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM4.8 9.2h14.4v5.6H4.8z" },
  "make-up": { line: "M4 20L14 10M16 3v4M14 5h4M20 9v3M18.5 10.5h3", fill: "M13 8l3 3l-2 2l-3-3z" },
  "declined": { line: `${kRing}M5.8 18.2L18.2 5.8` },
  "double-lock": { line: "M8 11V8a4 4 0 0 1 8 0v3", fill: "M5 11h14v10H5z" },
  "attention": { line: "M12 4L2.8 20h18.4zM12 10.2v4.2", fill: "M10.9 16.4h2.2v2.2h-2.2z" },
  "ready": { line: "M4 12.5l5 5L20 6.5", fill: "" },
  "sleep-out": { line: "M3 18v-6h18v6M3 15.5h18M5 12V7h14v5" },
  "no-luggage": { line: "M5 9h14v11H5zM9 9V5.5h6V9M3 3l18 18" },
  "light-luggage": { line: "M7 10h10v9H7zM10 10V7h4v3" },
  "checkout": { line: "M10 4H4v16h6M9 12h11.5M16 7.5l4.5 4.5l-4.5 4.5" },
  "welfare": { line: "M12 20.5C5 15.5 3 12.4 3 9.2A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 2.2c0 3.2-2 6.3-9 11.3z" },
  "unready": { line: `${kRing}M12 7v6`, fill: "M10.9 15.4h2.2v2.2h-2.2z" },
  // Finding one's way.
  "photo": { line: "M3.5 7h4l2-2.5h5l2 2.5h4v12.5h-17zM8.5 13a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0" },
  "search": { line: "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.3 15.3L20.5 20.5" },
  "close": { line: "M6 6l12 12M18 6L6 18" },
  "check": { line: "M5 12.6l4.8 4.8L19.5 7" },
  "print": { line: "M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v7H7z" },
  "note": { line: "M5 3.5h14v17H5zM8 8h8M8 12h8M8 16h5" },
  "key": { line: "M10.6 13.4L20 4M16.5 7.5l3 3M14 10l2 2", fill: "M7.5 12a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM7.5 15a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z" },
  "radio": { line: "M7.5 8h9v13h-9zM9.5 8V3M10 12h4M10 15h4", fill: "M10 17.5h4v1.5h-4z" },
  "tablet": { line: "M6 3h12v18H6zM10.5 18h3" },
  "loan": { line: "M4 9h16v11H4zM8 9V5h8v4" },
  "history": { line: "M4.2 9a8.3 8.3 0 1 1-.4 4M4 4.5V9h4.5M12 8v4.4l3 1.8" },
};

/** A sign; hidden from screen readers, because a word always stands beside it or in the control's name. */
export function glyph(name) {
  const { line, fill } = kPaths[name] ?? kPaths.attention;
  return svg(
    "svg",
    { "viewBox": "0 0 24 24", "class": `glyph glyph-${name}`, "aria-hidden": "true", "focusable": "false" },
    ...(line ? [svg("path", { d: line, class: "glyph-line" })] : []),
    ...(fill ? [svg("path", { "d": fill, "class": "glyph-fill", "fill-rule": "evenodd" })] : []),
  );
}
