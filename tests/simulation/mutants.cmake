# Each mutant takes one safety rule out of the real source. The simulated days must notice every one of them: a rule whose
# absence nobody notices is not tried. A mutated file is linked in place of the library's.

# turndown_mutant(NAME FILE "as it is" "as the mutant has it"): the text must stand in the file exactly once.
function(turndown_mutant name file original mutated)
  set(source ${PROJECT_SOURCE_DIR}/${file})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  file(READ ${source} text)
  string(FIND "${text}" "${original}" first)
  string(FIND "${text}" "${original}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "The mutant ${name} needs \"${original}\" exactly once in ${file}")
  endif()
  string(REPLACE "${original}" "${mutated}" text "${text}")
  get_filename_component(base ${file} NAME)
  set(mutant ${CMAKE_CURRENT_BINARY_DIR}/mutants/${name}/${base})
  file(CONFIGURE OUTPUT ${mutant} CONTENT "${text}" @ONLY)

  turndown_program(mutant-${name} ${mutant} $<TARGET_OBJECTS:turndown_simulation_parts>)
  target_compile_options(mutant-${name} PRIVATE -w) # What a mutant leaves unused is nobody's mistake.
  target_compile_definitions(mutant-${name} PRIVATE TURNDOWN_VERSION="${PROJECT_VERSION}")
  target_link_libraries(mutant-${name} PRIVATE ${TURNDOWN_SIMULATION_LIBRARIES} spdlog::spdlog)
  set_target_properties(mutant-${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/mutants)
  add_test(NAME "mutant: ${name}" COMMAND mutant-${name} --days 4000 --find-wrong)
endfunction()

# The history and its cursor
turndown_mutant(no-chain-check sync-server/intake/pull.cpp
  "if (!ledger.operations().holds(cursor->pulled) || !ledger.operations().holds(cursor->head)) {" "if (cursor->head.seq > ledger.operations().head().seq) {")
turndown_mutant(no-head-check sync-server/intake/pull.cpp
  "|| !ledger.operations().holds(cursor->head)" "")
turndown_mutant(no-resend-after-restore mobile/sync/sync_problem.cpp
  "        m_store.sendAgain(0);
" "")
turndown_mutant(no-resend-without-a-cursor mobile/sync/sync_problem.cpp
  "        m_store.sendAgain(0);
" "        if (otherHistory) {
            m_store.sendAgain(0);
        }
")

# The tablet's sequence
turndown_mutant(no-fork-check sync-server/intake/push.cpp
  "if (ds <= device.haveDs) {" "if (ds <= 0) {")
turndown_mutant(no-look-at-the-id sync-server/intake/push.cpp
  "if (auto known = intake.known(pushed.operation.id)) {" "if (auto known = intake.known(pushed.operation.id); known && known->seq < 0) {")
turndown_mutant(outbox-not-numbered-again mobile/sync/enrolling.cpp
  "        store.numberAgain();\n" "")

turndown_mutant(seq-gap-not-noticed sync-server/intake/push.cpp
  "return ds > device.haveDs + 1 ? std::optional{PushProblem::SeqGap} : std::nullopt;" "return std::nullopt;")
turndown_mutant(lost-to-ignored sync-server/intake/push.cpp
  "if (push.lostTo && " "if (false && ")
turndown_mutant(loss-not-noted sync-server/intake/push.cpp
  "        ledger.devices().note({device.id, device.haveDs + 1, *push.lostTo, push.clock.serverNow});\n" "")
turndown_mutant(loss-only-at-the-front mobile/sync/sync_problem.cpp
  "m_store.firstKept(haveDs)" "m_store.firstKept(0)")
turndown_mutant(outbox-wiped-on-enrolling mobile/store/operation_table.cpp
  "        sendAgain(0);
        // Through" "        m_connection.query(\"DELETE FROM operation\")->exec();
        // Through")
turndown_mutant(acknowledged-by-number mobile/sync/sync_reply.cpp
  "    for (const wire::OperationResult& result : reply.results) {" "    for (const KeptOperation& kept : m_store.outbox(wire::kMostOperations)) {
        if (kept.ds <= reply.haveDs) {
            m_store.answer(kept.id, Answer{kApplied, 0, {}}, reply.now, reply.now);
        }
    }
    for (const wire::OperationResult& result : reply.results) {")

# Time and order
turndown_mutant(no-clamp-to-the-previous sync-server/intake/push.cpp
  "previous, seen}," "std::nullopt, seen},")
turndown_mutant(no-clamp-across-enrolments sync-server/intake/push.cpp
  "device.lastEff = std::max(device.lastEff, std::optional{known->eff});" "")
turndown_mutant(no-clamp-to-what-was-seen sync-server/intake/push.cpp
  "previous, seen}," "previous, std::nullopt},")
turndown_mutant(boots-mixed-up sync-server/intake/time_estimate.cpp
  "!at.boot.empty() && at.boot == push.device.boot" "!at.boot.empty()")
turndown_mutant(late-ones-folded-last sync-server/intake/folding.cpp
  "return !stored.folded || *stored.folded < positionOf(accepted);" "return true;")
turndown_mutant(snapshots-kept-after-late-news sync-server/intake/rewinding.cpp
  "    ledger.snapshots().dropFrom(name, from);\n" "")
turndown_mutant(chain-without-times sync-server/ledger/records.cpp
  "eff.time_since_epoch().count()" "0 * eff.time_since_epoch().count()")
turndown_mutant(told-times-not-taken sync-server/intake/push.cpp
  "    if (operation.eff) {" "    if (false) {")
turndown_mutant(told-times-not-sent mobile/sync/sync_protocol.cpp
  "return operation.toldEff ? " "return false ? ")
turndown_mutant(no-clamp-to-now sync-server/intake/time_estimate.cpp
  "std::min(time, bounds.notAfter)" "time")
turndown_mutant(servers-clock-goes-back sync-server/clock/server_clock.cpp
  "std::max(m_started.wall, latestEff)" "m_started.wall")

# Requests and replies
turndown_mutant(no-split mobile/sync/sync_problem.cpp
  "    if (m_sent.size() == 1) {" "    if (true) {")
turndown_mutant(no-unreadable mobile/sync/sync_reply.cpp
  "            m_store.markUnreadable(*m_suspect);" "")
turndown_mutant(bytes-not-kept sync-server/intake/push.cpp
  "pushed.push_back({std::move(operation).value(), bytes});" "pushed.push_back({std::move(operation).value(), bytes.substr(0, bytes.size() - 1) + \",\\\"more\\\":1}\"});")
turndown_mutant(page-cut-within-a-rev sync-server/ledger/sqlite_documents.cpp
  "if (full && next.rev != page.documents.back().rev) {" "if (full) {")
turndown_mutant(gathered-beside-the-old mobile/store/document_table.cpp
  "\"DELETE FROM document\"" "\"DELETE FROM document WHERE name IN (SELECT name FROM gathered_document)\"")
turndown_mutant(on-top-of-itself mobile/core/shown_documents.cpp
  "    if (findRecent(base, pending.operation.id) != nullptr) {
        return false;
    }
" "")

# Who may read and write
turndown_mutant(no-scope-check sync-server/intake/pull.cpp
  "if (cursor->deviceClass != deviceClass) {" "if (false) {")
turndown_mutant(revoked-may-pull sync-server/http/sync_exchange.cpp
  "// It may have been revoked while it waited." "\n        m_device.revokedAt.reset();")

# Weeks and versions
turndown_mutant(dropped-when-answered mobile/sync/sync_reply.cpp
  "serverNow - wire::kKeptByTablets" "serverNow")
turndown_mutant(archive-left-out-of-folds sync-server/ledger/sqlite_operations.cpp
  "return together(m_archive.touching(doc, stretch), liveWithin(doc, stretch));" "return liveWithin(doc, stretch);")
turndown_mutant(archive-left-out-of-ids sync-server/ledger/sqlite_operations.cpp
  "? std::optional{operationOf(*query)} : m_archive.find(id)" "? std::optional{operationOf(*query)} : std::nullopt")
turndown_mutant(learnt-kinds-stay-held sync-server/intake/source_intake.cpp
  "held.verdict.reason != Reason::UnknownKind" "true")

# Rules
turndown_mutant(no-turn-guard shared/rules/cleaning_rules.cpp
  "    if (cleaned.turn != room.turn) {
        return unchanged(std::move(room), Reason::OlderTurn);
    }
" "")
turndown_mutant(late-creation-changes-nothing sync-server/intake/folding.cpp
  "if (creates(stored, accepted) && stored.document.rev != 0) {" "if (false) {")
turndown_mutant(check-in-changes-the-condition shared/rules/stay_rules.cpp
  "    welcome(room, checkedIn);" "    welcome(room, checkedIn);
    room.condition = Condition::Dirty;")
turndown_mutant(moves-leave-the-old-room-occupied shared/rules/touches.cpp
  "addOnce(names, moved.from);" "")
turndown_mutant(any-cleaning-may-be-judged shared/rules/cleaning_rules.cpp
  "    if (inspected.cleanedOp != room.task.cleanedOp) {
        return unchanged(std::move(room), Reason::NewerState);
    }
" "")
turndown_mutant(rework-need-not-answer shared/rules/cleaning_rules.cpp
  "if (awaitsRework(room) && cleaned.answers != room.inspection.op) {" "if (false) {")
turndown_mutant(own-work-passed shared/rules/cleaning_rules.cpp
  "if (stated.by == room.task.cleanedBy) {" "if (false) {")
turndown_mutant(vip-rooms-passed-by-a-lead shared/rules/cleaning_rules.cpp
  "if (isVip(room) && !supervises(stated)) {" "if (false) {")
turndown_mutant(second-start-takes-over shared/rules/cleaning_rules.cpp
  "if (started.over == room.task.startedOp) {" "if (true) {")
turndown_mutant(take-over-not-heard shared/rules/cleaning_rules.cpp
  "if (started.over == room.task.startedOp) {" "if (false) {")
turndown_mutant(cleaned-twice-counts-twice shared/rules/cleaning_rules.cpp
  "    if (isFresh(room)) {
        return unchanged(std::move(room), Reason::AlreadyDone);
    }
" "")
turndown_mutant(out-of-order-rooms-worked-in shared/rules/cleaning_rules.cpp
  "if (room.sale == Sale::OutOfOrder) {" "if (false) {")
turndown_mutant(double-locked-rooms-entered shared/rules/cleaning_rules.cpp
  "if (room.service.flag == ServiceFlag::DoubleLock) {" "if (false) {")
turndown_mutant(occupied-rooms-leave-sale shared/rules/room_rules.cpp
  "if (room.occupancy == Occupancy::Occupied) {" "if (false) {")
turndown_mutant(dnd-on-vacant-rooms shared/rules/room_rules.cpp
  "if (room.occupancy == Occupancy::Vacant) {" "if (false) {")
turndown_mutant(dnd-clock-begins-again shared/rules/room_rules.cpp
  "if (set.flag != room.service.flag) {" "if (true) {")
turndown_mutant(unseen-flag-cleared shared/rules/room_rules.cpp
  "if (set.after && *set.after != room.service.op) {" "if (false) {")
turndown_mutant(late-use-counted-again shared/rules/stock_rules.cpp
  "if (absorbed) {" "if (false) {")
turndown_mutant(counts-never-in-conflict shared/rules/stock_rules.cpp
  "if (!differUnknowingly(level, counted, stated.id)) {" "if (true) {")
turndown_mutant(counts-in-conflict-with-what-they-name shared/rules/stock_rules.cpp
  "return !laterNamesEarlier && !earlierNamesLater;" "return true;")
turndown_mutant(one-side-of-a-conflict-forgotten shared/rules/apply.cpp
  "folded.revised.push_back({side.op, kConflict});" "")
turndown_mutant(conflict-named-by-arrival shared/rules/conflicts.cpp
  "std::sort(operations.begin(), operations.end());" "")
turndown_mutant(conflict-settled-twice shared/rules/conflicts.cpp
  "if (conflict->resolved) {" "if (false) {")
turndown_mutant(choice-not-heard shared/rules/conflicts.cpp
  "letStand(document.body, conflict->rule, *decision);" "")
turndown_mutant(undo-of-what-is-not-last shared/rules/undoing.cpp
  "if (!document.undo || document.undo->op != op) {" "if (!document.undo) {")
turndown_mutant(undo-by-anyone shared/rules/undoing.cpp
  "if (!mayUndo(accepted)) {" "if (false) {")
turndown_mutant(taken-back-twice shared/rules/undoing.cpp
  "if (std::find(document.undone.begin(), document.undone.end(), undone.op) != document.undone.end()) {" "if (false) {")
turndown_mutant(undo-gone-by-settling-nothing shared/rules/apply.cpp
  "if (verdict == kApplied) {" "if (true) {")
turndown_mutant(work-orders-skip-steps shared/rules/work_order_rules.cpp
  "if (!follows(order.state, stepped.step)) {" "if (false) {")
turndown_mutant(merged-twice shared/rules/work_order_rules.cpp
  "if (order.state == State::Merged) {" "if (false) {")
turndown_mutant(hazards-verified-unseen shared/rules/work_order_rules.cpp
  "stepped.step == WorkOrderStep::Verified && order.hazard && order.proof.empty()" "false")
turndown_mutant(what-came-back-is-not-more-urgent shared/rules/work_order_rules.cpp
  "return reported.repeatOf ? raised(reported.priority) : reported.priority;" "return reported.priority;")
turndown_mutant(hazards-made-less-urgent shared/rules/work_order_rules.cpp
  "    if (order.hazard) {
        return unchanged(std::move(order), Reason::NewerState); //" "    if (false) {
        return unchanged(std::move(order), Reason::NewerState); //")
turndown_mutant(another-charge-acknowledged shared/rules/work_order_rules.cpp
  "if (!order.guestCharge || order.guestCharge->op != acknowledged.charge) {" "if (!order.guestCharge) {")
turndown_mutant(proof-of-the-repair-before shared/rules/work_order_rules.cpp
  "    order.proof.clear();
" "")
turndown_mutant(anyone-may-say-anything shared/rules/admission.cpp
  "if (!allowed.contains(*role)) {" "if (false) {")
turndown_mutant(revoked-tablets-heard sync-server/intake/push.cpp
  "    if (device.revokedAt) {
        holding" "    if (false) {
        holding")
turndown_mutant(guests-named-on-the-floor sync-server/intake/pull.cpp
  "wire::withoutGuestNames(json);" "")
turndown_mutant(guests-named-where-an-undo-leads shared/wire/document_json.cpp
  "change(*before);" "")
turndown_mutant(last-settlement-counts sync-server/intake/operation_intake.cpp
  "if (!first || (held && !waits)) {" "if (held && !waits) {")
turndown_mutant(what-applied-is-released-again sync-server/intake/operation_intake.cpp
  "if (!first || (held && !waits)) {" "if (!first) {")
turndown_mutant(held-ones-taken-back sync-server/intake/operation_intake.cpp
  "of && of->verdict.outcome != Outcome::Held" "of")
turndown_mutant(no-card-for-late-news mobile/core/cards.cpp
  "    raise(*operation, document.name, recent.eff, recent.verdict, {});
" "")

# Rooms beside their cleaning, areas, requests
turndown_mutant(check-out-stops-the-work shared/rules/stay_rules.cpp
  "if (isUnderWay(room.task)) { // Whoever" "if (false) { // Whoever")
turndown_mutant(vacant-rooms-age-a-day-late shared/rules/stay_rules.cpp
  "*night.vacantDayLimit} <= night.businessDay" "*night.vacantDayLimit} < night.businessDay")
turndown_mutant(deep-cleaning-forgotten-when-overtaken shared/rules/cleaning_rules.cpp
  "    noteDeepCleaned(room, cleaned.deep, stated);\n" "")
turndown_mutant(anyone-checks-own-work sync-server/intake/operation_intake.cpp
  "|| staffMember(operation.by)->selfChecks" "|| staffMember(operation.by)->active")
turndown_mutant(vip-rooms-check-themselves shared/rules/cleaning_rules.cpp
  "if (cleaned.selfCheck && !isVip(room)) {" "if (cleaned.selfCheck) {")
turndown_mutant(samples-by-a-lead shared/rules/cleaning_rules.cpp
  "if (!supervises(stated)) {" "if (false) {")
turndown_mutant(rooms-abandoned-by-others shared/rules/cleaning_rules.cpp
  "if (!isUnderWay(room.task) || room.task.startedBy != stated.by) {" "if (!isUnderWay(room.task)) {")
turndown_mutant(second-answer-to-the-front-desk shared/rules/checkout_rules.cpp
  "if (room.checkout->result) {" "if (false) {")
turndown_mutant(answer-to-another-question shared/rules/checkout_rules.cpp
  "return room.checkout && room.checkout->op == asked;" "return room.checkout.has_value();")
turndown_mutant(welfare-of-an-open-door shared/rules/room_rules.cpp
  "if (room.service.flag == ServiceFlag::None) {" "if (false) {")
turndown_mutant(others-rooms-put-in-order shared/rules/room_rules.cpp
  "if (ordersOwnRoomsOnly(stated.role) && room.task.assignedTo != stated.by) {" "if (false) {")
turndown_mutant(welfare-words-forgotten shared/rules/room_rules.cpp
  "stated.by, stated.eff, stated.id, checked.text};" "stated.by, stated.eff, stated.id, {}};")
turndown_mutant(reasons-outlive-what-they-were-for shared/rules/room_steps.cpp
  "    forgetReasonsOfWhatIsOver(step.after);\n" "")
turndown_mutant(reason-of-the-guest-before shared/rules/stay_rules.cpp
  "    room.flagReasons = {}; // The next guest may have the same flag for another reason.\n" "")
turndown_mutant(photos-of-failures-forgotten shared/rules/inspection_rules.cpp
  "inspection.photos[line.line] = line.photo;" "")
turndown_mutant(own-areas-passed shared/rules/area_rules.cpp
  "if (inspected.passed && stated.by == area.doneBy) {" "if (false) {")
turndown_mutant(areas-created-in-their-turn shared/model/document_name.cpp
  "Kind{document_kind::kArea, Begins::BySetting}" "Kind{document_kind::kArea, Begins::BySaying}")
turndown_mutant(requests-skip-steps shared/rules/request_rules.cpp
  "if (!follows(request.state, stepped.step)) {" "if (false) {")

# Found items and loans
turndown_mutant(given-away-by-whoever shared/rules/found_rules.cpp
  "if (canBeHandedOver(item) && mayGiveAway(item, stated)) {" "if (canBeHandedOver(item)) {")
turndown_mutant(found-to-have-gone-although-it-went-on shared/rules/found_rules.cpp
  "given != item.contested.end() && otherStands" "given != item.contested.end()")
turndown_mutant(one-person-signs-twice shared/rules/found_rules.cpp
  "if (first.by == stated.by) {" "if (false) {")
turndown_mutant(signed-away-before-its-day shared/rules/found_rules.cpp
  "|| today < *item.keepUntil" "")
turndown_mutant(claimed-and-signed-away shared/rules/found_rules.cpp
  "return item.state == State::Claimed || " "return ")
turndown_mutant(more-back-than-was-out shared/rules/loan_rules.cpp
  "loan.*counted += std::min(quantity, out);" "loan.*counted += quantity;")
turndown_mutant(owners-named-on-the-floor shared/wire/document_json.cpp
  "        eraseOwners(thing);\n" "")

# What people are told
turndown_mutant(no-card-for-what-is-held mobile/core/cards.cpp
  "if (answer.verdict != kApplied) {" "if (false) {")
turndown_mutant(chip-does-not-count mobile/core/chip.cpp
  "return chip.waiting == 0 && isComplete" "return isComplete")

# The disk
turndown_mutant(tablet-does-not-sync mobile/store/connection.cpp
  "PRAGMA synchronous = FULL" "PRAGMA synchronous = OFF")
turndown_mutant(server-does-not-sync sync-server/ledger/sqlite_connection.cpp
  "PRAGMA synchronous = FULL" "PRAGMA synchronous = OFF")

# Linen, minibar, requisitions, stocktakes
turndown_mutant(soiled-linen-vanishes shared/rules/stock_parts.cpp
  "countHere(cleaned.soiledPlace, cleaned.soiled)" "0")
turndown_mutant(minibar-refill-not-taken-back shared/rules/additions.cpp
  "withMissing(std::move(room), missing, -1)" "withMissing(std::move(room), missing, 0)")
turndown_mutant(issued-again-by-taking-back shared/rules/additions.cpp
  "withIssued(std::move(asked), lines, -1)" "withIssued(std::move(asked), lines, 1)")
turndown_mutant(approval-of-lines-not-seen shared/rules/requisition_rules.cpp
  "approved.lines ? std::int64_t{0} : line.requested" "line.requested")
turndown_mutant(stocktake-forgets-what-was-used-since shared/rules/stocktake_rules.cpp
  "level.level += found.quantity - found.level;" "level.level = found.quantity;")
turndown_mutant(stocktake-of-another-count shared/rules/stocktake_rules.cpp
  "    if (!level.undecided || level.undecided->op != count) {
        return unchanged(std::move(level), Reason::NewerState);
    }
    if (" "    if (!level.undecided) {
        return unchanged(std::move(level), Reason::NewerState);
    }
    if (")
turndown_mutant(own-counts-approved shared/rules/stocktake_rules.cpp
  "if (level.undecided->by == stated.by) {" "if (false) {")
turndown_mutant(stocktake-counts-a-mistake-twice shared/rules/stock_rules.cpp
  "        level.undecided->level -= delta;" "        ")

# Keys, handovers, reports, rosters
turndown_mutant(keys-taken-by-whoever shared/rules/custody_rules.cpp
  "if (!keepsKeys(stated.role) && passed.from != stated.by) {" "if (false) {")
turndown_mutant(keys-from-who-does-not-hold-them shared/rules/custody_rules.cpp
  "if (!asset.last || passed.from == holderOf(asset)) {" "if (true) {")
turndown_mutant(keys-signed-for-by-others shared/rules/custody_rules.cpp
  "if (asset.last->to != stated.by) {" "if (false) {")
turndown_mutant(key-that-went-on-called-back shared/rules/custody_rules.cpp
  "if (otherStands && contested != asset.contested.end()) {" "if (contested != asset.contested.end()) {")
turndown_mutant(taken-over-from-oneself shared/rules/handover_rules.cpp
  "if (handover.offeredBy == stated.by) {" "if (false) {")
turndown_mutant(taken-over-unseen shared/rules/handover_rules.cpp
  "        if (isNamed && !item.by) {" "        if (!item.by) {")
turndown_mutant(read-twice shared/rules/briefing_rules.cpp
  "    if (hasRead) {" "    if (false) {")
turndown_mutant(reports-signed-by-others shared/rules/work_report_rules.cpp
  "    if (isAnothers) {" "    if (false) {")
turndown_mutant(approval-of-another-signature shared/rules/work_report_rules.cpp
  "if (report.op != said.answers) {" "if (false) {")
turndown_mutant(plans-overruled-unseen shared/rules/roster_rules.cpp
  "if (said.after == standing->second.op) {" "if (true) {")
turndown_mutant(log-done-twice shared/rules/log_rules.cpp
  "if (closes != (entry.state == LogState::Open)) {" "if (closes == (entry.state == LogState::Done)) {")
turndown_mutant(comments-of-the-log-forgotten shared/rules/comments.cpp
  "return entry == nullptr ? nullptr : &entry->comments;" "return nullptr;")
