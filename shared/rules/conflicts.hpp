#pragma once

#include "shared/operations/office_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

/// Enters a conflict into the document, once.
void enter(std::vector<Conflict>& conflicts, Conflict conflict);

/// What people decided: the side they chose stands, unless something newer has come to stand meanwhile.
/// Overtaken when there is no such conflict (`newer-state`) or it was settled before (`already-done`).
[[nodiscard]] Verdict settle(Document& document, const ConflictResolved& resolved);

} // namespace turndown
