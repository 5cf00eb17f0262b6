#pragma once

#include <compare>
#include <string>
#include <utility>

namespace turndown {

/// A name that only ever meets names of its own kind: passing a place where an item is wanted does not compile.
template <class Kind>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text{std::move(text)} {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

using StaffId = Id<struct StaffKind>;   ///< A person: `u-li`. The PMS and the server state facts as `pms` and `server`.
using DeviceId = Id<struct DeviceKind>; ///< An enrolled tablet: `d-…`, given by the server.
using PlaceId = Id<struct PlaceKind>;   ///< Where stock lies: `floor-12`, `store`, `laundry`, `room-1203`.
using ItemId = Id<struct ItemKind>;     ///< What is counted: `bath-towel`.

} // namespace turndown
