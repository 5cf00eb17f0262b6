// Arrow keys on the board: left and right along the doors, up and down to the nearest tile of the row above or below.

/** Moves the focus for a key pressed on a tile; leaves every other key alone. */
export function moveOnBoard(event, grid) {
  const tile = event.target.closest(".tile");
  if (!tile || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const next = target(event.key, tile, grid);
  if (next !== undefined) {
    event.preventDefault();
    next?.focus();
  }
}

/** The tile a key leads to; null at the board's edge; undefined for a key that is not ours. */
function target(key, tile, grid) {
  const tiles = [...grid.querySelectorAll(".tile")];
  const at = tiles.indexOf(tile);
  switch (key) {
    case "ArrowLeft":
      return tiles[at - 1] ?? null;
    case "ArrowRight":
      return tiles[at + 1] ?? null;
    case "ArrowUp":
      return nearest(tile, tiles.slice(0, at), (from, to) => from.top - to.top);
    case "ArrowDown":
      return nearest(tile, tiles.slice(at + 1), (from, to) => to.top - from.top);
    case "Home":
      return tiles[0];
    case "End":
      return tiles.at(-1);
    default:
      return undefined;
  }
}

/** The candidate in the next row that way whose middle lies nearest; `distance` counts rows in the wanted direction. */
function nearest(tile, candidates, distance) {
  const from = tile.getBoundingClientRect();
  const places = candidates
    .map((candidate) => ({ candidate, box: candidate.getBoundingClientRect() }))
    .map(({ candidate, box }) => ({ candidate, rows: distance(from, box), sideways: Math.abs(box.left - from.left) }))
    .filter(({ rows }) => rows > 1);
  const nearestRow = Math.min(...places.map(({ rows }) => rows));
  const row = places.filter(({ rows }) => rows - nearestRow < 1);
  return row.sort((a, b) => a.sideways - b.sideways)[0]?.candidate ?? null;
}
