#pragma once

#include "shared/rules/step.hpp"

#include <memory>

namespace turndown {

/// Changes a document in a way that commutes with changes of state, such as a delta or a note: the change is made to
/// what stands and to what an undo would bring back, so that taking back a change of state keeps it.
template <class Change>
void commute(Document& document, const Change& change)
{
    change(document.body);
    if (document.undo) {
        auto before = *document.undo->before;
        change(before);
        document.undo->before = std::make_shared<const DocumentBody>(std::move(before));
    }
}

/// Takes back one operation in one document.
///
/// A change of state is restored if it is still the last one, else `newer-state`. Deltas are reversed unless a later
/// count absorbed them; notes and comments disappear. Only the author or a supervisor may, and only once. Source:
/// docs/design.md, section 4, "undo". The ten minutes are judged on the tablet.
[[nodiscard]] Verdict takeBack(Document& document, const OperationUndone& undone, const AcceptedOperation& accepted);

} // namespace turndown
