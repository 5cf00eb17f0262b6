#include "mobile/core/custody.hpp"

#include "shared/rules/custody_rules.hpp"

namespace turndown::tablet {

bool isInUse(const Asset& asset)
{
    return !asset.retired && !asset.names.empty();
}

AssetState stateOf(const Asset& asset, UtcTime now)
{
    if (asset.missing) {
        return AssetState::Missing;
    }
    if (!holderOf(asset)) {
        return AssetState::In;
    }
    return asset.last->dueAt && *asset.last->dueAt < now ? AssetState::Late : AssetState::Out;
}

CustodyPart partOf(const Asset& asset, const StaffId& person, Role role)
{
    if (!isInUse(asset)) {
        return CustodyPart::NotListed;
    }
    if (holderOf(asset) == person) {
        return CustodyPart::Mine;
    }
    if (!keepsKeys(role)) {
        return CustodyPart::NotListed;
    }
    return holderOf(asset) || asset.missing ? CustodyPart::Out : CustodyPart::In;
}

} // namespace turndown::tablet
