#include "shared/rules/found_rules.hpp"

#include "shared/rules/found_views.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

using State = FoundState;

bool keepsRegister(std::optional<Role> role)
{
    return role == Role::Clerk || role == Role::Supervisor || role == Role::Manager || role == Role::Night ||
           role == Role::FrontDesk;
}

bool supervises(std::optional<Role> role)
{
    return role == Role::Supervisor || role == Role::Manager;
}

bool canBeHandedOver(const FoundItem& item)
{
    return item.state == State::Found || item.state == State::HandedOver || item.state == State::Stored;
}

bool mayGiveAway(const FoundItem& item, const Stated& stated)
{
    const bool liesInStore = item.state == State::Stored;
    return liesInStore ? keepsRegister(stated.role) : heldBy(item) == stated.by;
}

/// It is in these hands now; where nobody had said that it was on its way, it came from whoever held it.
void receive(FoundItem& item, const Stated& stated)
{
    if (item.custody.empty()) {
        Custody brought;
        brought.op = stated.id;
        brought.by = item.reportedBy;
        brought.to = "office";
        brought.at = stated.eff;
        item.custody.push_back(std::move(brought));
    }
    Custody& last = item.custody.back();
    if (!last.receivedBy) {
        last.receivedBy = stated.by;
        last.receivedAt = stated.eff;
    }
}

void pass(FoundItem& item, Custody given)
{
    item.custody.push_back(std::move(given));
    item.state = State::HandedOver;
    item.storage.clear();
}

/// How it came to where it is now: the last hand-over, or its finding.
std::optional<ConflictSide> standingHold(const FoundItem& item, const DocumentName& name)
{
    if (!item.custody.empty()) {
        const Custody& last = item.custody.back();
        return ConflictSide{last.op, last.by, last.at, {}};
    }
    const auto finding = OperationId::parse(name.key());
    return finding ? std::optional{ConflictSide{*finding, item.reportedBy, item.reportedAt, {}}} : std::nullopt;
}

State withoutClaim(const FoundItem& item)
{
    if (!item.storage.empty()) {
        return State::Stored;
    }
    return item.custody.empty() ? State::Found : State::HandedOver;
}

bool isStillKept(const FoundItem& item, const FoundDisposalSigned& signedFor, const Stated& stated)
{
    const Day today = signedFor.day.value_or(std::chrono::floor<std::chrono::days>(stated.eff));
    return item.state == State::Claimed || !item.keepUntil || today < *item.keepUntil;
}

std::optional<Reason> whyNotSigned(const FoundItem& item, const FoundDisposalSigned& signedFor, const Stated& stated)
{
    if (isClosed(item)) {
        return item.state == State::Disposed ? Reason::AlreadyDone : Reason::NewerState;
    }
    if (isStillKept(item, signedFor, stated)) {
        return Reason::StillKept;
    }
    if (!item.disposal) {
        return std::nullopt;
    }
    const Signature& first = item.disposal->signatures.front();
    if (first.by == stated.by) {
        return Reason::OwnWork;
    }
    if (item.disposal->how != signedFor.how) {
        return Reason::NewerState;
    }
    return supervises(first.role) || supervises(stated.role) ? std::nullopt : std::optional{Reason::RoleNotAllowed};
}

} // namespace

FoundItem found(const FoundReported& reported, const Stated& stated)
{
    FoundItem item;
    item.room = reported.room;
    item.place = reported.place;
    item.what = reported.what;
    item.text = reported.text;
    item.photos = reported.photos;
    item.label = reported.label;
    item.kept = reported.kept;
    item.guestInHouse = reported.guestInHouse;
    item.reportedBy = stated.by;
    item.reportedAt = stated.eff;
    return item;
}

Step<FoundItem> applyHandedOver(FoundItem item, const FoundHandedOver& handed, const Stated& stated,
                                const DocumentName& name)
{
    const auto standing = standingHold(item, name);
    const bool saysItAgain = !item.custody.empty() && item.custody.back().by == stated.by;
    Custody given{stated.id, stated.by, handed.toStaff, handed.to, stated.eff, handed.sealed, handed.remark, {}, {}};
    if (canBeHandedOver(item) && mayGiveAway(item, stated)) {
        pass(item, std::move(given));
        return applied(std::move(item));
    }
    if (!canBeHandedOver(item) || saysItAgain || !standing) {
        return unchanged(std::move(item), Reason::NewerState);
    }
    item.contested.push_back(std::move(given));
    return undecided(std::move(item), ConflictRule::TwoHolders, *standing, {stated.id, stated.by, stated.eff, {}});
}

void letHandOverStand(FoundItem& item, const OperationId& chosen, const OperationId& other)
{
    const auto given = std::find_if(item.contested.begin(), item.contested.end(),
                                    [&](const Custody& contested) { return contested.op == chosen; });
    const bool otherStands = item.custody.empty() || item.custody.back().op == other;
    if (given != item.contested.end() && otherStands && canBeHandedOver(item)) {
        pass(item, std::move(*given));
        item.contested.erase(given);
    }
}

Step<FoundItem> applyReceived(FoundItem item, const FoundReceived& received, const Stated& stated)
{
    if (item.state != State::Found && item.state != State::HandedOver) {
        return unchanged(std::move(item), Reason::NewerState);
    }
    if (!item.custody.empty() && item.custody.back().receivedBy) {
        return unchanged(std::move(item), Reason::AlreadyDone);
    }
    receive(item, stated);
    if (!received.remark.empty()) {
        item.custody.back().remark = received.remark;
    }
    item.state = State::HandedOver;
    return applied(std::move(item));
}

Step<FoundItem> applyStored(FoundItem item, const FoundStored& stored, const Stated& stated)
{
    if (isClosed(item)) {
        return unchanged(std::move(item), Reason::NewerState);
    }
    receive(item, stated);
    item.storage = stored.storage;
    item.keepUntil = stored.keepUntil;
    item.state = item.state == State::Claimed ? State::Claimed : State::Stored;
    return applied(std::move(item));
}

Step<FoundItem> applyClaimed(FoundItem item, const FoundClaimed& claimed, const Stated& stated)
{
    if (isClosed(item)) {
        return unchanged(std::move(item), Reason::NewerState);
    }
    if (item.state == State::Claimed) {
        return unchanged(std::move(item), Reason::AlreadyDone);
    }
    item.state = State::Claimed;
    item.claim = FoundClaim{stated.id, claimed.claimant, claimed.contact, claimed.proof, stated.by, stated.eff};
    item.disposal.reset(); // Somebody wants it after all.
    return applied(std::move(item));
}

Step<FoundItem> applyClaimWithdrawn(FoundItem item)
{
    if (item.state != State::Claimed) {
        const Reason reason = isClosed(item) ? Reason::NewerState : Reason::AlreadyDone;
        return unchanged(std::move(item), reason);
    }
    item.claim.reset();
    item.state = withoutClaim(item);
    return applied(std::move(item));
}

Step<FoundItem> applyReturned(FoundItem item, const FoundReturned& returned, const Stated& stated)
{
    if (isClosed(item)) {
        const Reason reason = item.state == State::Returned ? Reason::AlreadyDone : Reason::NewerState;
        return unchanged(std::move(item), reason);
    }
    item.state = State::Returned;
    item.returned = FoundReturn{returned.how,    returned.to, returned.idShown, returned.reference,
                                returned.remark, stated.by,   stated.eff};
    item.disposal.reset();
    return applied(std::move(item));
}

Step<FoundItem> applyDisposalSigned(FoundItem item, const FoundDisposalSigned& signedFor, const Stated& stated)
{
    if (const auto reason = whyNotSigned(item, signedFor, stated)) {
        return unchanged(std::move(item), *reason);
    }
    if (item.disposal) {
        item.state = State::Disposed;
    } else {
        item.disposal = Disposal{signedFor.how, {}};
    }
    item.disposal->signatures.push_back({stated.id, stated.by, stated.role, stated.eff});
    return applied(std::move(item));
}

Step<FoundItem> applyCorrected(FoundItem item, const FoundCorrected& corrected, const Stated& stated)
{
    if (stated.by != item.reportedBy && !keepsRegister(stated.role)) {
        return unchanged(std::move(item), Reason::RoleNotAllowed);
    }
    if (isClosed(item)) {
        return unchanged(std::move(item), Reason::NewerState);
    }
    item.what = corrected.what.value_or(item.what);
    item.text = corrected.text.value_or(item.text);
    item.label = corrected.label.value_or(item.label);
    item.kept = corrected.kept.value_or(item.kept);
    return applied(std::move(item));
}

Step<FoundItem> stepOf(FoundItem item, const AcceptedOperation& accepted, const DocumentName& name)
{
    const Stated stated = statedBy(accepted);
    return std::visit(
        Overloaded{
            [&](const FoundReported& reported) { return applied(found(reported, stated)); },
            [&](const FoundHandedOver& handed) { return applyHandedOver(std::move(item), handed, stated, name); },
            [&](const FoundReceived& received) { return applyReceived(std::move(item), received, stated); },
            [&](const FoundStored& stored) { return applyStored(std::move(item), stored, stated); },
            [&](const FoundClaimed& claimed) { return applyClaimed(std::move(item), claimed, stated); },
            [&](const FoundClaimWithdrawn&) { return applyClaimWithdrawn(std::move(item)); },
            [&](const FoundReturned& returned) { return applyReturned(std::move(item), returned, stated); },
            [&](const FoundDisposalSigned& given) { return applyDisposalSigned(std::move(item), given, stated); },
            [&](const FoundCorrected& corrected) { return applyCorrected(std::move(item), corrected, stated); },
            [&](const auto&) { return applied(std::move(item)); },
        },
        accepted.operation.body);
}

} // namespace turndown
