#include "shared/rules/custody_rules.hpp"

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

ConflictSide sideOf(const HandOver& handed)
{
    return {handed.op, handed.by, handed.at, {}};
}

Asset inHandsOf(Asset asset, HandOver handed)
{
    asset.last = std::move(handed);
    asset.signedAt.reset();
    asset.missing.reset(); // Somebody had it in hand.
    return asset;
}

Step<Asset> applySigned(Asset asset, const CustodySigned& given, const Stated& stated)
{
    if (!asset.last || asset.last->op != given.handed) {
        return unchanged(std::move(asset), Reason::NewerState);
    }
    if (asset.last->to != stated.by) {
        return unchanged(std::move(asset), Reason::RoleNotAllowed);
    }
    if (asset.signedAt) {
        return unchanged(std::move(asset), Reason::AlreadyDone);
    }
    asset.signedAt = stated.eff;
    return applied(std::move(asset));
}

Step<Asset> applyMissed(Asset asset, const CustodyMissed& missed, const Stated& stated)
{
    if (asset.missing) {
        return unchanged(std::move(asset), Reason::AlreadyDone);
    }
    asset.missing = MissingNotice{stated.id, stated.by, stated.eff, missed.text};
    return applied(std::move(asset));
}

Step<Asset> applyFoundAgain(Asset asset)
{
    if (!asset.missing) {
        return unchanged(std::move(asset), Reason::AlreadyDone);
    }
    asset.missing.reset();
    return applied(std::move(asset));
}

} // namespace

bool keepsKeys(std::optional<Role> role)
{
    switch (role.value_or(Role::Attendant)) {
    case Role::Lead:
    case Role::Supervisor:
    case Role::Manager:
    case Role::Clerk:
    case Role::Night:
    case Role::Storekeeper:
    case Role::FrontDesk:
        return true;
    default:
        return false;
    }
}

Step<Asset> applyPassed(Asset asset, const CustodyPassed& passed, const Stated& stated)
{
    if (!keepsKeys(stated.role) && passed.from != stated.by) {
        return unchanged(std::move(asset), Reason::RoleNotAllowed);
    }
    HandOver handed{stated.id, stated.by, passed.from, passed.to, stated.eff, passed.dueAt, passed.remark};
    if (!asset.last || passed.from == holderOf(asset)) {
        return applied(inHandsOf(std::move(asset), std::move(handed)));
    }
    if (passed.to == holderOf(asset)) {
        return unchanged(std::move(asset), Reason::AlreadyDone);
    }
    asset.contested.push_back(handed);
    const ConflictSide standing = sideOf(*asset.last);
    return undecided(std::move(asset), ConflictRule::TwoHolders, standing, sideOf(handed));
}

void letHandOverStand(Asset& asset, const OperationId& chosen, const OperationId& other)
{
    const bool otherStands = asset.last && asset.last->op == other;
    const auto contested = std::find_if(asset.contested.begin(), asset.contested.end(),
                                        [&](const HandOver& handed) { return handed.op == chosen; });
    if (otherStands && contested != asset.contested.end()) {
        asset = inHandsOf(std::move(asset), HandOver{*contested});
    }
    std::erase_if(asset.contested, [&](const HandOver& handed) { return handed.op == chosen || handed.op == other; });
}

Step<Asset> stepOf(Asset asset, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(Overloaded{
                          [&](const CustodyPassed& passed) { return applyPassed(std::move(asset), passed, stated); },
                          [&](const CustodySigned& given) { return applySigned(std::move(asset), given, stated); },
                          [&](const CustodyMissed& missed) { return applyMissed(std::move(asset), missed, stated); },
                          [&](const CustodyFound&) { return applyFoundAgain(std::move(asset)); },
                          [&](const auto&) { return applied(std::move(asset)); },
                      },
                      accepted.operation.body);
}

} // namespace turndown
