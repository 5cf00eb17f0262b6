#include "mobile/core/damage.hpp"

#include <algorithm>
#include <array>

namespace turndown::tablet {

Priority usualPriority(std::string_view category)
{
    constexpr std::array<std::string_view, 2> kSafety{"safety-equipment", "door-lock-key"};
    constexpr std::array<std::string_view, 5> kGuestNotices{"plumbing", "electrical", "hvac", "tv-phone-network",
                                                            "pest"};
    const auto isAmong = [category](const auto& categories) {
        return std::find(categories.begin(), categories.end(), category) != categories.end();
    };
    return isAmong(kSafety) ? Priority::P1 : isAmong(kGuestNotices) ? Priority::P2 : Priority::P3;
}

} // namespace turndown::tablet
