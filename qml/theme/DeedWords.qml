pragma Singleton

import QtQuick

/** What people did and what became of it, by the codes of operations, outcomes and reasons. */
QtObject {
    function deed(kind: string): string {
        switch (kind) {
        case "room.started": return qsTr("Started")
        case "room.paused": return qsTr("Paused")
        case "room.cleaned": return qsTr("Cleaned")
        case "room.inspected": return qsTr("Inspected")
        case "inspected.passed": return qsTr("Passed")
        case "inspected.again": return qsTr("Looked at again: in order")
        case "inspected.failed": return qsTr("Failed, to be cleaned again")
        case "inspected.minor": return qsTr("Failed, to be touched up")
        case "room.service_set": return qsTr("Door sign noted")
        case "service.dnd": return qsTr("Do not disturb")
        case "service.declined": return qsTr("Service refused")
        case "service.make-up": return qsTr("Make up room")
        case "service.double-lock": return qsTr("Double-locked")
        case "service.none": return qsTr("Door sign taken off")
        case "room.observed": return qsTr("Seen in the room")
        case "room.assigned": return qsTr("Assigned")
        case "room.placed": return qsTr("Order changed")
        case "room.flagged": return qsTr("Marked")
        case "room.sale_set": return qsTr("Taken off or put on sale")
        case "room.overridden": return qsTr("State set by hand")
        case "room.noted": return qsTr("Note")
        case "room.abandoned": return qsTr("Left unfinished")
        case "room.touch_up_asked": return qsTr("Touch-up asked for")
        case "room.welfare_checked": return qsTr("Asked after the guest")
        case "room.deep_cleaned": return qsTr("Deep cleaning done")
        case "checkout.asked": return qsTr("Check-out inspection asked for")
        case "checkout.received": return qsTr("Check-out inspection received")
        case "checkout.inspected": return qsTr("Room checked at check-out")
        case "area.started": return qsTr("Area started")
        case "area.paused": return qsTr("Area paused")
        case "area.done": return qsTr("Area done")
        case "area.inspected": return qsTr("Area inspected")
        case "area.assigned": return qsTr("Area assigned")
        case "request.opened": return qsTr("Request")
        case "request.accepted": return qsTr("Request accepted")
        case "request.done": return qsTr("Request done")
        case "request.cancelled": return qsTr("Request cancelled")
        case "request.reopened": return qsTr("Request opened again")
        case "request.assigned": return qsTr("Request handed on")
        case "stay.checked_in": return qsTr("Guest checked in")
        case "stay.checked_out": return qsTr("Guest checked out")
        case "stay.changed": return qsTr("Stay changed")
        case "stay.due_out": return qsTr("Due out")
        case "stay.expected": return qsTr("Stay expected")
        case "stay.moved": return qsTr("Guest moved rooms")
        case "day.rolled": return qsTr("New business day")
        case "document.set": return qsTr("Set up by the office")
        case "damage.reported": return qsTr("Damage reported")
        case "work_order.accepted": return qsTr("Repair accepted")
        case "work_order.commented": return qsTr("Repair: remark")
        case "work_order.done": return qsTr("Repaired")
        case "work_order.verified": return qsTr("Repair checked")
        case "work_order.reopened": return qsTr("Repair reopened")
        case "work_order.merged": return qsTr("Merged with another report")
        case "work_order.unmerged": return qsTr("Separated again")
        case "work_order.charged": return qsTr("Charged to the guest")
        case "work_order.assigned": return qsTr("Repair given to somebody")
        case "work_order.prioritized": return qsTr("Urgency changed")
        case "work_order.out_of_order_asked": return qsTr("Room asked out of order")
        case "work_order.out_of_order_refused": return qsTr("Out of order refused")
        case "work_order.charge_acknowledged": return qsTr("Front desk knows of the charge")
        case "stock.used": return qsTr("Used")
        case "stock.received": return qsTr("Received")
        case "stock.moved": return qsTr("Restocked")
        case "stock.counted": return qsTr("Counted")
        case "found.reported": return qsTr("Found item reported")
        case "found.handed_over": return qsTr("Found item handed over")
        case "found.received": return qsTr("Found item received")
        case "found.stored": return qsTr("Found item stored")
        case "found.claimed": return qsTr("Found item claimed")
        case "found.claim_withdrawn": return qsTr("Claim withdrawn")
        case "found.returned": return qsTr("Found item returned")
        case "found.disposal_signed": return qsTr("Signed to dispose of a found item")
        case "found.corrected": return qsTr("Found item corrected")
        case "found.noted": return qsTr("Found item: remark")
        case "loan.opened": return qsTr("Lent to the guest")
        case "loan.returned": return qsTr("Given back by the guest")
        case "loan.moved": return qsTr("Loan moved with the guest")
        case "loan.lost": return qsTr("Loan not given back")
        case "loan.noted": return qsTr("Loan: remark")
        case "stock.written_off": return qsTr("Written off")
        case "stock.par_set": return qsTr("Par set")
        case "minibar.consumed": return qsTr("Minibar consumed")
        case "minibar.refilled": return qsTr("Minibar refilled")
        case "posting.taken": return qsTr("Put on the bill")
        case "posting.voided": return qsTr("Taken off the bill")
        case "requisition.opened": return qsTr("Requisition")
        case "requisition.changed": return qsTr("Requisition changed")
        case "requisition.submitted": return qsTr("Requisition sent")
        case "requisition.rejected": return qsTr("Requisition refused")
        case "requisition.closed": return qsTr("Requisition closed")
        case "requisition.approved": return qsTr("Requisition approved")
        case "requisition.issued": return qsTr("Issued by the store")
        case "stocktake.opened": return qsTr("Count asked for")
        case "stocktake.counted": return qsTr("Counted for a stocktake")
        case "stocktake.submitted": return qsTr("Counting finished")
        case "stocktake.approved": return qsTr("Count approved")
        case "stocktake.closed": return qsTr("Count given up")
        case "custody.issued": return qsTr("Handed out")
        case "custody.returned": return qsTr("Handed back")
        case "custody.signed": return qsTr("Receipt signed")
        case "custody.missing": return qsTr("Reported missing")
        case "custody.found": return qsTr("Found again")
        case "custody.noted": return qsTr("Key or radio: remark")
        case "log.written": return qsTr("Written into the log")
        case "log.done": return qsTr("Log entry done")
        case "log.reopened": return qsTr("Log entry opened again")
        case "log.assigned": return qsTr("Log entry given to somebody")
        case "log.commented": return qsTr("Log entry: remark")
        case "handover.offered": return qsTr("Shift handed over")
        case "handover.acknowledged": return qsTr("Taken over")
        case "handover.withdrawn": return qsTr("Handover withdrawn")
        case "briefing.published": return qsTr("Notice published")
        case "briefing.read": return qsTr("Notice read")
        case "briefing.withdrawn": return qsTr("Notice withdrawn")
        case "report.signed": return qsTr("Work report signed")
        case "report.approved": return qsTr("Work report approved")
        case "report.returned": return qsTr("Work report sent back")
        case "roster.planned": return qsTr("Shift planned")
        case "shift.early": return qsTr("Early shift")
        case "shift.day": return qsTr("Day shift")
        case "shift.late": return qsTr("Late shift")
        case "shift.night": return qsTr("Night shift")
        case "shift.off": return qsTr("Day off")
        case "shift.leave": return qsTr("Leave")
        case "shift.sick": return qsTr("Sick")
        case "conflict.resolved": return qsTr("Settled")
        case "operation.undone": return qsTr("Undone")
        case "held.released": return qsTr("Released by the office")
        case "held.dismissed": return qsTr("Dismissed by the office")
        case "document.refolded": return qsTr("Worked out again by a newer server")
        case "unreadable": return qsTr("An entry that could not be read")
        }
        return kind
    }

    function glyph(kind: string): string {
        switch (kind) {
        case "room.started": return "cleaning"
        case "room.paused": return "paused"
        case "room.cleaned": return "clean"
        case "room.inspected":
        case "inspected.passed": return "inspected"
        case "inspected.failed":
        case "inspected.minor": return "attention"
        case "room.service_set":
        case "service.dnd": return "dnd"
        case "service.declined": return "declined"
        case "service.make-up": return "make-up"
        case "service.double-lock": return "double-lock"
        case "room.observed": return "seen"
        case "room.placed": return "rooms"
        case "room.noted": return "note"
        case "damage.reported": return "damage"
        case "operation.undone": return "undo"
        case "room.abandoned": return "undo"
        case "room.touch_up_asked": return "pickup"
        case "room.welfare_checked": return "seen"
        case "area.started": return "cleaning"
        case "area.paused": return "paused"
        case "area.done": return "clean"
        case "area.inspected": return "inspected"
        case "area.assigned":
        case "room.assigned": return "person"
        case "checkout.asked":
        case "checkout.inspected": return "search"
        }
        return kind.startsWith("found.") ? "found" : kind.startsWith("loan.") ? "loan" : /^(stock|minibar|posting|requisition|stocktake)\./.test(kind) ? "stock" : kind.startsWith("request.") ? "requests" : kind.startsWith("work_order.") ? "damage" : kind.startsWith("stay.") ? "person" : "history"
    }

    function outcome(code: string): string {
        switch (code) {
        case "overtaken": return qsTr("Overtaken")
        case "conflict": return qsTr("Two versions")
        case "held": return qsTr("Held")
        }
        return qsTr("Done")
    }

    /** Why it did not simply apply; a full sentence. */
    function reason(outcome: string, code: string): string {
        switch (code) {
        case "older-turn": return qsTr("The guest changed in the meantime, so this was for the stay before. The work counts; the room stays as it is.")
        case "already-done": return qsTr("Someone had already done it.")
        case "newer-state": return qsTr("Something newer stands, which was not yet known here.")
        case "role-not-allowed": return qsTr("This role may not do this.")
        case "proof-missing": return qsTr("The repair of a hazard is checked by a photo of it, and there is none.")
        case "own-work": return qsTr("Nobody passes their own work.")
        case "vip-needs-supervisor": return qsTr("A VIP room is passed by a supervisor.")
        case "not-occupied": return qsTr("The room is vacant; door signs belong to occupied rooms.")
        case "occupied": return qsTr("The room is occupied.")
        case "arrival-expected": return qsTr("A guest is expected in the room today.")
        case "out-of-order": return qsTr("The room is out of order.")
        case "double-locked": return qsTr("The room is double-locked; nobody enters.")
        case "still-kept": return qsTr("It is kept until a later day, or somebody has claimed it.")
        case "unknown-document": return qsTr("The office has not set this up.")
        case "malformed-body": return qsTr("The server could not read it. It is kept here and in the office.")
        case "too-large": return qsTr("It is too large to send.")
        case "device-revoked": return qsTr("This tablet had been shut out by the office.")
        case "unknown-kind": return qsTr("The server does not know this yet; it is kept.")
        }
        return outcome === "conflict" ? qsTr("Two people said different things. A supervisor or the office decides; both are kept.") : ""
    }
}
