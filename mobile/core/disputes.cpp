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
        return isFinding(document, side) ? "found.reported" : "found.handed_over";
    }
    return {};
}

bool stands(const Document& document, ConflictRule rule, const ConflictSide& side)
{
    const auto* const room = std::get_if<Room>(&document.body);
    const auto* const level = std::get_if<StockLevel>(&document.body);
    const auto* const item = std::get_if<FoundItem>(&document.body);
    switch (rule) {
    case ConflictRule::TwoStarts:
        return room != nullptr && room->task.startedOp == side.op;
    case ConflictRule::CleanedNotSeen:
        return room != nullptr && (room->inspection.op == side.op || room->task.cleanedOp == side.op);
    case ConflictRule::TwoCounts:
        return level != nullptr && level->countedOp == side.op;
    case ConflictRule::TwoHolders:
        return item != nullptr &&
               (item->custody.empty() ? isFinding(document, side) : item->custody.back().op == side.op);
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
            dispute.sides.push_back(
                {side, kindOf(document, conflict.rule, side), stands(document, conflict.rule, side)});
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
