// What waits for a person, wherever in the hotel it is.

import { noticesFor } from "./briefing.js";
import { assetsToAskFor } from "./custody.js";
import { offeredHandovers } from "./dutylog.js";
import { isOverdue } from "./found.js";
import { hotelDay, house } from "./hotel.js";
import { warnedLoans } from "./loan.js";
import { ordersWaiting } from "./repairs.js";
import { hasDiscrepancy, openConflicts } from "./room.js";
import { isOccupiedUnready, isWelfareCheckDue } from "./roomviews.js";
import { lowPlaces, storeWaiting } from "./storekeeping.js";
import { isPassedBySupervisor, isVipToday } from "./vip.js";
import { reportsToRead } from "./workreport.js";

/**
 * Everything that waits for a person: `{conflicts: [{document, conflict}], held, discrepancies, welfare, unready, vip, loans, found,
 * offsale, charges, requisitions, counts, postings, low}`; `welfare` to `vip` are rooms, `loans` are `{document, warning}`, `found`
 * those found items that were kept long enough, `offsale` to `postings` what waits for who is signed in, `low` the places that lack
 * something, for those who may ask the store for it; `assets` keys and radios that should have come back, `handovers` what another
 * shift has offered, `notices` what who is signed in has yet to read,
 * `reports` work reports that wait for a lead.
 */
export function attention(store) {
  const role = store.state.session?.role;
  const found = { conflicts: [], held: store.state.held, discrepancies: [], welfare: [], unready: [], vip: [] };
  found.loans = warnedLoans(store);
  found.found = store.ofKind("found-item").filter(({ body }) => isOverdue(body, hotelDay(store)));
  found.assets = assetsToAskFor(store, role);
  found.handovers = offeredHandovers(store).filter(({ body }) => body.offered_by !== store.state.session?.id);
  found.notices = store.state.session ? noticesFor(store, store.state.session) : [];
  found.reports = store.state.session ? reportsToRead(store, store.state.session) : [];
  const now = house(store);
  for (const document of store.state.documents.values()) {
    for (const conflict of openConflicts(document.body)) {
      found.conflicts.push({ document, conflict });
    }
    if (document.doc.startsWith("room/")) {
      addRoom(found, store, document, now);
    }
  }
  return { ...found, ...ordersWaiting(store, role), ...storeWaiting(store, role), low: lowPlaces(store, role) };
}

function addRoom(found, store, document, now) {
  const room = document.body;
  const belongs = {
    discrepancies: hasDiscrepancy(room),
    welfare: isWelfareCheckDue(room, now.nowMs, now.welfareMs),
    unready: isOccupiedUnready(room),
    vip: isVipToday(room, now.day) && !isPassedBySupervisor(store, room),
  };
  for (const [group, isThere] of Object.entries(belongs)) {
    if (isThere) {
      found[group].push(document);
    }
  }
}

/** How many of them call for somebody now. A VIP room that is still being cleaned, and a shelf that is not full, are work to come. */
export function attentionCount(found) {
  const { vip, low: _, ...others } = found;
  const ready = vip.filter(({ body }) => body.condition === "clean" || body.condition === "inspected");
  return [ready, ...Object.values(others)].reduce((sum, group) => sum + group.length, 0);
}
