#pragma once

#include "shared/model/document.hpp"
#include "shared/model/role.hpp"
#include "shared/rules/apply.hpp"

#include <optional>
#include <utility>

namespace turndown {

/// What a rule may know of an operation besides its body.
struct Stated {
    const OperationId& id;
    const StaffId& by;
    UtcTime eff;
    std::optional<Role> role;
};

[[nodiscard]] inline Stated statedBy(const AcceptedOperation& accepted)
{
    return {accepted.operation.id, accepted.operation.by, accepted.eff, accepted.role};
}

/// What a rule answers: how the thing stands afterwards, and what became of the operation.
/// A conflict keeps both sides; the operations on both sides are then in conflict.
template <class Body>
struct Step {
    Body after;
    Verdict verdict = kApplied;
    std::optional<Conflict> conflict;
};

/// The rule takes it, whether or not anything changes by it.
template <class Body>
[[nodiscard]] Step<Body> applied(Body body)
{
    return {std::move(body), kApplied, std::nullopt};
}

/// Nothing changes, for a reason.
template <class Body>
[[nodiscard]] Step<Body> unchanged(Body body, Reason reason)
{
    return {std::move(body), overtaken(reason), std::nullopt};
}

/// Nothing changes until people have decided between the two.
template <class Body>
[[nodiscard]] Step<Body> undecided(Body body, ConflictRule rule, ConflictSide one, ConflictSide other)
{
    Conflict conflict;
    conflict.id = conflictId(rule, {one.op, other.op});
    conflict.rule = rule;
    conflict.sides = {std::move(one), std::move(other)};
    if (conflict.sides[1].op < conflict.sides[0].op) {
        std::swap(conflict.sides[0], conflict.sides[1]);
    }
    return {std::move(body), kConflict, std::move(conflict)};
}

} // namespace turndown
