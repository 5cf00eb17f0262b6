#pragma once

#include "shared/model/document.hpp"

#include <algorithm>
#include <memory>
#include <vector>

namespace turndown::tablet {

/// A document as people see it on this tablet: the server's, with the tablet's own operations on top that it does not
/// hold yet. Immutable: a change makes a new one, so a model may keep what it was given.
struct ShownDocument {
    std::shared_ptr<const Document> document; ///< Never null. `rev` 0: only this tablet has heard of it.
    std::vector<OperationId> pending;         ///< Those on top, in the order they were tapped; empty: as at the server.

    [[nodiscard]] bool isPending(const OperationId& id) const
    {
        return std::find(pending.begin(), pending.end(), id) != pending.end();
    }
    [[nodiscard]] bool isKnown() const { return !std::holds_alternative<std::monostate>(document->body); }

    /// The body of its kind, or null: `shown.as<Room>()`.
    template <class Body>
    [[nodiscard]] const Body* as() const
    {
        return std::get_if<Body>(&document->body);
    }
};

/// One line of a document's history as far as the tablet knows it: the twenty the server sends, and those still on top.
struct HistoryLine {
    OperationId id;
    std::string kind; ///< `room.cleaned`
    StaffId by;
    UtcTime at{};    ///< Effective time; of one that is not yet at the server, the tablet's estimate of it.
    Verdict verdict; ///< Of a pending one, what the rules on the tablet say.
    bool pending = false;
};

} // namespace turndown::tablet
