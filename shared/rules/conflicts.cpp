#include "shared/rules/conflicts.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/rules/custody_rules.hpp"
#include "shared/rules/found_rules.hpp"
#include "shared/rules/roster_rules.hpp"

#include <algorithm>
#include <span>
#include <tuple>

namespace turndown {

namespace {

struct Decision {
    const ConflictSide& chosen;
    const ConflictSide& other;
};

void letStartStand(Room& room, const Decision& decision)
{
    const auto& [chosen, other] = decision;
    const bool otherStands = room.task.startedOp == other.op;
    if (otherStands && room.task.state != TaskState::Done) {
        room.task.startedOp = chosen.op;
        room.task.startedBy = chosen.by;
        room.task.startedAt = chosen.at;
    }
}

void letCleaningStand(Room& room, const Decision& decision)
{
    const auto& [chosen, other] = decision;
    const bool failureStands = room.inspection.result == InspectionResult::Failed && room.inspection.op == other.op;
    if (!failureStands) {
        return; // People let the inspection stand, or the room has moved on.
    }
    room.condition = Condition::Clean;
    room.inspection = {.failCount = room.inspection.failCount};
    room.task.state = TaskState::Done;
    room.task.cleanedBy = chosen.by;
    room.task.cleanedAt = chosen.at;
    room.task.cleanedOp = chosen.op;
}

/// What was used since the count that stood stays used.
void letCountStand(StockLevel& level, const Decision& decision)
{
    const auto& [chosen, other] = decision;
    if (level.countedOp != other.op) {
        return;
    }
    const std::int64_t more = chosen.quantity.value_or(0) - other.quantity.value_or(0);
    level.level += more;
    if (level.undecided) {
        level.undecided->level += more; // The books said so already when the stocktake came.
    }
    level.countedOp = chosen.op;
    level.countedBy = chosen.by;
    level.countedQuantity = chosen.quantity;
}

void letStand(DocumentBody& body, ConflictRule rule, const Decision& decision)
{
    auto* const room = std::get_if<Room>(&body);
    auto* const level = std::get_if<StockLevel>(&body);
    auto* const item = std::get_if<FoundItem>(&body);
    auto* const asset = std::get_if<Asset>(&body);
    auto* const roster = std::get_if<Roster>(&body);
    switch (rule) {
    case ConflictRule::TwoStarts:
        if (room != nullptr) {
            letStartStand(*room, decision);
        }
        return;
    case ConflictRule::CleanedNotSeen:
        if (room != nullptr) {
            letCleaningStand(*room, decision);
        }
        return;
    case ConflictRule::TwoCounts:
        if (level != nullptr) {
            letCountStand(*level, decision);
        }
        return;
    case ConflictRule::TwoHolders:
        if (item != nullptr) {
            letHandOverStand(*item, decision.chosen.op, decision.other.op);
        }
        if (asset != nullptr) {
            letHandOverStand(*asset, decision.chosen.op, decision.other.op);
        }
        return;
    case ConflictRule::TwoPlans:
        if (roster != nullptr) {
            letPlannedStand(*roster, decision.chosen.op, decision.other.op);
        }
        return;
    }
}

/// The side that people named, if they named one.
std::optional<Decision> decided(const Conflict& conflict, const std::string& choice)
{
    if (conflict.sides.size() != 2) {
        return std::nullopt;
    }
    const auto& [first, second] = std::tie(conflict.sides[0], conflict.sides[1]);
    if (choice == first.op.text()) {
        return Decision{first, second};
    }
    return choice == second.op.text() ? std::optional{Decision{second, first}} : std::nullopt;
}

} // namespace

std::string conflictId(ConflictRule rule, std::vector<OperationId> operations)
{
    std::sort(operations.begin(), operations.end());
    std::string text{nameOf(rule)};
    for (const auto& operation : operations) {
        text += '\n' + operation.text();
    }
    const auto digest = sha256(text);
    return hex(std::span{digest}.first(16));
}

void enter(std::vector<Conflict>& conflicts, Conflict conflict)
{
    const bool known = std::any_of(conflicts.begin(), conflicts.end(),
                                   [&](const Conflict& entered) { return entered.id == conflict.id; });
    if (!known) {
        conflicts.push_back(std::move(conflict));
    }
}

Verdict settle(Document& document, const ConflictResolved& resolved)
{
    const auto conflict = std::find_if(document.conflicts.begin(), document.conflicts.end(),
                                       [&](const Conflict& entered) { return entered.id == resolved.conflict; });
    if (conflict == document.conflicts.end()) {
        return overtaken(Reason::NewerState);
    }
    if (conflict->resolved) {
        return overtaken(Reason::AlreadyDone);
    }
    conflict->resolved = true;
    conflict->choice = resolved.choice;
    if (const auto decision = decided(*conflict, resolved.choice)) {
        letStand(document.body, conflict->rule, *decision);
    }
    return kApplied;
}

} // namespace turndown
