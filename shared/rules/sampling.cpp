#include "shared/rules/sampling.hpp"

#include "shared/crypto/digest.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace turndown {

namespace {

constexpr std::int64_t kCertain = 10'000; ///< Chances are counted in hundredths of a percent.

/// Where this room's lot of the day falls, 0 … 9999, all alike likely.
std::int64_t lot(std::string_view roomNumber, Day businessDay)
{
    const auto digest = sha256("sample\n" + formatDay(businessDay) + '\n' + std::string{roomNumber});
    std::uint32_t drawn = 0;
    for (std::size_t byte = 0; byte < sizeof drawn; ++byte) {
        drawn = drawn << 8U | digest[byte];
    }
    return drawn % kCertain;
}

} // namespace

bool isSampled(std::string_view roomNumber, Day businessDay, int percent, int weight)
{
    const auto chance = std::int64_t{std::max(percent, 0)} * 100 * std::max(weight, 1);
    return lot(roomNumber, businessDay) < std::min(chance, kCertain);
}

} // namespace turndown
