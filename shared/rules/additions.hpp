#pragma once

#include "shared/rules/step.hpp"

#include <functional>

namespace turndown {

// What an operation adds to a document beside its state: a delta, a note, a comment. Additions commute with changes of
// state, so that taking back a change of state keeps them.

using Addition = std::function<void(DocumentBody&)>;

/// What `operation` adds to the document of that name; empty for one that adds nothing there.
[[nodiscard]] Addition additionTo(const DocumentName& name, const Operation& operation, const Stated& stated);

/// Takes such an addition out again; empty for an operation that adds nothing there. Stock is not among them: a later
/// count may have absorbed the delta.
[[nodiscard]] Addition removalFrom(const DocumentName& name, const Operation& operation, const OperationId& id);

/// What becomes of an operation that adds something to this body: an addition stands even where it was not waited for,
/// since what it tells has happened.
[[nodiscard]] Verdict verdictOnAddition(const DocumentBody& body);

} // namespace turndown
