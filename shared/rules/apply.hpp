#pragma once

#include "shared/model/document.hpp"
#include "shared/model/role.hpp"
#include "shared/operations/operation.hpp"

#include <span>
#include <vector>

namespace turndown {

/// An operation with what the server stamped on it when it was accepted; nothing else decides what it does.
/// A tablet stamps its own pending operations the same way, as it expects the server to.
struct AcceptedOperation {
    Operation operation;
    std::int64_t seq = 0;             ///< When it became known: of its acceptance, or of its release.
    UtcTime eff{};                    ///< When it counts as having happened.
    std::optional<Role> role;         ///< Its author's role on acceptance.
    std::optional<UtcTime> undoneEff; ///< For `operation.undone`: when the one undone counts as having happened …
    std::optional<StaffId> undoneBy;  ///< … and who stated it. Both nothing when the server does not know that one.
};

/// What an earlier operation is now known to have become.
struct Revision {
    OperationId op;
    Verdict verdict;
};

struct Folded {
    Document document;
    Verdict verdict;               ///< Of the operation just folded, in this document.
    std::vector<Revision> revised; ///< Earlier operations whose verdict this one changed.
};

/// Folds the part of one operation that concerns one document into it.
///
/// Pure and total: reads no clock, changes nothing but what it returns, and has an answer for every document and every
/// operation; a document nobody has set up starts empty. The caller keeps the order (`foldsBefore`) and calls it only
/// for documents that `touches` names. Held operations are not folded until they are released. Source: docs/design.md,
/// sections 1 and 4.
[[nodiscard]] Folded apply(Document document, const AcceptedOperation& accepted);

/// Folds all operations that touch one document, which may come in any order. The document is the same whatever that
/// order was; each operation's verdict is in `verdicts`, in fold order.
struct Refolded {
    Document document;
    std::vector<Revision> verdicts;
};
[[nodiscard]] Refolded refold(const DocumentName& name, std::vector<AcceptedOperation> operations);

/// The order of the fold: a `document.set` that creates its document first, then by effective time, then by id.
/// `creator` is the earliest `document.set` of that document, if it has one.
[[nodiscard]] bool foldsBefore(const AcceptedOperation& left, const AcceptedOperation& right,
                               const std::optional<OperationId>& creator);

/// The `document.set` that creates the document, if one of these does.
[[nodiscard]] std::optional<OperationId> creatorAmong(const DocumentName& name,
                                                      std::span<const AcceptedOperation> operations);

/// The documents an operation touches, its primary document first. Follows from the operation alone.
/// For `held.released` and `held.dismissed`, only the primary document: the caller adds those of the held one.
[[nodiscard]] std::vector<DocumentName> touches(const Operation& operation);

/// First 32 hex digits of SHA-256 over the rule and its sorted operation ids, joined by one newline.
[[nodiscard]] std::string conflictId(ConflictRule rule, std::vector<OperationId> operations);

} // namespace turndown
