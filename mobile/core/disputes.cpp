#include "mobile/core/disputes.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

bool isInspection(const Document& document, const ConflictSide& side)
{
    if (const auto* const recent = findRecent(document, side.op)) {
        return recent->kind == "room.inspected";
    }
    const auto* const room = std::get_if<Room>(&document.body);
    return room != nullptr && room->inspection.op == side.op;
}

bool isFinding(const Document& document, const ConflictSide& side)
{
    return document.name.key() == side.op.text();
}

template <class Handed>
const Handed* findHanded(const std::vector<Handed>& all, const OperationId& op)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Handed& handed) { return handed.op == op; });
    return found == all.end() ? nullptr : &*found;
}

const HandOver* handedIn(const Asset& asset, const OperationId& op)
{
    const bool isLast = asset.last && asset.last->op == op;
    return isLast ? &*asset.last : findHanded(asset.contested, op);
}

const PlannedShift* plannedIn(const Roster& roster, const OperationId& op)
{
    const auto standing = std::find_if(roster.duties.begin(), roster.duties.end(),
                                       [&](const auto& duty) { return duty.second.op == op; });
    if (standing != roster.duties.end()) {
        return &standing->second;
    }
    const auto contested = std::find_if(roster.contested.begin(), roster.contested.end(),
                                        [&](const ContestedShift& one) { return one.duty.op == op; });
    return contested == roster.contested.end() ? nullptr : &contested->duty;
}

/// How it is said of a key and of a found item that it went from hand to hand.
std::string handingKind(const Document& document, const ConflictSide& side)
{
    if (const auto* const asset = std::get_if<Asset>(&document.body)) {
        const HandOver* const handed = handedIn(*asset, side.op);
        return handed != nullptr && !handed->to ? "custody.returned" : "custody.issued";
    }
    return isFinding(document, side) ? "found.reported" : "found.handed_over";
}

std::string planKind(const Document& document, const ConflictSide& side)
{
    const auto* const roster = std::get_if<Roster>(&document.body);
    const PlannedShift* const duty = roster == nullptr ? nullptr : plannedIn(*roster, side.op);
    return duty == nullptr ? "roster.planned" : "shift." + std::string{nameOf(duty->shift)};
}

std::optional<StaffId> receiverIn(const Document& document, const ConflictSide& side)
{
    if (const auto* const asset = std::get_if<Asset>(&document.body)) {
        const HandOver* const handed = handedIn(*asset, side.op);
        return handed == nullptr ? std::nullopt : handed->to;
    }
    const auto* const item = std::get_if<FoundItem>(&document.body);
    const Custody* handed = item == nullptr ? nullptr : findHanded(item->custody, side.op);
    if (item != nullptr && handed == nullptr) {
        handed = findHanded(item->contested, side.op);
    }
    return handed == nullptr ? std::nullopt : handed->toStaff;
}

bool isInHand(const Document& document, const ConflictSide& side)
{
    if (const auto* const asset = std::get_if<Asset>(&document.body)) {
        return asset->last && asset->last->op == side.op;
    }
    const auto* const item = std::get_if<FoundItem>(&document.body);
    return item != nullptr && (item->custody.empty() ? isFinding(document, side) : item->custody.back().op == side.op);
}

bool isPlanned(const Document& document, const ConflictSide& side)
{
    const auto* const roster = std::get_if<Roster>(&document.body);
    return roster != nullptr && std::any_of(roster->duties.begin(), roster->duties.end(),
                                            [&](const auto& duty) { return duty.second.op == side.op; });
}

std::string kindOf(const Document& document, ConflictRule rule, const ConflictSide& side)
{
    switch (rule) {
    case ConflictRule::TwoStarts:
        return "room.started";
    case ConflictRule::CleanedNotSeen:
        return isInspection(document, side) ? "room.inspected" : "room.cleaned";
    case ConflictRule::TwoCounts:
        return "stock.counted";
    case ConflictRule::TwoHolders:
        return handingKind(document, side);
    case ConflictRule::TwoPlans:
        return planKind(document, side);
    }
    return {};
}

bool stands(const Document& document, ConflictRule rule, const ConflictSide& side)
{
    const auto* const room = std::get_if<Room>(&document.body);
    const auto* const level = std::get_if<StockLevel>(&document.body);
    switch (rule) {
    case ConflictRule::TwoStarts:
        return room != nullptr && room->task.startedOp == side.op;
    case ConflictRule::CleanedNotSeen:
        return room != nullptr && (room->inspection.op == side.op || room->task.cleanedOp == side.op);
    case ConflictRule::TwoCounts:
        return level != nullptr && level->countedOp == side.op;
    case ConflictRule::TwoHolders:
        return isInHand(document, side);
    case ConflictRule::TwoPlans:
        return isPlanned(document, side);
    }
    return false;
}

} // namespace

std::vector<Dispute> disputesOf(const Document& document)
{
    std::vector<Dispute> disputes;
    for (const Conflict& conflict : document.conflicts) {
        if (conflict.resolved) {
            continue;
        }
        Dispute dispute{conflict.id, conflict.rule, {}};
        for (const ConflictSide& side : conflict.sides) {
            dispute.sides.push_back({side, kindOf(document, conflict.rule, side), stands(document, conflict.rule, side),
                                     receiverIn(document, side)});
        }
        std::stable_sort(dispute.sides.begin(), dispute.sides.end(),
                         [](const DisputeSide& a, const DisputeSide& b) { return a.said.at < b.said.at; });
        disputes.push_back(std::move(dispute));
    }
    return disputes;
}

bool maySettle(Role role)
{
    return role == Role::Clerk || role == Role::Supervisor || role == Role::Manager;
}

} // namespace turndown::tablet
