#pragma once

#include "shared/model/asset.hpp"
#include "shared/model/role.hpp"

namespace turndown::tablet {

/// Set up, and not retired.
[[nodiscard]] bool isInUse(const Asset& asset);

enum class AssetState {
    In,
    Out,
    Late, ///< It should have been back.
    Missing,
};

[[nodiscard]] AssetState stateOf(const Asset& asset, UtcTime now);

/// Where a key or a radio stands on the list, for one person.
enum class CustodyPart {
    Mine,
    Out, ///< With somebody else, or nobody knows where.
    In,
    NotListed, ///< Not in use, or none of this person's business.
};

/// Everybody sees what they have themselves; those who keep the keys see all of it. Pure.
[[nodiscard]] CustodyPart partOf(const Asset& asset, const StaffId& person, Role role);

} // namespace turndown::tablet

namespace turndown {

template <>
inline constexpr auto kNames<tablet::AssetState> =
    std::array{Named{tablet::AssetState::In, "in"}, Named{tablet::AssetState::Out, "out"},
               Named{tablet::AssetState::Late, "late"}, Named{tablet::AssetState::Missing, "missing"}};

template <>
inline constexpr auto kNames<tablet::CustodyPart> =
    std::array{Named{tablet::CustodyPart::Mine, "mine"}, Named{tablet::CustodyPart::Out, "out"},
               Named{tablet::CustodyPart::In, "in"}, Named{tablet::CustodyPart::NotListed, "not-listed"}};

} // namespace turndown
