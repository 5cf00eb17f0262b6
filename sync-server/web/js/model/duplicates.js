// Two reports of one defect are never merged by themselves; people are shown which may be the same.

const kUnfinished = ["open", "accepted", "done"];
const kDayMs = 24 * 60 * 60 * 1_000;

/**
 * The earlier report that this one may repeat: of the same place and category, within a day, and not finished. Undefined
 * when there is none. Source: docs/design.md, section 4, "damage reported twice".
 */
export function likelySame(orders, order) {
  const repeats = ({ doc, body }) =>
    isBefore(body, doc, order) &&
    body.category === order.body.category &&
    (body.room ?? null) === (order.body.room ?? null) &&
    (body.place ?? null) === (order.body.place ?? null) &&
    Date.parse(order.body.reported_at) - Date.parse(body.reported_at) <= kDayMs;
  const unfinished = orders.filter(({ body }) => kUnfinished.includes(body.state));
  return kUnfinished.includes(order.body.state) ? unfinished.filter(repeats).sort(byTime)[0] : undefined;
}

const isBefore = (body, doc, order) => byTime({ body, doc }, order) < 0;

const byTime = (a, b) =>
  (a.body.reported_at ?? "").localeCompare(b.body.reported_at ?? "") || a.doc.localeCompare(b.doc);
