#pragma once

#include "sync-server/intake/time_estimate.hpp"
#include "sync-server/ledger/ledger.hpp"

namespace turndown::server {

/// One operation on its way into the ledger.
struct Statement {
    Operation operation;
    std::string raw; ///< The exact bytes that were sent.
    Source source = Source::Server;
    std::optional<DeviceId> device;
    TimeEstimate estimate; ///< When it happened, before the clamps.
    EffBounds bounds;
    std::optional<Holding> holding; ///< Why it is held whatever it says: too large, tablet revoked.
};

/// Accepts operations: gives each its place in the history and its effective time, decides whether it is held, and folds
/// it into the documents it touches. Works within one ledger transaction; reads no clock.
/// Source: docs/design.md, sections 1 to 3.
class OperationIntake {
public:
    explicit OperationIntake(LedgerTransaction& ledger) : m_ledger{ledger} {}

    /// What a known operation has become by today; nothing when the id is new.
    [[nodiscard]] std::optional<wire::OperationResult> known(const OperationId& id) const;

    /// Accepts an operation whose id is new.
    wire::OperationResult accept(Statement statement);

private:
    [[nodiscard]] std::optional<Role> roleOf(const StaffId& by, Source source) const;
    [[nodiscard]] std::optional<StaffMember> staffMember(const StaffId& id) const; ///< Who works here now.
    [[nodiscard]] std::optional<Holding> mayNotSelfCheck(const Operation& operation) const;
    void stampUndone(LedgerOperation& kept, const Operation& operation) const;
    Verdict fold(const LedgerOperation& kept, const Operation& operation);
    Verdict settle(const LedgerOperation& kept, const Operation& operation, const OperationId& op, bool released);
    void release(const LedgerOperation& held, std::int64_t seq, const std::vector<DocumentName>& documents);
    void settleAtOnce(LedgerOperation& kept, const Operation& operation);

    LedgerTransaction& m_ledger;
};

/// What the hotel is set up with is set and taken back by administrators and the server, and nobody's release makes up for
/// that: a clerk could make an administrator of anybody. For who may do what, what a tablet says about who holds it is not
/// enough either.
[[nodiscard]] bool setsUpWithoutRight(const LedgerOperation& kept, const Operation& operation);

/// When what the author had seen last of the document counts as having happened; nothing when that is not known here.
/// The `document.set` that created a document folds first whatever its time, so it bounds nothing.
[[nodiscard]] std::optional<UtcTime> effOfSeen(const LedgerTransaction& ledger, const Operation& operation);

/// The result of one operation as both ends speak of it.
[[nodiscard]] wire::OperationResult resultOf(const LedgerOperation& kept);

} // namespace turndown::server
