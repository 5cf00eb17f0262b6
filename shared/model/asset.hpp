#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"
#include "shared/model/work_order.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class AssetClass { Key, Radio, Tablet, Other };
template <>
inline constexpr auto kNames<AssetClass> =
    std::array{Named{AssetClass::Key, "key"}, Named{AssetClass::Radio, "radio"}, Named{AssetClass::Tablet, "tablet"},
               Named{AssetClass::Other, "other"}};

/// From the office to a person, from one person to another, or back: nobody is the office.
struct HandOver {
    OperationId op;
    StaffId by; ///< Who said so.
    std::optional<StaffId> from;
    std::optional<StaffId> to;
    UtcTime at{};
    std::optional<UtcTime> dueAt; ///< When it is expected back, usually at the end of a shift.
    std::string remark;

    friend bool operator==(const HandOver&, const HandOver&) = default;
};

struct MissingNotice {
    OperationId op;
    StaffId by;
    UtcTime at{};
    std::string text;

    friend bool operator==(const MissingNotice&, const MissingNotice&) = default;
};

/// A key, a radio, a tablet: what the house lends to its own people and wants back. Source: docs/domain.md, duties 23, 24.
struct Asset {
    Translated names;
    AssetClass kind = AssetClass::Other;
    std::string label; ///< What is written on it.
    std::string floor; ///< Where it belongs; empty: nowhere in particular.
    bool retired = false;
    std::optional<HandOver> last;    ///< The hand-over that stands; none: it has not left the office yet.
    std::optional<UtcTime> signedAt; ///< When whoever got it said so.
    std::vector<HandOver> contested; ///< From somebody who did not hold it, as far as anybody had said; undecided.
    std::optional<MissingNotice> missing;
    std::vector<Comment> comments;
    Extra extra;

    friend bool operator==(const Asset&, const Asset&) = default;
};

/// Who has it; nobody: it is in the office.
[[nodiscard]] inline std::optional<StaffId> holderOf(const Asset& asset)
{
    return asset.last ? asset.last->to : std::nullopt;
}

} // namespace turndown
