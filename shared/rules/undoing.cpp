#include "shared/rules/undoing.hpp"

#include "shared/rules/additions.hpp"
#include "shared/rules/stock_parts.hpp"
#include "shared/rules/stock_rules.hpp"

#include <algorithm>

namespace turndown {

namespace {

bool mayUndo(const AcceptedOperation& accepted)
{
    const bool supervises = accepted.role == Role::Supervisor || accepted.role == Role::Manager;
    return supervises || accepted.undoneBy == accepted.operation.by;
}

/// What became of taking back: `counted` when it changed what stands, or what another undo would bring back.
struct TakenBack {
    Verdict verdict;
    bool counted;
};

TakenBack reverseDelta(Document& document, std::int64_t delta, const OperationUndone& undone, UtcTime undoneEff)
{
    TakenBack result{kApplied, false};
    const auto* const standing = &document.body;
    commute(document, [&](DocumentBody& body) {
        auto* const level = std::get_if<StockLevel>(&body);
        if (level == nullptr) {
            return;
        }
        auto step = takenBack(std::move(*level), delta, undoneEff, undone.op);
        if (&body == standing) {
            result.verdict = step.verdict;
        }
        result.counted = result.counted || step.verdict == kApplied;
        *level = std::move(step.after);
    });
    return result;
}

TakenBack restore(Document& document, const OperationId& op)
{
    if (!document.undo || document.undo->op != op) {
        return {overtaken(Reason::NewerState), false};
    }
    document.body = *document.undo->before;
    document.undo.reset();
    return {kApplied, true};
}

TakenBack takeBackOnce(Document& document, const OperationUndone& undone, const AcceptedOperation& accepted)
{
    const std::int64_t delta =
        document.name.kind() == document_kind::kStock ? stockDelta(*undone.of, document.name) : 0;
    if (delta != 0) {
        return reverseDelta(document, delta, undone, *accepted.undoneEff);
    }
    if (const auto removal = removalFrom(document.name, *undone.of, undone.op)) {
        commute(document, removal);
        return {kApplied, true};
    }
    return restore(document, undone.op);
}

} // namespace

Verdict takeBack(Document& document, const OperationUndone& undone, const AcceptedOperation& accepted)
{
    if (!accepted.undoneEff || !accepted.undoneBy) {
        return overtaken(Reason::NewerState); // Nobody here knows of what is being taken back.
    }
    if (!mayUndo(accepted)) {
        return overtaken(Reason::RoleNotAllowed);
    }
    if (std::find(document.undone.begin(), document.undone.end(), undone.op) != document.undone.end()) {
        return overtaken(Reason::AlreadyDone);
    }
    const TakenBack result = takeBackOnce(document, undone, accepted);
    if (result.counted) {
        document.undone.push_back(undone.op);
    }
    return result.verdict;
}

} // namespace turndown
