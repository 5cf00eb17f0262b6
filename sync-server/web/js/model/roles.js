// Who may do what (docs/operations.md, column "who"). The server decides; the page only hides what would be held.

const kAttendantUp = ["attendant", "lead", "supervisor", "night", "manager"];
const kLeadUp = ["lead", "supervisor", "manager"];
const kSupervisorUp = ["supervisor", "manager"];
const kFrontOffice = ["front-desk", "clerk", "admin"];
const kRepair = ["engineer", "clerk", ...kSupervisorUp];

const kWho = {
  "room.service_set": [...kAttendantUp, "clerk"],
  "room.assigned": [...kLeadUp, "clerk"],
  "room.flagged": [...kLeadUp, "clerk", "front-desk"],
  "room.sale_set": ["manager", "engineer", "admin"],
  "room.touch_up_asked": [...kLeadUp, "clerk", "engineer"],
  "room.welfare_checked": [...kAttendantUp, "clerk"],
  "room.deep_cleaned": [...kAttendantUp, "clerk"],
  "room.observed": kAttendantUp,
  "checkout.asked": [...kFrontOffice, ...kSupervisorUp],
  "checkout.inspected": [...kAttendantUp, "clerk", "front-desk"],
  "area.started": kAttendantUp,
  "area.paused": kAttendantUp,
  "area.done": kAttendantUp,
  "area.inspected": kLeadUp,
  "area.assigned": [...kLeadUp, "clerk"],
  "request.assigned": [...kLeadUp, "clerk"],
  "room.overridden": [...kSupervisorUp, "clerk"],
  "room.inspected": kLeadUp,
  "stay.checked_in": kFrontOffice,
  "stay.checked_out": kFrontOffice,
  "stay.due_out": kFrontOffice,
  "stay.moved": kFrontOffice,
  "work_order.accepted": ["engineer", "clerk", ...kSupervisorUp],
  "work_order.done": kRepair,
  "work_order.commented": kRepair,
  "work_order.reopened": kRepair,
  // Engineers may send this too; but a repair is verified by housekeeping, not by those who did it (docs/domain.md, 53).
  "work_order.verified": ["clerk", ...kSupervisorUp],
  "work_order.merged": kRepair,
  "work_order.unmerged": kRepair,
  "work_order.charged": kRepair,
  "work_order.assigned": kRepair,
  "work_order.prioritized": kRepair,
  "work_order.out_of_order_asked": ["engineer", "clerk", ...kLeadUp],
  "work_order.out_of_order_refused": ["manager"],
  "work_order.charge_acknowledged": ["front-desk", "clerk", "manager"],
  "held.released": [...kSupervisorUp, "clerk"],
  "held.dismissed": [...kSupervisorUp, "clerk"],
  "conflict.resolved": [...kSupervisorUp, "clerk"],
  "document.set": ["admin"],
};

// What is no operation, so that the table above does not know it.
const kOffice = ["clerk", "admin", ...kSupervisorUp];

/** Who may let tablets in and shut them out. */
export const keepsTablets = (role) => kOffice.includes(role);

/** Who may say that what a restore left to check has been checked. */
export const checksRestored = (role) => kOffice.includes(role);

const kAnyone = [
  "room.noted",
  "damage.reported",
  "request.opened",
  "request.accepted",
  "request.done",
  "request.cancelled",
  "request.reopened",
];

export function mayDo(role, kind) {
  return kAnyone.includes(kind) || (kWho[kind] ?? []).includes(role);
}

/** Who passes VIP rooms, and takes a second look at what a lead has passed. */
export const supervises = (role) => kSupervisorUp.includes(role);

/** Those who may be given rooms to clean. */
export const takesRooms = (role) => kAttendantUp.includes(role);
