// Who may do what (docs/operations.md, column "who"). The server decides; the page only hides what would be held.

const kAttendantUp = ["attendant", "lead", "supervisor", "night", "manager"];
const kLeadUp = ["lead", "supervisor", "manager"];
const kSupervisorUp = ["supervisor", "manager"];
const kFrontOffice = ["front-desk", "clerk", "admin"];
const kStore = ["clerk", "night", ...kSupervisorUp];
const kRegister = ["front-desk", ...kStore];
const kLends = [...kAttendantUp, "clerk", "front-desk"];
const kRepair = ["engineer", "clerk", ...kSupervisorUp];

const kAsksTheStore = [...kLeadUp, "clerk", "storekeeper"];

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
  "found.received": kRegister,
  "found.stored": kStore,
  "found.claimed": kRegister,
  "found.claim_withdrawn": kRegister,
  "found.returned": ["front-desk", "clerk", ...kSupervisorUp],
  "found.disposal_signed": kStore,
  "found.corrected": kRegister, // And its finder; the page is the register's.
  "loan.opened": kLends,
  "loan.returned": kLends,
  "loan.moved": kLends,
  "loan.noted": kLends,
  "loan.lost": ["clerk", ...kSupervisorUp],
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
  "stock.received": ["storekeeper", "admin"],
  "stock.moved": [...kAttendantUp, "storekeeper"],
  "stock.written_off": [...kLeadUp, "storekeeper"],
  "stock.counted": [...kLeadUp, "storekeeper", "admin"],
  "stock.par_set": [...kLeadUp, "storekeeper", "admin"],
  "posting.taken": ["front-desk", "clerk", ...kSupervisorUp],
  "posting.voided": ["front-desk", "clerk", ...kSupervisorUp],
  "requisition.opened": kAsksTheStore,
  "requisition.changed": kAsksTheStore,
  "requisition.submitted": kAsksTheStore,
  "requisition.closed": kAsksTheStore,
  "requisition.rejected": ["manager"],
  "requisition.approved": ["manager"],
  "requisition.issued": ["storekeeper", "clerk"],
  "stocktake.opened": kAsksTheStore,
  "stocktake.counted": [...kAttendantUp, "clerk", "storekeeper"],
  "stocktake.submitted": [...kAttendantUp, "clerk", "storekeeper"],
  "stocktake.approved": kSupervisorUp,
  "stocktake.closed": kSupervisorUp,
  "log.assigned": [...kLeadUp, "clerk"],
  "briefing.published": [...kLeadUp, "clerk"],
  "briefing.withdrawn": [...kLeadUp, "clerk"],
  "report.approved": kLeadUp,
  "report.returned": kLeadUp,
  "roster.planned": [...kLeadUp, "clerk"],
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
  "found.reported",
  "found.handed_over",
  "found.noted",
  "custody.issued",
  "custody.returned",
  "custody.signed",
  "custody.missing",
  "custody.found",
  "custody.noted",
  "log.written",
  "log.done",
  "log.reopened",
  "log.commented",
  "handover.offered",
  "handover.acknowledged",
  "handover.withdrawn",
  "briefing.read",
  "report.signed",
];

export function mayDo(role, kind) {
  return kAnyone.includes(kind) || (kWho[kind] ?? []).includes(role);
}

/** Who hands out keys and takes them back; anybody else only hands on what they have themselves. */
export const keepsKeys = (role) => ["clerk", "night", "storekeeper", "front-desk", ...kLeadUp].includes(role);

/** Who passes VIP rooms, and takes a second look at what a lead has passed. */
export const supervises = (role) => kSupervisorUp.includes(role);

/** Those who may be given rooms to clean. */
export const takesRooms = (role) => kAttendantUp.includes(role);
